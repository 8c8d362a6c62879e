package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintDeclarationException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.EventTime;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Munition;
import org.sitrep.model.MunitionType;
import org.sitrep.model.Quantity;
import org.sitrep.model.constraint.CodeOf;
import org.sitrep.model.constraint.FindingSeverity;
import org.sitrep.model.constraint.NotAfter;
import org.sitrep.model.constraint.Ordered;
import org.sitrep.model.constraint.PartsWithinTotal;
import org.sitrep.model.constraint.WithinCountry;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;

class ConstraintsTest {

  private static final LocalDate MONDAY = LocalDate.of(2025, 3, 10);

  private static List<Finding> validate(Object value) {
    return SitrepValidator.standard().validate(value);
  }

  private static List<String> messages(Object value, String language) {
    return SitrepValidator.in(new Locale(language)).validate(value).stream()
        .map(Finding::message)
        .toList();
  }

  @NotAfter(earlier = "happened", later = "published")
  record Story(@Nullable Object happened, @Nullable Object published) {}

  /** A bean with getters. */
  @NotAfter(earlier = "happened", later = "published")
  @Ordered({"low", "best", "high"})
  static class Row {
    public LocalDate getHappened() {
      return MONDAY.plusDays(1);
    }

    public LocalDate getPublished() {
      return MONDAY;
    }

    public int getLow() {
      return 5;
    }

    public Integer getBest() {
      return 3;
    }

    public double getHigh() {
      return 9;
    }
  }

  /** An Immutables value. */
  @Value.Immutable
  @NotAfter(earlier = "happened", later = "published")
  interface Told {
    Optional<EventTime> happened();

    Optional<LocalDate> published();
  }

  @Ordered({"low", "best", "high"})
  record Estimate(@Nullable Object low, @Nullable Object best, @Nullable Object high) {}

  @WithinCountry(point = "at")
  record Site(Optional<String> country, Optional<GeoPoint> at) {}

  @WithinCountry(country = "iso", latitude = "lat", longitude = "lon")
  record Cell(@Nullable String iso, double lat, OptionalDouble lon) {}

  @PartsWithinTotal(total = "all", parts = "dead", payload = FindingSeverity.Warning.class)
  @Ordered(
      value = {"dead", "all"},
      message = "more dead than there are",
      payload = FindingSeverity.Info.class)
  record Toll(long all, OptionalLong dead) {}

  record Coded(
      @CodeOf("munition-types") @Nullable String weapon,
      @CodeOf(value = "munition-types", kindOf = "MISSILE") MunitionType missile) {}

  /** Everything at once, in a record. */
  @PartsWithinTotal(total = "total", parts = "dead")
  @NotAfter(earlier = "happened", later = "published")
  @Ordered({"low", "high"})
  @WithinCountry(point = "at")
  record Entry(
      int total,
      int dead,
      LocalDate happened,
      LocalDate published,
      int low,
      int high,
      String country,
      GeoPoint at,
      @CodeOf("munition-types") String weapon) {}

  /** The same in a bean. */
  @PartsWithinTotal(total = "total", parts = "dead")
  @NotAfter(earlier = "happened", later = "published")
  @Ordered({"low", "high"})
  @WithinCountry(point = "at")
  static class EntryBean {
    public int getTotal() {
      return 3;
    }

    public int getDead() {
      return 4;
    }

    public LocalDate getHappened() {
      return MONDAY.plusDays(1);
    }

    public LocalDate getPublished() {
      return MONDAY;
    }

    public int getLow() {
      return 5;
    }

    public int getHigh() {
      return 2;
    }

    public String getCountry() {
      return "UA";
    }

    public GeoPoint getAt() {
      return new GeoPoint(33.8, 42.4);
    }

    @CodeOf("munition-types")
    public String getWeapon() {
      return "ROKET";
    }
  }

  /** The same as an Immutables value. */
  @Value.Immutable
  @PartsWithinTotal(total = "total", parts = "dead")
  @NotAfter(earlier = "happened", later = "published")
  @Ordered({"low", "high"})
  @WithinCountry(point = "at")
  interface EntryValue {
    int total();

