package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Vocabulary.Entry;

/**
 * Writes the pages of docs/vocabularies, and the list of them in docs/model.md, from the data files
 * if the system property {@code sitrep.docs.update} is true; checks in any case that they are up to
 * date, and that the code of docs/model.md is that of {@link ModelGuideTest}.
 */
class ModelPageTest {

  private static final Path PAGE = Path.of("..", "docs", "model.md");
  private static final Path VOCABULARIES = Path.of("..", "docs", "vocabularies");
  private static final Path GUIDE =
      Path.of("src", "test", "java", "org", "sitrep", "model", "ModelGuideTest.java");
  private static final String BEGIN = "<!-- generated: begin -->\n";
  private static final String END = "<!-- generated: end -->";

  @Test
  void theListIsThatOfTheDataFiles() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    isFresh(PAGE, page.substring(0, begin) + list() + page.substring(page.indexOf(END)));
  }

  @Test
  void theTablesAreThoseOfTheDataFiles() throws IOException {
    for (String name : Vocabulary.names()) {
      isFresh(VOCABULARIES.resolve(name + ".md"), table(Vocabulary.named(name)));
    }
    try (Stream<Path> files = Files.list(VOCABULARIES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Vocabulary.names().stream().map(name -> name + ".md").toList());
    }
  }

  private static void isFresh(Path file, String fresh) throws IOException {
    if (Boolean.getBoolean("sitrep.docs.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, fresh);
    }
    assertThat(Files.readString(file).equals(fresh))
        .as(file + " is out of date: run the test with -Dsitrep.docs.update=true")
        .isTrue();
  }

  @Test
  void theCodeIsThatOfTheGuide() throws IOException {
    String guide = squeezed(Files.readString(GUIDE));
    Matcher block =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
    int blocks = 0;
    while (block.find()) {
      assertThat(guide).contains(squeezed(block.group(1)));
      blocks++;
    }
    assertThat(blocks).isGreaterThan(8);
  }

  private static String squeezed(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }

  private static String list() {
    StringBuilder list = new StringBuilder(row(List.of("vocabulary", "codes", "what it holds")));
    list.append(row(List.of("---", "---", "---")));
    for (String name : Vocabulary.names()) {
      Vocabulary vocabulary = Vocabulary.named(name);
      list.append(
          row(
              List.of(
                  "[%s](vocabularies/%s.md)".formatted(name, name),
                  Integer.toString(vocabulary.entries().size()),
                  vocabulary.notes().get(0))));
    }
    return list.toString();
  }

  private static String table(Vocabulary vocabulary) {
    List<String> columns = new ArrayList<>(List.of("code"));
    addIf(columns, "parent", vocabulary, entry -> entry.parent().isPresent());
    addIf(columns, "label", vocabulary, entry -> !entry.label().equals(entry.code()));
    Set<String> fields = new LinkedHashSet<>();
    vocabulary.entries().forEach(entry -> fields.addAll(entry.fields().keySet()));
    columns.addAll(fields);
    addIf(columns, "spellings", vocabulary, entry -> !entry.spellings().isEmpty());
    columns.add("description");

    StringBuilder table = new StringBuilder("# " + vocabulary.name() + "\n\n");
    vocabulary.notes().forEach(note -> table.append("- ").append(note).append('\n'));
    table.append('\n').append(row(columns));
    table.append(row(columns.stream().map(column -> "---").toList()));
    for (Entry entry : vocabulary.entries()) {
      table.append(row(columns.stream().map(column -> cell(entry, column)).toList()));
    }
    return table.toString();
  }

  private static void addIf(
      List<String> columns, String column, Vocabulary vocabulary, Predicate<Entry> has) {
    if (vocabulary.entries().stream().anyMatch(has)) {
      columns.add(column);
    }
  }

  private static String cell(Entry entry, String column) {
    return switch (column) {
      case "code" -> entry.code();
      case "parent" -> entry.parent().orElse("");
      case "label" -> entry.label();
      case "spellings" -> String.join(", ", entry.spellings());
      case "description" -> entry.description();
      default -> String.join(", ", entry.codes(column));
    };
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
