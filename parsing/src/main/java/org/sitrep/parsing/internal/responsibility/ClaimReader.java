package org.sitrep.parsing.internal.responsibility;

import org.sitrep.parsing.internal.lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** Reads clauses in which somebody claims an attack or denies it. */
final class ClaimReader {

  private final Document document;
  private final ResponsibilityWords words;
  private final Names names;

  ClaimReader(Document document, ResponsibilityWords words, Names names) {
    this.document = document;
    this.words = words;
    this.names = names;
  }

  /** What a clause says; null if nothing. */
  @Nullable ResponsibilityFinding read(Clause clause, String lemma, List<Speech> speeches) {
    Clause verb = clause;
    if (verb.is(Clause.Trait.NEGATED) || verb.is(Clause.Trait.INFINITIVE) && !verb.is(Clause.Trait.AUXILIARY) || isNeither(clause)) {
      return null;
    }
    if (words.is(Kind.DENIES, lemma)) {
      return denied(clause, speeches);
    }
    boolean claims = words.is(Kind.CLAIMS, lemma);
    Phrase agent = clause.complement(WordClass.AGENT);
    if (verb.is(Clause.Trait.PASSIVE) || claims && clause.objects().isEmpty() && agent != null) {
      return agent == null || !lemma.equals("claim")
          ? null
          : finding(
              ResponsibilityKind.CLAIMED, agent, speeches, verb.from(), agent.to(), "claimed-by");
    }
    boolean deed =
        claims && (clause.objects().stream().anyMatch(this::isDeed) || lemma.endsWith(" to"));
    boolean credit = words.is(Kind.TAKES, lemma) && hasCredit(verb.to());
    if (!deed && !credit || clause.subjects().isEmpty()) {
      return null;
    }
    Phrase subject = clause.subjects().get(0);
    int end = end(verb.to() - 1, 5);
    return finding(
        ResponsibilityKind.CLAIMED,
        subject,
        speeches,
        subject.from(),
        end,
        "claims-responsibility");
  }

  /** "has neither confirmed nor denied it". */
  private boolean isNeither(Clause clause) {
    int verb = clause.from();
    for (int i = Math.max(0, verb - 3); i < clause.to(); i++) {
      if (document.token(i).is("nor") || document.token(i).is("neither")) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeed(Phrase phrase) {
    return phrase.domain() == Domain.ATTACK
        || phrase.head() >= 0 && words.is(Kind.DEED, document.token(phrase.head()));
  }

  private boolean hasCredit(int from) {
    for (int i = from; i < Math.min(document.tokens().size(), from + 5); i++) {
      if (words.is(Kind.CREDIT, document.token(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable ResponsibilityFinding denied(Clause clause, List<Speech> speeches) {
    if (clause.subjects().isEmpty() || clause.is(Clause.Trait.PASSIVE)) {
      return null;
    }
    Phrase subject = clause.subjects().get(0);
    int from = clause.to();
    for (int i = from; i < Math.min(document.tokens().size(), from + 8); i++) {
      Token token = document.token(i);
      if (token.is("that") || token.is(".")) {
        break;
      }
      if (words.is(Kind.GUILT, token) || i == from && token.is("any")) {
        return finding(
            ResponsibilityKind.DENIED,
            subject,
            speeches,
            subject.from(),
            end(from - 1, 9),
            "denies");
      }
    }
    return null;
  }

  /** Behind the last token before a mark, at most some tokens on. */
  private int end(int from, int reach) {
    int stop = Math.min(document.tokens().size(), from + reach);
    int end = from + 1;
    while (end < stop && !document.token(end).isMark()) {
      end++;
    }
    return end;
  }

  private @Nullable ResponsibilityFinding finding(
      ResponsibilityKind kind,
      Phrase actor,
      List<Speech> speeches,
      int from,
      int to,
      String rule) {
    Speech speech = speeches.isEmpty() ? null : speeches.get(0);
    String name = names.body(actor, speech);
    return new ResponsibilityFinding(
        kind, name == null ? names.words(actor) : name, null, from, Math.max(from + 1, to), rule);
  }
}
