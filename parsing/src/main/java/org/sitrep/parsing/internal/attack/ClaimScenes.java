package org.sitrep.parsing.internal.attack;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.scene.SceneResolver;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** The place of each claim, by its sentence. */
final class ClaimScenes {

  /** How far behind its verb the word for a figure stands at most. */
  private static final int FIGURE = 5;

  /** The rank of a town. */
  private static final int TOWN = 3;

  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final IntPredicate speech;

  ClaimScenes(Document document, Lexicon lexicon, Gazetteer gazetteer) {
    this.tokens = document.tokens();
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.speech = speech(document.tokens(), lexicon);
  }

  /**
   * "Across the country 40 people were killed": the country in which the news lies.
   *
   * @param news where the news is; empty if the text does not say
   */
  private Optional<PlaceMention> wide(CountMention count, Optional<PlaceMention> news) {
    Clause clause = count.clause();
    Optional<Place> country =
        news.map(PlaceMention::place).flatMap(place -> gazetteer.country(place.country()));
    if (clause == null || country.isEmpty()) {
      return Optional.empty();
    }
    return clause.complements().stream()
        .map(Clause.Complement::phrase)
        .filter(phrase -> phrase.isDefinite() && lexicon.is(word(phrase), WordClass.WIDE))
        .findFirst()
        .map(
            phrase ->
                new PlaceMention(
                    phrase.from(), phrase.to(), country.get(), 0, PlaceMention.Role.SCENE));
  }

  private Token word(Phrase phrase) {
    return tokens.get(phrase.head());
  }

  /** "nine were killed in the village": at the place that the text speaks of. */
  private static boolean isThere(CountMention count) {
    Clause clause = count.clause();
    return clause != null
        && clause.complements().stream()
            .map(Clause.Complement::phrase)
            .anyMatch(phrase -> phrase.isDefinite() && phrase.is("GROUP"));
  }

  /** The place of a sentence as a whole. */
  Optional<PlaceMention> scene(SentenceReading reading) {
    return places(reading).main();
  }

  /**
   * The place of a sentence as a whole; no country or province that only tells where a site lies,
   * as in "at a base in Iraq".
   */
  Optional<PlaceMention> main(SentenceReading reading) {
    return scene(reading)
        .filter(place -> place.rank() > 1 || !isOfSite(place, reading.syntax().tree()));
  }

  private boolean isOfSite(PlaceMention place, Tree tree) {
    for (int i = place.from(); i < place.to(); i++) {
      int head = tree.head(i);
      boolean top = head < place.from() || head >= place.to();
      if (top && head >= 0 && tree.relation(i).base() == Relation.NMOD) {
        if (lexicon.is(tokens.get(head), WordClass.REGIONS)) {
          return false;
        }
        Domain domain = domain(head);
        return domain != Domain.ATTACK && domain != Domain.MUNITION && domain != Domain.PERSON;
      }
      int before = top ? tree.child(i, Relation.CASE) - 1 : -1;
      if (before >= tree.from()) {
        // the tree may hang the place on the verb
        return domain(before) == Domain.THING;
      }
    }
    return false;
  }

  private @Nullable Domain domain(int word) {
    Match<Noun> noun = lexicon.nouns().longest(tokens, word, word + 1);
    return noun == null ? null : noun.entry().domain();
  }

  /** The place of a count that its own sentence tells. */
  Optional<PlaceMention> own(SentenceReading reading, CountMention count) {
    return places(reading).at(count.phrase().anchor());
  }

  /**
   * The place of a count; empty where its attack's places hold.
   *
   * @param news where the news is; empty if the text does not say
   */
  Optional<PlaceMention> place(Passage passage, CountMention count, Optional<PlaceMention> news) {
    SentenceReading reading = passage.reading();
    Paragraph paragraph = passage.paragraph();
    SceneResolver places = places(reading);
    boolean there = isThere(count);
    return places
        .at(count.phrase().anchor())
        .filter(place -> !isAround(place, news) || !isOfSite(place, reading.syntax().tree()))
        .or(() -> wide(count, news))
        .or(() -> places.office().filter(it -> there ? it.rank() >= TOWN : isElsewhere(it, news)))
        .or(
            () ->
                paragraph
                    .scene()
                    .filter(place -> !isAround(place, news) && !isLeft(place, reading)))
        .or(paragraph::heading);
  }

  /** "A doctor at the hospital in Pashin said": the text has gone on to another town. */
  private static boolean isLeft(PlaceMention carried, SentenceReading reading) {
    return reading.places().stream()
        .anyMatch(place -> place.rank() >= TOWN && !Objects.equals(place.place(), carried.place()));
  }

  /** True for the province or the country in which the news lies. */
  private static boolean isAround(PlaceMention wide, Optional<PlaceMention> news) {
    Place outer = wide.place();
    Place inner = news.map(PlaceMention::place).orElse(null);
    return wide.rank() <= 1
        && outer != null
        && inner != null
        && inner.rank() > outer.rank()
        && inner.country().equals(outer.country())
        && (outer.isCountry() || outer.name().equals(inner.admin1()));
  }

  /** False for the office of the province or the country in which the news lies. */
  private static boolean isElsewhere(PlaceMention office, Optional<PlaceMention> news) {
    if (news.isEmpty()) {
      return true;
    }
    Place of = office.place();
    Place at = news.get().place();
    if (of == null || at == null || !of.country().equals(at.country())) {
      return of != null && at != null;
    }
    boolean wide = of.rank() <= 1 && at.rank() > of.rank();
    return !(wide && (!of.isAdmin1() || of.name().equals(at.admin1())));
  }

  private SceneResolver places(SentenceReading reading) {
    Tree tree = reading.syntax().tree();
    return new SceneResolver(
        tree, reading.places(), word -> speech.test(word) && !isReported(word, tree));
  }

  /** "Nine deaths were reported in Kidal": they were there, nobody speaks. */
  private boolean isReported(int verb, Tree tree) {
    VerbForm form = lexicon.verb(tokens, verb);
    return form != null
        && form.verb().is(VerbTag.SPEECH)
        && tree.contains(verb)
        && tree.child(verb, Relation.NSUBJ_PASS) >= 0;
  }

  /** True for verbs of speech, and for those by which a figure moves. */
  static IntPredicate speech(List<Token> tokens, Lexicon lexicon) {
    return word -> {
      VerbForm form = word < 0 || word >= tokens.size() ? null : lexicon.verb(tokens, word);
      return form != null
          && (form.verb().is(VerbTag.SPEECH)
              || form.verb().is(VerbTag.RISE)
              || form.verb().is(VerbTag.FIGURE) && isFigure(word, tokens, lexicon));
    };
  }

  /** "set the number of dead at"; not "set a tanker ablaze". */
  private static boolean isFigure(int verb, List<Token> tokens, Lexicon lexicon) {
    return tokens.subList(verb, Math.min(tokens.size(), verb + FIGURE)).stream()
        .anyMatch(token -> lexicon.is(token, WordClass.TALLY));
  }
}
