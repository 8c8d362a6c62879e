package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.sitrep.model.Evidence;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.parsing.grammar.Fragments;

/** Whatever stands in a text, it is read. */
class FragmentProperties {

  private static final ReportParser PARSER = ReportParser.standard();

  @Provide
  Arbitrary<String> fragments() {
    return Arbitraries.randomValue(random -> Fragments.of(random::nextInt));
  }

  @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @Tag("large")
  void fragmentsAreRead(@ForAll("fragments") String text) {
    read(text);
  }

  @Property(tries = 200_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @Tag("slow")
  void manyFragmentsAreRead(@ForAll("fragments") String text) {
    read(text);
  }

  private static void read(String text) {
    ParsedReport read = PARSER.parse(Report.of(text, Readings.PUBLISHED));
    read.claims().stream()
        .flatMap(claim -> claim.evidence().stream())
        .forEach(it -> stands(it, text));
    read.issues().forEach(issue -> stands(issue.evidence(), text));
  }

  private static void stands(Evidence evidence, String text) {
    assertThat(text.startsWith(evidence.text(), evidence.start()))
        .as("%s in %s", evidence, text)
        .isTrue();
  }
}
