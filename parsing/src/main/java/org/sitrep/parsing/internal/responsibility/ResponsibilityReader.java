package org.sitrep.parsing.internal.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.text.Document;

/** Finds who claims, denies or is blamed, sentence by sentence. */
public final class ResponsibilityReader {

  private final Document document;
  private final Lexicon lexicon;
  private final ResponsibilityWords words;
  private final Actors actors;
  private final @Nullable String party;

  /** Who was accused last; empty before anybody was. */
  private String accused = "";

  /**
   * Reads one document; its sentences are given one by one, in order.
   *
   * @param party the publisher, where it is itself a party to the fighting; empty for another
   *     publisher, null where none is named
   */
  public ResponsibilityReader(
      Document document,
      Lexicon lexicon,
      Gazetteer gazetteer,
      ResponsibilityWords words,
      @Nullable String party) {
    this.document = document;
    this.lexicon = lexicon;
    this.words = words;
    this.party = party;
    this.actors = new Actors(document, lexicon, gazetteer, words);
  }

  /** What the next sentence says of responsibility. */
  public List<ResponsibilityFinding> read(Syntax syntax, List<Speech> speeches) {
    Telling sentence =
        new Telling(document, lexicon, words, actors, syntax, speeches, party, accused);
    List<ResponsibilityFinding> findings = new ArrayList<>();
    syntax
        .clauses()
        .forEach(clause -> ask(ResponsibilityRules.CLAUSES, clause, sentence, findings));
    syntax
        .phrases()
        .forEach(phrase -> ask(ResponsibilityRules.PHRASES, phrase, sentence, findings));
    findings.removeIf(finding -> isOfHarm(finding, findings));
    for (Speech speech : speeches) {
      speech.sources().stream()
          .filter(source -> !actors.isNobody(source))
          .forEach(source -> actors.remember(actors.body(source)));
    }
    findings.forEach(this::remember);
    return findings;
  }

  /** "acknowledged a strike but denied that it killed civilians": the deed is not denied. */
  private static boolean isOfHarm(
      ResponsibilityFinding denial, List<ResponsibilityFinding> findings) {
    return denial.kind() == ResponsibilityKind.DENIED
        && findings.stream()
            .anyMatch(
                other ->
                    other.kind() == ResponsibilityKind.CLAIMED
                        && Objects.equals(other.actor(), denial.actor()));
  }

  /** Of the rules, the first that answers holds. */
  private static <T> void ask(
      List<ResponsibilityRule<T>> rules,
      T part,
      Telling sentence,
      List<ResponsibilityFinding> findings) {
    for (int i = 0; i < rules.size(); i++) {
      ResponsibilityRule<T> rule = rules.get(i);
      List<ResponsibilityFinding> answer = rule.reader().read(part, sentence);
      if (!answer.isEmpty()) {
        for (ResponsibilityFinding finding : answer) {
          if (findings.stream().noneMatch(finding::repeats)) {
            findings.add(finding.by(rule.id()));
          }
        }
        return;
      }
    }
  }

  private void remember(ResponsibilityFinding finding) {
    String actor = finding.actor();
    if (actor != null && finding.kind() == ResponsibilityKind.BLAMED) {
      accused = actor;
    } else if (actor != null) {
      actors.remember(actor);
    }
  }
}
