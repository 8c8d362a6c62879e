package org.sitrep.validation.verify;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.model.Actor;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Evidence;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Responsibility;
import org.sitrep.model.Source;
import org.sitrep.model.Stance;
import org.sitrep.validation.internal.figures.SpeakerKey;
import org.sitrep.validation.internal.figures.SpeakerKeys;

/** Checks single claims against a report and what the parser reads in it. */
final class ClaimCheck {

  private final ParsedReport parsed;
  private final EvidenceSearch search;
  private final NumberGrammar grammar;
  private final QuantityPolicy policy;
  private final String words;
  private final SpeakerKeys keys;
  private final Readings readings;
  private final Set<SpeakerKey> speakers = new HashSet<>();
  private final Map<Said, Integer> proposed = new HashMap<>();

  ClaimCheck(
      ParsedReport parsed,
      Collection<Proposal> proposals,
      NumberGrammar grammar,
      QuantityPolicy policy) {
    this.parsed = parsed;
    this.policy = policy;
    this.grammar = grammar;
    String text = parsed.report().text();
    search = new EvidenceSearch(text);
    words = " " + plain(text) + " ";
    Stream<Claim> claims = proposals.stream().flatMap(it -> it.claim().stream());
    keys = new SpeakerKeys(Stream.concat(parsed.claims().stream(), claims).toList());
    readings = new Readings(parsed, keys);
    parsed.claims().forEach(claim -> speakers.addAll(keys.of(claim)));
  }

  ClaimVerification verify(Proposal proposal) {
    ClaimVerification.Builder result = ClaimVerification.builder();
    result.number(proposal.number());
    Remarks remarks = new Remarks();
    if (proposal.claim().isEmpty()) {
      String problem = proposal.problem().orElse("No claim is given.");
      remarks.add(ClaimVerdict.UNREADABLE, "form", problem);
      return remarks.writeTo(result).evidence(EvidenceFit.NONE).build();
    }
    Claim claim = proposal.claim().get();
    EvidenceSearch.Found found =
        search.find(proposal.evidence().orElse(""), proposal.start().orElse(-1));
    proposal.problem().ifPresent(it -> remarks.add(ClaimVerdict.SUPPORTED, "form", it));
    duplicate(proposal, claim, remarks);
    evidence(proposal, found, remarks);
    speakers(claim, remarks);
    actor(claim, remarks);
    Optional<Claim> reading =
        found.evidence().flatMap(evidence -> reading(claim, evidence, remarks));
    Claim.Builder placed = Claim.builder();
    placed.from(claim).evidence(found.evidence());
    return remarks
        .writeTo(result)
        .evidence(found.fit())
        .claim(placed.build())
        .reading(reading)
        .build();
  }

  /** Holds a claim against the text and the reading at its evidence. */
  private Optional<Claim> reading(Claim claim, Evidence evidence, Remarks remarks) {
    Optional<Claim> reading = readings.mostLike(claim, evidence);
    EvidenceNumbers numbers = EvidenceNumbers.in(evidence, parsed, grammar);
    if (claim.assertion() instanceof Count count) {
      number(claim, count, evidence, numbers, reading, remarks);
    }
    negation(claim, evidence, numbers, remarks);
    reading.ifPresentOrElse(
        it -> readings.compare(claim, it, remarks),
        () ->
            remarks.add(
                ClaimVerdict.SUPPORTED,
                "reading",
                "The parser reads no such claim there to compare."));
    return reading;
  }

  /** Says of a claim that somebody proposed before that it is the same. */
  private void duplicate(Proposal proposal, Claim claim, Remarks remarks) {
    Claim.Builder said = Claim.builder();
    said.from(claim).id("");
    Said same = new Said(said.build(), proposal.evidence().orElse(""));
    Integer first = proposed.putIfAbsent(same, proposal.number());
    if (first != null) {
      remarks.add(ClaimVerdict.SUPPORTED, "duplicate", "Claim " + first + " is the same.");
    }
  }

  private record Said(Claim claim, String evidence) {}

