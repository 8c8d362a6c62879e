package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The project in {@code src/it/outside}, built with the packaged jar and what the jar brings along,
 * and run in a machine of its own. Maven itself is left out: it would need the jar installed.
 */
class OutsideProjectIT {

  private static final Path PROJECT = Path.of("src", "it", "outside");

  @Test
  void importsOnlyTheModel() throws IOException {
    String pom = Files.readString(PROJECT.resolve("pom.xml"));
    assertThat(pom.split("<dependency>", -1)).hasSize(2);
    assertThat(pom).contains("<artifactId>sitrep-model</artifactId>");
  }

  @Test
  void buildsWritesAndReadsAnAttack(@TempDir Path classes) throws Exception {
    String classPath =
        Stream.concat(
                Stream.of(Path.of(System.getProperty("sitrep.jar"))),
                Stream.of(
                        JsonMapper.class,
                        JacksonException.class,
                        com.fasterxml.jackson.annotation.JsonValue.class,
                        Valid.class,
                        NullMarked.class)
                    .map(OutsideProjectIT::jarOf))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> arguments =
        new ArrayList<>(
            List.of("--release", "17", "-proc:none", "-cp", classPath, "-d", classes.toString()));
    try (Stream<Path> files = Files.walk(PROJECT.resolve("src/main/java"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::toString)
          .forEach(arguments::add);
    }
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(compiled).isZero();

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes + File.pathSeparator + classPath,
                "outside.Outside")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(output.lines()).containsExactly("around 15 is 12 to 18", "2024-01-20");
    assertThat(process.exitValue()).isZero();
  }

  private static Path jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
