package org.sitrep.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Responsibility;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;

class ConflictDrawingTest {

  @Test
  void laysPartsEndToEndUntilTheyPassTheirTotal() {
    ConflictView view =
        view(count(Measure.HIT, 3), count(Measure.FIRED, 22), count(Measure.INTERCEPTED, 22));

    assertThat(view.rows())
        .extracting(row -> row.claim().label())
        .containsExactly("FIRED", "HIT", "INTERCEPTED");
    Bar hit = view.rows().get(1).bar().orElseThrow();
    Bar intercepted = view.rows().get(2).bar().orElseThrow();
    assertThat(intercepted.base()).isEqualTo(hit.low());
    assertThat(hit.over()).isEmpty();
    assertThat(intercepted.over()).isPresent();
    assertThat(view.together().orElseThrow().least()).isEqualTo(25);
    assertThat(view.limit()).contains(view.rows().get(0).bar().orElseThrow().high());
  }

  @Test
  void drawsFiguresForTheSameThingAsRangesThatDoNotMeet() {
    ConflictView view = view(count(Measure.KILLED, 5), count(Measure.KILLED, 50));

    assertThat(view.limit()).isEmpty();
    assertThat(view.together()).isEmpty();
    assertThat(view.rows())
        .allSatisfy(row -> assertThat(row.bar().orElseThrow().spot()).isTrue())
        .extracting(row -> row.bar().orElseThrow().low())
        .doesNotHaveDuplicates();
  }

  @Test
  void listsClaimsWithoutANumber() {
    Claim blamed =
        Claim.builder()
            .assertion(Responsibility.builder().kind(ResponsibilityKind.BLAMED).build())
            .build();

    ConflictView view = view(blamed, blamed);

    assertThat(view.rows()).hasSize(2).allSatisfy(row -> assertThat(row.bar()).isEmpty());
    assertThat(view.axis()).isEmpty();
  }

  private static ConflictView view(Claim... claims) {
    Finding finding =
        Finding.builder()
            .severity(Severity.ERROR)
            .rule("some-rule")
            .message("It cannot be.")
            .addClaims(claims)
            .build();
    List<ClaimRef> refs =
        Stream.of(claims).map(claim -> ClaimRef.foreign(claim, QuantityPolicy.standard())).toList();
    return new ConflictDrawing(finding, refs, QuantityPolicy.standard())
        .view(
            new ConflictLink(1, true),
            new ConflictView.Steps(Optional.empty(), Optional.empty()),
            "Attack 1");
  }

  private static Claim count(Measure measure, long number) {
    return Claim.builder()
        .id(measure.name())
        .assertion(Count.of(measure, Quantity.exactly(number)))
        .build();
  }
}
