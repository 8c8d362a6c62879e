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
 * The named numbers do not fall: a lower bound, a best estimate and an upper bound, say.
 *
 * <p>They are accessors with a whole or decimal number, a {@link org.sitrep.model.Quantity}, or an
 * {@code Optional} of one of these. What is absent is not known and passed over. Quantities are
 * read as ranges: the constraint is violated only if even the least number of one exceeds the
 * greatest of a later one.
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Ordered.List.class)
@Constraint(validatedBy = {})
public @interface Ordered {

  /** The names of the accessors, the least number first; two or more. */
  String[] value();

  /** The message or its key in braces. */
  String message() default "{org.sitrep.Ordered.message}";

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
    Ordered[] value();
  }
}
