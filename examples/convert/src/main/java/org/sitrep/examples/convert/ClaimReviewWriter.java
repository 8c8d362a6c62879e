package org.sitrep.examples.convert;

import java.io.Closeable;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Evidence;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.model.Source;
import org.sitrep.model.SourceKind;
import org.sitrep.tables.Loss;
import org.sitrep.tables.Losses;
import org.sitrep.validation.ConsistencyChecker;
import org.sitrep.validation.finding.ConsistencyResult;
import org.sitrep.validation.finding.Finding;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the claims that others contradict as schema.org ClaimReview, JSON-LD.
 *
 * <p>A claim that nobody contradicts is not reviewed: nothing here says that it is true. A
 * contradicted one is not called false either, since the contradiction does not tell which of the
 * claims is wrong.
 */
final class ClaimReviewWriter implements Closeable {

  private static final String ORGANIZATION = "Organization";

  private static final List<SourceKind> ORGANIZATIONS =
      Stream.of(
              "OFFICIAL",
              "RESCUE",
              "ARMED_GROUP",
              "POLITICAL_PARTY",
              "COMPANY",
              "MONITOR",
              "NGO",
              "INTERNATIONAL_ORGANISATION",
              "MEDIA")
          .map(SourceKind::of)
          .toList();

  /** Who speaks for an organisation is none. */
  private static final List<String> PERSONS =
      List.of("official", "spokes", "chief", "commander", "general", "minister", "source");

  private final JsonGenerator json;
  private final String reviewer;
  private final Optional<String> address;
  private final Map<String, String> speakers = new HashMap<>();
  private long reviews;
  private final Losses losses = new Losses();

  /**
   * Begins the document.
   *
   * @param reviewer who answers for the review
   * @param address where the reviews will be published, if that is known
   */
  ClaimReviewWriter(Writer out, String reviewer, Optional<String> address) {
    this.reviewer = reviewer;
    this.address = address;
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
    List<String> speakers = claim.sources().stream().map(this::speaker).toList();
    reviews++;
    json.writeStartObject();
    json.writeStringProperty("@type", "ClaimReview");
    address.ifPresent(at -> json.writeStringProperty("url", at + "#review-" + reviews));
    report.published().ifPresent(day -> json.writeStringProperty("datePublished", day.toString()));
    json.writeStringProperty("inLanguage", report.language().orElse("en"));
    named("author", ORGANIZATION, reviewer);
    json.writeStringProperty(
        "claimReviewed", claim.evidence().map(Evidence::text).orElse(claim.assertion().toString()));
    claim(report, speakers);
    json.writeObjectPropertyStart("reviewRating");
    json.writeStringProperty("@type", "Rating");
    json.writeStringProperty("alternateName", "Contradicted");
    json.writeStringProperty("ratingExplanation", finding.message());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void claim(Report report, List<String> speakers) {
    json.writeObjectPropertyStart("itemReviewed");
    json.writeStringProperty("@type", "Claim");
    if (!speakers.isEmpty()) {
      json.writeArrayPropertyStart("author");
      for (String speaker : speakers) {
        json.writeStartObject();
        json.writeStringProperty("@id", speaker);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    report.published().ifPresent(day -> json.writeStringProperty("datePublished", day.toString()));
    appearance(report);
    json.writeEndObject();
  }

  /** Where the claim stands to be read. */
  private void appearance(Report report) {
    if (report.address().isEmpty() && report.title().isEmpty() && report.outlet().isEmpty()) {
      return;
    }
    json.writeObjectPropertyStart("appearance");
    json.writeStringProperty("@type", "CreativeWork");
    report.address().ifPresent(at -> json.writeStringProperty("url", at));
    report.title().ifPresent(title -> json.writeStringProperty("headline", title));
    report.published().ifPresent(day -> json.writeStringProperty("datePublished", day.toString()));
    report.outlet().ifPresent(outlet -> named("publisher", ORGANIZATION, outlet));
    json.writeEndObject();
  }

  /** The node of a speaker, written when he speaks first. */
  private String speaker(Source source) {
    String known = speakers.get(source.words());
    if (known != null) {
      return known;
    }
    String id = "#speaker-" + (speakers.size() + 1);
    speakers.put(source.words(), id);
    json.writeStartObject();
    json.writeStringProperty("@type", isOrganization(source) ? ORGANIZATION : "Person");
    json.writeStringProperty("@id", id);
    json.writeStringProperty("name", source.words());
    source.speaksFor().ifPresent(body -> named("affiliation", ORGANIZATION, body));
    json.writeEndObject();
    return id;
  }

  private static boolean isOrganization(Source source) {
    return source.speaksFor().isEmpty()
        && ORGANIZATIONS.stream().anyMatch(source.kind()::isA)
        && !source.kind().equals(SourceKind.of("JOURNALIST"))
        && PERSONS.stream()
            .noneMatch(word -> source.words().toLowerCase(Locale.ROOT).contains(word));
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
    // Ends the list and the document, too.
    json.close();
  }
}
