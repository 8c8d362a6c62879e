package org.sitrep.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Evidence;
import org.sitrep.model.Measure;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Report;
import org.sitrep.model.Source;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;

class HtmlPageTest {

  @Test
  void escapesWhateverComesFromAText() {
    String html = Samples.hostile().html();

    assertThat(html)
        .contains("&lt;script&gt;window.broken", "&lt;img src", "&lt;svg onload")
        .doesNotContain("<script>window", "<img", "<svg onload");
    assertThat(html.split("<script>", -1)).hasSize(2);
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(Samples.full().html()).isEqualTo(Samples.full().html());
  }

  @ParameterizedTest
  @ValueSource(strings = {"style", "script"})
  void allowsItsOwnStyleAndScriptAlone(String element) throws Exception {
    String html = Samples.disputed().html();
    Matcher inline = Pattern.compile("(?s)<" + element + ">(.*?)</" + element + ">").matcher(html);
    assertThat(inline.find()).isTrue();
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(inline.group(1).getBytes(StandardCharsets.UTF_8));

    assertThat(Samples.disputed().contentSecurityPolicy())
        .startsWith("default-src 'none'; ")
        .endsWith("form-action 'none'")
        .contains(element + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "';")
        .doesNotContain("unsafe");
    assertThat(inline.find()).isFalse();
    assertThat(html).doesNotContain(" style=\"").doesNotContainPattern(" on[a-z]+=\"");
  }