    int dead();

    LocalDate happened();

    LocalDate published();

    int low();

    int high();

    String country();

    GeoPoint at();

    @CodeOf("munition-types")
    String weapon();
  }

  static List<Object> everyConstraint() {
    LocalDate tuesday = MONDAY.plusDays(1);
    GeoPoint desert = new GeoPoint(33.8, 42.4);
    return List.of(
        new Entry(3, 4, tuesday, MONDAY, 5, 2, "UA", desert, "ROKET"),
        new EntryBean(),
        ImmutableEntryValue.builder()
            .total(3)
            .dead(4)
            .happened(tuesday)
            .published(MONDAY)
            .low(5)
            .high(2)
            .country("UA")
            .at(desert)
            .weapon("ROKET")
            .build());
  }

  @ParameterizedTest
  @MethodSource
  void everyConstraint(Object value) {
    assertThat(validate(value))
        .extracting(Finding::severity, Finding::rule, Finding::where, Finding::message)
        .containsExactlyInAnyOrder(
            tuple(
                Severity.ERROR, "parts-within-total", "dead, total", "dead 4 is more than total 3"),
            tuple(
                Severity.ERROR,
                "not-after",
                "happened, published",
                "happened 2025-03-11 is after published 2025-03-10"),
            tuple(Severity.ERROR, "ordered", "high, low", "low 5 is more than high 2"),
            tuple(
                Severity.ERROR,
                "within-country",
                "at, country",
                "33.8, 42.4 lies 1371 km outside of UA (IQ)"),
            tuple(Severity.ERROR, "code-of", "weapon", "\"ROKET\" is no code of munition-types"));
    assertThat(messages(value, "fr"))
        .containsExactlyInAnyOrder(
            "dead 4 dépasse total 3",
            "happened 2025-03-11 est postérieur à published 2025-03-10",
            "low 5 est supérieur à high 2",
            "33.8, 42.4 se trouve à 1371 km hors de UA (IQ)",
            "« ROKET » n'est pas un code de munition-types");
    assertThat(messages(value, "es"))
        .containsExactlyInAnyOrder(
            "dead 4 supera total 3",
            "happened 2025-03-11 es posterior a published 2025-03-10",
            "low 5 es mayor que high 2",
            "33.8, 42.4 está a 1371 km fuera de UA (IQ)",
            "«ROKET» no es un código de munition-types");
  }

  @Test
  void worksOnRecordsBeansAndImmutables() {
    String message = "happened 2025-03-11 is after published 2025-03-10";
    assertThat(validate(new Story(MONDAY.plusDays(1), MONDAY)))
        .extracting(Finding::severity, Finding::rule, Finding::where, Finding::message)
        .containsExactly(tuple(Severity.ERROR, "not-after", "happened, published", message));
    assertThat(validate(new Row()))
        .extracting(Finding::rule, Finding::where, Finding::message)
        .containsExactly(
            tuple("ordered", "best, low", "low 5 is more than best 3"),
            tuple("not-after", "happened, published", message));
    assertThat(
            validate(
                ImmutableTold.builder()
                    .happened(EventTime.on(MONDAY.plusDays(1)))
                    .published(MONDAY)
                    .build()))
        .extracting(Finding::message)
        .containsExactly(message);
  }

  @PartsWithinTotal(
      total = "all",
      parts = {"dead", "hurt", "missing"})
  record Harmed(@Nullable Object all, long dead, long hurt, long missing) {}

  @Test
  void partsMayReachTheirTotal() {
    assertThat(validate(new Harmed(10, 2, 3, 5))).isEmpty();
    assertThat(validate(new Harmed(null, 2, 3, 6))).isEmpty();
    assertThat(validate(new Harmed(Quantity.atLeast(10), 2, 3, 6))).isEmpty();
  }

