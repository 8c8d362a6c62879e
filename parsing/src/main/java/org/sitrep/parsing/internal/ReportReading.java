package org.sitrep.parsing.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attack;
import org.sitrep.model.Issue;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.parsing.internal.attack.AttackReader;
import org.sitrep.parsing.internal.attack.OwnVoice;
import org.sitrep.parsing.internal.attack.SentenceReading;
import org.sitrep.parsing.internal.confidence.Grader;
import org.sitrep.parsing.internal.detection.LanguageCheck;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.language.Language;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.place.PlaceReader;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

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
      Report report, Language language, Gazetteer gazetteer, double least) {
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
      Report report, Language language, Gazetteer gazetteer, double least) {
    Document document = document(report.text(), language);
    LocalDate published = report.published().orElse(null);
    Outline outline = Outline.of(document, language, published);
    List<Tree> trees = language.trees().parse(document.tokens(), outline.bodies());
    List<PlaceMention> places =
        new PlaceReader(
                gazetteer, language.lexicon(), language.places(), document, outline.strikes())
            .mentions(trees, outline.tokens()::get);
    SentenceReaders sentences =
        new SentenceReaders(
            document, language, gazetteer, party(report, language), outline, places);
    AttackReader attacks =
        new AttackReader(
            document,
            language.lexicon(),
            gazetteer,
            language.discourse(),
            language.targets(),
            language.speakers(),
            new OwnVoice(
                report.outlet().orElse(""),
                language.lexicon(),
                name -> document(name, language).tokens()),
            published);
    OpenQuotations quotations = new OpenQuotations(document);
    for (int i = 0; i < trees.size(); i++) {
      SentenceReading reading = sentences.read(outline.bodies().get(i), trees.get(i));
      quotations.next(reading).forEach(attacks::add);
    }
    quotations.rest().forEach(attacks::add);
    Grader grader = new Grader(language.confidence(), least, report.text());
    List<Attack> result = attacks.attacks(grader);
    return ParsedReport.builder()
        .report(report)
        .addAllAttacks(result)
        .addAllIssues(grader.with(sentences.issues()))
        .build();
  }

  private static Document document(String text, Language language) {
    return Document.of(text, language.lexicon().knownWords(), language.tokenRules());
  }

  /** The publisher where it is itself a party, empty for another one; null for none. */
  private static @Nullable String party(Report report, Language language) {
    return report.outlet().map(outlet -> isParty(outlet, language) ? outlet : "").orElse(null);
  }

  /**
   * True for a publisher that fights itself: "IDF", "US Central Command", "Ministry of Defence".
   */
  private static boolean isParty(String outlet, Language language) {
    List<Token> words = document(outlet, language).tokens();
    for (int i = 0; i < words.size(); i++) {
      Match<Noun> speaker = language.lexicon().speakers().longest(words, i, words.size());
      if (speaker != null && PARTIES.contains(speaker.entry().code())) {
        return true;
      }
    }
    return false;
  }
}
