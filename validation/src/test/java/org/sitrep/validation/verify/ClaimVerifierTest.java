package org.sitrep.validation.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Assertion;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Evidence;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionType;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Quantity;
import org.sitrep.model.Report;
import org.sitrep.model.Responsibility;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.SitrepJson;
import org.sitrep.model.Source;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;
import org.sitrep.model.Undisclosed;
import org.sitrep.validation.finding.AttackRule;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;

class ClaimVerifierTest {

  private static final String TEXT =
      "The army said 15 rockets were fired at the base. It said 13 of the rockets were shot down"
          + " and two hit the runway. A police official said 9 rockets were fired.";

  private static final ParsedReport PARSED = parsed();

  private static ParsedReport parsed() {
    Attack.Builder attack = Attack.builder();
    attack.addClaims(
        claim("c1", "The army", Measure.FIRED, 15, "15 rockets were fired"),
        claim("c2", "The army", Measure.INTERCEPTED, 13, "13 of the rockets were shot down"),
        claim("c3", "The army", Measure.HIT, 2, "two hit"),
        claim("c4", "A police official", Measure.FIRED, 9, "9 rockets were fired"));
    ParsedReport.Builder parsed = ParsedReport.builder();
    return parsed.report(Report.of(TEXT)).addAttacks(attack.build()).build();
  }

  private static Claim claim(
      String id, String speaker, Measure measure, long number, String evidence) {
    Count.Builder count = Count.builder();
    count.measure(measure).quantity(Quantity.exactly(number)).subject(Subject.of("ROCKET"));
    int start = TEXT.indexOf(evidence);
    Claim.Builder claim = Claim.builder();
    claim.id(id).assertion(count.build()).addSources(Source.of(speaker));
    return claim.evidence(Evidence.in(TEXT, start, start + evidence.length())).build();
  }

  private static Verification verify(String json) {
    return ClaimVerifier.standard().verify(PARSED, Proposals.read(json.replace('\'', '"')));
  }

  private static String one(String json) {
    ClaimVerification claim = verify(json).claims().get(0);
    return (claim.verdict() + " " + claim.evidence() + " " + claim.reason()).strip();
  }

  @Test
  void theParsersOwnClaimsAreSupported() {
    Verification verification = verify(SitrepJson.mapper().writeValueAsString(PARSED));
    assertThat(verification.claims())
        .extracting(ClaimVerification::verdict, ClaimVerification::evidence)
        .containsOnly(tuple(ClaimVerdict.SUPPORTED, EvidenceFit.EXACT));
    assertThat(verification.claims())
        .extracting(it -> it.reading().orElseThrow())
        .containsExactlyElementsOf(PARSED.claims());
    assertThat(verification.missed()).isEmpty();
    assertThat(verification.clean()).isFalse();
    assertThat(verification.together())
        .extracting(Finding::rule)
        .containsExactly("count-agreement", "munition-flow");
  }

  @Test
  void takesThePlainForm() {
    assertThat(
            one(
                "{'measure': 'fired', 'number': 15, 'of': 'rockets', 'speaker': 'the army',"
                    + " 'evidence': '15 rockets were fired'}"))
        .isEqualTo("SUPPORTED EXACT");
  }

  @Test
  void saysWhereTheEvidenceIs() {
    String claim = "{'measure': 'FIRED', 'number': 15, 'speaker': 'The army', 'evidence': %s}";
    assertThat(one(claim.formatted("{'text': '15 rockets were fired', 'start': 3, 'end': 9}")))
        .isEqualTo("SUPPORTED MOVED The evidence stands at 14 to 35, not at 3.");
    assertThat(one(claim.formatted("'15 Rockets  were fird'")))
        .isEqualTo(
            "SUPPORTED FUZZY The evidence stands at 14 to 35 in other characters: \"15 rockets were"
                + " fired\".");
    assertThat(one(claim.formatted("'fifteen missiles were launched'")))
        .isEqualTo(
            "UNGROUNDED ABSENT The evidence is not in the text: \"fifteen missiles were launched\".");
    assertThat(one("{'measure': 'FIRED', 'number': 15}"))
        .isEqualTo("DOUBTFUL NONE No evidence is given; nothing was looked up.");
  }

