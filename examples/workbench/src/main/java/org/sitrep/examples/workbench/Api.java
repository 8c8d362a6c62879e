package org.sitrep.examples.workbench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.verify.ClaimVerifier;
import org.sitrep.validation.verify.Proposals;
import tools.jackson.databind.JsonNode;

/** What programs ask for: JSON in, JSON out; {@code openapi.json} describes it. */
final class Api {

  /** The beginning of the paths that are answered here. */
  static final String PREFIX = "/api/";

  /** Reports to be checked. */
  record CheckRequest(Optional<List<Report>> reports, Optional<String> policy) {}

  /** Claims to be verified against a report, in any of the forms that {@link Proposals} reads. */
  record VerifyRequest(
      Optional<Report> report, Optional<JsonNode> claims, Optional<String> policy) {}

  /** What went wrong, in the form of RFC 9457. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private record Problem(int status, String title, String detail) {}

  private Api() {}

  /**
   * Answers a request.
   *
   * @throws RefusedException if there is nothing at the path, the method or the type does not fit,
   *     or what was sent cannot be read
   */
  static Answer answer(Request request) throws RefusedException {
    return switch (request.path()) {
      case "/api/read" -> written(ReportParser.standard().parse(read(request, Report.class)));
      case "/api/check" -> check(read(request, CheckRequest.class));
      case "/api/verify" -> verify(read(request, VerifyRequest.class));
      case "/api/openapi.json" -> {
        request.require("GET");
        yield Answer.json(200, Resource.text("openapi.json"));
      }
      default -> throw new RefusedException(404, "There is nothing at " + request.path() + ".");
    };
  }

  private static Answer check(CheckRequest asked) throws RefusedException {
    List<Report> reports = asked.reports().orElseThrow(() -> missing("reports"));
    if (reports.isEmpty() || reports.stream().anyMatch(Objects::isNull)) {
      throw new RefusedException(400, "The field \"reports\" has no reports, or one is null.");
    }
    if (reports.size() > Reading.MAX_REPORTS) {
      throw new RefusedException(
          400,
          "More than "
              + Reading.MAX_REPORTS
              + " reports are not read at once; send fewer, or give them to the batch example.");
    }
    return Answer.json(200, Reading.of(reports, policy(asked.policy())).json());
  }

  private static Answer verify(VerifyRequest asked) throws RefusedException {
    Report report = asked.report().orElseThrow(() -> missing("report"));
    JsonNode claims = asked.claims().orElseThrow(() -> missing("claims"));
    QuantityPolicy policy = policy(asked.policy());
    try {
      return written(
          ClaimVerifier.with(policy)
              .verify(
                  ReportParser.standard().parse(report),
                  Proposals.read(claims.isString() ? claims.asString() : claims.toString())));
    } catch (IllegalArgumentException e) {
      throw new RefusedException(400, String.valueOf(e.getMessage()));
    }
  }

  private static RefusedException missing(String field) {
    return new RefusedException(400, "The field \"" + field + "\" is missing.");
  }

  private static QuantityPolicy policy(Optional<String> name) throws RefusedException {
    return Policy.named(name.orElse(Policy.STANDARD.name()))
        .orElseThrow(
            () ->
                new RefusedException(
                    400,
                    "There is no policy \""
                        + name.orElse("")
                        + "\"; choose standard, strict, wide or acled."))
        .policy();
  }

  private static <T> T read(Request request, Class<T> type) throws RefusedException {
    return JsonBody.read(request.posted(Request.JSON), type);
  }

  private static Answer written(Object value) {
    return Answer.json(
        200, SitrepJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n");
  }

  /** What went wrong and what to do. */
  static Answer problem(int status, String message) {
    return new Answer(
        status,
        "application/problem+json",
        Optional.empty(),
        Answer.NOTHING,
        SitrepJson.mapper().writeValueAsBytes(new Problem(status, "That did not work", message)));
  }
}
