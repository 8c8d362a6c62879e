package org.sitrep.parsing.internal.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;
import org.sitrep.parsing.internal.speech.SpeakerWords;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.text.Document;

/** Finds who claims, denies or is blamed, sentence by sentence. */
public final class ResponsibilityReader {

  private final ResponsibilityWords words;
  private final UnclaimedReader unclaimed;
  private final ClaimReader claims;
  private final BlameReader blames;
  private final SuspicionReader suspicions;
  private final OwnDeedReader deeds;
  private final @Nullable String party;

  /**
   * Reads one document; its sentences are given one by one, in order.
   *
   * @param party the publisher, where it is itself a party to the fighting
   */
  public ResponsibilityReader(
      Document document,
      Gazetteer gazetteer,
      ResponsibilityWords words,
      SpeakerWords speakers,
      @Nullable String party) {
    Names names = new Names(document, gazetteer, words);
    this.words = words;
    this.party = party;
    this.unclaimed = new UnclaimedReader(document, words);
    this.claims = new ClaimReader(document, words, names);
    Culprits culprits = new Culprits(document, names);
    this.blames = new BlameReader(document, words, names, culprits);
    this.suspicions = new SuspicionReader(document, words, names, culprits);
    this.deeds = new OwnDeedReader(document, words, speakers, names);
  }

  /** What the next sentence says of responsibility. */
  public List<ResponsibilityFinding> read(Syntax syntax, List<Speech> speeches, int from, int to) {
    List<ResponsibilityFinding> findings = new ArrayList<>();
    ResponsibilityFinding nobody = unclaimed.read(from, to);
    if (nobody != null) {
      findings.add(nobody);
    } else {
      syntax.clauses().forEach(clause -> findings.addAll(stated(clause, speeches)));
      findings.addAll(suspicions.suspected(syntax, speeches));
      findings.addAll(suspicions.believed(syntax, speeches));
      findings.addAll(suspicions.carriedOut(syntax, speeches));
      findings.addAll(suspicions.hallmarks(syntax, speeches));
      findings.addAll(blames.toBlame(syntax, speeches));
      ResponsibilityFinding deed = isOnlyBlame(findings) ? told(syntax, speeches) : null;
      if (deed != null) {
        findings.add(deed);
      }
    }
    return findings;
  }

  private static boolean isOnlyBlame(List<ResponsibilityFinding> findings) {
    for (ResponsibilityFinding finding : findings) {
      if (!finding.kind().equals(ResponsibilityKind.BLAMED)) {
        return false;
      }
    }
    return true;
  }

  private List<ResponsibilityFinding> stated(Clause clause, List<Speech> speeches) {
    Clause verb = clause;
    if (verb.is(Clause.Trait.POSSIBLE)) {
      return List.of();
    }
    if (verb.form() == null) {
      return verb.is(Clause.Trait.NEGATED) ? List.of() : blames.being(clause, speeches);
    }
    String lemma = verb.form().verb().lemma();
    Set<Kind> kinds = words.of(lemma);
    if (kinds.contains(Kind.BLAMES)) {
      return blames.blame(clause, lemma, speeches);
    }
    if (kinds.contains(Kind.MASTERMINDS)) {
      return blames.mastermind(clause, speeches);
    }
    if (kinds.contains(Kind.BEARS)) {
      return blames.bearing(clause, speeches);
    }
    if (kinds.contains(Kind.CLAIMS) || kinds.contains(Kind.TAKES) || kinds.contains(Kind.DENIES)) {
      ResponsibilityFinding finding = claims.read(clause, lemma, speeches);
      return finding == null ? List.of() : List.of(finding);
    }
    return List.of();
  }

  private @Nullable ResponsibilityFinding told(Syntax syntax, List<Speech> speeches) {
    for (Clause clause : syntax.clauses()) {
      Speech speech = Names.covering(speeches, clause.to() - 1);
      ResponsibilityFinding deed =
          speech != null
              ? deeds.read(clause, speech)
              : party == null ? null : deeds.read(clause, party);
      if (deed != null) {
        return deed;
      }
    }
    return null;
  }
}
