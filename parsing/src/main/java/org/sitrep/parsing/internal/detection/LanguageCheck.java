package org.sitrep.parsing.internal.detection;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sitrep.model.Evidence;
import org.sitrep.model.Issue;
import org.sitrep.model.IssueReason;
import org.sitrep.model.Report;

/** Says of a report whether it is in a language that is read. */
public final class LanguageCheck {

  /** So many characters of a text that is not read are shown, at most. */
  private static final int SHOWN = 80;

  private LanguageCheck() {}

  /**
   * Why a report is not read: its language is not. Empty if it is, or may be.
   *
   * <p>What the report says of its language holds; otherwise its text tells.
   */
  public static Optional<Issue> issue(Report report) {
    KnownLanguages known = KnownLanguages.ALL;
    return report
        .language()
        .flatMap(known::coded)
        .or(() -> LanguageDetector.unread(report.text(), known))
        .filter(Predicate.not(KnownLanguage::isRead))
        .map(language -> issue(report, language, known));
  }

  /**
   * The code of the language in which a report is read: what it says of itself, or else what most
   * of its text is in; empty if it tells nothing.
   */
  public static String language(Report report) {
    KnownLanguages known = KnownLanguages.ALL;
    return report
        .language()
        .flatMap(known::coded)
        .or(() -> LanguageDetector.read(report.text(), known))
        .map(KnownLanguage::code)
        .orElse("");
  }

  /**
   * The parts of a report in two scripts, each as long as its text; the report itself if it is in
   * one, or says what it is in.
   */
  public static List<Report> parts(Report report) {
    KnownLanguages known = KnownLanguages.ALL;
    if (report.language().flatMap(known::coded).isPresent()) {
      return List.of(report);
    }
    List<String> texts = Parts.of(report.text(), known);
    return texts.size() < 2
        ? List.of(report)
        : texts.stream().map(text -> Report.builder().from(report).text(text).build()).toList();
  }

  private static Issue issue(Report report, KnownLanguage language, KnownLanguages known) {
    String how =
        report.language().flatMap(known::coded).isPresent()
            ? "The report says that it is in "
            : "The text is in ";
    return Issue.builder()
        .reason(IssueReason.LANGUAGE_UNSUPPORTED)
        .evidence(beginning(report.text()))
        .message(how + language.label() + "; what is read is " + known.namesRead() + ".")
        .build();
  }

  /** The first line with words, or the first words of it. */
  private static Evidence beginning(String text) {
    int start = text.length() - text.stripLeading().length();
    int line = text.indexOf('\n', start);
    int end = Math.min(line < 0 ? text.length() : line, start + SHOWN);
    boolean cuts = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return Evidence.in(text, start, cuts && end > start + 1 ? end - 1 : end);
  }
}
