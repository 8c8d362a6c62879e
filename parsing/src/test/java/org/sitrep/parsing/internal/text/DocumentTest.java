package org.sitrep.parsing.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.parsing.internal.Stages;

class DocumentTest {

  static Stream<Arguments> sentences() {
    return Stream.of(
        of("Two rockets fell. Nobody was hurt.", "Two rockets fell.", "Nobody was hurt."),
        of("Gen. Adil Karam spoke. He left.", "Gen. Adil Karam spoke.", "He left."),
        of("Lt. Col. A. B. Stone spoke at noon.", "Lt. Col. A. B. Stone spoke at noon."),
        of("The U.S. base was hit. It burned.", "The U.S. base was hit.", "It burned."),
        of("It began at 9 a.m. The base burned.", "It began at 9 a.m.", "The base burned."),
        of("It began at 9 p.m. local time.", "It began at 9 p.m. local time."),
        of("Bomb No. 5 failed.", "Bomb No. 5 failed."),
        of("It weighs 1.5 tonnes. It failed.", "It weighs 1.5 tonnes.", "It failed."),
        of("“It was loud.” She ran.", "“It was loud.”", "She ran."),
        of("“It was loud,” she said. She ran.", "“It was loud,” she said.", "She ran."),
        of("He asked why? Nobody knew! They ran.", "He asked why?", "Nobody knew!", "They ran."),
        of("A first paragraph\n\nA second one", "A first paragraph", "A second one"),
        of("A first paragraph\r\n\r\nA second one", "A first paragraph", "A second one"),
        of("A first paragraph\u2029\u2029A second one", "A first paragraph", "A second one"),
        of(
            "Losses:\n- two tanks\n- three trucks\n• one gun",
            "Losses:",
            "- two tanks",
            "- three trucks",
            "• one gun"),
        of(
            "A headline of few words\nThe text begins here.",
            "A headline of few words",
            "The text begins here."),
        of("The rockets were fired\nat the base.", "The rockets were fired\nat the base."),
        of("They left... Two came back.", "They left...", "Two came back."),
        of("Обстріл тривав годину. Двоє загинули.", "Обстріл тривав годину.", "Двоє загинули."),
        of("", new String[0]),
        of(" \n\n\t\u00A0", new String[0]));
  }

  private static Arguments of(String text, String... sentences) {
    return Arguments.of(text, List.of(sentences));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void splitsSentences(String text, List<String> sentences) {
    assertThat(Stages.sentences(text)).isEqualTo(sentences);
  }

  static Stream<Arguments> tokens() {
    return Stream.of(
        of("15 rockets", "15", "rockets"),
        of("1,200 and 3.5", "1,200", "and", "3.5"),
        of("12,15 or 1,2345", "12", ",", "15", "or", "1", ",", "2345"),
        of("at 07:30", "at", "07:30"),
        of("Kh-59s", "Kh-59s"),
        of("Shahed-136/131", "Shahed-136", "/", "131"),
        of("non‑state", "non‑state"),
        of("the army's guns", "the", "army", "'s", "guns"),
        of("the army’s guns", "the", "army", "’s", "guns"),
        of("didn't", "did", "n't"),
        of(
            "They’re here, and won’t leave",
            "They",
            "’re",
            "here",
            ",",
            "and",
            "wo",
            "n’t",
            "leave"),
        of("SHE WOULDN'T'VE", "SHE", "WOULD", "N'T", "'VE"),
        of("Sana'a, O'Hara and D'Arcy", "Sana'a", ",", "O'Hara", "and", "D'Arcy"),
        of("n't 're", "n't", "'", "re"),
        of("12\u00A0000 and 1\u202F200\u202F000", "12\u00A0000", "and", "1\u202F200\u202F000"),
        of("in 2024\u00A0300 or 12\u00A00000", "in", "2024", "300", "or", "12", "0000"),
        of("11x Shahed-136, Kh-22/32", "11", "x", "Shahed-136", ",", "Kh-22", "/", "32"),
        of("~30, $5m, 9-10 March", "~", "30", ",", "$", "5", "m", ",", "9", "-", "10", "March"),
        of("the U.S. Army", "the", "U.S.", "Army"),
        of("21st", "21st"),
        of("107mm", "107", "mm"),
        of("5km", "5", "km"),
        of("$30", "$", "30"),
        of("40%", "40", "%"),
        of("“two”", "“", "two", "”"),
        of("e\u0301te\u0301 fini", "e\u0301te\u0301", "fini"),
        of("15\u00A0rockets", "15", "rockets"),
        of("\uFEFFTwo\u200Brockets", "Two", "rockets"),
        of("🚀15", "🚀", "15"),
        of("٣ صواريخ", "٣", "صواريخ"));
  }

  @ParameterizedTest
  @MethodSource("tokens")
  void splitsTokens(String text, List<String> tokens) {
    assertThat(Stages.document(text).tokens()).extracting(Token::text).isEqualTo(tokens);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plain words, and 15 numbers.",
        "👩‍👩‍👧‍👦 fled; \uD83D alone",
        "e\u0301 \u0301\u0301 שלום 12 עולם",
        "“”‘’'\"«»",
        "\u0000\u0007\u001F\u0085"
      })
  void tokensAreSlicesInOrder(String text) {
    Document document = Stages.document(text);
    int end = 0;
    for (Token token : document.tokens()) {
      assertThat(token.start()).isGreaterThanOrEqualTo(end);
      assertThat(token.end()).isGreaterThan(token.start());
      assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
      end = token.end();
    }
  }

