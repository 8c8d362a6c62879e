package org.sitrep.examples.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.examples.shared.TextSource.Text;

class TextSourceTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html><head><title>Strike on the port | A paper</title><style>p { color: red }</style></head>
      <body><nav><a href="/">Home</a></nav>
      <article><h1>Strike on the  port</h1>
      <!-- Ninety died. -->
      <p>Two&nbsp;missiles &amp; a drone hit the <b>port</b>,
      police said.</p><script>var dead = 7;</script>
      <ul><li>Three people were <i>killed</i>.</li><li>Five were hurt.</li></ul>
      <p>The army<br>said nothing.</p></article>
      <footer>99 comments</footer></body></html>
      """;

  private static final String WORDS =
      "Strike on the port\n\nTwo\u00a0missiles & a drone hit the port, police said.\n"
          + "\n- Three people were killed.\n- Five were hurt.\n\nThe army\nsaid nothing.";

  @TempDir Path folder;

  private Text read(String name, byte[] bytes) throws IOException, UnreadableInputException {
    Path file = Files.write(folder.resolve(name), bytes);
    return new TextSource(InputStream.nullInputStream()).read(file.toString());
  }

  private Text read(String name, String text) throws IOException, UnreadableInputException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "page.html, UTF-8",
    "page.htm, UTF-16LE",
    "page.txt, UTF-8",
    "page, UTF-16BE",
    "page.HTML, UTF-16"
  })
  void readsWhatPeopleSeeOfAPage(String name, Charset charset)
      throws IOException, UnreadableInputException {
    Text text = read(name, PAGE.getBytes(charset));

    assertThat(text.text()).isEqualTo(WORDS);
    assertThat(text.title()).contains("Strike on the port");
    assertThat(text.warning()).isEmpty();
  }

  @Test
  void readsAPageInTheEncodingThatItNames() throws IOException, UnreadableInputException {
    String page = "<html><head><meta charset=windows-1251></head><body>Взрыв<p>2</body></html>";

    Text text = read("page.html", page.getBytes(Charset.forName("windows-1251")));

    assertThat(text.text()).isEqualTo("Взрыв\n\n2");
    assertThat(text.title()).isEmpty();
  }

  @Test
  void readsThePostsOfAChannel() throws IOException, UnreadableInputException {
    String page =
        "<html><body><div class=message><div class=body><div class=date>10:12</div>"
            + "<div class=text>Nine drones<br>fell.</div></div></div>"
            + "<div class=message><div class=body><div class=text>All clear.</div></div></div>";

    assertThat(read("messages.html", page).text()).isEqualTo("Nine drones\nfell.\n\nAll clear.");
  }

  @Test
  void readsACellALine() throws IOException, UnreadableInputException {
    String page = "<html><table><tr><th>Killed<td>5<tr><th>Wounded<td>3</table>";

    assertThat(read("table.html", page).text()).isEqualTo("Killed\n5\nWounded\n3");
  }

  @Test
  void readsMarkdown() throws IOException, UnreadableInputException {
    Text text =
        read(
            "report.md",
            "# Strike on the port\n\nTwo **missiles** hit\nthe [port](https://example.org).\n\n"
                + "* Three people were killed.\n* Five were hurt.\n\n> Nobody saw it.\n");

    assertThat(text.text())
        .isEqualTo(
            "Strike on the port\n\nTwo missiles hit the port.\n\n- Three people were killed.\n"
                + "- Five were hurt.\n\nNobody saw it.");
    assertThat(text.title()).contains("Strike on the port");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false",
    "UTF-8, true",
    "UTF-16LE, false",
    "UTF-16LE, true",
    "UTF-16BE, false",
    "UTF-16BE, true"
  })
  void readsTextsInUtf(Charset charset, boolean marked)
      throws IOException, UnreadableInputException {
    String words = "“Nine” rockets, said Олена.\n";

    Text text = read("report.txt", ((marked ? "\uFEFF" : "") + words).getBytes(charset));

    assertThat(text.text()).isEqualTo(words);
    assertThat(text.warning()).isEmpty();
  }

  @Test
  void refusesAnExportOfManyMessages() {
    assertThatThrownBy(() -> read("result.json", "{\n \"name\": \"C\", \"messages\": []}"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("result.json is JSON")
        .hasMessageContaining("batch and check-sources take exports");
  }

  @Test
  void leavesPlainTextsAlone() throws IOException, UnreadableInputException {
    String words = "1 < 2 & *three*\n\n  <b>four</b>\0";

    assertThat(read("report.txt", words).text()).isEqualTo(words);
    assertThat(
            new TextSource(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)))
                .read("-")
                .text())
        .isEqualTo(words);
  }
}
