package org.sitrep.parsing.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Evidence;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Quantity;
import org.sitrep.model.Source;
import org.sitrep.model.Subject;

@Domain(WrittenReports.class)
class VerdictProperties {

  @Property(tries = 200)
  void whatIsExpectedIsRight(@ForAll WrittenReport report) {
    assertThat(Verdict.of(report, read(report, claim -> claim)))
        .matches(Verdict::isRight)
        .extracting(Verdict::found)
        .isEqualTo(report.claims().size());
  }

  @Property(tries = 100)
  void nothingReadIsAllMissing(@ForAll WrittenReport report) {
    Verdict verdict = Verdict.of(report, ParsedReport.builder().report(report.report()).build());

    long replaced = report.claims().stream().filter(c -> c.revises().isPresent()).count();
    assertThat(verdict.missing()).hasSize((int) (report.claims().size() - replaced));
  }

  @Property(tries = 100)
  void anotherSpeakerIsBoundWrongly(@ForAll WrittenReport report) {
    ParsedReport read =
        read(
            report,
            claim ->
                Claim.builder().from(claim).sources(List.of(Source.of("someone else"))).build());

    Verdict verdict = Verdict.of(report, read);

    assertThat(verdict.bound()).isNotEmpty().allMatch(line -> line.contains("someone else"));
    assertThat(verdict.missing()).isEmpty();
  }

  @Property(tries = 100)
  void anotherQuantityIsMissingAndExtra(@ForAll WrittenReport report) {
    ParsedReport read =
        read(
            report,
            claim ->
                Claim.builder()
                    .from(claim)
                    .assertion(
                        Count.builder()
                            .from((Count) claim.assertion())
                            .quantity(Quantity.exactly(1_000_000))
                            .build())
                    .build());

    Verdict verdict = Verdict.of(report, read);

    assertThat(verdict.extra()).hasSize(report.claims().size());
    assertThat(verdict.bound()).isEmpty();
  }

  /** The reading that is expected, each claim changed in the same way. */
  private static ParsedReport read(WrittenReport report, UnaryOperator<Claim> change) {
    List<Claim> claims = new ArrayList<>();
    for (ExpectedClaim expected : report.claims()) {
      claims.add(change.apply(claim(report, expected, claims.size())));
    }
    return ParsedReport.builder()
        .report(report.report())
        .addAttacks(Attack.builder().claims(claims).build())
        .build();
  }

  private static Claim claim(WrittenReport report, ExpectedClaim expected, int index) {
    Claim.Builder claim =
        Claim.builder()
            .id("c" + index)
            .assertion(
                Count.builder()
                    .measure(expected.measure())
                    .quantity(
                        Quantity.builder()
                            .low(expected.low())
                            .high(expected.high())
                            .qualifier(expected.qualifier())
                            .build())
                    .subject(expected.subject().map(Subject::of))
                    .build())
            .stance(expected.stance())
            .evidence(
                Evidence.in(
                    report.text(),
                    expected.start(),
                    expected.start() + expected.number().length()));
    expected.source().ifPresent(source -> claim.addSources(Source.of(source)));
    expected.revises().ifPresent(old -> claim.addRevises("c" + old));
    return claim.build();
  }
}