  @Test
  void evidenceSaidToStandAtTheBeginningIsLookedForElsewhere() {
    assertThat(
            one(
                "{'measure': 'FIRED', 'number': 15, 'speaker': 'The army', 'evidence': {'text': '15"
                    + " rockets were fired', 'start': 0}}"))
        .isEqualTo("SUPPORTED MOVED The evidence stands at 14 to 35, not at 0.");
  }

  @Test
  void anActorThatTheTextNamesIsNotRefuted() {
    assertThat(
            one("{'responsibility': 'blamed', 'actor': 'the army', 'evidence': 'The army said'}"))
        .isEqualTo("SUPPORTED EXACT The parser reads no such claim there to compare.");
  }

  @Test
  void aClaimOfAnotherKindIsNotComparedWith() {
    assertThat(one("{'measure': 'killed', 'number': 15, 'evidence': '15 rockets were fired'}"))
        .isEqualTo("SUPPORTED EXACT The parser reads no such claim there to compare.");
  }

  @ParameterizedTest
  @CsvSource({
    "More than 20 drones were fired, at least 21, SUPPORTED",
    "More than 20 drones were fired, at least 20, SUPPORTED",
    "More than 20 drones were fired, at least 22, DOUBTFUL",
    "Fewer than 21 drones were fired, at most 20, SUPPORTED",
    "No more than 20 drones were fired, at most 20, SUPPORTED",
    "Fewer than 21 drones were fired, at most 19, DOUBTFUL",
    "Between 10 and 12 drones were fired, 10 to 12, SUPPORTED",
    "Between 10 and 12 drones were fired, 10 to 13, DOUBTFUL",
    "Between 10 and 12 drones were fired, 9 to 12, DOUBTFUL",
    "Some 20 drones were fired, around 20, SUPPORTED",
    "Some 20 drones were fired, around 21, DOUBTFUL",
  })
  void aBoundMayBeSaidEitherWay(String text, String number, ClaimVerdict verdict) {
    ParsedReport.Builder parsed = ParsedReport.builder();
    String claim = "[{\"measure\": \"fired\", \"number\": \"%s\", \"evidence\": \"%s\"}]";
    assertThat(
            ClaimVerifier.standard()
                .verify(
                    parsed.report(Report.of(text)).build(),
                    Proposals.read(claim.formatted(number, text)))
                .claims()
                .get(0)
                .verdict())
        .isEqualTo(verdict);
  }

  @Test
  void whatIsNoCountIsComparedAsWell() {
    String text = "The navy was blamed. Rockets were used. How many is not known.";
    Attack.Builder attack = Attack.builder();
    attack.addClaims(
        said(text, Responsibility.builder().kind(ResponsibilityKind.BLAMED).build()),
        said(text, MunitionUse.builder().type(MunitionType.of("ROCKET")).build()),
        said(text, Undisclosed.of(Undisclosed.Topic.MUNITION_COUNT, Undisclosed.Reason.UNKNOWN)));
    ParsedReport.Builder parsed = ParsedReport.builder();
    ParsedReport report = parsed.report(Report.of(text)).addAttacks(attack.build()).build();
    List<Claim> others =
        List.of(
            said(text, Responsibility.builder().kind(ResponsibilityKind.CLAIMED).build()),
            said(text, MunitionUse.builder().type(MunitionType.of("DRONE")).build()),
            said(text, Undisclosed.of(Undisclosed.Topic.DAMAGE, Undisclosed.Reason.UNKNOWN)));

    Verification same = ClaimVerifier.standard().verify(report, proposals(report.claims()));
    assertThat(same.clean()).isTrue();
    assertThat(same.claims())
        .extracting(it -> it.reading().orElseThrow())
        .containsExactlyElementsOf(report.claims());
    assertThat(ClaimVerifier.standard().verify(report, proposals(others)).claims())
        .extracting(ClaimVerification::verdict, ClaimVerification::reason)
        .containsExactly(
            tuple(
                ClaimVerdict.DOUBTFUL,
                "The claim has the responsibility CLAIMED, the parser reads BLAMED."),
            tuple(
                ClaimVerdict.DOUBTFUL, "The claim has the subject DRONE, the parser reads ROCKET."),
            tuple(
                ClaimVerdict.DOUBTFUL,
                "The claim has the topic DAMAGE, the parser reads MUNITION_COUNT."));
  }