  @Test
  void linksToNothingElsewhereButWhereTheReportWasPublished() {
    String published = "https://courier.example/7";
    assertThat(page(Report.builder().text("x").address(published).build()))
        .contains("href=\"" + published + "\"");
    assertThat(page(Report.builder().text("x").address("javascript:alert(1)").build()))
        .doesNotContain("javascript:");
    assertThat(Samples.full().html()).doesNotContain("http://", "https://");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n", "\u0000\u001B[2J", "\uD83D", "Nothing happened.", "7"})
  void showsAnyText(String text) {
    assertThat(page(Report.of(text)))
        .endsWith("</html>\n")
        .doesNotContain("\u0000", "\u001B", "\uD83D");
  }

  @Test
  void saysInWhichLanguageTheTextIs() {
    assertThat(page(Report.of("У Харкові загинули двоє людей.")))
        .contains("<html lang=\"en\">", "class=\"words\" dir=\"auto\" lang=\"uk\"")
        .contains(">загинули двоє людей</mark>");
    assertThat(page(Report.of("Two people were killed in Kharkiv.")))
        .contains("class=\"words\" dir=\"auto\">");
  }

  @Test
  void makesVisibleWhatCannotBeSeen() {
    assertThat(page(Report.of("A\u202Eb\u001B[2J 9\u200B rockets \u05D0\u200F were fired.\u0085")))
        .contains("A[U+202E]b\u241B[", "[U+200B]", "\u05D0\u200F", "[U+0085]")
        .doesNotContain("\u202E", "\u001B", "\u200B")
        .contains("class=\"words\" dir=\"auto\"");
  }

  @Test
  void saysWhereAClaimIsUnconfirmedOrDenied() {
    String html =
        page(
            Report.of(
                "Unconfirmed reports say 15 people were killed in Mosul. The army denied that 9"
                    + " rockets were fired at Mosul."));

    assertThat(html)
        .containsPattern("<td role=\"cell\" data-label=\"Killed\">.*?>unconfirmed</em>")
        .containsPattern("<td role=\"cell\" data-label=\"Fired\">.*?>denied</em>");
  }

  @Test
  void hasTheAttackInTheTitleOfTheTab() {
    assertThat(Samples.disputed().html())
        .contains("<title>Rocket fire, Erbil airport, 9 March and 1 more \u2013 Gulf Courier");
  }

  @Test
  void putsFindingsOfOneRuleTogether() {
    List<FindingTable.Row> rows =
        List.of(
            new FindingTable.Row(Severity.WARNING, "odd", "line 1", "", "Look.", 7),
            new FindingTable.Row(Severity.ERROR, "bad", "line 2", "", "Wrong."),
            new FindingTable.Row(Severity.WARNING, "odd", "line 3", "", "Look."));

    assertThat(
            HtmlPage.titled("t")
                .table(new FindingTable("f", rows, Map.of("odd", "Something is <odd>.")))
                .html())
        .containsPattern(
            "(?s)<b>bad</b> <span class=\"count\">1 finding</span>.*line 2.*<b>odd</b> <span"
                + " class=\"count\">8 findings</span>.*Something is &lt;odd&gt;..*line 1.*line 3")
        .contains("9 findings.", "1 finding cannot be right; 8 findings deserve a look.");
  }

  @Test
  void saysSoIfEvidenceIsNotInTheText() {
    Claim claim =
        Claim.builder()
            .assertion(Count.of(Measure.HIT, Quantity.exactly(3)))
            .evidence(new Evidence(0, 9, "three hit"))
            .build();
    ParsedReport parsed =
        ParsedReport.builder()
            .report(Report.of("Two hit."))
            .addAttacks(Attack.builder().addClaims(claim).build())
            .build();

    assertThat(HtmlPage.titled("t").report(parsed, QuantityPolicy.standard()).html())
        .contains("not found in the text", "“three hit”")
        .doesNotContain("<mark");
  }

  @Test
  void drawsWhatSpeakersOfSeveralReportsDoNotAgreeOn() {
    Claim first = fired("c1", 10, "the army");
    Claim second = fired("c1", 40, "a witness");
    Claim elsewhere = fired("c9", 70, "a blog");
    Finding finding = finding(Severity.ERROR, first, second, elsewhere);

    String html =
        HtmlPage.titled("Two")
            .report(parsed(first), QuantityPolicy.standard())
            .report(parsed(second), QuantityPolicy.standard())
            .across(List.of(finding))
            .html();

    assertThat(html)
        .contains("Across reports", "They do not agree.")
        .contains("href=\"#claim-r1c1\" data-c=\"r1c1\">R1 c1<")
        .contains("href=\"#claim-r2c1\" data-c=\"r2c1\">R2 c1<")
        .contains("<span class=\"ref\">c9</span>")
        .contains("1 set of claims cannot all be true.");
  }

  @Test
  void saysHowManyFindingsATableLeavesOut() {
    FindingTable.Row row = new FindingTable.Row(Severity.WARNING, "outlier", "line 1", "", "Look.");
    int number = FindingTable.MAX_ROWS + 1;

    assertThat(
            HtmlPage.titled("t")
                .table(new FindingTable("f", Collections.nCopies(number, row)))
                .html())
        .contains("2001 findings.", "1 more row is not shown here.")
        .contains("2001 findings deserve a look.");
  }

  @Test
  void leavesOutWhatWeighsLeast() {
    List<FindingTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < FindingTable.MAX_ROWS; i++) {
      rows.add(new FindingTable.Row(Severity.WARNING, "odd", "line " + i, "", "Look."));
    }
    rows.add(new FindingTable.Row(Severity.ERROR, "bad", "line 9998", "", "Wrong."));
    rows.add(new FindingTable.Row(Severity.ERROR, "bad", "line 9999", "", "Wrong."));

    String html = HtmlPage.titled("t").table(new FindingTable("f", rows)).html();

    assertThat(Pattern.compile("line (\\d+)<").matcher(html).results().map(it -> it.group(1)))
        .hasSize(FindingTable.MAX_ROWS)
        .startsWith("9998", "9999", "0", "1")
        .endsWith("1997");
    assertThat(html).contains("2 more rows are not shown here.");
  }

  @Test
  void saysHowManyRowsATableOfRecordsLeavesOut() {
    RecordTable.Row row = new RecordTable.Row("added", "<i>1</i>", List.of("<b>2</b>"));

    assertThat(
            HtmlPage.titled("t")
                .note("One.")
                .note("Two.")
                .table(
                    new RecordTable(
                        "What changed",
                        List.of("Change", "Record", "After"),
                        Collections.nCopies(FindingTable.MAX_ROWS + 1, row)))
                .html())
        .contains("One.", "Two.", "2001 rows: added 2001.", "1 more row is not shown here.")
        .contains("<bdi>&lt;i&gt;1&lt;/i&gt;</bdi>", "<bdi>&lt;b&gt;2&lt;/b&gt;</bdi>")
        .contains("Nothing was found.");
  }

  @Test
  void findsTheVeryClaimOfAReportAmongEqualOnes() {
    Claim first = fired("c1", 10, "the army");
    Claim twin = fired("c1", 10, "the army");
    Claim other = fired("c1", 40, "a witness");

    assertThat(
            HtmlPage.titled("Three")
                .report(parsed(first), QuantityPolicy.standard())
                .report(parsed(twin), QuantityPolicy.standard())
                .report(parsed(other), QuantityPolicy.standard())
                .across(List.of(finding(Severity.ERROR, twin, other)))
                .html())
        .containsPattern("(?s)id=\"conflict-1\".*data-c=\"r2c1\">R2 c1<.*R3 c1<.*id=\"texts\"")
        .doesNotContainPattern("(?s)id=\"conflict-1\".*R1 c1<.*id=\"texts\"");
  }

  @Test
  void countsClaimsAndRecordsApart() {
    Claim claim = fired("c1", 10, "the army");
    List<FindingTable.Row> rows =
        List.of(
            new FindingTable.Row(Severity.ERROR, "r", "line 1", "", "Wrong."),
            new FindingTable.Row(Severity.WARNING, "r", "line 2", "", "Odd."),
            new FindingTable.Row(Severity.INFO, "r", "line 3", "", "Fine."));

    assertThat(
            HtmlPage.titled("t")
                .report(parsed(claim), QuantityPolicy.standard())
                .across(
                    List.of(
                        finding(Severity.ERROR, claim),
                        finding(Severity.ERROR, claim),
                        finding(Severity.WARNING, claim),
                        finding(Severity.INFO, claim)))
                .table(new FindingTable("f", rows))
                .html())
        .contains(
            "2 sets of claims cannot all be true; 1 finding cannot be right;"
                + " 1 difference deserves a look; 1 finding deserves a look.");
  }

  @Test
  void saysSoIfNothingSpeaksAgainstIt() {
    assertThat(page(Report.of("Police said 15 rockets were fired.")))
        .contains("Nothing speaks against it: no claims contradict each other.");
    assertThat(page(Report.of("Nobody came."))).contains("No claims were found.");
    assertThat(HtmlPage.titled("t").table(new FindingTable("f", List.of())).html())
        .contains("Nothing was found.");
  }

  private static Finding finding(Severity severity, Claim... claims) {
    return Finding.builder()
        .severity(severity)
        .rule("count-agreement")
        .message("They do not agree.")
        .addClaims(claims)
        .build();
  }

  private static Claim fired(String id, long number, String speaker) {
    return Claim.builder()
        .id(id)
        .assertion(Count.of(Measure.FIRED, Quantity.exactly(number)))
        .addSources(Source.of(speaker))
        .build();
  }

  private static ParsedReport parsed(Claim claim) {
    return ParsedReport.builder()
        .report(Report.of("A text."))
        .addAttacks(Attack.builder().addClaims(claim).build())
        .build();
  }

  private static String page(Report report) {
    return HtmlPage.titled("t")
        .report(ReportParser.standard().parse(report), QuantityPolicy.standard())
        .html();
  }
}
