package org.sitrep.parsing.internal.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Issue;
import org.sitrep.model.IssueReason;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.internal.DataFile;
import org.sitrep.parsing.ReportParser;

class LanguageCheckTest {

  private static final String READ = "English, Russian, Ukrainian";

  private static ParsedReport parse(Report report) {
    return ReportParser.standard().parse(report);
  }

  private static Report in(String language, String text) {
    return Report.builder().language(language).text(text).build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bulgarian (bg) | Най-малко трима души са убити при удара, след като ракета падна на града.",
        "Arabic (ar) | قال الجيش إن تسعة صواريخ أطلقت على القاعدة يوم الأحد، وقتل جنديان في الهجوم.",
        "Persian (fa) | ارتش گفت که شش موشک به پایگاه شلیک شد و دو نفر در این حمله زخمی شدند.",
        "Hebrew (he) | שני בני אדם נהרגו ושלושה נפצעו לאחר פגיעה של רקטה, לפי המשטרה.",
        "French (fr) | Au moins douze personnes ont été tuées dans une frappe sur la ville, selon le gouverneur.",
        "German (de) | Bei dem Angriff auf die Stadt wurden nach Angaben der Polizei mindestens zwölf Menschen getötet und drei verletzt.",
        "German (de) | Neun Raketen wurden auf die Basis abgefeuert. Zwei Soldaten wurden getötet.",
        "Spanish (es) | Nueve cohetes fueron lanzados contra la base, dijo la policía.",
        "Spanish (es) | Al menos doce personas murieron en un ataque con misiles contra la ciudad, según el gobernador.",
        "Italian (it) | Almeno dodici persone sono morte e tre sono ferite dopo il raid sulla città, secondo la polizia.",
        "Portuguese (pt) | Pelo menos doze pessoas foram mortas em um ataque com mísseis contra a cidade, segundo o governador.",
        "Dutch (nl) | Bij de aanval op het dorp zijn volgens de politie minstens twaalf mensen om het leven gekomen.",
        "Polish (pl) | Co najmniej dwanaście osób zginęło, a trzy zostały ranne w ataku na miasto, który według policji nie był celowy.",
        "Turkish (tr) | Saldırıda en az on iki kişi öldü, üç kişi yaralandı; valiliğe göre bir füze ve iki dron ile vuruldu.",
        "Han script | 军方表示星期天晚上共有九枚火箭弹射向该基地两名士兵受伤没有人声称对此负责",
        "Greek script | Ο στρατός είπε ότι εκτοξεύθηκαν εννέα ρουκέτες εναντίον της βάσης."
      })
  void readsNothingOfATextInAnotherLanguage(String language, String text) {
    ParsedReport parsed = parse(Report.of(text));

    assertThat(parsed.attacks()).isEmpty();
    assertThat(parsed.issues())
        .extracting(Issue::reason, Issue::message)
        .containsExactly(
            tuple(
                IssueReason.LANGUAGE_UNSUPPORTED,
                "The text is in " + language + "; what is read is " + READ + "."));
    assertThat(parsed.issues().get(0).evidence().text())
        .isEqualTo(text.substring(0, Math.min(80, text.length())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "7",
        "Twelve killed so far",
        "Killed: 5. Wounded: 3.",
        "Drones Shahed 31/25",
        "Explosions in Kyiv, Odesa, Mykolaiv, Kharkiv, Sumy, Dnipro, Zaporizhzhia, Kherson.",
        "Two soldiers were killed in San Pedro de la Sierra, in the Valle del Cauca, the army said.",
        "ATTACK NEAR LA UNION DE LOS RIOS, EL CARMEN DE BOLIVAR: 3 DEAD",
        "“Allons enfants de la Patrie”, he sang. The police counted nine rockets.",
        "Die Welt and Le Monde reported that 12 people were killed in the strike.",
        "Police said nine rockets were fired. Поліція заявила, що було випущено дев'ять ракет.",
        "Україна",
        "قتل",
        "Deux morts",
        "A drone hit Rue de la Paix, the mayor wrote on Telegram: “Tout va bien, on est là.”"
      })
  void refusesNoTextOfWhichItIsNotSure(String text) {
    assertThat(LanguageCheck.issue(Report.of(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN", "en-GB", "en_US", "eng", "und", ""})
  void readsWhatIsSaidToBeEnglish(String language) {
    assertThat(parse(in(language, "Nine rockets were fired.")).claims()).hasSize(1);
  }

  @Test
  void believesWhatTheReportSaysOfItsLanguage() {
    String french =
        "Au moins 12 personnes ont été tuées dans une frappe sur la ville, selon le maire.";

    assertThat(LanguageCheck.issue(in("en", french))).isEmpty();
    assertThat(LanguageCheck.issue(in("und", french))).isPresent();
    assertThat(parse(in("fr-FR", "Nine rockets were fired.")).issues())
        .singleElement()
        .satisfies(
            issue ->
                assertThat(issue.message())
                    .isEqualTo(
                        "The report says that it is in French (fr); what is read is "
                            + READ
                            + "."));
    assertThat(LanguageCheck.issue(in("ja", "9")).orElseThrow().message())
        .contains("Japanese (ja)");
    assertThat(LanguageCheck.issue(in("xx", "9")).orElseThrow().message())
        .contains("in a language (xx)");
  }

  @Test
  void showsNoHalfCharacter() {
    String text = "x" + "\uD83D\uDE80".repeat(60);

    assertThat(LanguageCheck.issue(in("fr", text)).orElseThrow().evidence().end()).isEqualTo(79);
  }

  @Test
  void wordsOfALanguageThatIsReadStandInNoOther() {
    List<String[]> rows = DataFile.rows(KnownLanguages.class, "languages.tsv");
    Set<String> read = new HashSet<>();
    rows.stream()
        .filter(row -> row[3].equals("READ"))
        .forEach(row -> read.addAll(List.of(row[5].split("\\|"))));

    assertThat(read).contains("the", "killed");
    for (String[] row : rows.stream().filter(row -> !row[3].equals("UNSAID")).toList()) {
      List<String> words = List.of(row[5].split("\\|"));
      assertThat(words).as(row[1]).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(12);
      assertThat(words)
          .as(row[1])
          .allSatisfy(word -> assertThat(word.codePoints().allMatch(Character::isLetter)).isTrue());
      if (!row[3].equals("READ")) {
        assertThat(words).as(row[1]).doesNotContainAnyElementsOf(read);
      }
    }
  }
}
