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
 * One time is not after another.
 *
 * <p>Both are accessors with a day, a month, a year, a date and clock time, an instant, a {@link
 * java.util.Date} or an {@link org.sitrep.model.EventTime}, or an {@code Optional} of one of these.
 * What is absent is not known and violates nothing. Times are read as ranges: the constraint is
 * violated only if even the first moment of the one is after the last of the other. Between a time
 * with a zone and one without, a day that some place on earth has is enough.
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(NotAfter.List.class)
@Constraint(validatedBy = {})
public @interface NotAfter {

  /** The name of the accessor of the time that comes first. */
  String earlier();

  /** The name of the accessor of the time that does not come before it. */
  String later();

  /** The message or its key in braces. */
  String message() default "{org.sitrep.NotAfter.message}";

  /** The validation groups. */
  Class<?>[] groups() default {};

  /** The payload, such as {@link FindingSeverity.Warning}. */
  Class<? extends Payload>[] payload() default {};

  /** Several of them in one place. */
  @Documented
  @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The constraints. */
    NotAfter[] value();
  }
}
