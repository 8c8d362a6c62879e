package org.sitrep.validation.internal.constraints;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Vocabulary;
import org.sitrep.model.constraint.CodeOf;

/** Checks {@link CodeOf} on anything that its code is the text of. */
public final class CodeOfValidator implements ConstraintValidator<CodeOf, Object> {

  private @Nullable Vocabulary vocabulary;
  private String kindOf = "";

  /** Made by the service loader. */
  public CodeOfValidator() {}

  @Override
  public void initialize(CodeOf constraint) {
    kindOf = constraint.kindOf();
    try {
      vocabulary = Vocabulary.named(constraint.value());
    } catch (IllegalArgumentException e) {
      throw new ConstraintDeclarationException("@CodeOf: " + e.getMessage(), e);
    }
    if (!kindOf.isEmpty() && vocabulary.find(kindOf).isEmpty()) {
      throw new ConstraintDeclarationException("@CodeOf: " + kindOf + " is not in " + vocabulary);
    }
  }

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    Object content = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (content == null || vocabulary == null) {
      return true;
    }
    String code = content.toString();
    boolean there = vocabulary.find(code).isPresent();
    if (there && (kindOf.isEmpty() || vocabulary.isA(code, kindOf))) {
      return true;
    }
    context
        .unwrap(HibernateConstraintValidatorContext.class)
        .addMessageParameter("code", code)
        .addMessageParameter(
            "list", vocabulary.name() + (kindOf.isEmpty() ? "" : " (" + kindOf + ")"));
    return false;
  }
}
