package org.sitrep.validation.internal.constraints;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.constraint.Ordered;

/** Checks {@link Ordered} on any type; the two fields at fault are the first two that fall. */
public final class OrderedValidator implements ConstraintValidator<Ordered, Object> {

  private static final Accessors ACCESSORS = new Accessors(Ordered.class);

  private List<String> names = List.of();

  /** Made by the service loader. */
  public OrderedValidator() {}

  @Override
  public void initialize(Ordered constraint) {
    names = List.of(constraint.value());
    if (names.size() < 2) {
      throw new ConstraintDeclarationException("@Ordered needs two names or more, not " + names);
    }
  }

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Bound greatest = null;
    for (String name : names) {
      Optional<Bound> read = ACCESSORS.read(value, name).flatMap(it -> bound(value, name, it));
      if (read.isEmpty()) {
        continue;
      }
      Bound bound = read.get();
      // Not only the neighbour: a wide range between two numbers would hide that they fall.
      if (greatest != null && bound.high() != null && greatest.low().compareTo(bound.high()) > 0) {
        new Violations(context)
            .with("lower", greatest.text())
            .with("upper", bound.text())
            .report(List.of(greatest.name(), name));
        return false;
      }
      if (greatest == null || bound.low().compareTo(greatest.low()) > 0) {
        greatest = bound;
      }
    }
    return true;
  }

  private static Optional<Bound> bound(Object bean, String name, Object value) {
    Optional<ConstrainedNumber> figure = ConstrainedNumber.of(name, value);
    if (figure.isPresent()) {
      BigDecimal high =
          figure.get().range().isBounded() ? BigDecimal.valueOf(figure.get().range().high()) : null;
      BigDecimal low = BigDecimal.valueOf(figure.get().range().low());
      return Optional.of(new Bound(name, low, high, figure.get().text()));
    }
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      return Double.isFinite(number)
          ? Optional.of(Bound.of(name, new BigDecimal(value.toString())))
          : Optional.empty();
    }
    if (value instanceof BigDecimal number) {
      return Optional.of(Bound.of(name, number));
    }
    if (value instanceof BigInteger number) {
      return Optional.of(Bound.of(name, new BigDecimal(number)));
    }
    throw ACCESSORS.mistyped(bean, name, "gives neither a quantity nor a number");
  }

  private record Bound(String name, BigDecimal low, @Nullable BigDecimal high, String text) {

    static Bound of(String name, BigDecimal number) {
      return new Bound(name, number, number, name + " " + number.toPlainString());
    }
  }
}