  private static List<Proposal> proposals(List<Claim> claims) {
    return Proposals.read(SitrepJson.mapper().writeValueAsString(claims));
  }

  private static Claim said(String text, Assertion assertion) {
    Claim.Builder claim = Claim.builder();
    return claim.assertion(assertion).evidence(Evidence.in(text, 0, text.length())).build();
  }

  @Test
  void aSpeakerLeftOutIsDoubtful() {
    assertThat(
            one(
                "{'measure': 'fired', 'number': 15, 'of': 'rockets', 'evidence': '15 rockets were"
                    + " fired'}"))
        .startsWith("DOUBTFUL EXACT The claim has the speaker of the report itself, the parser");
  }

  @Test
  void isComparedWithTheReadingThatIsMostLikeIt() {
    String text =
        "5 rockets and 5 drones, 7 in other words, were fired, a spokesman of Velnia said.";
    Claim rockets = fired(text, "ROCKET", 5);
    Claim drones = fired(text, "DRONE", 5);
    Claim others = fired(text, "DRONE", 7);
    Attack.Builder attack = Attack.builder();
    attack.addClaims(rockets, others, drones);
    ParsedReport.Builder parsed = ParsedReport.builder();
    parsed.report(Report.of(text)).addAttacks(attack.build());
    String claim =
        """
        [{"measure": "fired", "number": %s, "of": "%s", "speaker": "Velnia", "evidence": "%s"}]""";
    for (Claim reading : List.of(rockets, drones, others)) {
      Count count = (Count) reading.assertion();
      String of = count.subject().flatMap(Subject::code).orElseThrow();
      ClaimVerification one =
          ClaimVerifier.standard()
              .verify(
                  parsed.build(), Proposals.read(claim.formatted(count.quantity().low(), of, text)))
              .claims()
              .get(0);
      assertThat(one.reading()).contains(reading);
      // Who is spoken for is the speaker as well.
      assertThat(one.findings()).isEmpty();
    }
  }

  private static Claim fired(String text, String type, long number) {
    Count.Builder count = Count.builder();
    count.measure(Measure.FIRED).quantity(Quantity.exactly(number)).subject(Subject.of(type));
    Source speaker = Source.builder().words("a spokesman").speaksFor("Velnia").build();
    Claim.Builder claim = Claim.builder();
    claim.assertion(count.build()).addSources(speaker);
    return claim.evidence(Evidence.in(text, 0, text.length())).build();
  }

  @Test
  void theNumberMustBeInTheEvidence() {
    assertThat(
            one(
                "{'measure': 'FIRED', 'number': 16, 'speaker': 'The army', 'evidence': '15 rockets"
                    + " were fired'}"))
        .isEqualTo(
            "REFUTED EXACT The number claimed, 16, is not in \"15 rockets were fired\", which has"
                + " 15. The claim has the number 16, the parser reads 15.");
    assertThat(one("{'measure': 'FIRED', 'number': 16, 'evidence': '16 rockets were fired'}"))
        .startsWith("REFUTED FUZZY The number claimed, 16, is not in \"15 rockets were fired\"");
    assertThat(one("{'measure': 'FIRED', 'number': 5, 'evidence': '5 rockets were fired'}"))
        .startsWith("REFUTED FUZZY The number claimed, 5, is not in \"15 rockets were fired\"");
    assertThat(one("{'measure': 'HIT', 'number': 2, 'speaker': 'The army', 'evidence': 'two hit'}"))
        .isEqualTo("SUPPORTED EXACT");
    assertThat(one("{'measure': 'HIT', 'number': 3, 'evidence': 'the runway'}"))
        .startsWith("DOUBTFUL EXACT The number claimed, 3, is not in \"the runway\"");
    assertThat(
            one(
                "{'measure': 'FIRED', 'number': 'more than 14', 'evidence': '15 rockets were"
                    + " fired'}"))
        .startsWith("DOUBTFUL EXACT The claim has the number 15 or more, the parser reads 15.");
  }

