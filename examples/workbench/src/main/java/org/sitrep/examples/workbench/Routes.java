package org.sitrep.examples.workbench;

import java.util.List;
import org.sitrep.examples.page.CheckedReport;
import org.sitrep.examples.page.Fragment;
import org.sitrep.examples.page.HtmlPage;
import org.sitrep.validation.incident.IncidentFinder;

/** What is answered to which request; nothing is kept from one to the next. */
final class Routes {

  private static final String TITLE = "Workbench";
  private static final String NOTE =
      "Paste what was reported. Nothing leaves this machine, and nothing is kept.";

  private Routes() {}

  /**
   * Answers a request.
   *
   * @throws RefusedException if there is nothing at the path, the method does not fit, or the form
   *     cannot be read
   */
  static Answer answer(String method, String path, byte[] body) throws RefusedException {
    return switch (path) {
      case "/" -> method.equals("POST") ? posted(FormData.parse(body)) : empty(method);
      case "/example" -> {
        require("GET", method);
        yield result(Example.submission());
      }
      case "/sitrep.json" -> {
        Submission submission = complete(method, body);
        yield Answer.download(
            "application/json",
            "sitrep.json",
            Downloads.json(submission.read(), submission.policy().policy()));
      }
      case "/claims.csv" ->
          Answer.download("text/csv", "claims.csv", Downloads.csv(complete(method, body).read()));
      default -> throw new RefusedException(404, "There is nothing at " + path + ".");
    };
  }

  private static Answer empty(String method) throws RefusedException {
    require("GET", method);
    return Answer.page(200, page(Submission.EMPTY, true));
  }

  private static Answer posted(FormData form) throws RefusedException {
    Submission submission = Submission.of(form);
    if (form.has("add")) {
      return Answer.page(200, page(submission.withAnotherText(), true));
    }
    return submission.hasProblem() ? Answer.page(400, page(submission, true)) : result(submission);
  }

  private static Answer result(Submission submission) {
    List<CheckedReport> reports = submission.read();
    HtmlPage page = page(submission, reports.isEmpty());
    reports.forEach(page::report);
    if (reports.size() > 1) {
      page.incidents(
          IncidentFinder.with(submission.policy().policy())
              .find(reports.stream().map(CheckedReport::parsed).toList()));
    }
    return Answer.page(200, page);
  }

  /** The submission of a download. */
  private static Submission complete(String method, byte[] body) throws RefusedException {
    require("POST", method);
    Submission submission = Submission.of(FormData.parse(body));
    for (PastedText text : submission.texts()) {
      if (text.problem().isPresent()) {
        throw new RefusedException(400, text.problem().get());
      }
    }
    return submission;
  }

  private static HtmlPage page(Submission submission, boolean open) {
    FormView form = FormView.of(submission, open);
    return HtmlPage.titled(TITLE)
        .note(NOTE)
        .form(new Fragment(FormViewRenderer.of().execute(form)));
  }

  private static void require(String expected, String method) throws RefusedException {
    if (!expected.equals(method)) {
      throw new RefusedException(405, "Ask for this with " + expected + ", not " + method + ".");
    }
  }
}
