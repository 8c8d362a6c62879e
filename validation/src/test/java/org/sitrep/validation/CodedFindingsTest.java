package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Claim;
import org.sitrep.model.SitrepJson;
import org.sitrep.validation.finding.Severity;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many of the disagreements that people coded by hand the checker finds, and how many of its
 * findings are such, given their figures and the places of these. The data lie outside of this
 * repository; without them the test is skipped.
 */
class CodedFindingsTest {

  private final Map<String, int[]> byRule = new TreeMap<>();
  private int right;
  private int wrong;
  private int conflicts;
  private int found;

  @Test
  void findsWhatPeopleFound() throws IOException {
    for (String name : List.of("agency", "bulletin", "published")) {
      measure(name);
    }
    System.out.printf(
        "findings on coded figures: right %d, wrong %d, conflicts %d, found %d%n",
        right, wrong, conflicts, found);
    byRule.forEach((rule, n) -> System.out.println(rule + " right " + n[0] + ", wrong " + n[1]));
    assertThat(right).isGreaterThanOrEqualTo((int) (0.9 * (right + wrong)));
    assertThat(found).isGreaterThanOrEqualTo((int) (0.8 * conflicts));
  }

  private void measure(String name) throws IOException {
    String folder =
        Optional.ofNullable(System.getProperty("sitrep.evaluation"))
            .orElse(System.getenv().getOrDefault("SITREP_EVALUATION", ""));
    Path file = Path.of(folder, "gold", name + "-dev.jsonl");
    Assumptions.assumeTrue(
        !folder.isEmpty() && Files.exists(file),
        "No evaluation data: name their folder in SITREP_EVALUATION.");
    List<String> lines = Files.readAllLines(file);
    JsonMapper mapper = SitrepJson.mapper();
    for (int i = 0; i < lines.size(); i++) {
      CodedFigures coded = new CodedFigures(mapper.readTree(lines.get(i)));
      measure(coded, Boolean.getBoolean("sitrep.errors") && i % 2 == 0);
    }
  }

  private void measure(CodedFigures coded, boolean shown) {
    List<Set<String>> open = new ArrayList<>(coded.conflicts());
    conflicts += open.size();
    Map<Set<String>, Boolean> hit = new HashMap<>();
    coded.attacks().stream()
        .map(ConsistencyChecker.standard()::check)
        .flatMap(result -> result.findings().stream())
        .filter(it -> it.severity() != Severity.INFO && it.claims().size() > 1)
        .forEach(
            finding -> {
              Set<String> ids =
                  finding.claims().stream().map(Claim::id).collect(Collectors.toSet());
              List<Set<String>> covered = open.stream().filter(ids::containsAll).toList();
              covered.forEach(it -> hit.put(it, true));
              boolean isRight = !covered.isEmpty();
              right += isRight ? 1 : 0;
              wrong += isRight ? 0 : 1;
              byRule.computeIfAbsent(finding.rule(), key -> new int[2])[isRight ? 0 : 1]++;
              if (shown && !isRight) {
                System.out.println(coded.id() + " " + finding.rule() + " " + finding.message());
              }
            });
    found += hit.size();
    if (shown) {
      open.stream()
          .filter(it -> !hit.containsKey(it))
          .forEach(it -> System.out.println(coded.id() + " missed " + it));
    }
  }
}
