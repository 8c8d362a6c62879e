package org.sitrep.parsing.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attack;
import org.sitrep.model.Issue;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.attack.AttackReader;
import org.sitrep.parsing.internal.attack.Remark;
import org.sitrep.parsing.internal.attack.RemarkReader;
import org.sitrep.parsing.internal.attack.SentenceReading;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.clause.SyntaxReader;
import org.sitrep.parsing.internal.confidence.Grader;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.count.CountReader;
import org.sitrep.parsing.internal.count.NumberAccount;
import org.sitrep.parsing.internal.en.English;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.language.LanguageCheck;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.place.PlaceReader;
import org.sitrep.parsing.internal.responsibility.ResponsibilityFinding;
import org.sitrep.parsing.internal.responsibility.ResponsibilityReader;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.speech.SpeechReader;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Dateline;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Sentence;
import org.sitrep.parsing.internal.text.Token;
import org.sitrep.parsing.internal.time.TimeMention;
import org.sitrep.parsing.internal.time.TimeReader;

/** Takes one report through all stages, from its characters to its attacks. */
public final class ReportReading {

  /** Kinds of speakers that fight themselves. */
  private static final Set<String> PARTIES = Set.of("MILITARY", "ARMED_GROUP", "MINISTRY");

  private ReportReading() {}

  /**
   * Reads a report.
   *
   * @param least the least confidence that a claim needs to be kept
   */
  public static ParsedReport of(
      Report report, English language, Gazetteer gazetteer, double least) {
    Optional<Issue> unread = LanguageCheck.issue(report);
    if (unread.isPresent()) {
      return ParsedReport.builder().report(report).addIssues(unread.get()).build();
    }
    ParsedReport body = read(report, language, gazetteer, least);
    return Headline.of(report)
        .map(headline -> Headline.over(body, read(headline, language, gazetteer, least)))
        .orElse(body);
  }

  private static ParsedReport read(
      Report report, English language, Gazetteer gazetteer, double least) {
    Document document = document(report.text(), language);
    LocalDate published = report.published().orElse(null);
    List<TimeMention> times = new TimeReader(language.times(), document, published).mentions();
    IntPredicate opens = opens(document, language);
    TimeMention issued = published == null ? issued(document, times, opens) : null;
    if (issued != null) {
      times = new TimeReader(language.times(), document, issued.first()).mentions();
    }
    SyntaxReader syntaxes =
        new SyntaxReader(
            language.lexicon(), language.quantities(), language.roles(), document.tokens(), times);
    SpeechReader speeches = new SpeechReader(document, language.lexicon(), language.speakers());
    CountReader counts = new CountReader(document, language.lexicon());
    RemarkReader remarks = new RemarkReader(document, language.discourse());
    ResponsibilityReader responsibilities =
        new ResponsibilityReader(
            document,
            language.lexicon(),
            gazetteer,
            language.responsibility(),
            report.outlet().map(outlet -> isParty(outlet, language) ? outlet : "").orElse(null));
    AttackReader attacks =
        new AttackReader(
            document,
            language.lexicon(),
            gazetteer,
            language.discourse(),
            language.targets(),
            published);
    NumberAccount account =
        new NumberAccount(document, language.numbers(), language.roles(), times);

    List<Sentence> bodies = bodies(document, issued, opens);
    List<Tree> trees = language.trees().parse(document.tokens(), bodies);
    List<PlaceMention> places =
        new PlaceReader(gazetteer, language.lexicon(), language.places(), document)
            .mentions(trees, taken(times)::get);
    for (int i = 0; i < bodies.size(); i++) {
      Sentence sentence = bodies.get(i);
      int from = sentence.from();
      Syntax syntax = syntaxes.read(trees.get(i));
      List<Speech> said = speeches.read(sentence, syntax);
      List<CountMention> found = counts.read(syntax);
      List<Remark> remarked = remarks.read(syntax, from, sentence.to());
      List<ResponsibilityFinding> held = responsibilities.read(syntax, said);
      account.add(syntax, found);
      attacks.add(
          new SentenceReading(
              sentence,
              from,
              syntax,
              found,
              remarked,
              held,
              said,
              lastSpeakers(speeches),
              inside(times, TimeMention::from, from, sentence.to()),
              inside(places, PlaceMention::from, from, sentence.to())));
    }
    Grader grader = new Grader(language.confidence(), least, report.text());
    List<Attack> result = attacks.attacks(grader);
    return ParsedReport.builder()
        .report(report)
        .addAllAttacks(result)
        .addAllIssues(grader.with(account.issues()))
        .build();
  }

  /** True for words of the language, which are no names. */
  private static IntPredicate opens(Document document, English language) {
    return i ->
        !language.lexicon().classes(document.token(i)).isEmpty()
            || document.token(i).isWord()
                && language.numbers().at(document.tokens(), i, i + 1) != null;
  }

  private static BitSet taken(List<TimeMention> times) {
    BitSet taken = new BitSet();
    times.forEach(time -> taken.set(time.from(), time.to()));
    return taken;
  }

  /** The sentences without what heads them: a dateline, a day. */
  private static List<Sentence> bodies(
      Document document, @Nullable TimeMention issued, IntPredicate opens) {
    int heading = heading(issued, document);
    List<Sentence> bodies = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int from = Math.max(Dateline.end(document, sentence, opens), heading);
      if (Math.max(from, sentence.from()) < sentence.to()) {
        bodies.add(
            new Sentence(Math.max(from, sentence.from()), sentence.to(), sentence.paragraph()));
      }
    }
    return bodies;
  }

  private static Document document(String text, English language) {
    return Document.of(text, language.lexicon().knownWords(), language.tokenRules());
  }

  /**
   * True for a publisher that fights itself: "IDF", "US Central Command", "Ministry of Defence".
   */
  private static boolean isParty(String outlet, English language) {
    List<Token> words = document(outlet, language).tokens();
    for (int i = 0; i < words.size(); i++) {
      Match<Noun> speaker = language.lexicon().speakers().longest(words, i, words.size());
      if (speaker != null && PARTIES.contains(speaker.entry().code())) {
        return true;
      }
    }
    return false;
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

  private static List<Source> lastSpeakers(SpeechReader speeches) {
    List<Source> last = speeches.last();
    return last == null ? List.of() : last;
  }

  /**
   * The date in the dateline, or one that heads the text ("June 20, 2010: ..."), which stands in
   * for a day of publication; null if there is none.
   */
  private static @Nullable TimeMention issued(
      Document document, List<TimeMention> times, IntPredicate opens) {
    for (TimeMention time : times) {
      boolean heads = time.from() <= 1 && time.to() < document.tokens().size();
      if (heads && time.isDay() && document.token(time.to()).isMark()) {
        return time;
      }
    }
    for (Sentence sentence : document.sentences()) {
      int end = Dateline.end(document, sentence, opens);
      for (TimeMention time : times) {
        if (time.isDay() && time.from() >= sentence.from() && time.to() <= end) {
          return time;
        }
      }
    }
    return null;
  }

  /** Index behind a date that heads the text; zero if none does. */
  private static int heading(@Nullable TimeMention issued, Document document) {
    if (issued == null || issued.from() > 1 || !document.token(issued.to()).is(":")) {
      return 0;
    }
    return issued.to() + 1 < document.tokens().size() ? issued.to() + 1 : 0;
  }
}