  @Test
  void sentencesCoverAllTokens() {
    Document document =
        Stages.document("One fell. Two fell.\n\n• Three.\nA fourth, they said. “Five.” Six");
    int to = 0;
    for (Sentence sentence : document.sentences()) {
      assertThat(sentence.from()).isEqualTo(to);
      assertThat(sentence.to()).isGreaterThan(sentence.from());
      to = sentence.to();
    }
    assertThat(to).isEqualTo(document.tokens().size());
  }

  @Test
  void paragraphsAreNumbered() {
    Document document = Stages.document("One. Two.\n\nThree.\n\n\n\nFour.");
    assertThat(document.sentences()).extracting(Sentence::paragraph).containsExactly(0, 0, 1, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "\r\n\r\n", "\u2028\u2028", "\u2029", "\u0085\u0085", "\n\u2028"})
  void anyLineBreakMakesParagraphs(String blankLine) {
    Document document = Stages.document("Rockets fall" + blankLine + "Two fell.");
    assertThat(document.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1);
  }

  static Stream<Arguments> quotations() {
    return Stream.of(
        of("He said “two fell” and “one hit”.", "two fell", "one hit"),
        of("He said \"two fell\" and \"one hit\".", "two fell", "one hit"),
        of("He said «two fell».", "two fell"),
        of("He said „two fell”.", "two fell"),
        of("“Two fell.\n\n“One hit,” he said.", "Two fell.", "One hit,"),
        of("“Two fell, he said.\n\nNothing else.", "Two fell, he said."),
        of("Nothing is quoted here.", new String[0]));
  }

  @ParameterizedTest
  @MethodSource("quotations")
  void findsQuotations(String text, List<String> quotations) {
    Document document = Stages.document(text);
    assertThat(quoted(document)).isEqualTo(quotations);
  }

  private static List<String> quoted(Document document) {
    List<String> quotations = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= document.tokens().size(); i++) {
      boolean last = i == document.tokens().size();
      if (last || document.quotation(i) != document.quotation(from)) {
        if (document.quotation(from) > 0) {
          quotations.add(document.slice(from, i));
        }
        from = i;
      }
    }
    return quotations;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KYIV, March 3 (Interfax) - |Two rockets fell.",
        "BAGHDAD (AFP) — |Two rockets fell.",
        "ADEN, 3 March 2024 – |Two rockets fell.",
        "For release at once ADEN, Yemen (March 3) - |Two rockets fell.",
        "|Shells hit the USS COLE (DDG 67) in port.",
        "|Two rockets fell on Aden - nobody was hurt."
      })
  void findsDatelines(String marked) {
    int at = marked.indexOf('|');
    Document document = Stages.document(marked.replace("|", ""));
    int end = Dateline.end(document, document.sentences().get(0), i -> document.token(i).is("the"));
    while (document.token(end).isMark()) {
      end++;
    }
    assertThat(document.token(end).start()).isEqualTo(at);
  }
}
