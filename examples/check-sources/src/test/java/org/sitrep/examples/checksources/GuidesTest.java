package org.sitrep.examples.checksources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.constraint.CodeOf;
import org.sitrep.model.constraint.FindingSeverity;
import org.sitrep.model.constraint.NotAfter;
import org.sitrep.model.constraint.Ordered;
import org.sitrep.model.constraint.PartsWithinTotal;
import org.sitrep.model.constraint.WithinCountry;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.Finding;
import org.sitrep.validation.Severity;
import org.sitrep.validation.SitrepValidator;
import org.sitrep.validation.incident.Incident;
import org.sitrep.validation.incident.IncidentFinder;
import org.sitrep.validation.incident.Incidents;
import org.sitrep.validation.verify.ClaimVerifier;
import org.sitrep.validation.verify.Proposals;
import org.sitrep.validation.verify.Verification;

/** Compiles and runs the lines of Java in the guides about constraints, incidents and verifying. */
class GuidesTest {

  private static final Path DOCS = Path.of("..", "..", "docs");
  private static final Path HERE =
      Path.of("src/test/java/org/sitrep/examples/checksources/GuidesTest.java");
  private static final Pattern BLOCK = Pattern.compile("(?s)```java\\R(.*?)```");

  @NotAfter(earlier = "happened", later = "published")
  @Ordered({"low", "best", "high"})
  @WithinCountry(latitude = "latitude", longitude = "longitude")
  record Row(
      LocalDate happened,
      Instant published,
      int low,
      int best,
      OptionalInt high,
      @CodeOf("munition-types") String weapon,
      String country,
      double latitude,
      double longitude) {}

  @PartsWithinTotal(total = "all", parts = "dead", payload = FindingSeverity.Warning.class)
  record Toll(long all, OptionalLong dead) {}

  @Test
  void constraints() {
    Row row =
        new Row(
            LocalDate.of(2025, 3, 12),
            Instant.parse("2025-03-10T09:00:00Z"),
            4,
            3,
            OptionalInt.empty(),
            "ROKET",
            "IQ",
            42.4,
            33.8);
    List<Finding> findings = SitrepValidator.standard().validate(row);
    assertThat(findings)
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("not-after", "ordered", "within-country", "code-of");
    assertThat(SitrepValidator.standard().validate(new Toll(1, OptionalLong.of(2))))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void incidents() {
    List<ParsedReport> reports =
        List.of(
            ReportParser.standard()
                .parse(Report.of("3 rockets hit Haditha on Sunday.", LocalDate.of(2025, 3, 10))));
    Incidents incidents = IncidentFinder.standard().find(reports);
    for (Incident incident : incidents.incidents()) {
      System.out.println(incident.grade() + ": " + incident.gradedBecause());
      incident.betweenSources().forEach(finding -> System.out.println(finding.message()));
    }
    assertThat(incidents.incidents()).hasSize(1);
  }

  @Test
  void verifying() {
    Report report = Report.of("3 rockets hit Haditha.");
    String json = "[{\"measure\": \"hit\", \"number\": 3, \"evidence\": \"3 rockets hit\"}]";
    ParsedReport parsed = ReportParser.standard().parse(report);
    Verification verification = ClaimVerifier.standard().verify(parsed, Proposals.read(json));
    verification
        .claims()
        .forEach(it -> System.out.println(it.number() + " " + it.verdict() + " " + it.reason()));
    assertThat(verification.clean()).isTrue();
  }

  @Test
  void theLinesOfTheGuidesAreThese() throws IOException {
    String here = bare(Files.readString(HERE));
    for (String guide : List.of("constraints.md", "incidents.md", "verifying.md")) {
      var blocks = BLOCK.matcher(Files.readString(DOCS.resolve(guide))).results().toList();
      assertThat(blocks).isNotEmpty();
      blocks.stream()
          .flatMap(block -> List.of(block.group(1).split("\n\n")).stream())
          .forEach(part -> assertThat(here).contains(bare(part)));
    }
  }

  private static String bare(String code) {
    return code.replaceAll("\\s+", "");
  }
}
