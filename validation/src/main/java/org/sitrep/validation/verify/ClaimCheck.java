package org.sitrep.validation.verify;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.Actor;
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
import org.sitrep.validation.Finding;
import org.sitrep.validation.Severity;

/** Checks single claims against a report and what the parser reads in it. */
final class ClaimCheck {

  private final ParsedReport parsed;
  private final EvidenceSearch search;
  private final String words;

  ClaimCheck(ParsedReport parsed, EvidenceSearch search) {
    this.parsed = parsed;
    this.search = search;
    words = " " + plain(parsed.report().text()) + " ";
  }

  ClaimVerification verify(Proposal proposal) {
    ClaimVerification.Builder result = ClaimVerification.builder();
    result.number(proposal.number());
    if (proposal.claim().isEmpty()) {
      String problem = proposal.problem().orElse("No claim is given.");
      return result
          .verdict(ClaimVerdict.UNREADABLE)
          .evidence(EvidenceFit.NONE)
          .addFindings(finding(Severity.ERROR, "form", problem))
          .build();
    }
    Claim claim = proposal.claim().get();
    EvidenceSearch.Found found =
        search.find(proposal.evidence().orElse(""), proposal.start().orElse(-1));
    List<Finding> findings = new ArrayList<>();
    proposal.problem().ifPresent(it -> findings.add(finding(Severity.INFO, "form", it)));
    evidence(proposal, found, findings);
    speakers(claim, findings);
    actor(claim, findings);
    Optional<Claim> reading = Optional.empty();
    if (found.evidence().isPresent()) {
      Evidence evidence = found.evidence().get();
      number(claim, evidence, findings);
      reading = reading(claim, evidence);
      if (reading.isPresent()) {
        compare(claim, reading.get(), findings);
      } else {
        findings.add(
            finding(Severity.INFO, "reading", "The parser reads no such claim there to compare."));
      }
    }
    findings.sort(Comparator.comparing(Finding::severity));
    Claim.Builder placed = Claim.builder();
    placed.from(claim).evidence(found.evidence());
    return result
        .verdict(verdict(findings))
        .evidence(found.fit())
        .claim(placed.build())
        .findings(findings)
        .reading(reading)
        .build();
  }

  private static ClaimVerdict verdict(List<Finding> findings) {
    if (findings.isEmpty() || findings.get(0).severity() == Severity.INFO) {
      return ClaimVerdict.SUPPORTED;
    }
    return findings.get(0).severity() == Severity.ERROR
        ? ClaimVerdict.REFUTED
        : ClaimVerdict.DOUBTFUL;
  }

  private void evidence(Proposal proposal, EvidenceSearch.Found found, List<Finding> findings) {
    String at =
        found.evidence().map(it -> "at " + it.start() + " to " + it.end()).orElse("nowhere");
    String text = found.evidence().map(Evidence::text).orElse("");
    switch (found.fit()) {
      case EXACT -> {}
      case MOVED ->
          findings.add(
              finding(
                  Severity.INFO,
                  "evidence",
                  "The evidence stands " + at + ", not at " + proposal.start().orElse(0) + "."));
      case FUZZY ->
          findings.add(
              finding(
                  Severity.INFO,
                  "evidence",
                  "The evidence stands " + at + " in other characters: \"" + text + "\"."));
      case ABSENT ->
          findings.add(
              finding(
                  Severity.ERROR,
                  "evidence",
                  "The evidence is not in the text: \"" + proposal.evidence().orElse("") + "\"."));
      case NONE ->
          findings.add(
              finding(
                  Severity.WARNING, "evidence", "No evidence is given; nothing was looked up."));
    }
  }

  private void number(Claim claim, Evidence evidence, List<Finding> findings) {
    if (!(claim.assertion() instanceof Count count)) {
      return;
    }
    Numbers numbers = Numbers.in(evidence, parsed);
    if (numbers.hold(count.quantity())) {
      return;
    }
    String claimed = "The number claimed, " + count.quantity().bounds() + ", is not in \"";
    if (numbers.isEmpty()) {
      findings.add(
          finding(
              Severity.WARNING,
              "number",
              claimed + evidence.text() + "\", where the parser reads no number."));
      return;
    }
    String there =
        Stream.concat(
                numbers.figures().stream().map(Object::toString),
                numbers.read().stream().map(it -> it.bounds().toString()))
            .distinct()
            .collect(Collectors.joining(", "));
    findings.add(
        finding(
            Severity.ERROR, "number", claimed + evidence.text() + "\", which has " + there + "."));
  }