  @Test
  void namesTheFewestPartsThatAreTooMany() {
    assertThat(validate(new Harmed(10, 9, 2, 3)))
        .extracting(Finding::where, Finding::message)
        .containsExactly(
            tuple("all, dead, missing", "dead 9 + missing 3 = 12 is more than all 10"));
    assertThat(validate(new Harmed(10, 0, 1, 10)))
        .extracting(Finding::where, Finding::message)
        .containsExactly(
            tuple("all, hurt, missing", "hurt 1 + missing 10 = 11 is more than all 10"));
  }

  @Test
  void partsThatNoNumberHoldsAreTooMany() {
    assertThat(validate(new Harmed(10, Long.MAX_VALUE - 1, Long.MAX_VALUE - 1, 0)))
        .extracting(Finding::rule)
        .containsExactly("parts-within-total");
  }

  static List<Story> inOrder() {
    Instant noon = Instant.parse("2025-03-10T12:00:00Z");
    return List.of(
        new Story(MONDAY, MONDAY),
        new Story(null, MONDAY),
        new Story(Optional.of(MONDAY), Optional.empty()),
        new Story(EventTime.nightOf(MONDAY), MONDAY),
        new Story(EventTime.since(MONDAY.minusDays(9)), MONDAY),
        new Story(EventTime.in(YearMonth.of(2025, 3)), MONDAY),
        new Story(noon, noon),
        new Story(noon, Date.from(noon)),
        new Story(new java.sql.Date(0), MONDAY),
        // In Kiribati it is the eleventh already, on Baker Island still the ninth.
        new Story(Instant.parse("2025-03-11T11:00:00Z"), MONDAY),
        new Story(MONDAY, Instant.parse("2025-03-09T13:00:00Z")),
        new Story(
            OffsetDateTime.parse("2025-03-10T23:00:00-05:00"),
            Instant.parse("2025-03-11T04:00:00Z")),
        new Story(ZonedDateTime.parse("2025-03-10T13:00:00+01:00[Europe/Paris]"), noon),
        new Story(EventTime.at(MONDAY, LocalTime.NOON), LocalDateTime.parse("2025-03-10T12:00:00")),
        new Story(LocalDateTime.parse("2025-03-10T23:59:59"), MONDAY),
        new Story(YearMonth.of(2025, 3), MONDAY),
        new Story(Year.of(2025), MONDAY));
  }

  @ParameterizedTest
  @MethodSource
  void inOrder(Story story) {
    assertThat(validate(story)).isEmpty();
  }

  static List<Story> outOfOrder() {
    Instant noon = Instant.parse("2025-03-10T12:00:00Z");
    return List.of(
        new Story(noon.plusSeconds(1), noon),
        new Story(ZonedDateTime.parse("2025-03-10T13:00:01+01:00[Europe/Paris]"), noon),
        new Story(EventTime.nightOf(MONDAY.plusDays(1)), MONDAY),
        new Story(EventTime.since(MONDAY.plusDays(1)), MONDAY),
        new Story(MONDAY, EventTime.until(MONDAY.minusDays(1))),
        new Story(Instant.parse("2025-03-11T13:00:00Z"), MONDAY),
        new Story(EventTime.at(MONDAY, LocalTime.NOON), LocalDateTime.parse("2025-03-10T11:59:59")),
        new Story(YearMonth.of(2025, 4), MONDAY),
        new Story(LocalDateTime.parse("2025-03-11T00:00:00"), MONDAY));
  }

  @ParameterizedTest
  @MethodSource
  void outOfOrder(Story story) {
    assertThat(validate(story)).extracting(Finding::rule).containsExactly("not-after");
  }

