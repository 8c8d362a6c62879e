package org.sitrep.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Quantity;

class FieldTest {

  @Test
  void listsEveryFieldInTheOrderInWhichItIsDeclared() throws IllegalAccessException {
    List<Object> declared = new ArrayList<>();
    for (java.lang.reflect.Field constant : Field.class.getDeclaredFields()) {
      if (Modifier.isPublic(constant.getModifiers()) && constant.getType() == Field.class) {
        Field<?> field = (Field<?>) constant.get(null);
        declared.add(field);
        assertThat(field.name()).isEqualTo(constant.getName().toLowerCase(Locale.ROOT));
      }
    }

    assertThat(Arrays.asList(Field.all().toArray())).isEqualTo(declared);
  }

  @Test
  void findsFieldsByNameAndType() {
    assertThat(Field.named("Place_Precision")).contains(Field.PLACE_PRECISION);
    assertThat(Field.named("colour")).isEmpty();
    assertThat(Field.all(Quantity.class))
        .contains(Field.FIRED)
        .allSatisfy(field -> assertThat(field.type()).isEqualTo(Quantity.class));
  }
}
