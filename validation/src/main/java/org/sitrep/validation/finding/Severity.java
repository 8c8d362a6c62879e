package org.sitrep.validation.finding;

/** How much a finding weighs. */
public enum Severity {
  /** It cannot be: a value breaks a rule, or claims cannot all be true together. */
  ERROR,
  /** It deserves a look. */
  WARNING,
  /** A confirmation or an inference; nothing is wrong. */
  INFO
}
