package org.sitrep.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The named parts, added up, do not exceed the named total.
 *
 * <p>Parts and total are accessors with a quantity or a whole number; absent ones are not known and
 * violate nothing. Quantities are read as ranges: the constraint is violated only if even the least
 * numbers of the parts exceed the greatest number of the total.
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PartsWithinTotal.List.class)
@Constraint(validatedBy = {})
public @interface PartsWithinTotal {

  /** The name of the accessor of the total. */
  String total();

  /** The names of the accessors of the parts. */
  String[] parts();

  /** The message or its key in braces. */
  String message() default "{org.sitrep.PartsWithinTotal.message}";

  /** The validation groups. */
  Class<?>[] groups() default {};

  /** The payload, such as {@link FindingSeverity.Warning}. */
  Class<? extends Payload>[] payload() default {};

  /** Several of them on one type. */
  @Documented
  @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The constraints. */
    PartsWithinTotal[] value();
  }
}
