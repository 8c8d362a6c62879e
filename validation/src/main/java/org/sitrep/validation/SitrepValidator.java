package org.sitrep.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.sitrep.model.constraint.PartsWithinTotal;

/**
 * Checks single values against the Jakarta constraints they carry, fluent accessors included.
 *
 * <p>Use this one rather than a {@code ValidatorFactory} of your own: as it comes, Jakarta
 * Validation looks at {@code getFired()} only, sees nothing on {@code fired()}, and calls every
 * value valid.
 *
 * <p>Safe for use by any number of threads.
 */
public final class SitrepValidator {

  private static final String BANNER = "org.hibernate.validator.internal.util.Version";

  private final Validator validator;

  private SitrepValidator(Validator validator) {
    this.validator = validator;
  }

  /** The validator for the constraints of the model and all that Jakarta Validation brings. */
  public static SitrepValidator standard() {
    return Standard.INSTANCE;
  }

  /**
   * Checks a value and everything it holds that is marked as {@code @Valid}.
   *
   * @param value any object with constraints; the elements of an {@link Iterable} are checked one
   *     by one
   * @return an error for each broken constraint, ordered by path and rule; empty if there is none
   * @throws jakarta.validation.ValidationException if a constraint itself is wrong, such as one
   *     that names an accessor that is not there
   */
  public List<Finding> validate(Object value) {
    Objects.requireNonNull(value, "value");
    if (!(value instanceof Iterable<?> elements)) {
      return findings(value, "");
    }
    List<Finding> findings = new ArrayList<>();
    int index = 0;
    for (Object element : elements) {
      findings.addAll(findings(element, "[" + index + "]"));
      index++;
    }
    return List.copyOf(findings);
  }

  private List<Finding> findings(Object value, String prefix) {
    // A rule that blames several fields has a violation for each; they are one finding. Records are
    // validated twice under fluent accessors; sets of paths drop the second time.
    Map<Fault, Set<String>> faults = new LinkedHashMap<>();
    for (ConstraintViolation<Object> violation : ordered(validator.validate(value))) {
      String path = violation.getPropertyPath().toString();
      Class<?> constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
      boolean onType = constraint.equals(PartsWithinTotal.class);
      Fault fault =
          new Fault(
              kebab(constraint.getSimpleName()),
              onType ? parent(path) : path,
              violation.getMessage(),
              policy(violation));
      faults
          .computeIfAbsent(fault, key -> new LinkedHashSet<>())
          .add(prefix.isEmpty() || path.isEmpty() ? prefix + path : prefix + "." + path);
    }
    return faults.entrySet().stream()
        .map(
            fault ->
                (Finding)
                    Finding.builder()
                        .severity(Severity.ERROR)
                        .rule(fault.getKey().rule())
                        .path(String.join(", ", fault.getValue()))
                        .message(fault.getKey().message())
                        .policy(fault.getKey().policy())
                        .build())
        .toList();
  }

  private static List<ConstraintViolation<Object>> ordered(
      Set<ConstraintViolation<Object>> violations) {
    return violations.stream()
        .sorted(
            Comparator.comparing(
                    (ConstraintViolation<Object> violation) ->
                        violation.getPropertyPath().toString())
                .thenComparing(ConstraintViolation::getMessage))
        .toList();
  }

  private static Optional<String> policy(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    return Optional.ofNullable(hibernate.getDynamicPayload(String.class));
  }

  private static String parent(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private record Fault(String rule, String place, String message, Optional<String> policy) {}

  private static final class Standard {

    // Held for as long as the library lives: loggers are otherwise collected with their level.
    private static final Logger LOGGER = Logger.getLogger(BANNER);

    private static final SitrepValidator INSTANCE = create();

    private static SitrepValidator create() {
      if (LOGGER.getLevel() == null) {
        LOGGER.setLevel(Level.WARNING);
      }
      return new SitrepValidator(
          Validation.byProvider(HibernateValidator.class)
              .configure()
              .ignoreXmlConfiguration()
              .externalClassLoader(SitrepValidator.class.getClassLoader())
              .getterPropertySelectionStrategy(new FluentAccessors())
              // The root locale stands for English, whatever the machine speaks.
              .messageInterpolator(
                  new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false))
              .buildValidatorFactory()
              .getValidator());
    }
  }
}
