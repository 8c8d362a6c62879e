package org.sitrep.validation;

import static org.sitrep.validation.Severity.ERROR;
import static org.sitrep.validation.Severity.INFO;
import static org.sitrep.validation.Severity.WARNING;

import java.util.Set;

/** A rule by which {@link ConsistencyChecker} judges attacks and what is said of them. */
public enum Rule {
  /** Two figures fired. */
  COUNT_AGREEMENT(
      "count-agreement",
      ERROR,
      "Two figures of the same munitions fired share a number.",
      "Arithmetic"),
  /** Outcomes against munitions fired. */
  MUNITION_FLOW(
      "munition-flow",
      ERROR,
      "No more munitions are intercepted, hit, missed or in flight, together, than were fired.",
      "Missile tables (launched, destroyed, not_reach_goal, still_attacking)"),
  /** Outcomes where one of them met all. */
  ALL_ACCOUNTED_FOR(
      "all-accounted-for",
      ERROR,
      "If all so many munitions met with one outcome, no more met with it, no more were fired, and"
          + " none met with another.",
      "Arithmetic"),
  /** Parts against the whole. */
  PARTS_WITHIN_TOTAL(
      "parts-within-total",
      ERROR,
      "Parts of the munitions fired, and parts of any total that one speaker gives, are no more"
          + " than the total.",
      "Arithmetic"),
  /** Killed and wounded against casualties. */
  KILLED_AND_WOUNDED(
      "killed-and-wounded",
      ERROR,
      "The killed and the wounded that one speaker counts are, together, no more than the"
          + " casualties that the speaker gives.",
      "Arithmetic"),
  /** Two other figures. */
  COUNT_DIFFERENCE(
      "count-difference",
      WARNING,
      "Two speakers' figures of the same thing, other than munitions fired, share a number.",
      "Tolls differ by who counts and when (UCDP GED: low, best, high)"),
  /** Parts and a whole by several speakers. */
  PARTS_DIFFERENCE(
      "parts-difference",
      WARNING,
      "Parts that one speaker counts, other than of munitions fired, are no more than the total"
          + " that another gives.",
      "Tolls differ by who counts and when (UCDP GED: low, best, high)"),
  /** Two figures of one speaker. */
  SOURCE_AGAINST_ITSELF(
      "source-against-itself",
      INFO,
      "One speaker's figures of the same thing share a number; if not, the smaller is read as a"
          + " part of the greater.",
      "Admiralty: reliability begins with a source that agrees with itself"),
  /** Exact parts that make up the total. */
  ARITHMETIC(
      "arithmetic",
      INFO,
      "Exact parts of one speaker add up to the total that the speaker gives.",
      "Arithmetic"),
  /** What follows of the munitions fired. */
  INFERRED_BOUND(
      "inferred-bound",
      INFO,
      "Outcomes of munitions add up to more than anybody says were fired, and nobody says fewer"
          + " were.",
      "Arithmetic"),
  /** The day of publication. */
  NOT_AFTER_PUBLICATION(
      "not-after-publication",
      ERROR,
      "An attack does not begin after the report of it was published; a day is allowed for time"
          + " zones.",
      "ACLED and UCDP GED date events by what was reported"),
  /** The window that reports are to be about. */
  WITHIN_WINDOW(
      "within-window",
      ERROR,
      "An attack in focus lies in the window that the reports are about, if one was given.",
      "Situation reports state the hours they cover"),
  /** The order of focus and background. */
  BACKGROUND_BEFORE_FOCUS(
      "background-before-focus",
      WARNING,
      "An attack that a report only recalls does not begin after all those in focus.",
      "Coding rules of this project"),
  /** Tolls over time. */
  FALLING_TOLL(
      "falling-toll",
      WARNING,
      "A toll of people by one speaker does not fall from one report to a later one without a"
          + " correction.",
      "Tolls grow as the missing are found (Iraq Body Count keeps each revision)"),
  /** Points and countries. */
  POINT_IN_COUNTRY(
      "point-in-country",
      ERROR,
      "The point of a place lies in its country, give or take 30 km, or off its coast.",
      "Natural Earth outlines; swapped coordinates are a known fault of event tables"),
  /** The point that stands for none. */
  POINT_AT_ZERO(
      "point-at-zero",
      WARNING,
      "No place lies at latitude 0 and longitude 0, where missing coordinates end up.",
      "A known fault of event tables"),
  /** Places in places. */
  ONE_COUNTRY(
      "one-country",
      WARNING,
      "A place lies in the country of the wider places that it is within.",
      "GeoNames hierarchy"),
  /** First-level divisions. */
  DIVISION_IN_COUNTRY(
      "division-in-country",
      WARNING,
      "A division belongs to the country of the place, unless its name is not known or known in"
          + " several others.",
      "ISO 3166-2 by Unicode CLDR"),
  /** Waters. */
  SEA_IS_NO_COUNTRY(
      "sea-is-no-country",
      WARNING,
      "A sea or an ocean lies in no country.",
      "GeoNames feature codes; UCDP GED precision 7"),
  /** Codes of countries. */
  COUNTRY_KNOWN(
      "country-known",
      WARNING,
      "The country of a place is a code that ISO 3166-1 assigns, or XK.",
      "ISO 3166-1"),
  /** Claimed and denied. */
  CLAIMED_AND_DENIED(
      "claimed-and-denied",
      ERROR,
      "The same actor does not both claim and deny the attack.",
      "GTD: claimed, competing claims"),
  /** Claimed and yet unclaimed. */
  CLAIMED_YET_UNCLAIMED(
      "claimed-yet-unclaimed",
      INFO,
      "Nobody has claimed an attack of which it is said that nobody has.",
      "GTD: claimed"),
  /** Types for the same munitions. */
  EXCLUSIVE_TYPES(
      "exclusive-types",
      WARNING,
      "Two speakers who each name one type of munition, in the same number and with the same"
          + " outcome, do not name types that exclude each other.",
      "Munition types of this project"),
  /** A newer figure in place of an older one. */
  REVISION(
      "revision",
      INFO,
      "A newer figure of one speaker takes the place of an older one; this confirms it.",
      "Iraq Body Count keeps each revision"),
  /** Two claims that take each other's place. */
  MUTUAL_REVISION(
      "mutual-revision",
      WARNING,
      "Of two claims no more than one revises or retracts the other.",
      "A fault of the data"),
  /** What one says and another denies. */
  DISPUTED(
      "disputed",
      INFO,
      "A figure that one speaker gives is denied by another; this says so.",
      "Coding rules of this project"),
  /** Casualties of whom nobody says what became of them. */
  CASUALTIES_LEFT_OPEN(
      "casualties-left-open",
      INFO,
      "The killed and the wounded whom one speaker counts are fewer than the casualties.",
      "Arithmetic"),
  /** Identifiers. */
  CLAIM_ID_UNIQUE(
      "claim-id-unique",
      WARNING,
      "No two claims of an attack have the same identifier.",
      "A fault of the data"),
  /** References. */
  CLAIM_KNOWN(
      "claim-known",
      WARNING,
      "A claim that another revises, retracts or is a part of is one of the attack's.",
      "A fault of the data"),
  /** Codes. */
  CODE_KNOWN(
      "code-known",
      WARNING,
      "The code of what is counted is in the vocabulary of its measure.",
      "Vocabularies of this project"),
  /** One source in two guises. */
  COUNTED_TWICE(
      "counted-twice",
      INFO,
      "Speakers who agree on a figure and seem to be two are not one: by name, by whom they speak"
          + " for, or by who told them.",
      "Admiralty: confirmation needs independent sources; Airwars: fair needs two");

  private static final Set<String> DIFFERENCES =
      Set.of(COUNT_DIFFERENCE.id, PARTS_DIFFERENCE.id, EXCLUSIVE_TYPES.id);

  /** True if a finding says that speakers differ. */
  static boolean isDifference(Finding finding) {
    return finding.severity() == WARNING && DIFFERENCES.contains(finding.rule());
  }

  private final String id;
  private final Severity severity;
  private final String sentence;
  private final String origin;

  Rule(String id, Severity severity, String sentence, String origin) {
    this.id = id;
    this.severity = severity;
    this.sentence = sentence;
    this.origin = origin;
  }

  /** The identifier that findings carry, in lower case with hyphens. */
  public String id() {
    return id;
  }

  /** How much a finding by this rule weighs. */
  public Severity severity() {
    return severity;
  }

  /** What the rule says, as one sentence; the informative ones say what they confirm. */
  public String sentence() {
    return sentence;
  }

  /** Where the rule comes from. */
  public String origin() {
    return origin;
  }
}
