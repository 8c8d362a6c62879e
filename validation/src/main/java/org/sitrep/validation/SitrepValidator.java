package org.sitrep.validation;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.constraint.FindingSeverity;
import org.sitrep.validation.finding.FieldPath;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.constraints.FluentAccessors;
import org.sitrep.validation.internal.figures.RecordedClaims;

/**
 * Checks single values against the Jakarta constraints they carry, fluent accessors included.
 *
 * <p>A {@code ValidatorFactory} as it comes looks at {@code getFired()} only, sees nothing on
 * {@code fired()}, and calls every value valid. Use this class, or let it {@linkplain #customize
 * customize} the configuration of yours.
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
    return Held.ENGLISH;
  }

  /**
   * The validator whose messages are in a language: English, French or Spanish.
   *
   * @param locale the language, whatever the country; any other language gives English
   */
  public static SitrepValidator in(Locale locale) {
    return switch (locale.getLanguage()) {
      case "fr" -> Held.FRENCH;
      case "es" -> Held.SPANISH;
      default -> Held.ENGLISH;
    };
  }

  /**
   * Makes a {@code ValidatorFactory} of yours see fluent accessors, as those of the model are: for
   * frameworks that build their own, such as one that checks what is marked as {@code @Valid}.
   *
   * <pre>{@code
   * Configuration<?> configuration = Validation.byDefaultProvider().configure();
   * SitrepValidator.customize(configuration);
   * Validator validator = configuration.buildValidatorFactory().getValidator();
   * }</pre>
   *
   * @throws IllegalArgumentException if the configuration is not that of Hibernate Validator
   */
  public static void customize(Configuration<?> configuration) {
    if (!(configuration instanceof BaseHibernateValidatorConfiguration<?> hibernate)) {
      throw new IllegalArgumentException(
          "Only Hibernate Validator can be told of fluent accessors, not "
              + configuration.getClass().getName());
    }
    hibernate.getterPropertySelectionStrategy(new FluentAccessors());
  }

  /** The validator of Jakarta Validation behind this one, to be registered where one is wanted. */
  public Validator validator() {
    return validator;
  }

  /**
   * Checks a value and everything it holds that is marked as {@code @Valid}.
   *
   * @param value any object with constraints; the elements of an {@link Iterable}, an array or an
   *     {@link Optional} and the values of a {@link Map} are checked one by one, and an element
   *     that is {@code null} is an error
   * @param groups the validation groups; none for the default group
   * @return a finding for each broken constraint, ordered by path and rule; empty if there is none.
   *     It is an error, unless the constraint's payload is a {@link FindingSeverity}
   * @throws jakarta.validation.ValidationException if a constraint itself is wrong, such as one
   *     that names an accessor that is not there
   */
  public List<Finding> validate(Object value, Class<?>... groups) {
    Objects.requireNonNull(value, "value");
    List<Finding> findings = new ArrayList<>();
    collect(value, FieldPath.ROOT, groups, findings);
    return List.copyOf(findings);
  }

  private void collect(
      @Nullable Object value, FieldPath path, Class<?>[] groups, List<Finding> findings) {
    if (value == null) {
      findings.add(nothing(path));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(content -> collect(content, path, groups, findings));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, content) -> collect(content, path.then("[" + key + "]"), groups, findings));
    } else if (value instanceof Iterable<?> elements) {
      int index = 0;
      for (Object element : elements) {
        collect(element, path.at(index++), groups, findings);
      }
    } else if (value instanceof Object[] array) {
      collect(Arrays.asList(array), path, groups, findings);
    } else {
      findings.addAll(findings(value, path, groups));
    }
  }

  private static Finding nothing(FieldPath path) {
    return Finding.builder()
        .severity(Severity.ERROR)
        .rule("not-null")
        .addPaths(path)
        .message("must not be null")
        .build();
  }

  private List<Finding> findings(Object value, FieldPath prefix, Class<?>... groups) {
    // A rule that blames several fields has a violation for each; they are one finding. Records are
    // validated twice under fluent accessors; sets of paths drop the second time.
    Map<Fault, Set<FieldPath>> faults = new LinkedHashMap<>();
    for (ConstraintViolation<Object> violation : ordered(validator.validate(value, groups))) {
      String path = violation.getPropertyPath().toString();
      Class<?> constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
      Fault fault =
          new Fault(
              severity(violation),
              kebab(constraint.getSimpleName()),
              isOfTypes(constraint) ? parent(path) : path,
              violation.getMessage(),
              policy(violation));
      faults.computeIfAbsent(fault, key -> new LinkedHashSet<>()).add(prefix.then(path));
    }
    return faults.entrySet().stream()
        .map(
            fault ->
                (Finding)
                    Finding.builder()
                        .severity(fault.getKey().severity())
                        .rule(fault.getKey().rule())
                        .paths(
                            fault.getValue().stream()
                                .filter(it -> !it.equals(FieldPath.ROOT))
                                .toList())
                        .message(fault.getKey().message())
                        .policy(fault.getKey().policy())
                        .addAllClaims(claims(value, prefix, fault.getValue()))
                        .build())
        .toList();
  }

  /** The claims of an attack that say what its record says. */
  private static List<Claim> claims(Object value, FieldPath prefix, Set<FieldPath> paths) {
    return value instanceof Attack attack && prefix.equals(FieldPath.ROOT)
        ? RecordedClaims.behind(attack, paths)
        : List.of();
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

  private static Severity severity(ConstraintViolation<?> violation) {
    Set<Class<? extends Payload>> payload = violation.getConstraintDescriptor().getPayload();
    if (payload.contains(FindingSeverity.Warning.class)) {
      return Severity.WARNING;
    }
    return payload.contains(FindingSeverity.Info.class) ? Severity.INFO : Severity.ERROR;
  }

  /** True for a constraint that stands on types only, and so may blame several of their fields. */
  private static boolean isOfTypes(Class<?> constraint) {
    Target target = constraint.getAnnotation(Target.class);
    List<ElementType> places = target == null ? List.of() : List.of(target.value());
    return places.contains(ElementType.TYPE) && !places.contains(ElementType.METHOD);
  }

  private static String parent(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private record Fault(
      Severity severity, String rule, String place, String message, Optional<String> policy) {}

  private static final class Held {

    // Held for as long as the library lives: loggers are otherwise collected with their level.
    private static final Logger LOGGER = Logger.getLogger(BANNER);

    // The root locale stands for English, whatever the machine speaks.
    private static final SitrepValidator ENGLISH = create(Locale.ROOT);
    private static final SitrepValidator FRENCH = create(Locale.FRENCH);
    private static final SitrepValidator SPANISH = create(new Locale("es"));

    private static SitrepValidator create(Locale locale) {
      if (LOGGER.getLevel() == null) {
        LOGGER.setLevel(Level.WARNING);
      }
      return new SitrepValidator(
          Validation.byProvider(HibernateValidator.class)
              .configure()
              .ignoreXmlConfiguration()
              .externalClassLoader(SitrepValidator.class.getClassLoader())
              .getterPropertySelectionStrategy(new FluentAccessors())
              .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
              .buildValidatorFactory()
              .getValidator());
    }
  }
}
