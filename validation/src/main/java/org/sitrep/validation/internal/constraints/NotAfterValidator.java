package org.sitrep.validation.internal.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.constraint.NotAfter;

/** Checks {@link NotAfter} on any type. */
public final class NotAfterValidator implements ConstraintValidator<NotAfter, Object> {

  private static final Accessors ACCESSORS = new Accessors(NotAfter.class);

  private String earlier = "";
  private String later = "";

  /** Made by the service loader. */
  public NotAfterValidator() {}

  @Override
  public void initialize(NotAfter constraint) {
    earlier = constraint.earlier();
    later = constraint.later();
  }

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Optional<Moment> first = read(value, earlier);
    Optional<Moment> second = read(value, later);
    if (first.isEmpty() || second.isEmpty() || !first.get().isAfter(second.get())) {
      return true;
    }
    new Violations(context)
        .with("earlier", earlier + " " + first.get().text())
        .with("later", later + " " + second.get().text())
        .report(List.of(earlier, later));
    return false;
  }

  private static Optional<Moment> read(Object bean, String name) {
    return ACCESSORS
        .read(bean, name)
        .map(
            value ->
                Moment.of(value)
                    .orElseThrow(() -> ACCESSORS.mistyped(bean, name, "gives no time")));
  }
}
