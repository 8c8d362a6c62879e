package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Evidence;
import org.sitrep.model.Issue;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.text.Token;

class ReportParserProperties {

  private static final ReportParser PARSER = ReportParser.standard();
  private static final LocalDate PUBLISHED = Readings.PUBLISHED;

  // --- texts

  /** Anything at all, lone surrogates and control characters among it. */
  @Provide
  Arbitrary<String> anything() {
    Arbitrary<String> units =
        Arbitraries.strings().withCharRange('\u0000', '\uFFFF').ofMaxLength(80);
    Arbitrary<String> ascii = Arbitraries.strings().ascii().ofMaxLength(120);
    Arbitrary<String> points =
        Arbitraries.of(
                "🚀",
                "👩‍👩‍👧",
                "\uD83D",
                "\uDE80",
                "e\u0301",
                "\u0301",
                "שלום",
                "عاجل",
                "٣٤",
                "१२",
                "\u200F",
                "\u202E",
                "\u0000",
                "\u2028",
                "\u2029",
                "\u0085",
                "\u00A0",
                "\u00AD",
                "\uFEFF",
                "ﬁ",
                "İ",
                "ß",
                "Ǆ",
                "Ⅻ",
                "½",
                "²",
                "漢字",
                " ")
            .list()
            .ofMaxSize(25)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(units, ascii, points, marks(), digits());
  }

  private static Arbitrary<String> marks() {
    return Arbitraries.strings()
        .withChars(".,;:!?-–—…'\"“”„«»‘’()[]{}<>/\\|@#$%^&*_+=~`• \n\r\t")
        .ofMaxLength(80);
  }

  private static Arbitrary<String> digits() {
    return Arbitraries.strings().numeric().withChars(".,:-/ ").ofMinLength(1).ofMaxLength(60);
  }

