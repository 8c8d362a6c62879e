package org.sitrep.parsing.internal;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Issue;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.attack.RemarkReader;
import org.sitrep.parsing.internal.attack.SentenceReading;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.clause.SyntaxReader;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.count.CountReader;
import org.sitrep.parsing.internal.count.CountReading;
import org.sitrep.parsing.internal.count.NumberAccount;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.language.Language;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.place.StrikeList;
import org.sitrep.parsing.internal.responsibility.ResponsibilityReader;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.speech.SpeechReader;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Sentence;
import org.sitrep.parsing.internal.time.TimeMention;

/** The stages that read one sentence after the other. */
final class SentenceReaders {

  private final SyntaxReader syntaxes;
  private final SpeechReader speeches;
  private final StrikeList strikes;
  private final CountReader counts;
  private final RemarkReader remarks;
  private final ResponsibilityReader responsibilities;
  private final NumberAccount account;
  private final List<TimeMention> times;
  private final List<PlaceMention> places;

  /**
   * The stages for one document.
   *
   * @param party the publisher where it is itself a party, empty for another one; null for none
   */
  SentenceReaders(
      Document document,
      Language language,
      Gazetteer gazetteer,
      @Nullable String party,
      Outline outline,
      List<PlaceMention> places) {
    Lexicon lexicon = language.lexicon();
    this.times = outline.times();
    this.syntaxes =
        new SyntaxReader(
            lexicon, language.quantities(), language.roles(), document.tokens(), times);
    this.speeches = new SpeechReader(document, lexicon, language.speakers(), tokens(places)::get);
    this.strikes = outline.strikes();
    this.counts = new CountReader(document, lexicon, language.percentages(), strikes);
    this.remarks = new RemarkReader(document, language.discourse());
    this.responsibilities =
        new ResponsibilityReader(document, lexicon, gazetteer, language.responsibility(), party);
    this.account = new NumberAccount(document, language.numbers(), language.roles(), times);
    this.places = places;
  }

  private static BitSet tokens(List<PlaceMention> places) {
    BitSet tokens = new BitSet();
    places.forEach(place -> tokens.set(place.from(), place.to()));
    return tokens;
  }

  /** The next sentence. */
  SentenceReading read(Sentence sentence, Tree tree) {
    int from = sentence.from();
    int to = sentence.to();
    Syntax syntax = syntaxes.read(tree);
    List<Speech> said = speeches.read(sentence, syntax);
    List<PlaceMention> named = inside(places, PlaceMention::from, from, to);
    CountReading counted = counts.read(syntax).without(count -> isPlace(count, named));
    account.add(syntax, counted);
    List<Source> last = speeches.last();
    return new SentenceReading(
        sentence,
        from,
        syntax,
        counted.counts(),
        remarks.read(syntax, from, to),
        responsibilities.read(syntax, said),
        said,
        last == null ? List.of() : last,
        inside(times, TimeMention::from, from, to),
        named,
        strikes.hasItem(sentence));
  }

  /** "The army captured El Fasher": nobody of this name. */
  private static boolean isPlace(CountMention count, List<PlaceMention> places) {
    int head = count.phrase().head();
    return count.individual() != null
        && places.stream().anyMatch(place -> place.from() <= head && head < place.to());
  }

  /** An issue for each number of the sentences read that makes no claim. */
  List<Issue> issues() {
    return account.issues();
  }

  /** The mentions that begin in a range of tokens, found by halving as they stand in order. */
  private static <T> List<T> inside(List<T> mentions, ToIntFunction<T> start, int from, int to) {
    return mentions.subList(first(mentions, start, from), first(mentions, start, to));
  }

  private static <T> int first(List<T> mentions, ToIntFunction<T> start, int from) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(mentions.get(middle)) < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
