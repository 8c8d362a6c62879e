package org.sitrep.parsing.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.IssueReason;
import org.sitrep.parsing.internal.attack.SentenceReading;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.clause.SyntaxReader;
import org.sitrep.parsing.internal.en.English;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.mention.NumberWords;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.place.PlaceReader;
import org.sitrep.parsing.internal.place.StrikeList;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.speech.SpeechReader;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;
import org.sitrep.parsing.internal.time.TimeMention;
import org.sitrep.parsing.internal.time.TimeReader;

/** Runs a text up to one stage, so that the tests of a stage know only what it gives. */
public final class Stages {

  /** The English language. */
  public static final English ENGLISH = new English();

  private Stages() {}

  /** Text to tokens and sentences. */
  public static Document document(String text) {
    return Document.of(text, ENGLISH.lexicon().knownWords(), ENGLISH.tokenRules());
  }

  /** The characters of each sentence. */
  public static List<String> sentences(String text) {
    Document document = document(text);
    return document.sentences().stream()
        .map(sentence -> document.slice(sentence.from(), sentence.to()))
        .toList();
  }

  /** The whole number that begins the text; null if none does. */
  public static NumberWords.Reading number(String text) {
    List<Token> tokens = document(text).tokens();
    return ENGLISH.numbers().at(tokens, 0, tokens.size());
  }

  /** The quantity that begins the text; null if none does. */
  public static QuantityMention quantity(String text) {
    List<Token> tokens = document(text).tokens();
    return ENGLISH.quantities().at(tokens, 0, tokens.size());
  }

  /**
   * What the number is that begins at the mark {@code ^}, which is taken out; null if it counts.
   */
  public static IssueReason role(String marked) {
    int at = marked.indexOf('^');
    List<Token> tokens = document(marked.replace("^", "")).tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() == at) {
        return ENGLISH.roles().role(tokens, i, tokens.size());
      }
    }
    throw new IllegalArgumentException("No token begins at the mark: " + marked);
  }

  /** The expressions of time; {@code published} may be null. */
  public static List<TimeMention> times(Document document, LocalDate published) {
    return new TimeReader(ENGLISH.times(), document, published).mentions();
  }

  /** The phrases and clauses of each sentence. */
  public static List<Syntax> syntaxes(Document document) {
    List<TimeMention> times = times(document, LocalDate.of(2024, 6, 15));
    SyntaxReader reader =
        new SyntaxReader(
            ENGLISH.lexicon(), ENGLISH.quantities(), ENGLISH.roles(), document.tokens(), times);
    return ENGLISH.trees().parse(document.tokens(), document.sentences()).stream()
        .map(reader::read)
        .toList();
  }

  /** The phrases and clauses of the first sentence. */
  public static Syntax syntax(Document document) {
    return syntaxes(document).get(0);
  }

  /** What is said, sentence by sentence. */
  public static List<List<Speech>> speeches(Document document) {
    SpeechReader reader =
        new SpeechReader(document, ENGLISH.lexicon(), ENGLISH.speakers(), i -> false);
    List<Syntax> syntaxes = syntaxes(document);
    List<List<Speech>> speeches = new ArrayList<>();
    for (int i = 0; i < syntaxes.size(); i++) {
      speeches.add(reader.read(document.sentences().get(i), syntaxes.get(i)));
    }
    return speeches;
  }

  /** All that is read from each sentence, which knows nothing of the others' attacks. */
  public static List<SentenceReading> readings(Document document, LocalDate published) {
    List<Tree> trees = ENGLISH.trees().parse(document.tokens(), document.sentences());
    List<PlaceMention> places = placeReader(document).mentions(trees, token -> false);
    Outline outline = Outline.of(document, ENGLISH, published);
    SentenceReaders readers =
        new SentenceReaders(document, ENGLISH, Gazetteer.standard(), null, outline, places);
    List<SentenceReading> readings = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      readings.add(readers.read(document.sentences().get(i), trees.get(i)));
    }
    return readings;
  }

  /** The names of places. */
  public static List<PlaceMention> places(Document document) {
    return placeReader(document).mentions();
  }

  /** The names of places with the roles that trees tell. */
  public static List<PlaceMention> placesOfTrees(Document document) {
    return placeReader(document)
        .mentions(ENGLISH.trees().parse(document.tokens(), document.sentences()), token -> false);
  }

  /** The list of strikes by place. */
  public static StrikeList strikes(Document document) {
    return new StrikeList(document, ENGLISH.lexicon(), ENGLISH.places(), token -> false);
  }

  private static PlaceReader placeReader(Document document) {
    return new PlaceReader(
        Gazetteer.standard(), ENGLISH.lexicon(), ENGLISH.places(), document, strikes(document));
  }
}
