package org.sitrep.parsing.internal.en;

import java.util.List;
import java.util.Set;
import org.sitrep.parsing.internal.attack.DiscourseWords;
import org.sitrep.parsing.internal.attack.TargetReader;
import org.sitrep.parsing.internal.confidence.Confidence;
import org.sitrep.parsing.internal.language.Language;
import org.sitrep.parsing.internal.lexicon.DataFile;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.MentionWords;
import org.sitrep.parsing.internal.mention.NumberRoles;
import org.sitrep.parsing.internal.mention.NumberWords;
import org.sitrep.parsing.internal.mention.Percentages;
import org.sitrep.parsing.internal.mention.QuantityReader;
import org.sitrep.parsing.internal.place.PlaceWords;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords;
import org.sitrep.parsing.internal.speech.SpeakerWords;
import org.sitrep.parsing.internal.syntax.TreeParser;
import org.sitrep.parsing.internal.text.TokenRules;
import org.sitrep.parsing.internal.time.TimeWords;

/** The English language: its data files, read once, and the readers made of them. */
public final class English implements Language {

  private final Lexicon lexicon;
  private final NumberWords numbers;
  private final QuantityReader quantities;
  private final NumberRoles roles;
  private final Percentages percentages;
  private final TimeWords times;
  private final PlaceWords places;
  private final SpeakerWords speakers = new SpeakerWords(rows("speakers.tsv"));
  private final ResponsibilityWords responsibility;
  private final DiscourseWords discourse;
  private final TargetReader targets;
  private final Confidence confidence = new Confidence(rows("confidence.tsv"));
  private final TreeParser trees = TreeParser.beside(English.class, "syntax.bin");
  private final TokenRules tokenRules;

  /** Reads the data files. */
  public English() {
    this(List.of(), List.of());
  }

  /**
   * Reads the data files.
   *
   * @param nouns rows like those of {@code nouns.tsv} that replace these
   * @param verbs rows like those of {@code verbs.tsv} that replace these
   */
  public English(List<String[]> nouns, List<String[]> verbs) {
    lexicon = Lexicon.of(English.class, nouns, verbs);
    MentionWords beside = new MentionWords(rows("mentions.tsv"), lexicon.knownWords());
    numbers = new NumberWords(rows("numbers.tsv"), lexicon.knownWords());
    quantities = new QuantityReader(lexicon, numbers, beside);
    roles = new NumberRoles(lexicon, numbers, beside);
    percentages = new Percentages(lexicon, numbers, quantities, beside);
    responsibility = new ResponsibilityWords(rows("responsibility.tsv"), lexicon.knownWords());
    times = new TimeWords(rows("times.tsv"), rows("time-idioms.tsv"), lexicon.knownWords());
    places = new PlaceWords(rows("places.tsv"), lexicon.knownWords());
    discourse = new DiscourseWords(rows("discourse.tsv"), lexicon.knownWords());
    targets = new TargetReader(rows("targets.tsv"), lexicon);
    tokenRules =
        new TokenRules(
            rows("spelling.tsv"),
            lexicon.words(WordClass.ABBREVIATION),
            lexicon.words(WordClass.CLITIC));
  }

  /** How words are written, apart from those that are written together or with a full stop. */
  public static TokenRules spelling() {
    return new TokenRules(rows("spelling.tsv"), Set.of(), Set.of());
  }

  private static List<String[]> rows(String name) {
    return DataFile.rows(English.class, name);
  }

  @Override
  public Lexicon lexicon() {
    return lexicon;
  }

  @Override
  public NumberWords numbers() {
    return numbers;
  }

  @Override
  public QuantityReader quantities() {
    return quantities;
  }

  @Override
  public NumberRoles roles() {
    return roles;
  }

  @Override
  public Percentages percentages() {
    return percentages;
  }

  @Override
  public TimeWords times() {
    return times;
  }

  @Override
  public PlaceWords places() {
    return places;
  }

  @Override
  public SpeakerWords speakers() {
    return speakers;
  }

  @Override
  public ResponsibilityWords responsibility() {
    return responsibility;
  }

  @Override
  public DiscourseWords discourse() {
    return discourse;
  }

  @Override
  public TargetReader targets() {
    return targets;
  }

  @Override
  public Confidence confidence() {
    return confidence;
  }

  @Override
  public TreeParser trees() {
    return trees;
  }

  @Override
  public TokenRules tokenRules() {
    return tokenRules;
  }
}