  @Test
  void speakersMustBeInTheText() {
    assertThat(
            one(
                "{'measure': 'FIRED', 'number': 15, 'speaker': 'the navy', 'evidence': '15 rockets"
                    + " were fired'}"))
        .isEqualTo(
            "UNGROUNDED EXACT The text names no speaker \"the navy\". The claim has the speaker"
                + " \"the navy\", the parser reads \"The army\".");
    assertThat(
            one(
                "{'measure': 'FIRED', 'number': 15, 'speaker': 'a police official', 'evidence': '15"
                    + " rockets were fired'}"))
        .isEqualTo(
            "DOUBTFUL EXACT The claim has the speaker \"a police official\", the parser reads \"The"
                + " army\".");
    assertThat(one("{'responsibility': 'claimed', 'actor': 'The Front', 'evidence': 'The army'}"))
        .isEqualTo(
            "UNGROUNDED EXACT The text names no actor \"The Front\". The parser reads no such claim"
                + " there to compare.");
  }

  @Test
  void measureSubjectAndStanceAreHeldAgainstTheParser() {
    assertThat(
            one(
                "{'measure': 'hit', 'number': 13, 'of': 'drone', 'stance': 'denied', 'speaker':"
                    + " 'the army', 'evidence': '13 of the rockets were shot down'}"))
        .isEqualTo(
            "DOUBTFUL EXACT The claim has the measure HIT, the parser reads INTERCEPTED. The claim"
                + " has the subject DRONE, the parser reads ROCKET. The claim has the stance"
                + " DENIED, the parser reads ASSERTED.");
  }

  @Test
  void anotherNumberOfTheSameWordsIsDoubtful() {
    assertThat(
            one(
                "{'measure': 'intercepted', 'number': 15, 'speaker': 'the army', 'evidence': '15"
                    + " rockets were fired at the base. It said 13 of the rockets were shot"
                    + " down'}"))
        .isEqualTo("DOUBTFUL EXACT The claim has the number 15, the parser reads 13.");
  }

  /** What is made of one claim about a text of which the parser reads some claims. */
  private static ClaimVerification of(String text, String claim, Claim... read) {
    Attack.Builder attack = Attack.builder();
    ParsedReport.Builder parsed = ParsedReport.builder();
    parsed.report(Report.of(text)).addAttacks(attack.addClaims(read).build());
    return ClaimVerifier.standard()
        .verify(parsed.build(), Proposals.read(claim.replace('\'', '"')))
        .claims()
        .get(0);
  }

  private static Claim killed(String text, String code, Quantity quantity, String evidence) {
    Count.Builder count = Count.builder().measure(Measure.KILLED).quantity(quantity);
    count.subject(Subject.of(code));
    int start = text.indexOf(evidence);
    Claim.Builder claim = Claim.builder().assertion(count.build());
    return claim.evidence(Evidence.in(text, start, start + evidence.length())).build();
  }

  @Test
  void numberWordsAreReadWhateverTheParserMadeOfThem() {
    String text = "The blast killed six people, two of them children.";
    Claim children = killed(text, "CHILD", Quantity.exactly(2), text);
    String six =
        "{'measure': 'killed', 'number': 6, 'of': 'PERSON', 'evidence': 'killed six people%s'}";
    ClaimVerification whole = of(text, six.formatted(", two of them children"), children);
    assertThat(whole.verdict()).isEqualTo(ClaimVerdict.SUPPORTED);
    assertThat(of(text, six.formatted(""), children).verdict()).isEqualTo(ClaimVerdict.SUPPORTED);
    assertThat(of(text, six.formatted("")).verdict()).isEqualTo(ClaimVerdict.SUPPORTED);
  }

