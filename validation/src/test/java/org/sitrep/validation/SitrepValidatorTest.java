package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Interval;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.Munition;
import org.sitrep.model.MunitionType;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Quantity;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.model.constraint.CodeOf;
import org.sitrep.model.constraint.PartsWithinTotal;
import org.sitrep.validation.finding.FieldPath;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;

class SitrepValidatorTest {

  private static final Attack IMPOSSIBLE =
      Attack.of(Munition.of(MunitionType.ROCKET).fired(15).intercepted(13).hit(5).build());

  private static List<Finding> validate(Object value) {
    return SitrepValidator.standard().validate(value);
  }

  @Test
  void findsMoreMunitionsThanWereFired() {
    Finding expected =
        Finding.builder()
            .severity(Severity.ERROR)
            .rule("parts-within-total")
            .addPaths(
                FieldPath.of("munitions[0].fired"),
                FieldPath.of("munitions[0].hit"),
                FieldPath.of("munitions[0].intercepted"))
            .message("intercepted 13 + hit 5 = 18 is more than fired 15")
            .build();
    assertThat(validate(IMPOSSIBLE)).containsExactly(expected);
  }

  @Test
  void namesOnlyTheFieldsAtFault() {
    Munition munition =
        Munition.of(MunitionType.DRONE).fired(15).intercepted(20).hit(1).missed(3).build();
    List<Finding> findings = validate(munition);
    assertThat(findings)
        .extracting(Finding::where, Finding::message)
        .containsExactly(tuple("fired, intercepted", "intercepted 20 is more than fired 15"));
  }

  @Test
  void whatFitsOrIsNotKnownViolatesNothing() {
    Quantity vague = Quantity.atLeast(2);
    assertThat(
            validate(
                Attack.of(
                    Munition.of(MunitionType.ROCKET).fired(15).intercepted(13).hit(2).build(),
                    Munition.of(MunitionType.DRONE).intercepted(13).hit(5).build(),
                    Munition.of(MunitionType.DRONE).fired(3).build(),
                    Munition.of(MunitionType.DRONE).fired(vague).intercepted(9).build(),
                    Munition.of(MunitionType.DRONE)
                        .fired(15)
                        .intercepted(Quantity.between(10, 30))
                        .hit(Quantity.atMost(9))
                        .build())))
        .isEmpty();
  }

  @Test
  void readsAroundByTheStandardPolicyAndSaysSo() {
    assertThat(validate(munition(Quantity.around(10), 12))).isEmpty();
    Finding finding = validate(munition(Quantity.around(10), 13)).get(0);
    assertThat(finding.message()).isEqualTo("intercepted 13 is more than fired ≈ 10 (8–12)");
    assertThat(finding.policy()).contains("standard");
  }

  private static Munition munition(Quantity fired, long intercepted) {
    return Munition.of(MunitionType.ROCKET).fired(fired).intercepted(intercepted).build();
  }

  @Test
  void followsPathsIntoReportsAndLists() {
    ParsedReport report =
        ParsedReport.builder().report(Report.of("")).addAttacks(IMPOSSIBLE).build();
    assertThat(validate(report).get(0).where()).startsWith("attacks[0].munitions[0].fired, ");
    assertThat(validate(List.of(Attack.builder().build(), IMPOSSIBLE)).get(0).where())
        .startsWith("[1].munitions[0].fired, [1].munitions[0].hit, ");
    Location location = Location.builder().name("Aleppo").country("Syria").build();
    assertThat(validate(Attack.builder().addLocations(location).build()))
        .containsExactly(
            Finding.builder()
                .severity(Severity.ERROR)
                .rule("pattern")
                .addPaths(FieldPath.of("locations[0].country"))
                .message("must match \"[A-Z]{2}\"")
                .build());
  }

  @Test
  void claimsAreNoErrorsHere() {
    Claim claim = Claim.builder().assertion(Count.of(Measure.KILLED, Quantity.exactly(3))).build();
    assertThat(validate(claim)).isEmpty();
    assertThat(validate(Claims.base())).isEmpty();
  }

