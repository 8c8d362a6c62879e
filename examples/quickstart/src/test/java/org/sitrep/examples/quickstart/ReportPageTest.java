package org.sitrep.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.examples.page.CheckedAttack;
import org.sitrep.examples.shared.Style;
import org.sitrep.model.Actor;
import org.sitrep.model.Assertion;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackKind;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.EventTime;
import org.sitrep.model.Evidence;
import org.sitrep.model.Issue;
import org.sitrep.model.IssueReason;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionType;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Report;
import org.sitrep.model.Responsibility;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Source;
import org.sitrep.model.SourceKind;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;
import org.sitrep.model.Target;
import org.sitrep.model.TargetType;
import org.sitrep.model.Undisclosed;

class ReportPageTest {

  private static final String TEXT =
      "Around 10 drones were launched at the depot near Marib, an official said; 41-year-old.";

  private static final Source OFFICIAL =
      Source.builder()
          .words("an official")
          .kind(SourceKind.OFFICIAL)
          .anonymous(true)
          .speaksFor("the governor")
          .through(Source.of("The Gazette"))
          .build();

  @Test
  void printsEveryKindOfClaim() {
    Quantity around = Quantity.builder().from(Quantity.around(10)).words("Around 10").build();
    Claim count =
        claim(
            "c1",
            Count.builder()
                .measure(Measure.FIRED)
                .quantity(around)
                .subject(Subject.builder().code("DRONE").words("drones").build())
                .build(),
            Evidence.in(TEXT, 0, 30));
    Claim denial =
        Claim.builder()
            .from(
                claim(
                    "c2",
                    Responsibility.builder()
                        .kind(ResponsibilityKind.DENIED)
                        .actor(Actor.of("the rebels"))
                        .build(),
                    Evidence.in(TEXT, 0, 6)))
            .stance(Stance.DENIED)
            .build();
    Claim use =
        claim(
            "c3",
            MunitionUse.builder()
                .type(MunitionType.BALLISTIC_MISSILE)
                .designation("Burkan")
                .measure(Measure.HIT)
                .build(),
            Evidence.in(TEXT, 0, 6));
    Claim untold =
        claim(
            "c4",
            Undisclosed.of(Undisclosed.Topic.MUNITION_TYPE, Undisclosed.Reason.WITHHELD),
            Evidence.in(TEXT, 0, 6));
    Attack attack =
        Attack.builder()
            .id("a1")
            .scope(AttackScope.BACKGROUND)
            .kind(AttackKind.of("DRONE_STRIKE"))
            .time(EventTime.on(LocalDate.parse("2025-03-09")))
            .addLocations(Location.builder().name("Marib").admin1("Marib").country("YE").build())
            .target(Target.of("the depot", TargetType.MILITARY_BASE))
            .addPerpetrators(Actor.of("the rebels"))
            .addClaims(count, denial, use, untold)
            .build();

    assertThat(page(attack, Detail.CLAIMS))
        .isEqualTo(
            """
            The Gazette, published 2025-03-10

            ATTACK 1 of 1: drone strike (background)
              When    2025-03-09
              Where   Marib (YE)
              Target  the depot (military base)
              By      the rebels

              fired        about 10 drones (an official)
              by           denied by the rebels (denied by an official)
              weapons      Burkan (an official)
              not told     which munitions: withheld (an official)

              Counts
              c1    fired: Around 10 drones (8 to 12)
                    says an official (official, anonymous, for the governor, through The
                         Gazette)
                    \u201CAround 10 drones were launched\u201D

              Responsibility
              c2    denied by the rebels - DENIED
                    says an official (official, anonymous, for the governor, through The
                         Gazette)
                    \u201CAround\u201D

              Weapons without a number
              c3    Burkan, ballistic missile: hit
                    says an official (official, anonymous, for the governor, through The
                         Gazette)
                    \u201CAround\u201D

              Not told
              c4    which munitions: withheld
                    says an official (official, anonymous, for the governor, through The
                         Gazette)
                    \u201CAround\u201D

            CAN IT ALL BE TRUE?
              Nothing speaks against it.
              Policy standard: "around" reaches 20 % to either side, at least 1.

            HOW SURE IS THE READING?
              Of 2 numbers 1 became a claim, 1 is something else, such as an age or a day.
            --------------------------------------------------------------------------------
            1 attack, 4 claims by 1 speaker; 0 contradictions, 0 warnings; 1 other number.
            """);
  }