  @Test
  void onlyAStatementOfTheSameThingRefutes() {
    String text = "Nine people were killed and four wounded on the 3 roads, police said.";
    String ten = "{'measure': 'killed', 'number': 10, 'evidence': '%s'}";
    String words = "Nine people were killed and four wounded";
    Claim nine = killed(text, "PERSON", Quantity.exactly(9), words);
    assertThat(of(text, ten.formatted(words), nine).verdict()).isEqualTo(ClaimVerdict.REFUTED);
    // Nobody reads there how many were killed: that is no statement against it.
    assertThat(of(text, ten.formatted(words)).verdict()).isEqualTo(ClaimVerdict.UNGROUNDED);
    Claim more = killed(text, "PERSON", Quantity.atLeast(9), words);
    assertThat(of(text, ten.formatted(words), more).verdict()).isEqualTo(ClaimVerdict.DOUBTFUL);
    Claim.Builder denied = Claim.builder().from(nine).stance(Stance.DENIED);
    assertThat(of(text, ten.formatted(words), denied.build()).verdict())
        .isEqualTo(ClaimVerdict.UNGROUNDED);
    assertThat(of(text, ten.formatted("police said")).verdict()).isEqualTo(ClaimVerdict.DOUBTFUL);
    assertThat(of(text, ten.formatted("ten were killed")).verdict())
        .isEqualTo(ClaimVerdict.UNGROUNDED);
  }

  @ParameterizedTest
  @CsvSource({
    "The army had not lost 12 soldiers., lost 12 soldiers",
    "The army had not lost 12 soldiers., had not lost 12 soldiers",
    "The army denied losing 12 soldiers., losing 12 soldiers",
    "The army hasn't lost 12 soldiers., lost 12 soldiers",
    "The army never lost 12 soldiers., 12 soldiers",
  })
  void evidenceThatLeavesOutItsNegationIsCaught(String text, String evidence) {
    String claim = "{'measure': 'killed', 'number': 12, %s'evidence': '" + evidence + "'}";
    ClaimVerification asserted = of(text, claim.formatted(""));
    assertThat(asserted.verdict()).isEqualTo(ClaimVerdict.DOUBTFUL);
    assertThat(asserted.reason()).contains("before it; the claim leaves that out.");
    assertThat(of(text, claim.formatted("'stance': 'denied', ")).verdict())
        .isEqualTo(ClaimVerdict.SUPPORTED);
  }

  @ParameterizedTest
  @CsvSource({
    "'It was not 10 but 12 soldiers who died.', '12 soldiers who died'",
    "'The army did not say why, 12 soldiers died.', '12 soldiers died'",
    "'Not only 12 soldiers died.', '12 soldiers died'",
  })
  void whatIsDeniedOfSomethingElseIsNoNegation(String text, String evidence) {
    String claim = "{'measure': 'killed', 'number': 12, 'evidence': '" + evidence + "'}";
    assertThat(of(text, claim).verdict()).isEqualTo(ClaimVerdict.SUPPORTED);
  }

  @Test
  void evidenceThatLeavesOutItsQualifierIsCaught() {
    String text = "At least seven people were killed, police said.";
    String seven = "{'measure': 'killed', 'number': %s, 'evidence': 'seven people were killed'}";
    assertThat(of(text, seven.formatted("7")).verdict()).isEqualTo(ClaimVerdict.DOUBTFUL);
    assertThat(of(text, seven.formatted("7")).reason())
        .startsWith("The text says at least 7 there; the claim leaves that out.");
    assertThat(of(text, seven.formatted("'at least 7'")).verdict())
        .isEqualTo(ClaimVerdict.SUPPORTED);
    assertThat(of(text, seven.formatted("'seven or more'")).verdict())
        .isEqualTo(ClaimVerdict.SUPPORTED);
  }

  @Test
  void aClaimProposedTwiceIsToldOf() {
    String claim = "{'measure': 'hit', 'number': 2, 'speaker': 'the army', 'evidence': 'two hit'}";
    Verification verification = verify("[" + claim + ", " + claim.replace("'hit'", "'Hit'") + "]");
    assertThat(verification.claims())
        .extracting(ClaimVerification::reason)
        .containsExactly("", "Claim 1 is the same.");
  }

  @Test
  void aSpeakerUnderAnotherNameIsNamed() {
    String text = "Gen. Kenneth McKenzie said 15 rockets were fired.";
    Claim.Builder read = Claim.builder();
    read.assertion(Count.of(Measure.FIRED, Quantity.exactly(15)));
    read.addSources(Source.of("Gen. Kenneth McKenzie"));
    read.evidence(Evidence.in(text, 0, text.length()));
    String claim =
        "{'measure': 'fired', 'number': 15, 'speaker': 'General McKenzie', 'evidence': '15 rockets'}";
    assertThat(of(text, claim, read.build()).verdict()).isEqualTo(ClaimVerdict.SUPPORTED);
  }

