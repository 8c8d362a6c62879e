package org.sitrep.parsing.internal.language;

import java.util.List;
import org.sitrep.parsing.internal.attack.DiscourseWords;
import org.sitrep.parsing.internal.attack.TargetReader;
import org.sitrep.parsing.internal.confidence.Confidence;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.LexiconTables;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.MentionWords;
import org.sitrep.parsing.internal.mention.NumberRoles;
import org.sitrep.parsing.internal.mention.NumberWords;
import org.sitrep.parsing.internal.mention.Percentages;
import org.sitrep.parsing.internal.mention.QuantityReader;
import org.sitrep.parsing.internal.place.NameSpelling;
import org.sitrep.parsing.internal.place.PlaceWords;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords;
import org.sitrep.parsing.internal.speech.SpeakerWords;
import org.sitrep.parsing.internal.text.TokenRules;
import org.sitrep.parsing.internal.time.TimeWords;

/** A language that is read from its tables, and the readers made of them. */
public abstract class TabledLanguage implements Language {

  private final Lexicon lexicon;
  private final NumberWords numbers;
  private final QuantityReader quantities;
  private final NumberRoles roles;
  private final Percentages percentages;
  private final TimeWords times;
  private final PlaceWords places;
  private final SpeakerWords speakers;
  private final ResponsibilityWords responsibility;
  private final DiscourseWords discourse;
  private final TargetReader targets;
  private final Confidence confidence;
  private final TokenRules tokenRules;

  /**
   * Reads the tables.
   *
   * @param names how words of names stand in the gazetteer
   * @param nouns rows like those of {@code nouns.tsv} that replace these
   * @param verbs rows like those of {@code verbs.tsv} that replace these
   */
  protected TabledLanguage(
      LexiconTables tables, NameSpelling names, List<String[]> nouns, List<String[]> verbs) {
    lexicon = Lexicon.of(tables, nouns, verbs);
    MentionWords beside = new MentionWords(tables.rows("mentions.tsv"), lexicon.knownWords());
    numbers = new NumberWords(tables.rows("numbers.tsv"), lexicon.knownWords());
    quantities = new QuantityReader(lexicon, numbers, beside);
    roles = new NumberRoles(lexicon, numbers, beside);
    percentages = new Percentages(lexicon, numbers, quantities, beside);
    speakers = new SpeakerWords(tables.rows("speakers.tsv"));
    responsibility =
        new ResponsibilityWords(tables.rows("responsibility.tsv"), lexicon.knownWords());
    times =
        new TimeWords(
            tables.rows("times.tsv"), tables.rows("time-idioms.tsv"), lexicon.knownWords());
    places = new PlaceWords(tables.rows("places.tsv"), lexicon.knownWords(), names);
    discourse = new DiscourseWords(tables.rows("discourse.tsv"), lexicon.knownWords());
    targets = new TargetReader(tables.rows("targets.tsv"), lexicon);
    confidence = new Confidence(tables.rows("confidence.tsv"));
    tokenRules =
        new TokenRules(
            tables.rows("spelling.tsv"),
            lexicon.words(WordClass.ABBREVIATION),
            lexicon.words(WordClass.CLITIC));
  }

  @Override
  public final Lexicon lexicon() {
    return lexicon;
  }

  @Override
  public final NumberWords numbers() {
    return numbers;
  }

  @Override
  public final QuantityReader quantities() {
    return quantities;
  }

  @Override
  public final NumberRoles roles() {
    return roles;
  }

  @Override
  public final Percentages percentages() {
    return percentages;
  }

  @Override
  public final TimeWords times() {
    return times;
  }

  @Override
  public final PlaceWords places() {
    return places;
  }

  @Override
  public final SpeakerWords speakers() {
    return speakers;
  }

  @Override
  public final ResponsibilityWords responsibility() {
    return responsibility;
  }

  @Override
  public final DiscourseWords discourse() {
    return discourse;
  }

  @Override
  public final TargetReader targets() {
    return targets;
  }

  @Override
  public final Confidence confidence() {
    return confidence;
  }

  @Override
  public final TokenRules tokenRules() {
    return tokenRules;
  }
}