  @Test
  void boundsDoNotFall() {
    assertThat(validate(new Estimate(1, 2, 3))).isEmpty();
    assertThat(validate(new Estimate(1, null, 1.0))).isEmpty();
    assertThat(validate(new Estimate(Quantity.around(10), 9, Quantity.atLeast(3)))).isEmpty();
    assertThat(validate(new Estimate(Double.NaN, 9, 10))).isEmpty();
    assertThat(validate(new Estimate(5, Optional.empty(), new BigDecimal("4.5"))))
        .extracting(Finding::where, Finding::message)
        .containsExactly(tuple("high, low", "low 5 is more than high 4.5"));
    assertThat(validate(new Estimate(5, Quantity.between(1, 9), 4)))
        .extracting(Finding::where)
        .containsExactly("high, low");
    assertThat(validate(new Estimate(Quantity.atLeast(20), Quantity.around(10), 30)))
        .extracting(Finding::message)
        .containsExactly("low \u2265 20 is more than best \u2248 10 (8\u201312)");
  }

  @Test
  void pointsLieInTheirCountries() {
    GeoPoint desert = new GeoPoint(33.8, 42.4);
    assertThat(validate(new Site(Optional.of("IQ"), Optional.of(desert)))).isEmpty();
    assertThat(validate(new Site(Optional.of("TV"), Optional.of(desert)))).isEmpty();
    assertThat(validate(new Site(Optional.of("XX"), Optional.of(desert)))).isEmpty();
    assertThat(validate(new Site(Optional.empty(), Optional.of(desert)))).isEmpty();
    assertThat(validate(new Site(Optional.of("IQ"), Optional.empty()))).isEmpty();
    assertThat(validate(new Site(Optional.of("UA"), Optional.of(desert))))
        .extracting(Finding::where, Finding::message)
        .containsExactly(tuple("at, country", "33.8, 42.4 lies 1371 km outside of UA (IQ)"));
    assertThat(validate(new Cell("irq", 33.8, OptionalDouble.of(42.4)))).isEmpty();
    assertThat(validate(new Cell("irq", 0, OptionalDouble.empty()))).isEmpty();
    assertThat(validate(new Cell("irq", 0, OptionalDouble.of(0))))
        .extracting(Finding::rule, Finding::where)
        .containsExactly(tuple("within-country", "iso, lat, lon"));
    assertThat(validate(new Cell(null, -90, OptionalDouble.of(180)))).isEmpty();
    assertThat(validate(new Cell(null, 90, OptionalDouble.of(-180.5)))).hasSize(1);
    assertThat(validate(new Cell(null, 91, OptionalDouble.of(200))))
        .extracting(Finding::where, Finding::message)
        .containsExactly(tuple("lat, lon", "91.0, 200.0 is no point on earth"));
  }

  @Test
  void codesAreThoseOfTheVocabulary() {
    assertThat(validate(new Coded("ROCKET", MunitionType.CRUISE_MISSILE))).isEmpty();
    assertThat(validate(new Coded(null, MunitionType.MISSILE))).isEmpty();
    assertThat(validate(new Coded("ROKET", MunitionType.BOMB)))
        .extracting(Finding::rule, Finding::where, Finding::message)
        .containsExactly(
            tuple("code-of", "missile", "\"BOMB\" is no code of munition-types (MISSILE)"),
            tuple("code-of", "weapon", "\"ROKET\" is no code of munition-types"));
  }

  @Test
  void thePayloadIsTheSeverity() {
    assertThat(validate(new Toll(3, OptionalLong.of(4))))
        .extracting(Finding::severity, Finding::where, Finding::message)
        .containsExactly(
            tuple(Severity.WARNING, "all, dead", "dead 4 is more than all 3"),
            tuple(Severity.INFO, "all, dead", "more dead than there are"));
  }

  @NotAfter(earlier = "from", later = "to", payload = FindingSeverity.Warning.class)
  @WithinCountry(
      latitude = "lat",
      longitude = "lon",
      country = "iso",
      payload = FindingSeverity.Info.class)
  record Lenient(
      LocalDate from,
      LocalDate to,
      String iso,
      double lat,
      double lon,
      @CodeOf(value = "munition-types", payload = FindingSeverity.Warning.class) String weapon) {}

