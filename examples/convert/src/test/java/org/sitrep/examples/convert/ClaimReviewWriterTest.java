package org.sitrep.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.ReportParser;
import org.sitrep.tables.Loss;
import tools.jackson.databind.JsonNode;

class ClaimReviewWriterTest {

  @Test
  void reviewsTheClaimsThatAreContradictedAndNoOthers() {
    ParsedReport parsed =
        ReportParser.standard()
            .parse(
                Report.builder()
                    .id("r")
                    .outlet("Paper")
                    .published(LocalDate.of(2025, 3, 10))
                    .text(
                        "The army said 9 rockets were fired at the base on Sunday. A police"
                            + " official said 13 rockets were fired. Two people were wounded.")
                    .build());
    StringWriter out = new StringWriter();

    List<Loss> losses;
    try (ClaimReviewWriter writer =
        new ClaimReviewWriter(out, "Desk", Optional.of("https://example.org/reviews"))) {
      writer.write(parsed);
      losses = writer.losses();
    }

    JsonNode reviews = SitrepJson.mapper().readTree(out.toString()).get("@graph");
    assertThat(reviews)
        .extracting(node -> node.get("@type").asString())
        .containsExactly("Organization", "ClaimReview", "Person", "ClaimReview");
    JsonNode review = reviews.get(1);
    assertThat(review.get("@type").asString()).isEqualTo("ClaimReview");
    assertThat(review.at("/author/name").asString()).isEqualTo("Desk");
    assertThat(review.get("url").asString()).isEqualTo("https://example.org/reviews#review-1");
    assertThat(review.at("/itemReviewed/author/0/@id").asString())
        .isEqualTo(reviews.get(0).get("@id").asString());
    assertThat(reviews.get(0).get("name").asString()).isEqualTo("The army");
    assertThat(review.at("/itemReviewed/appearance/publisher/name").asString()).isEqualTo("Paper");
    assertThat(review.at("/reviewRating/alternateName").asString()).isEqualTo("Contradicted");
    assertThat(review.at("/reviewRating/ratingExplanation").asString()).contains("contradicts");
    assertThat(losses).extracting(Loss::what).contains("claims");
  }
}
