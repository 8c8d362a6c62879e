package org.sitrep.examples.convert;

import java.io.Closeable;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Evidence;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.model.Source;
import org.sitrep.tables.Loss;
import org.sitrep.tables.Losses;
import org.sitrep.validation.ConsistencyChecker;
import org.sitrep.validation.ConsistencyResult;
import org.sitrep.validation.Finding;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the claims that others contradict as schema.org ClaimReview, JSON-LD.
 *
 * <p>A claim that nobody contradicts is not reviewed: nothing here says that it is true. A
 * contradicted one is not called false either, since the contradiction does not tell which of the
 * claims is wrong.
 */
public final class ClaimReviewWriter implements Closeable {

  private final JsonGenerator json;
  private final String reviewer;
  private final Losses losses = new Losses();

  /**
   * Begins the document.
   *
   * @param reviewer who answers for the review
   */
  public ClaimReviewWriter(Writer out, String reviewer) {
    this.reviewer = reviewer;
    json = SitrepJson.mapper().createGenerator(out);
    json.writeStartObject();
    json.writeStringProperty("@context", "https://schema.org");
    json.writeArrayPropertyStart("@graph");
  }

  /** Writes a review of each claim of a report that is contradicted. */
  public void write(ParsedReport parsed) {
    for (Attack attack : parsed.attacks()) {
      ConsistencyResult result = ConsistencyChecker.standard().check(attack);
      Set<Claim> reviewed = new HashSet<>();
      for (Finding finding : result.contradictions()) {
        for (Claim claim : finding.claims()) {
          if (reviewed.add(claim)) {
            review(parsed.report(), claim, finding);
          }
        }
      }
      losses.add(
          "claims",
          "nobody contradicts them, so that there is nothing to review",
          attack.claims().stream().filter(claim -> !reviewed.contains(claim)).count());
    }
    losses.add("issues", "a review is of a claim", parsed.issues().size());
  }

  private void review(Report report, Claim claim, Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("@type", "ClaimReview");
    report.address().ifPresent(address -> json.writeStringProperty("url", address));
    report.published().ifPresent(day -> json.writeStringProperty("datePublished", day.toString()));
    json.writeStringProperty("inLanguage", report.language());
    named("author", "Organization", reviewer);
    json.writeStringProperty(
        "claimReviewed", claim.evidence().map(Evidence::text).orElse(claim.assertion().toString()));
    json.writeObjectPropertyStart("itemReviewed");
    json.writeStringProperty("@type", "Claim");
    if (!claim.sources().isEmpty()) {
      named(
          "author",
          "Person",
          claim.sources().stream().map(Source::words).collect(Collectors.joining("; ")));
    }
    report.published().ifPresent(day -> json.writeStringProperty("datePublished", day.toString()));
    report.outlet().ifPresent(outlet -> named("publisher", "Organization", outlet));
    json.writeEndObject();
    json.writeObjectPropertyStart("reviewRating");
    json.writeStringProperty("@type", "Rating");
    json.writeStringProperty("alternateName", "Contradicted");
    json.writeStringProperty("ratingExplanation", finding.message());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void named(String property, String type, String name) {
    json.writeObjectPropertyStart(property);
    json.writeStringProperty("@type", type);
    json.writeStringProperty("name", name);
    json.writeEndObject();
  }

  /** What was lost so far. */
  public List<Loss> losses() {
    return losses.report();
  }

  @Override
  public void close() {
    if (json.isClosed()) {
      return;
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