  /** Something like news, so that claims occur. */
  @Provide
  Arbitrary<String> news() {
    return sentence().list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> sentence() {
    return Combinators.combine(
            Arbitraries.of(
                "",
                "On Friday, ",
                "“",
                "According to the army, ",
                "• ",
                "The mayor said ",
                "Since May, ",
                "KYIV, June 3 (AP) - ",
                "He added that ",
                "Reportedly, ",
                "In Odesa, ",
                "If ",
                "\t"),
            quantity(),
            Arbitraries.of(
                "rockets",
                "drones",
                "of the missiles",
                "soldiers",
                "people, including two children,",
                "Shahed-136 drones",
                "houses",
                "air strikes",
                "km",
                "107 mm rockets",
                "🚀",
                "others",
                "of 40 cruise missiles",
                "wounded civilians",
                "year-old boys",
                "",
                "casualties"),
            Arbitraries.of(
                "were fired at the base",
                "were shot down",
                "were killed and nine wounded",
                "hit the air base near Erbil",
                "fell in open areas",
                "were destroyed",
                "were reported",
                "could be launched",
                "were not fired",
                "which were not immediately claimed",
                "said",
                "from Gaza",
                "rose to 21",
                ""),
            Arbitraries.of(
                "",
                ", a police official told Reuters",
                ", the army said on Monday",
                "”",
                " overnight",
                ", according to two residents",
                ", he said",
                " in Kharkiv, Ukraine",
                " (AP)",
                ", which Tehran blamed on Israel",
                " at 07:30 GMT",
                " on 12 June 2024"),
            Arbitraries.of(". ", ".\n\n", "\n", "! ", "; ", " ", "…", ".\r\n", ", "))
        .as(
            (lead, count, noun, verb, tail, end) ->
                lead + count + " " + noun + " " + verb + tail + end);
  }

  private static Arbitrary<String> quantity() {
    Arbitrary<String> number =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 2_000).map(String::valueOf),
            Arbitraries.of(
                "two",
                "fifteen",
                "twenty-one",
                "a",
                "one hundred and five",
                "1,200",
                "1.5",
                "3.5 million",
                "dozens of",
                "several",
                "no",
                "both",
                "a dozen",
                "10-15",
                "10 or 15",
                "zero",
                "a second"));
    return Combinators.combine(
            Arbitraries.of(
                "",
                "",
                "around ",
                "at least ",
                "more than ",
                "up to ",
                "between ",
                "nearly ",
                "$",
                "the ",
                "another ",
                "all ",
                "all of the ",
                "fewer than "),
            number)
        .as((before, core) -> before + core);
  }

  // --- laws

  @Property
  void anyTextIsRead(@ForAll("anything") String text) {
    check(text);
  }

  @Example
  void aNumberThatAllPointsToIsEvidence() {
    check(
        """
        0 soldiers were fired at the base. all of the 1900 of 40 cruise missiles hit the air base \
        near Erbil, a police official told Reuters.""");
  }

  @Property
  void newsIsRead(@ForAll("news") String text) {
    check(text);
  }

  @Property(tries = 300)
  void brokenNewsIsRead(
      @ForAll("news") String text,
      @ForAll("anything") String noise,
      @ForAll @IntRange(max = 400) int at) {
    int cut = Math.min(at, text.length());
    check(text.substring(0, cut) + noise + text.substring(cut));
  }

  private static void check(String text) {
    ParsedReport read = parse(text);
    assertThat(read.report().text()).isEqualTo(text);
    evidenceIsItsSlice(read);
    everyNumberIsAccountedFor(read);
    idsAreUnique(read);
    assertThat(parse(text)).isEqualTo(read);
  }

  private static ParsedReport parse(String text) {
    // Said to be English, or much of it would not be read.
    Report.Builder report = Report.builder();
    report.text(text).published(PUBLISHED).language("en");
    return PARSER.parse(report.build());
  }

  private static void evidenceIsItsSlice(ParsedReport read) {
    String text = read.report().text();
    for (Evidence evidence : evidence(read)) {
      assertThat(evidence.text()).isEqualTo(text.substring(evidence.start(), evidence.end()));
      assertThat(evidence.text()).isNotEmpty();
    }
    assertThat(read.claims()).allMatch(claim -> claim.evidence().isPresent());
  }

  private static List<Evidence> evidence(ParsedReport read) {
    List<Evidence> spans = new ArrayList<>();
    read.claims().forEach(claim -> claim.evidence().ifPresent(spans::add));
    read.issues().stream().map(Issue::evidence).forEach(spans::add);
    return spans;
  }

  private static void everyNumberIsAccountedFor(ParsedReport read) {
    List<Evidence> spans = evidence(read);
    for (Token token : Stages.document(read.report().text()).tokens()) {
      if (token.isNumber()) {
        assertThat(spans)
            .as("what holds \"%s\" at %d", token.text(), token.start())
            .anyMatch(span -> span.start() <= token.start() && token.end() <= span.end());
      }
    }
  }

  private static void idsAreUnique(ParsedReport read) {
    Set<String> ids = new HashSet<>();
    for (Attack attack : read.attacks()) {
      assertThat(ids.add(attack.id())).isTrue();
      boolean known =
          attack.time().isPresent() || !attack.munitions().isEmpty() || attack.target().isPresent();
      assertThat(!attack.claims().isEmpty() || known && !attack.locations().isEmpty())
          .as("claims, or a place with a time, arms or a target")
          .isTrue();
    }
    for (Claim claim : read.claims()) {
      assertThat(claim.id()).isNotEmpty();
      assertThat(ids.add(claim.id())).isTrue();
    }
  }

  @Property(tries = 20)
  void threadsShareOneParser(@ForAll("news") String text)
      throws InterruptedException, ExecutionException {
    ParsedReport alone = parse(text);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<ParsedReport>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(threads.submit(() -> parse(text)));
      }
      for (Future<ParsedReport> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Property(tries = 300)
  void relativeDaysAreNeverAfterPublication(
      @ForAll @IntRange(max = 4_000) int day, @ForAll("relative") String when) {
    LocalDate published = LocalDate.of(2018, 1, 1).plusDays(day);
    ParsedReport read =
        PARSER.parse(Report.of("Two rockets were fired at the base " + when + ".", published));
    assertThat(read.attacks()).isNotEmpty();
    for (Attack attack : read.attacks()) {
      assertThat(attack.time()).as(when).isPresent();
      attack.time().get().from().ifPresent(it -> assertThat(it).isBeforeOrEqualTo(published));
    }
  }

  @Provide
  Arbitrary<String> relative() {
    Arbitrary<String> weekday =
        Arbitraries.of(
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    Arbitrary<String> days =
        Combinators.combine(
                Arbitraries.of("on ", "last ", "early on ", "late "),
                weekday,
                Arbitraries.of("", " night", " evening", " morning"))
            .as((before, name, part) -> before + name + part);
    return Arbitraries.oneOf(
        days,
        Arbitraries.of(
            "yesterday",
            "today",
            "overnight",
            "last night",
            "last week",
            "last month",
            "this week",
            "two days ago",
            "a week ago",
            "this morning",
            "in March",
            "last year"));
  }

  // --- typography

  private static final List<String> SENTENCES =
      List.of(
          "The army said that 12 drones were shot down and three hit the base.",
          "“At least 15 rockets were fired at the town,” a police official told Reuters.",
          "A blast killed four soldiers and wounded nine others, the governor's office said.",
          "Between 10 and 15 rockets were fired, but none of the missiles got through.",
          "Two people, including a child, were killed, the mayor said, and 31 were wounded.",
          "There were no casualties, according to the ministry's spokesman.",
          "The army shot down 28 of 31 drones, he said; “three houses were damaged.”");

  @Example
  void typographyChangesNoCount() {
    for (String sentence : SENTENCES) {
      List<String> plain = figures(sentence);
      assertThat(plain).as(sentence).isNotEmpty();
      for (String variant :
          List.of(
              wrapped(sentence, "\n"),
              wrapped(sentence, "\r\n"),
              sentence.replace(' ', '\u00A0'),
              sentence.replace(" ", "  "),
              sentence.replace('“', '"').replace('”', '"'),
              sentence.replace('\'', '’'),
              "\uFEFF" + sentence,
              "\n\n  " + sentence + "\n",
              "🚀 " + sentence)) {
        assertThat(figures(variant)).as(variant).isEqualTo(plain);
      }
    }
  }

  /** Measures and quantities: "FIRED 12 ROCKET" of a line. */
  private static List<String> figures(String text) {
    return Readings.counts(text).stream().map(line -> line.replaceAll("(?s) \\(.*", "")).toList();
  }

  /** Lines broken near the 72nd character, as mail and teletypes do. */
  private static String wrapped(String text, String end) {
    StringBuilder lines = new StringBuilder();
    int width = 0;
    for (String word : text.split(" ", -1)) {
      if (width + word.length() > 72) {
        lines.append(end);
        width = 0;
      } else if (width > 0) {
        lines.append(' ');
      }
      lines.append(word);
      width += word.length() + 1;
    }
    return lines.toString();
  }
}
