package org.sitrep.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Commands name modules, tests, profiles, programs, options and scripts that there are. */
class CommandsTest {

  /** Where programs have options from besides their own. */
  private static final List<String> LIBRARIES = List.of("examples/shared");

  private static final List<String> SHELL = List.of("", "sh", "console");
  private static final Pattern INLINE = Pattern.compile("`((?:mvn|\\./mvnw|java -jar) [^`]+)`");
  private static final Pattern MODULES = Pattern.compile("-pl[ =]?([^ ]+)");
  private static final Pattern TESTS = Pattern.compile("-Dtest='?([A-Za-z0-9_.*,#]+)");
  private static final Pattern PROFILE = Pattern.compile(" -P([a-z][a-z-]*)");
  private static final Pattern PROGRAM =
      Pattern.compile("java (?:-[^ ]+ )*-jar examples/([a-z-]+)/target/([a-z-]+)\\.jar(.*)");
  private static final Pattern OPTION = Pattern.compile(" (--[a-z][a-z-]*)");
  private static final Pattern SCRIPT = Pattern.compile("(?:^| )((?:docs|\\.ci)/[a-z.-]+)");

  private static final List<Path> SOURCES = sources();

  private static List<Path> sources() {
    try (Stream<Path> files =
        Files.find(
            Page.ROOT,
            12,
            (path, is) ->
                is.isRegularFile()
                    && !path.toString().contains("target")
                    && (path.toString().endsWith(".java") || path.endsWith("pom.xml")))) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> commands() {
    List<String> commands = new ArrayList<>();
    for (Page page : Page.all()) {
      page.blocks().stream()
          .filter(block -> SHELL.contains(block.language()))
          .flatMap(block -> block.code().replace("\\\n", " ").lines())
          .forEach(commands::add);
      INLINE
          .matcher(String.join("\n", page.prose()))
          .results()
          .map(command -> command.group(1))
          .forEach(commands::add);
    }
    return commands;
  }

  private static List<String> found(Pattern pattern) {
    List<String> found =
        commands().stream()
            .flatMap(command -> pattern.matcher(command).results())
            .flatMap(match -> Stream.of(match.group(1).split(",")))
            .distinct()
            .toList();
    assertThat(found).isNotEmpty();
    return found;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void modulesAreThere() {
    assertThat(found(MODULES))
        .allMatch(module -> Files.exists(Page.ROOT.resolve(module).resolve("pom.xml")));
  }

  @Test
  void testsAreThere() {
    assertThat(found(TESTS))
        .allMatch(
            test -> {
              String name = test.replaceFirst("#.*", "").replaceFirst(".*\\.", "");
              PathMatcher file = FileSystems.getDefault().getPathMatcher("glob:" + name + ".java");
              return SOURCES.stream().anyMatch(source -> file.matches(source.getFileName()));
            });
  }

  @Test
  void profilesAreThere() {
    String poms =
        SOURCES.stream()
            .filter(source -> source.endsWith("pom.xml"))
            .map(CommandsTest::text)
            .collect(Collectors.joining());
    assertThat(found(PROFILE)).allMatch(profile -> poms.contains("<id>" + profile + "</id>"));
  }

  @Test
  void scriptsAreThere() {
    assertThat(found(SCRIPT)).allMatch(script -> Files.exists(Page.ROOT.resolve(script)));
  }

  @Test
  void programsAndTheirOptionsAreThere() {
    List<MatchResult> programs =
        commands().stream().flatMap(command -> PROGRAM.matcher(command).results()).toList();
    assertThat(programs).isNotEmpty();
    for (MatchResult program : programs) {
      Path module = Page.ROOT.resolve("examples").resolve(program.group(1));
      assertThat(text(module.resolve("pom.xml"))).contains(program.group(2));
      String code =
          SOURCES.stream()
              .filter(
                  source ->
                      source.startsWith(module)
                          || LIBRARIES.stream()
                              .anyMatch(it -> source.startsWith(Page.ROOT.resolve(it))))
              .map(CommandsTest::text)
              .collect(Collectors.joining());
      assertThat(OPTION.matcher(program.group(3)).results().map(option -> option.group(1)))
          .as(program.group())
          .allMatch(option -> code.contains("\"" + option + "\""));
    }
  }
}
