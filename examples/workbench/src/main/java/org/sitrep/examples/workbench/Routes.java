package org.sitrep.examples.workbench;

import org.sitrep.examples.page.Fragment;
import org.sitrep.examples.page.HtmlPage;

/** What is answered to which request; nothing is kept from one to the next. */
final class Routes {

  private static final String TITLE = "Workbench";
  private static final String NOTE =
      "Paste what was reported. Nothing leaves this machine, and nothing is kept.";

  private Routes() {}

  /**
   * Answers a request.
   *
   * @throws RefusedException if there is nothing at the path, the method or the type does not fit,
   *     or the form cannot be read
   */
  static Answer answer(Request request) throws RefusedException {
    if (isForPrograms(request.path())) {
      return request.path().startsWith(Api.PREFIX)
          ? Api.answer(request)
          : DroppedFile.answer(request);
    }
    return switch (request.path()) {
      case "/" -> request.method().equals("POST") ? posted(form(request)) : empty(request);
      case "/example" -> {
        request.require("GET");
        yield result(Example.submission());
      }
      case "/sitrep.json" ->
          Answer.download("application/json", "sitrep.json", complete(request).read().json());
      case "/claims.csv" ->
          Answer.download(
              "text/csv", "claims.csv", ClaimsTable.csv(complete(request).read().reports()));
      case "/sitrep.html" ->
          Answer.download(
              "text/html",
              "sitrep.html",
              filled(HtmlPage.titled("Sitrep"), complete(request).read()).html());
      default -> throw new RefusedException(404, "There is nothing at " + request.path() + ".");
    };
  }

  /** True if what goes wrong at the path is to be told as JSON rather than as a page. */
  static boolean isForPrograms(String path) {
    return path.startsWith(Api.PREFIX) || path.equals("/text");
  }

  private static FormData form(Request request) throws RefusedException {
    return FormData.parse(request.posted(Request.FORM));
  }

  private static Answer empty(Request request) throws RefusedException {
    request.require("GET");
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
    Reading reading = submission.read();
    return Answer.page(200, filled(page(submission, reading.reports().isEmpty()), reading));
  }

  private static HtmlPage filled(HtmlPage page, Reading reading) {
    reading.reports().forEach(page::report);
    reading.reports().stream()
        .flatMap(report -> report.parsed().unreadLanguage().stream())
        .forEach(issue -> page.note(issue.message()));
    return reading.reports().size() > 1 ? page.incidents(reading.events()) : page;
  }

  /** The submission of a download. */
  private static Submission complete(Request request) throws RefusedException {
    Submission submission = Submission.of(form(request));
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
        .form(new Fragment(FormViewRenderer.of().execute(form), Resource.text("workbench.js")));
  }
}
