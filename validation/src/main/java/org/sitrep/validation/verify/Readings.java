package org.sitrep.validation.verify;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Evidence;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Responsibility;
import org.sitrep.model.Source;
import org.sitrep.model.Subject;
import org.sitrep.model.Undisclosed;
import org.sitrep.model.Vocabulary;
import org.sitrep.validation.internal.figures.SpeakerKeys;

/** The parser's claims, of which some may be the claim that somebody proposes. */
final class Readings {

  private final ParsedReport parsed;
  private final SpeakerKeys keys;

  Readings(ParsedReport parsed, SpeakerKeys keys) {
    this.parsed = parsed;
    this.keys = keys;
  }

  /** The parser's claim there that is most like it, if one is of the same kind. */
  Optional<Claim> mostLike(Claim claim, Evidence evidence) {
    return parsed.claims().stream()
        .filter(it -> it.evidence().filter(at -> EvidenceNumbers.overlap(at, evidence)).isPresent())
        .filter(it -> likeness(claim, it) >= 0)
        .max(Comparator.comparingInt(it -> likeness(claim, it)));
  }

  /** How much two claims have in common; negative if they are of different kinds. */
  private static int likeness(Claim claim, Claim reading) {
    int speakers = claim.sources().isEmpty() == reading.sources().isEmpty() ? 1 : 0;
    if (claim.assertion() instanceof Count one && reading.assertion() instanceof Count other) {
      boolean sameNumber = one.quantity().bounds().equals(other.quantity().bounds());
      // "Six people, two of them children": the two are others than the six.
      boolean others = !sameNumber && !subject(one).equals(subject(other)) && bothNamed(one, other);
      if (one.measure().domain() != other.measure().domain() || others) {
        return -1;
      }
      return (one.measure() == other.measure() ? 8 : 0)
          + (sameNumber ? 4 : 0)
          + (subjectsFit(one, other) ? 2 : 0)
          + speakers;
    }
    if (claim.assertion() instanceof Responsibility one
        && reading.assertion() instanceof Responsibility other) {
      return (one.kind() == other.kind() ? 2 : 0) + speakers;
    }
    boolean alike =
        (claim.assertion() instanceof MunitionUse && reading.assertion() instanceof MunitionUse)
            || (claim.assertion() instanceof Undisclosed
                && reading.assertion() instanceof Undisclosed);
    return alike ? speakers : -1;
  }

  private static boolean bothNamed(Count one, Count other) {
    return one.subject().flatMap(Subject::code).isPresent()
        && other.subject().flatMap(Subject::code).isPresent();
  }

  void compare(Claim claim, Claim reading, Remarks remarks) {
    if (claim.assertion() instanceof Count one && reading.assertion() instanceof Count other) {
      differ("measure", one.measure(), other.measure(), remarks);
      if (one.measure() == other.measure()) {
        differ("number", one.quantity().bounds(), other.quantity().bounds(), remarks);
      }
      if (!subjectsFit(one, other)) {
        differ("subject", subject(one), subject(other), remarks);
      }
    }
    if (claim.assertion() instanceof Responsibility one
        && reading.assertion() instanceof Responsibility other) {
      differ("responsibility", one.kind(), other.kind(), remarks);
    }
    if (claim.assertion() instanceof MunitionUse one
        && reading.assertion() instanceof MunitionUse other
        && !one.type().isA(other.type())
        && !other.type().isA(one.type())) {
      differ("subject", one.type(), other.type(), remarks);
    }
    if (claim.assertion() instanceof Undisclosed one
        && reading.assertion() instanceof Undisclosed other) {
      differ("topic", one.topic(), other.topic(), remarks);
    }
    differ("stance", claim.stance(), reading.stance(), remarks);
    if (!sameSpeakers(claim, reading)) {
      differ("speaker", voices(claim), voices(reading), remarks);
    }
  }

  private static void differ(String rule, Object claimed, Object read, Remarks remarks) {
    if (!claimed.equals(read)) {
      remarks.add(
          ClaimVerdict.DOUBTFUL,
          rule,
          "The claim has the " + rule + " " + claimed + ", the parser reads " + read + ".");
    }
  }

  private static boolean subjectsFit(Count one, Count other) {
    String first = subject(one);
    String second = subject(other);
    Vocabulary codes =
        one.measure().domain() == Measure.Domain.PEOPLE
            ? Vocabulary.personGroups()
            : Vocabulary.munitionTypes();
    return one.measure().domain() == Measure.Domain.THINGS
        || codes.isA(first, second)
        || codes.isA(second, first);
  }

  private static String subject(Count count) {
    String whole = count.measure().domain() == Measure.Domain.PEOPLE ? "PERSON" : "UNSPECIFIED";
    return count.subject().flatMap(Subject::code).orElse(whole);
  }

  boolean sameSpeakers(Claim claim, Claim reading) {
    if (claim.sources().isEmpty() || reading.sources().isEmpty()) {
      return claim.sources().isEmpty() == reading.sources().isEmpty();
    }
    return keys.of(reading).containsAll(keys.of(claim)) || namesWithin(claim, reading);
  }

  /** True if what the one calls its speakers has all that the other calls them. */
  private static boolean namesWithin(Claim claim, Claim reading) {
    Set<String> names = new HashSet<>();
    for (Source source : reading.sources()) {
      names.add(" " + ClaimCheck.plain(source.words()) + " ");
      source.speaksFor().ifPresent(body -> names.add(" " + ClaimCheck.plain(body) + " "));
    }
    return claim.sources().stream()
        .map(source -> " " + ClaimCheck.plain(source.words()) + " ")
        .allMatch(name -> names.stream().anyMatch(it -> it.contains(name) || name.contains(it)));
  }

  private static String voices(Claim claim) {
    return claim.sources().isEmpty()
        ? "of the report itself"
        : claim.sources().stream()
            .map(source -> "\"" + source.words() + "\"")
            .collect(Collectors.joining(" and "));
  }
}
