package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that others see has Javadoc. Tags are not asked for where the first sentence says it.
 */
class DocumentationTest {

  @Test
  void everythingPublicIsDocumented(@TempDir Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null);
        Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      List<Path> java = sources.filter(file -> file.toString().endsWith(".java")).toList();
      List<String> options =
          List.of(
              "--release",
              "17",
              "-proc:none",
              "-Xdoclint:all/protected",
              "-Xmaxwarns",
              "10000",
              "-d",
              classes.toString());
      compiler
          .getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(java))
          .call();
    }
    List<String> gaps =
        found.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getSource() != null)
            .map(
                d ->
                    Path.of(d.getSource().toUri()).getFileName()
                        + ":"
                        + d.getLineNumber()
                        + " "
                        + d.getMessage(Locale.ENGLISH))
            .filter(message -> !message.matches("\\S+ no @(param|return|throws)\\b.*"))
            .toList();
    // That the tags are complained of shows that the check is awake.
    assertThat(found.getDiagnostics())
        .anyMatch(d -> d.getMessage(Locale.ENGLISH).equals("no @return"));
    assertThat(gaps).isEmpty();
  }
}
