package org.sitrep.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.examples.page.CheckedAttack;
import org.sitrep.examples.shared.Page;
import org.sitrep.examples.shared.Style;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Source;
import org.sitrep.model.Subject;

class FindingSectionTest {

  private static String section(boolean whole) {
    Attack attack =
        Attack.builder()
            .addClaims(
                count("c1", Measure.FIRED, 10, "The army"),
                count("c2", Measure.FIRED, 40, "a witness"))
            .build();
    Page page = new Page();
    new FindingSection(page, Style.PLAIN, QuantityPolicy.standard(), whole)
        .add(List.of(CheckedAttack.of(attack, QuantityPolicy.standard())));
    return page.toString();
  }

  @Test
  void putsFiguresSideBySideAsPeopleSayThem() {
    assertThat(section(false))
        .contains(
            "    - fired 10 rockets (the army), but 40 rockets (a witness)\n", "Policy standard")
        .doesNotContain("c1", "\"10\"");
  }

  @Test
  void namesTheClaimsThatContradict() {
    assertThat(section(true))
        .contains(
            "contradicts \"40\" fired",
            "(count-agreement)",
            "      c1    fired: 10 [rocket], says The army\n",
            "      c2    fired: 40 [rocket], says a witness\n");
  }

  private static Claim count(String id, Measure measure, long number, String speaker) {
    return Claim.builder()
        .id(id)
        .assertion(
            Count.builder()
                .measure(measure)
                .quantity(Quantity.exactly(number))
                .subject(Subject.of("ROCKET"))
                .build())
        .addSources(Source.of(speaker))
        .build();
  }
}
