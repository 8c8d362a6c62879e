package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sitrep.model.Vocabulary.Entry;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class VocabularyProperties {

  private static final Vocabulary TYPES = Vocabulary.munitionTypes();

  @Property(tries = 200)
  void addedEntriesAreFoundAndTheOthersStay(@ForAll @Size(max = 4) List<Entry> more) {
    Collection<Entry> last =
        more.stream()
            .collect(
                Collectors.toMap(Entry::code, Function.identity(), (a, b) -> b, LinkedHashMap::new))
            .values();
    Vocabulary own = TYPES.with(more);
    Map<String, Entry> before =
        TYPES.entries().stream().collect(Collectors.toMap(Entry::code, Function.identity()));
    for (Entry entry : last) {
      assertThat(own.find(entry.code())).contains(entry);
      assertThat(own.search(entry.code())).contains(entry);
      before.remove(entry.code());
    }
    before.values().forEach(entry -> assertThat(own.find(entry.code())).contains(entry));
    assertThat(TYPES.with(List.of()).entries()).isEqualTo(TYPES.entries());
  }

  @Property
  void beingAKindOfIsAnOrder(
      @ForAll MunitionType a, @ForAll MunitionType b, @ForAll MunitionType c) {
    assertThat(a.isA(a)).isTrue();
    if (a.isA(b) && b.isA(a)) {
      assertThat(a).isEqualTo(b);
    }
    if (a.isA(b) && b.isA(c)) {
      assertThat(a.isA(c)).isTrue();
    }
  }
}
