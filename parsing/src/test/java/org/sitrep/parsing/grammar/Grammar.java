package org.sitrep.parsing.grammar;

/** The patterns of the grammar, read once. */
final class Grammar {

  /** Predicate, measure, relation of the frame to nothing, pattern. */
  static final Table FRAMES = new Table("frames.tsv", 2);

  /** Shape, domain, class if it is not that of the noun, measure of the whole, pattern. */
  static final Table SHAPES = new Table("shapes.tsv", 2);

  /** Aside, domain, pattern. */
  static final Table ASIDES = new Table("asides.tsv", 2);

  /** Position, standing, stance, pattern. */
  static final Table SPEECH = new Table("speech.tsv", 2);

  /** Speaker, pronoun, pattern. */
  static final Table SPEAKERS = new Table("speakers.tsv", 1);

  /** Place, slot of its name, pattern. */
  static final Table PLACES = new Table("places.tsv", 1);

  /** Time, day, relation, pattern. */
  static final Table TIMES = new Table("times.tsv", 1);

  /** Company, measure, measure of the company, relation, pattern. */
  static final Table COMPANIES = new Table("companies.tsv", 2);

  /** Update, whether somebody speaks, relation or "sentence", pattern. */
  static final Table UPDATES = new Table("updates.tsv", 2);

  /** Distractor, relation or "sentence", pattern. */
  static final Table DISTRACTORS = new Table("distractors.tsv", 1);

  /** Kind, pattern. */
  static final Table GUILT = new Table("guilt.tsv", 1);

  /** What goes before, pattern. */
  static final Table LEADS = new Table("leads.tsv", 1);

  private Grammar() {}

  /** True if there is a pattern for a measure with another answer. */
  static boolean isWritten(Choice.Measured measured, Choice other) {
    if (other instanceof Choice.Predicate) {
      return FRAMES.has(other, measured);
    }
    if (other instanceof Choice.Shape) {
      return SHAPES.has(other, measured.domain());
    }
    if (other instanceof Choice.Aside aside) {
      return aside == Choice.Aside.NONE || ASIDES.has(aside, measured.domain());
    }
    if (other instanceof Choice.Company company) {
      return company == Choice.Company.NONE || COMPANIES.has(company, measured);
    }
    return true;
  }
}