  private static void evidence(Proposal proposal, EvidenceSearch.Found found, Remarks remarks) {
    String at =
        found.evidence().map(it -> "at " + it.start() + " to " + it.end()).orElse("nowhere");
    String text = found.evidence().map(Evidence::text).orElse("");
    switch (found.fit()) {
      case EXACT -> {}
      case MOVED ->
          remarks.add(
              ClaimVerdict.SUPPORTED,
              "evidence",
              "The evidence stands " + at + ", not at " + proposal.start().orElse(0) + ".");
      case FUZZY ->
          remarks.add(
              ClaimVerdict.SUPPORTED,
              "evidence",
              "The evidence stands " + at + " in other characters: \"" + text + "\".");
      case ABSENT ->
          remarks.add(
              ClaimVerdict.UNGROUNDED,
              "evidence",
              "The evidence is not in the text: \"" + proposal.evidence().orElse("") + "\".");
      case NONE ->
          remarks.add(
              ClaimVerdict.DOUBTFUL, "evidence", "No evidence is given; nothing was looked up.");
    }
  }

  private void number(
      Claim claim,
      Count count,
      Evidence evidence,
      EvidenceNumbers numbers,
      Optional<Claim> reading,
      Remarks remarks) {
    Quantity quantity = count.quantity();
    if (numbers.hold(quantity)) {
      numbers
          .boundLeftOut(quantity)
          .ifPresent(
              bound ->
                  remarks.add(
                      ClaimVerdict.DOUBTFUL,
                      "number",
                      "The text says " + bound + " there; the claim leaves that out."));
      return;
    }
    String claimed =
        "The number claimed, " + quantity.bounds() + ", is not in \"" + evidence.text() + "\"";
    if (numbers.isEmpty()) {
      remarks.add(ClaimVerdict.DOUBTFUL, "number", claimed + ", where no number is known.");
      return;
    }
    boolean excluded = reading.filter(it -> excludes(it, claim, count)).isPresent();
    ClaimVerdict room =
        numbers.allow(quantity, policy) ? ClaimVerdict.DOUBTFUL : ClaimVerdict.UNGROUNDED;
    remarks.add(
        excluded ? ClaimVerdict.REFUTED : room, "number", claimed + ", which has " + numbers + ".");
  }

  /** True if the reading is a statement of the same thing that leaves no room for the claim. */
  private boolean excludes(Claim reading, Claim claim, Count count) {
    return reading.stance() == Stance.ASSERTED
        && reading.assertion() instanceof Count read
        && read.measure() == count.measure()
        && !read.partial()
        && !read.additional()
        && (claim.sources().isEmpty() || readings.sameSpeakers(claim, reading))
        && !policy.bounds(read.quantity()).intersects(policy.bounds(count.quantity()));
  }

  /** A claim that is asserted, of what the text denies. */
  private void negation(Claim claim, Evidence evidence, EvidenceNumbers numbers, Remarks remarks) {
    if (claim.stance() == Stance.DENIED) {
      return;
    }
    String text = parsed.report().text();
    OptionalInt start =
        claim.assertion() instanceof Count count
            ? numbers.start(count.quantity())
            : OptionalInt.empty();
    Negations.before(evidence.start(), text)
        .or(() -> start.isPresent() ? Negations.before(start.getAsInt(), text) : Optional.empty())
        .ifPresent(
            word ->
                remarks.add(
                    ClaimVerdict.DOUBTFUL,
                    "stance",
                    "The text has \"" + word + "\" before it; the claim leaves that out."));
  }

  private void speakers(Claim claim, Remarks remarks) {
    for (Source source : claim.sources()) {
      if (!isNamed(source.words()) && !speakers.contains(keys.of(source))) {
        remarks.add(
            ClaimVerdict.UNGROUNDED,
            "speaker",
            "The text names no speaker \"" + source.words() + "\".");
      }
    }
  }

  private void actor(Claim claim, Remarks remarks) {
    if (claim.assertion() instanceof Responsibility it) {
      it.actor()
          .map(Actor::name)
          .filter(name -> !isNamed(name))
          .ifPresent(
              name ->
                  remarks.add(
                      ClaimVerdict.UNGROUNDED,
                      "actor",
                      "The text names no actor \"" + name + "\"."));
    }
  }

  /** True if the text, or its outlet, has the words without regard to case and punctuation. */
  private boolean isNamed(String name) {
    String plain = plain(name);
    return words.contains(" " + plain + " ")
        || parsed.report().outlet().map(ClaimCheck::plain).filter(plain::equals).isPresent();
  }

  /** Lower case, without accents and punctuation. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceAll("^(?:a|an|the) ", "");
  }
}
