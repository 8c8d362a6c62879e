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
 * A text is a code of a vocabulary, such as {@code munition-types}.
 *
 * <p>For strings and for the model's code types, {@link org.sitrep.model.MunitionType} and the
 * like, or an {@code Optional} of these. {@code null} and what is absent are valid. The model
 * itself leaves its lists open; this is for tables that should keep to them.
 */
@Documented
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CodeOf.List.class)
@Constraint(validatedBy = {})
public @interface CodeOf {

  /** The name of the vocabulary, one of {@link org.sitrep.model.Vocabulary#names()}. */
  String value();

  /** A code that it must be a kind of; empty for any. */
  String kindOf() default "";

  /** The message or its key in braces. */
  String message() default "{org.sitrep.CodeOf.message}";

  /** The validation groups. */
  Class<?>[] groups() default {};

  /** The payload, such as {@link FindingSeverity.Warning}. */
  Class<? extends Payload>[] payload() default {};

  /** Several of them in one place. */
  @Documented
  @Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
  })
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The constraints. */
    CodeOf[] value();
  }
}
