package org.sitrep.validation.internal.constraints;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Interval;
import org.sitrep.model.constraint.PartsWithinTotal;

/**
 * Checks {@link PartsWithinTotal} on any type.
 *
 * <p>A violation is reported once for each field at fault: the total and the fewest parts whose
 * least numbers exceed it. All carry the same message. Where "around" had to be read, the name of
 * the policy is the violation's dynamic payload.
 */
public final class PartsWithinTotalValidator
    implements ConstraintValidator<PartsWithinTotal, Object> {

  private static final Accessors ACCESSORS = new Accessors(PartsWithinTotal.class);

  private String total = "";
  private List<String> parts = List.of();

  /** Made by the service loader. */
  public PartsWithinTotalValidator() {}

  @Override
  public void initialize(PartsWithinTotal constraint) {
    total = constraint.total();
    parts = List.of(constraint.parts());
    if (parts.isEmpty()) {
      throw new ConstraintDeclarationException("@PartsWithinTotal needs one part or more");
    }
  }

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Optional<ConstrainedNumber> whole = read(value, total);
    List<ConstrainedNumber> present = new ArrayList<>();
    for (String part : parts) {
      read(value, part).ifPresent(present::add);
    }
    if (whole.isEmpty() || !whole.get().range().isBounded()) {
      return true;
    }
    long limit = whole.get().range().high();
    if (sum(present) <= limit) {
      return true;
    }
    report(context, whole.get(), fewest(present, limit));
    return false;
  }

  /** Leaves out the least parts as long as the rest still exceeds the limit. */
  private static List<ConstrainedNumber> fewest(List<ConstrainedNumber> present, long limit) {
    List<ConstrainedNumber> kept = new ArrayList<>(present);
    List<ConstrainedNumber> rising = new ArrayList<>(present);
    rising.sort(Comparator.comparingLong(figure -> figure.range().low()));
    for (ConstrainedNumber figure : rising) {
      List<ConstrainedNumber> without = new ArrayList<>(kept);
      without.remove(figure);
      if (sum(without) <= limit) {
        break;
      }
      kept = without;
    }
    return kept;
  }

  private static long sum(List<ConstrainedNumber> figures) {
    long sum = 0;
    for (ConstrainedNumber figure : figures) {
      long low = figure.range().low();
      sum = sum > Interval.UNBOUNDED - low ? Interval.UNBOUNDED : sum + low;
    }
    return sum;
  }

  private static void report(
      ConstraintValidatorContext context,
      ConstrainedNumber whole,
      List<ConstrainedNumber> atFault) {
    String reckoning =
        atFault.stream().map(ConstrainedNumber::text).collect(Collectors.joining(" + "));
    if (atFault.size() > 1) {
      reckoning +=
          " = "
              + atFault.stream()
                  .map(figure -> BigInteger.valueOf(figure.range().low()))
                  .reduce(BigInteger.ZERO, BigInteger::add);
    }
    List<ConstrainedNumber> figures = new ArrayList<>(atFault);
    figures.add(0, whole);
    Violations violations =
        new Violations(context).with("reckoning", reckoning).with("limit", whole.text());
    if (figures.stream().anyMatch(ConstrainedNumber::approximate)) {
      violations.policy(ConstrainedNumber.POLICY.name());
    }
    violations.report(figures.stream().map(ConstrainedNumber::name).toList());
  }

  private static Optional<ConstrainedNumber> read(Object bean, String name) {
    return ACCESSORS
        .read(bean, name)
        .map(
            value ->
                ConstrainedNumber.of(name, value)
                    .orElseThrow(
                        () ->
                            ACCESSORS.mistyped(
                                bean, name, "gives neither a quantity nor a whole number")));
  }
}