  @Test
  void anotherGrammarMayReadTheNumbers() {
    ParsedReport.Builder parsed = ParsedReport.builder();
    parsed.report(Report.of("Sechs Menschen starben."));
    NumberGrammar german =
        text -> {
          int at = text.indexOf("Sechs");
          Quantity six = Quantity.exactly(6);
          return List.of(new NumberGrammar.Reading(six, six, at, at, at + 5));
        };
    List<Proposal> proposals =
        Proposals.read(
            "[{\"measure\": \"killed\", \"number\": 6, \"evidence\": \"Sechs Menschen starben\"}]");
    ClaimVerifier verifier = ClaimVerifier.standard();
    assertThat(verifier.verify(parsed.build(), proposals).claims().get(0).verdict())
        .isEqualTo(ClaimVerdict.DOUBTFUL);
    assertThat(verifier.reading(german).verify(parsed.build(), proposals).clean()).isTrue();
  }

  @Test
  void nothingProposedIsDropped() {
    Verification verification =
        verify(
            "```json\n{'claims': [7, {'measure': 'fired'}, {'number': 3}, {'measure': 'sunk',"
                + " 'number': 1}, {'measure': 'fired', 'number': -1}, {'measure': 'fired', 'number':"
                + " 1.5}, {'assertion': {'assertion': 'COUNT'}}, {'measure': 'fired', 'number': 15,"
                + " 'speaker': 'The army', 'evidence': '15 rockets were fired', 'confidence':"
                + " 0.9}]}\n```");
    assertThat(verification.claims())
        .extracting(it -> it.number() + " " + it.verdict())
        .containsExactly(
            "1 UNREADABLE",
            "2 UNREADABLE",
            "3 UNREADABLE",
            "4 UNREADABLE",
            "5 UNREADABLE",
            "6 UNREADABLE",
            "7 UNREADABLE",
            "8 SUPPORTED");
    assertThat(verification.claims().subList(0, 6))
        .extracting(ClaimVerification::reason)
        .containsExactly(
            "A claim is an object, not 7",
            "\"number\" is missing, or \"low\" and \"high\"",
            "A claim has \"measure\" and \"number\", or \"responsibility\", or \"munition\"; this"
                + " has [number]",
            "\"measure\" is none of [FIRED, INTERCEPTED, HIT, MISSED, IN_FLIGHT, KILLED, WOUNDED,"
                + " CASUALTIES, MISSING, CAPTURED, DAMAGED, DESTROYED, ATTACKS]: \"sunk\"",
            "A quantity is not negative: -1",
            "\"number\" is no whole number: 1.5");
    assertThat(verification.claims().get(7).reason())
        .isEqualTo("Passed over [confidence], which is no field of a claim.");
    assertThat(verification.missed()).extracting(Claim::id).containsExactly("c2", "c3", "c4");
  }

  @Test
  void claimsAreCheckedTogether() {
    Verification verification =
        verify(
            "[{'measure': 'fired', 'number': 9, 'of': 'rocket', 'speaker': 'a police official',"
                + " 'evidence': '9 rockets were fired'}, {'measure': 'intercepted', 'number': 13,"
                + " 'of': 'rocket', 'speaker': 'the army', 'evidence': '13 of the rockets were shot"
                + " down'}]");
    assertThat(verification.count(ClaimVerdict.SUPPORTED)).isEqualTo(2);
    assertThat(verification.together()).extracting(Finding::rule).containsExactly("munition-flow");
    assertThat(verification.together().get(0).claims())
        .extracting(Claim::id)
        .containsExactly("p1", "p2");
  }

