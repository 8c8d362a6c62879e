package org.sitrep.validation.internal.constraints;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Violations that name the fields at fault, all with one message. */
final class Violations {

  private final HibernateConstraintValidatorContext context;
  private String template;

  Violations(ConstraintValidatorContext context) {
    this.context = context.unwrap(HibernateConstraintValidatorContext.class);
    this.context.disableDefaultConstraintViolation();
    template = context.getDefaultConstraintMessageTemplate();
  }

  /** Gives the message a value for a name in braces. */
  Violations with(String name, Object value) {
    context.addMessageParameter(name, value);
    return this;
  }

  /** Takes another message than that of the constraint. */
  Violations message(String key) {
    template = "{" + key + "}";
    return this;
  }

  /** Names the policy by which quantities were read. */
  Violations policy(String name) {
    context.withDynamicPayload(name);
    return this;
  }

  /** Reports once for each field. */
  void report(List<String> fields) {
    for (String field : fields) {
      context
          .buildConstraintViolationWithTemplate(template)
          .addPropertyNode(field)
          .addConstraintViolation();
    }
  }
}