  @Test
  void saysOnOneLineWhatIsSaidOfAMeasureAndByWhom() {
    Attack attack =
        Attack.builder()
            .addClaims(
                killed("c1", Quantity.atLeast(64), "WHO"),
                killed("c2", Quantity.exactly(69), "The ministry"),
                Claim.builder()
                    .from(killed("c3", Quantity.exactly(71), "The ministry"))
                    .addRevises("c2")
                    .build(),
                killed("c4", Quantity.exactly(40), "the army"),
                killed("c5", Quantity.exactly(40), "a witness"))
            .build();

    assertThat(page(attack, Detail.VERDICT))
        .contains(
            """
              killed       64 or more (WHO), 71 (the ministry), 40 (the army; a witness)

            CAN IT ALL BE TRUE?
            """,
            """
            UPDATED
              - killed: 71 (the ministry) instead of 69
            """,
            """
              Of 100 such claims 65 are read right; doubtful: killed 69.
              Of 6 numbers 5 became claims, 1 is something else, such as an age or a day.
            """)
        .doesNotContain("c1", "Nothing speaks");
    assertThat(page(attack, Detail.CLAIMS)).contains("  c1    killed: 64 or more\n");
  }

  private static Claim killed(String id, Quantity quantity, String speaker) {
    return Claim.builder()
        .id(id)
        .assertion(Count.of(Measure.KILLED, quantity))
        .addSources(Source.of(speaker))
        .evidence(new Evidence(id.charAt(1), id.charAt(1), ""))
        .confidence(id.equals("c2") ? 0.05 : 0.8)
        .build();
  }

  @Test
  void saysThatNothingWasRead() {
    assertThat(page(Attack.builder().build(), Detail.VERDICT))
        .contains("Nothing was read that could be checked.", "No claim was read.")
        .doesNotContain("Nothing speaks against it");
  }

  @Test
  void explainsWhatTheOtherNumbersAre() {
    assertThat(page(Attack.builder().build(), Detail.ALL))
        .contains(
            """
            NOT CLAIMS
              \u201C41-year-old\u201D: age, characters 74 to 85
                    An age counts nobody
            """);
  }

  @Test
  void coloursOnlyWhatIsAskedTo() {
    assertThat(Style.COLOURED.bad("x")).isEqualTo("\u001B[31mx\u001B[0m");
    assertThat(Style.PLAIN.bad("x")).isEqualTo("x");
    assertThat(Style.COLOURED.bad("")).isEmpty();
  }

  private static Claim claim(String id, Assertion assertion, Evidence evidence) {
    return Claim.builder()
        .id(id)
        .assertion(assertion)
        .addSources(OFFICIAL)
        .evidence(evidence)
        .foundBy("by-hand")
        .build();
  }

  private static String page(Attack attack, Detail detail) {
    ParsedReport parsed =
        ParsedReport.builder()
            .report(
                Report.builder()
                    .outlet("The Gazette")
                    .published(LocalDate.parse("2025-03-10"))
                    .text(TEXT)
                    .build())
            .addAttacks(attack)
            .addIssues(
                Issue.builder()
                    .reason(IssueReason.AGE)
                    .evidence(Evidence.in(TEXT, 74, 85))
                    .message("An age counts nobody")
                    .build())
            .build();
    return new ReportPage(Style.PLAIN, QuantityPolicy.standard(), detail)
        .render(
            parsed, List.of(CheckedAttack.of(attack, QuantityPolicy.standard())), Optional.empty());
  }
}