  @Test
  void claimsAboutTwoAttacksAreNotHeldAgainstEachOther() {
    List<Claim> claims = PARSED.claims();
    Attack.Builder first = Attack.builder();
    Attack.Builder second = Attack.builder();
    ParsedReport.Builder parsed = ParsedReport.builder();
    parsed
        .report(Report.of(TEXT))
        .addAttacks(
            first.addAllClaims(claims.subList(0, 3)).build(),
            second.addClaims(claims.get(3)).build());
    List<Proposal> proposals = Proposals.read(SitrepJson.mapper().writeValueAsString(PARSED));
    assertThat(ClaimVerifier.standard().verify(parsed.build(), proposals).together()).isEmpty();
  }

  @Test
  void takesIdentifiersAndBoundsAndPassesOverNumbersThatAreTooLong() {
    Verification verification =
        verify(
            "[{'id': 'mine', 'measure': 'fired', 'low': 9, 'high': 15, 'evidence': 'fired'}, {'id':"
                + " 'yours', 'measure': 'fired', 'low': 9, 'evidence': 'fired'}]");
    assertThat(verification.claims())
        .extracting(it -> it.claim().orElseThrow().id())
        .containsExactly("mine", "yours");
    assertThat(verification.claims())
        .extracting(it -> ((Count) it.claim().orElseThrow().assertion()).quantity())
        .containsExactly(Quantity.between(9, 15), Quantity.atLeast(9));

    String text = "Some 1,000,000,000,000,000,000,000 rockets were fired.";
    ParsedReport.Builder parsed = ParsedReport.builder();
    assertThat(
            ClaimVerifier.standard()
                .verify(
                    parsed.report(Report.of(text)).build(),
                    Proposals.read(
                        "[{\"measure\": \"fired\", \"number\": 1, \"evidence\": \"%s\"}]"
                            .formatted(text)))
                .claims()
                .get(0)
                .verdict())
        .isEqualTo(ClaimVerdict.DOUBTFUL);
  }

  @Test
  void aRuleOfOnesOwnSeesTheClaimsThatAreNotRefuted() {
    List<Proposal> proposals =
        Proposals.read(
            """
            [{"measure": "fired", "number": 15, "evidence": "15 rockets were fired"},
             {"measure": "fired", "number": 16, "evidence": "16 rockets were fired"},
             {"measure": "intercepted", "number": 13, "evidence": "13 of the rockets"}]""");
    AttackRule each =
        (attack, policy) ->
            attack.claims().stream()
                .flatMap(
                    claim -> Stream.of(ours(Severity.WARNING, claim), ours(Severity.INFO, claim)))
                .toList();

    assertThat(ClaimVerifier.standard().verify(PARSED, proposals).together()).isEmpty();
    assertThat(ClaimVerifier.standard().and(each).verify(PARSED, proposals).together())
        .extracting(Finding::severity, Finding::message)
        .containsExactly(tuple(Severity.WARNING, "ours: p1"), tuple(Severity.WARNING, "ours: p3"));
  }

  private static Finding ours(Severity severity, Claim claim) {
    return Finding.builder()
        .severity(severity)
        .rule("ours")
        .message("ours: " + claim.id())
        .addClaims(claim)
        .build();
  }

  @Test
  void refusesWhatHoldsNoClaims() {
    assertThatThrownBy(() -> Proposals.read("{'claims'"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The claims are not valid JSON: ");
    assertThatThrownBy(() -> Proposals.read("\"none\""))
        .hasMessageStartingWith("There are no claims; ");
    assertThat(Proposals.read("[]")).isEmpty();
  }

  @Tag("large")
  @Test
  void longTextsTakeTimeInProportion() {
    String text = "The army said rockets were fired at the base. ".repeat(5_000);
    EvidenceSearch search = new EvidenceSearch(text);
    String words =
        "an official of the ministry told us that something else had happened ".repeat(20);
    long begun = System.nanoTime();
    for (int i = 0; i < 3; i++) {
      assertThat(search.find(words + i, -1).fit()).isEqualTo(EvidenceFit.ABSENT);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void resultsAreJson() {
    Verification verification =
        verify(
            SitrepJson.mapper()
                .writeValueAsString(List.of(claim("x", "The army", Measure.HIT, 4, "two hit"))));
    String json = SitrepJson.mapper().writeValueAsString(verification);
    assertThat(SitrepJson.mapper().readValue(json, Verification.class)).isEqualTo(verification);
  }
}
