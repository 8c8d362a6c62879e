package org.sitrep.examples.workbench;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.examples.page.CheckedReport;
import org.sitrep.parsing.ReportParser;

/**
 * What a form asks for.
 *
 * @param texts the texts in the order of the form, also those left blank
 * @param policy how quantities are to be read
 */
record Submission(List<PastedText> texts, Policy policy) {

  /** The most texts read at once. */
  static final int MAX_TEXTS = 20;

  static final Submission EMPTY = new Submission(List.of(PastedText.EMPTY), Policy.STANDARD);

  /**
   * Reads a form.
   *
   * @throws RefusedException if it has too many texts or an unknown policy
   */
  static Submission of(FormData form) throws RefusedException {
    List<String> texts = form.all("text");
    if (texts.size() > MAX_TEXTS) {
      throw new RefusedException(
          400,
          "More than "
              + MAX_TEXTS
              + " texts are not read at once; give them to the batch example, one a line.");
    }
    List<PastedText> pasted = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      pasted.add(
          new PastedText(texts.get(i), at(form.all("published"), i), at(form.all("outlet"), i)));
    }
    String policy = form.first("policy");
    return new Submission(
        pasted.isEmpty() ? EMPTY.texts : pasted,
        policy.isEmpty()
            ? Policy.STANDARD
            : Policy.named(policy)
                .orElseThrow(
                    () ->
                        new RefusedException(
                            400,
                            "There is no policy \"" + policy + "\"; choose one of the list.")));
  }

  private static String at(List<String> values, int index) {
    return index < values.size() ? values.get(index) : "";
  }

  /** The same with another empty text; unchanged if there are as many as can be. */
  Submission withAnotherText() {
    List<PastedText> more = new ArrayList<>(texts);
    if (more.size() < MAX_TEXTS) {
      more.add(PastedText.EMPTY);
    }
    return new Submission(more, policy);
  }

  boolean hasProblem() {
    return texts.stream().anyMatch(text -> text.problem().isPresent());
  }

  /** Reads and checks the texts that are not blank. */
  List<CheckedReport> read() {
    List<CheckedReport> reports = new ArrayList<>();
    for (PastedText text : texts) {
      if (!text.isBlank()) {
        String id = "text-" + (reports.size() + 1);
        reports.add(
            CheckedReport.of(ReportParser.standard().parse(text.report(id)), policy.policy()));
      }
    }
    return reports;
  }
}
