package org.sitrep.validation.internal.rules;

import org.sitrep.validation.finding.Severity;

/** A rule with what is written about it. */
abstract class WrittenRule<T> implements Rule<T> {

  private final String id;
  private final Severity severity;
  private final String sentence;
  private final String origin;

  WrittenRule(String id, Severity severity, String sentence, String origin) {
    this.id = id;
    this.severity = severity;
    this.sentence = sentence;
    this.origin = origin;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public final String sentence() {
    return sentence;
  }

  @Override
  public final String origin() {
    return origin;
  }

  @Override
  public final String toString() {
    return id;
  }
}