  @Test
  void everyConstraintTakesAPayload() {
    assertThat(validate(new Lenient(MONDAY.plusDays(1), MONDAY, "UA", 33.8, 42.4, "ROKET")))
        .extracting(Finding::severity, Finding::rule)
        .containsExactlyInAnyOrder(
            tuple(Severity.WARNING, "not-after"),
            tuple(Severity.WARNING, "code-of"),
            tuple(Severity.INFO, "within-country"));
  }

  @Test
  void speaksFrench() {
    assertThat(messages(new Story(MONDAY.plusDays(1), MONDAY), "fr"))
        .containsExactly("happened 2025-03-11 est postérieur à published 2025-03-10");
    assertThat(messages(new Estimate(5, 3, 9), "fr"))
        .containsExactly("low 5 est supérieur à best 3");
    assertThat(messages(Munition.of(MunitionType.ROCKET).fired(15).hit(16).build(), "fr"))
        .containsExactly("hit 16 dépasse fired 15");
    assertThat(messages(new Cell("SYR", 33.8, OptionalDouble.of(48)), "fr"))
        .containsExactly("33.8, 48.0 se trouve à 636 km hors de SY (IR)");
    assertThat(messages(new Cell(null, 91, OptionalDouble.of(200)), "fr"))
        .containsExactly("91.0, 200.0 n'est pas un point du globe");
    assertThat(messages(new Coded("ROKET", MunitionType.MISSILE), "fr"))
        .containsExactly("« ROKET » n'est pas un code de munition-types");
  }

  @Test
  void speaksSpanish() {
    assertThat(messages(new Story(MONDAY.plusDays(1), MONDAY), "es"))
        .containsExactly("happened 2025-03-11 es posterior a published 2025-03-10");
    assertThat(messages(new Estimate(5, 3, 9), "es")).containsExactly("low 5 es mayor que best 3");
    assertThat(messages(Munition.of(MunitionType.ROCKET).fired(15).hit(16).build(), "es"))
        .containsExactly("hit 16 supera fired 15");
    assertThat(messages(new Cell("SYR", 33.8, OptionalDouble.of(48)), "es"))
        .containsExactly("33.8, 48.0 está a 636 km fuera de SY (IR)");
    assertThat(messages(new Cell(null, 91, OptionalDouble.of(200)), "es"))
        .containsExactly("91.0, 200.0 no es un punto de la Tierra");
    assertThat(messages(new Coded("ROKET", MunitionType.MISSILE), "es"))
        .containsExactly("«ROKET» no es un código de munition-types");
  }

  @Test
  void speaksEnglishWhereItHasNoTranslation() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.FRANCE);
    try {
      assertThat(messages(new Estimate(5, 3, 9), "de"))
          .containsExactly("low 5 is more than best 3");
    } finally {
      Locale.setDefault(before);
    }
  }

  @NotAfter(earlier = "none", later = "published")
  record Misnamed(LocalDate published) {}

  @Ordered("low")
  record Lonely(int low) {}

  @WithinCountry(point = "at")
  record Pointless(String country, String at) {}

  record Listless(@CodeOf("weapons") String weapon) {}

  @Test
  void saysWhatIsDeclaredWrongly() {
    String here = ConstraintsTest.class.getName();
    assertThatThrownBy(() -> validate(new Misnamed(MONDAY)))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessage("@NotAfter names \"none\", but %s$Misnamed has no accessor of that name", here);
    assertThatThrownBy(() -> validate(new Story("Monday", MONDAY)))
        .hasMessageEndingWith("Story.happened() gives no time");
    assertThatThrownBy(() -> validate(new Estimate("1", 2, 3)))
        .hasMessageEndingWith("Estimate.low() gives neither a quantity nor a number");
    assertThatThrownBy(() -> validate(new Pointless("IQ", "here")))
        .hasMessageEndingWith("Pointless.at() gives no GeoPoint");
    assertThatThrownBy(() -> validate(new Lonely(1)))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessage("@Ordered needs two names or more, not [low]");
    assertThatThrownBy(() -> validate(new Listless("ROCKET")))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessageStartingWith("@CodeOf: No vocabulary weapons; there are [munition-types, ");
  }
}
