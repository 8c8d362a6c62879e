package org.sitrep.examples.workbench;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Report;

/**
 * What a form asks for.
 *
 * @param texts the texts in the order of the form, also those left blank
 * @param policy how quantities are to be read
 */
record Submission(List<PastedText> texts, Policy policy) {

  static final Submission EMPTY = new Submission(List.of(PastedText.EMPTY), Policy.STANDARD);

  /**
   * Reads a form.
   *
   * @throws RefusedException if it has too many texts or an unknown policy
   */
  static Submission of(FormData form) throws RefusedException {
    List<String> texts = form.all("text");
    if (texts.size() > Reading.MAX_REPORTS) {
      throw new RefusedException(
          400,
          "More than "
              + Reading.MAX_REPORTS
              + " texts are not read at once; give them to the batch example, one a line.");
    }
    List<PastedText> pasted = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      pasted.add(
          new PastedText(
              texts.get(i),
              at(form.all("title"), i),
              at(form.all("published"), i),
              at(form.all("outlet"), i)));
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
    if (more.size() < Reading.MAX_REPORTS) {
      more.add(PastedText.EMPTY);
    }
    return new Submission(more, policy);
  }

  boolean hasProblem() {
    return texts.stream().anyMatch(text -> text.problem().isPresent());
  }

  /** Reads and checks the texts that are not blank. */
  Reading read() {
    List<Report> reports = new ArrayList<>();
    for (PastedText text : texts) {
      if (!text.isBlank()) {
        reports.add(text.report("text-" + (reports.size() + 1)));
      }
    }
    return Reading.of(reports, policy.policy());
  }
}
