package org.sitrep.model;

/** Why something in a text did not become a claim. */
public enum IssueReason {
  /** Somebody's age. */
  AGE,
  /** A day, month or year. */
  DATE,
  /** A time of day. */
  CLOCK_TIME,
  /** A length of time. */
  DURATION,
  /** A length, height, speed or area. */
  DISTANCE,
  /** A weight, volume or other physical measure. */
  WEIGHT,
  /** A sum of money. */
  MONEY,
  /** A share, percentage or fraction. */
  PERCENTAGE,
  /** The name or number of a military unit. */
  UNIT_NAME,
  /** The model of a weapon, vehicle or aircraft. */
  MODEL_NAME,
  /** A calibre. */
  CALIBRE,
  /** A place in a row: first, second, 21st. */
  ORDINAL,
  /** The number of a flight, document, street, document or other reference. */
  REFERENCE,
  /** The size of a group, force or population to which nothing happened. */
  GROUP_SIZE,
  /** A number of things that are not counted: explosions, sirens, launchers, seized weapons. */
  NOT_COUNTED,
  /** A sum over different measures, such as killed and wounded together. */
  MIXED_TOTAL,
  /** Something that did not happen: a threat, a plan, a possibility, what was denied. */
  HYPOTHETICAL,
  /** An idiom or a pronoun rather than a number. */
  EXPRESSION,
  /** Not understood: look at it. */
  NOT_UNDERSTOOD,
  /** It was read as a claim, with less confidence than was asked for. */
  LOW_CONFIDENCE,
  /** A number of more than 18 digits, which is not read. */
  LIMIT,
  /** The report is in a language that is not read, so that nothing of it became a claim. */
  LANGUAGE_UNSUPPORTED
}