  private void speakers(Claim claim, List<Finding> findings) {
    for (Source source : claim.sources()) {
      if (!isNamed(source.words())) {
        findings.add(
            finding(
                Severity.ERROR,
                "speaker",
                "The text names no speaker \"" + source.words() + "\"."));
      }
    }
  }

  private void actor(Claim claim, List<Finding> findings) {
    if (claim.assertion() instanceof Responsibility it
        && it.actor().map(Actor::name).filter(name -> !isNamed(name)).isPresent()) {
      findings.add(
          finding(
              Severity.ERROR,
              "actor",
              "The text names no actor \"" + it.actor().map(Actor::name).orElse("") + "\"."));
    }
  }

  /** True if the text, or its outlet, has the words without regard to case and punctuation. */
  private boolean isNamed(String name) {
    String plain = plain(name);
    return words.contains(" " + plain + " ")
        || parsed.report().outlet().map(ClaimCheck::plain).filter(plain::equals).isPresent();
  }

  /** The parser's claim there that is most like it, if one is of the same kind. */
  private Optional<Claim> reading(Claim claim, Evidence evidence) {
    return parsed.claims().stream()
        .filter(it -> it.evidence().filter(at -> Numbers.overlap(at, evidence)).isPresent())
        .filter(it -> likeness(claim, it) >= 0)
        .max(Comparator.comparingInt(it -> likeness(claim, it)));
  }

  /** How much two claims have in common; negative if they are of different kinds. */
  private static int likeness(Claim claim, Claim reading) {
    int speakers = claim.sources().isEmpty() == reading.sources().isEmpty() ? 1 : 0;
    if (claim.assertion() instanceof Count one && reading.assertion() instanceof Count other) {
      if (one.measure().domain() != other.measure().domain()) {
        return -1;
      }
      return (one.measure() == other.measure() ? 8 : 0)
          + (one.quantity().bounds().equals(other.quantity().bounds()) ? 4 : 0)
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

  private static void compare(Claim claim, Claim reading, List<Finding> findings) {
    if (claim.assertion() instanceof Count one && reading.assertion() instanceof Count other) {
      differ("measure", one.measure(), other.measure(), findings);
      if (one.measure() == other.measure()) {
        differ("number", one.quantity().bounds(), other.quantity().bounds(), findings);
      }
      if (!subjectsFit(one, other)) {
        differ("subject", subject(one), subject(other), findings);
      }
    }
    if (claim.assertion() instanceof Responsibility one
        && reading.assertion() instanceof Responsibility other) {
      differ("responsibility", one.kind(), other.kind(), findings);
    }
    if (claim.assertion() instanceof MunitionUse one
        && reading.assertion() instanceof MunitionUse other
        && !one.type().isA(other.type())
        && !other.type().isA(one.type())) {
      differ("subject", one.type(), other.type(), findings);
    }
    if (claim.assertion() instanceof Undisclosed one
        && reading.assertion() instanceof Undisclosed other) {
      differ("topic", one.topic(), other.topic(), findings);
    }
    differ("stance", claim.stance(), reading.stance(), findings);
    if (!sameSpeakers(claim, reading)) {
      differ("speaker", voices(claim), voices(reading), findings);
    }
  }

  private static void differ(String rule, Object claimed, Object read, List<Finding> findings) {
    if (!claimed.equals(read)) {
      findings.add(
          finding(
              Severity.WARNING,
              rule,
              "The claim has the " + rule + " " + claimed + ", the parser reads " + read + "."));
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

  private static boolean sameSpeakers(Claim claim, Claim reading) {
    if (claim.sources().isEmpty() || reading.sources().isEmpty()) {
      return claim.sources().isEmpty() == reading.sources().isEmpty();
    }
    Set<String> names = new HashSet<>();
    for (Source source : reading.sources()) {
      names.add(plain(source.words()));
      source.speaksFor().map(ClaimCheck::plain).ifPresent(names::add);
    }
    return claim.sources().stream()
        .map(source -> " " + plain(source.words()) + " ")
        .allMatch(
            name ->
                names.stream()
                    .map(it -> " " + it + " ")
                    .anyMatch(it -> it.contains(name) || name.contains(it)));
  }

  private static String voices(Claim claim) {
    return claim.sources().isEmpty()
        ? "of the report itself"
        : claim.sources().stream()
            .map(source -> "\"" + source.words() + "\"")
            .collect(Collectors.joining(" and "));
  }

  /** Lower case, without accents and punctuation. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceAll("^(?:a|an|the) ", "");
  }

  private static Finding finding(Severity severity, String rule, String message) {
    return Finding.builder().severity(severity).rule(rule).message(message).build();
  }
}