  @Test
  void aDefaultFactorySeesNothing() {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      assertThat(factory.getValidator().validate(IMPOSSIBLE)).isEmpty();
    }
  }

  @Test
  void aFactoryOfOnesOwnCanBeToldOfFluentAccessors() {
    Configuration<?> configuration =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator());
    SitrepValidator.customize(configuration);
    try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
      assertThat(factory.getValidator().validate(IMPOSSIBLE)).isNotEmpty();
    }
    assertThat(SitrepValidator.standard().validator().validate(IMPOSSIBLE)).isNotEmpty();
  }

  interface Strict {}

  record Grouped(@NotNull(groups = Strict.class) String name) {}

  @Test
  void groupsPassThrough() {
    Grouped unnamed = new Grouped(null);
    assertThat(SitrepValidator.standard().validate(unnamed)).isEmpty();
    assertThat(SitrepValidator.standard().validate(unnamed, Strict.class))
        .extracting(Finding::rule)
        .containsExactly("not-null");
  }

  @Test
  void whatHoldsValuesIsOpened() {
    Attack none = Attack.builder().build();
    assertThat(paths(Optional.of(IMPOSSIBLE))).allMatch(it -> it.startsWith("munitions[0]."));
    assertThat(paths(Optional.empty())).isEmpty();
    assertThat(paths(new Attack[] {none, IMPOSSIBLE}))
        .isNotEmpty()
        .allMatch(it -> it.startsWith("[1].munitions[0]."));
    assertThat(paths(Map.of("first", IMPOSSIBLE)))
        .isNotEmpty()
        .allMatch(it -> it.startsWith("[first].munitions[0]."));
    assertThat(paths(Arrays.asList(none, null))).containsExactly("[1]");
  }

  private static List<String> paths(Object value) {
    return SitrepValidator.standard().validate(value).stream().map(Finding::where).toList();
  }

  @PartsWithinTotal(
      total = "nkill",
      parts = {"nkillter", "nkillus"})
  record Row(Object nkill, Object nkillter, Object nkillus) {}

  @Test
  void sentinelsAreNotKnownAndNoNumberIsTooLarge() {
    assertThat(paths(new Row(12, -9, -99))).isEmpty();
    assertThat(paths(new Row(-9, 3, 4))).isEmpty();
    assertThat(paths(new Row(12L, Long.MIN_VALUE, Integer.MIN_VALUE))).isEmpty();
    assertThat(paths(new Row(BigInteger.TEN, BigInteger.TWO, BigInteger.TEN))).hasSize(1);
    List<Finding> large =
        SitrepValidator.standard().validate(new Row(12, Long.MAX_VALUE, Long.MAX_VALUE));
    assertThat(large).hasSize(1);
    assertThat(large.get(0).message()).contains("9223372036854775807");
  }

  @PartsWithinTotal(
      total = "all",
      parts = {})
  record NoParts(int all) {}

  @Test
  void aTotalWithoutPartsIsAMistake() {
    assertThatThrownBy(() -> SitrepValidator.standard().validate(new NoParts(1)))
        .hasStackTraceContaining("@PartsWithinTotal needs one part or more");
  }

  record Listed(@CodeOf("munition-types") Optional<String> type) {}

  @Test
  void anOptionalCodeIsLookedUp() {
    assertThat(paths(new Listed(Optional.of("ROCKET")))).isEmpty();
    assertThat(paths(new Listed(Optional.empty()))).isEmpty();
    assertThat(paths(new Listed(Optional.of("ROKET")))).hasSize(1);
  }

  @PartsWithinTotal(
      total = "all",
      parts = {"few", "some", "maybe", "perhaps", "counted"})
  record Ours(
      long all,
      int few,
      Integer some,
      OptionalInt maybe,
      OptionalLong perhaps,
      Optional<Quantity> counted) {}

  @Test
  void checksTypesOfTheUsersOwn() {
    assertThat(validate(new Ours(5, 1, 1, OptionalInt.of(1), OptionalLong.of(1), Optional.empty())))
        .isEmpty();
    assertThat(
            validate(
                new Ours(
                    5,
                    1,
                    1,
                    OptionalInt.of(1),
                    OptionalLong.of(2),
                    Optional.of(Quantity.exactly(1)))))
        .extracting(Finding::message)
        .containsExactly("few 1 + some 1 + maybe 1 + perhaps 2 + counted 1 = 6 is more than all 5");
    assertThat(validate(new Ours(5, 1, null, OptionalInt.empty(), OptionalLong.empty(), null)))
        .isEmpty();
  }

  @PartsWithinTotal(total = "all", parts = "none")
  record Misnamed(long all) {}

  @PartsWithinTotal(total = "all", parts = "text")
  record Mistyped(long all, String text) {}

  @Test
  void saysWhichAccessorIsWrong() {
    assertThatThrownBy(() -> validate(new Misnamed(1)))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessage(
            "@PartsWithinTotal names \"none\", but %s has no accessor of that name",
            Misnamed.class.getName());
    assertThatThrownBy(() -> validate(new Mistyped(1, "x")))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessage(
            "@PartsWithinTotal names \"text\", but public java.lang.String %s.text() gives neither a"
                + " quantity nor a whole number",
            Mistyped.class.getName());
  }

  interface Fluent {
    @Positive
    long size();

    Optional<@Valid Fluent> next();
  }

  record Bean(@Positive long getSize, Optional<@Valid Bean> next) {}

  record Chain(long size, Optional<Fluent> next) implements Fluent {}

  @Test
  void seesFluentAccessorsAndGettersOfAnyType() {
    assertThat(validate(new Chain(1, Optional.of(new Chain(-1, Optional.empty())))))
        .extracting(Finding::rule, Finding::where, Finding::message)
        .containsExactly(tuple("positive", "next.size", "must be greater than 0"));
    assertThat(validate(new Bean(0, Optional.empty())))
        .extracting(Finding::message)
        .contains("must be greater than 0");
  }

  @Test
  void speaksEnglishEverywhere() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(validate(new Chain(-1, Optional.empty())))
          .extracting(Finding::message)
          .containsExactly("must be greater than 0");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theGreatestNumbersDoNotOverflow() {
    long most = Interval.UNBOUNDED;
    assertThat(
            validate(Munition.of(MunitionType.ROCKET).fired(1).intercepted(most).hit(most).build()))
        .hasSize(1);
  }

  @Test
  void findingsAreJson() {
    List<Finding> findings = validate(IMPOSSIBLE);
    byte[] json = SitrepJson.mapper().writeValueAsBytes(findings.get(0));
    assertThat(SitrepJson.mapper().readValue(json, Finding.class)).isEqualTo(findings.get(0));
  }

  @Test
  void refusesNull() {
    assertThatThrownBy(() -> validate(null)).isInstanceOf(NullPointerException.class);
  }
}
