package org.sitrep.parsing.internal.speech;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Sentence;

/** Finds who says what, sentence by sentence, in order. */
public final class SpeechReader {

  private final Document document;
  private final Speakers speakers;
  private final Sayings sayings;
  private final Accounts accounts;
  private final Citations citations;
  private final Statements statements;
  private final Labels labels;
  private final Blocks blocks;
  private int before;

  /**
   * Reads one document; its sentences are given one by one, in order.
   *
   * @param isPlace true for tokens of names of places
   */
  public SpeechReader(
      Document document, Lexicon lexicon, SpeakerWords words, IntPredicate isPlace) {
    this.document = document;
    this.speakers = new Speakers(document, lexicon, words);
    this.sayings = new Sayings(document, lexicon, speakers);
    this.accounts = new Accounts(document, lexicon, speakers);
    this.citations = new Citations(document, lexicon, speakers);
    this.statements = new Statements(document, lexicon, speakers);
    this.labels = new Labels(document, speakers, isPlace);
    this.blocks = new Blocks(document, labels);
  }

  /** Who spoke last; null before anybody has. */
  public @Nullable List<Source> last() {
    return speakers.before().last();
  }

  /** What is said in the next sentence. */
  public List<Speech> read(Sentence sentence, Syntax syntax) {
    return heard(sentence, syntax).speeches();
  }

  /**
   * What is said in a sentence.
   *
   * @param rules the rules that applied, in the order in which they were asked
   */
  record Heard(List<Speech> speeches, List<SpeechRule> rules) {

    private Heard with(SpeechRule rule, List<Speech> all) {
      return new Heard(all, Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }
  }

  /** What is said in the next sentence, with the rules that tell. */
  Heard heard(Sentence sentence, Syntax syntax) {
    Speaking speaking = new Speaking(sentence, syntax, this);
    Heard heard = new Heard(List.of(), List.of());
    for (SpeechRule rule : SpeechRules.WORDS) {
      heard = first(List.of(rule), speaking, heard);
    }
    heard = first(SpeechRules.PLACES, speaking, heard);
    heard = first(SpeechRules.OTHERS, speaking, heard);
    notice(syntax, heard.speeches());
    return heard;
  }

  /** What the first of some rules that applies makes of a sentence. */
  private static Heard first(List<SpeechRule> rules, Speaking sentence, Heard before) {
    for (SpeechRule rule : rules) {
      List<Speech> speeches = rule.reader().read(sentence, before.speeches());
      if (speeches != null) {
        return before.with(rule, speeches);
      }
    }
    return before;
  }

  /** "The mayor toured the ruins. He said": who acts may be meant in the next sentence. */
  private void notice(Syntax syntax, List<Speech> speeches) {
    speakers.before().forget(before);
    before = syntax.tree().from();
    for (Clause clause : syntax.clauses()) {
      boolean acts = !sayings.speaks(clause, syntax) && !clause.is(Trait.PASSIVE);
      Phrase first = acts && !clause.subjects().isEmpty() ? clause.subjects().get(0) : null;
      if (first != null && speeches.stream().noneMatch(it -> it.attributes(first.head()))) {
        speakers.notice(first, syntax.tree());
      }
    }
  }

  Sayings sayings() {
    return sayings;
  }

  Accounts accounts() {
    return accounts;
  }

  Citations citations() {
    return citations;
  }

  Statements statements() {
    return statements;
  }

  Labels labels() {
    return labels;
  }

  Blocks blocks() {
    return blocks;
  }

  Speakers speakers() {
    return speakers;
  }

  /** True for a token inside a quotation. */
  boolean isQuoted(int token) {
    return token < document.tokens().size() && document.quotation(token) > 0;
  }
}
