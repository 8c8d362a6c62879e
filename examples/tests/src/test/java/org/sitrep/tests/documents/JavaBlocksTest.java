package org.sitrep.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Java code of the documentation compiles, runs, and prints what the page says.
 *
 * <p>The blocks of a page are one program, in order; a comment {@code <!-- given} before a block
 * begins a new one with its lines. A block with imports is a program by itself. What stands in a
 * block of text, or of no language, that is the next block and has at most one paragraph before it,
 * is what the Java code prints.
 */
class JavaBlocksTest {

  /** What readers import without being told. */
  private static final String IMPORTS =
      """
      import java.io.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      import net.jqwik.api.ForAll;
      import net.jqwik.api.Property;
      import net.jqwik.api.domains.Domain;
      import org.sitrep.examples.page.*;
      import org.sitrep.model.*;
      import org.sitrep.model.constraint.*;
      import org.sitrep.parsing.*;
      import org.sitrep.parsing.grammar.*;
      import org.sitrep.validation.*;
      import org.sitrep.validation.country.*;
      import org.sitrep.validation.finding.*;
      import org.sitrep.validation.incident.*;
      import org.sitrep.validation.tally.*;
      import org.sitrep.validation.verify.*;
      import static org.assertj.core.api.Assertions.assertThat;
      """;

  private static final Pattern PUBLIC_CLASS = Pattern.compile("public class (\\w+)");

  private static final char MARK = '\u0001';

  @TempDir Path classes;

  /** A Java block, and what it is said to print. */
  private record Snippet(Page.Block block, Optional<String> prints) {}

  /** Blocks that run one after the other, or one that is a class with a main method. */
  private record Program(String page, String name, String given, List<Snippet> snippets) {

    boolean isWhole() {
      return isWhole(snippets.get(0).block());
    }

    static boolean isWhole(Page.Block block) {
      return block.code().startsWith("import ");
    }

    String source() {
      if (isWhole()) {
        return snippets.get(0).block().code();
      }
      StringBuilder source = new StringBuilder(IMPORTS);
      source.append("public class ").append(name).append(" {\n");
      source.append("public static void run() throws Exception {\n").append(given).append('\n');
      for (Snippet snippet : snippets) {
        source.append("System.out.print((char) 1);\n");
        source.append("// ").append(page).append(':').append(snippet.block().line()).append('\n');
        source.append(snippet.block().code()).append('\n');
      }
      return source.append("}\n}\n").toString();
    }
  }

  private static List<Program> programs(Page page) {
    List<Program> programs = new ArrayList<>();
    for (int i = 0; i < page.blocks().size(); i++) {
      Page.Block block = page.blocks().get(i);
      if (!block.language().equals("java")) {
        continue;
      }
      Snippet snippet = new Snippet(block, prints(page, i));
      if (Program.isWhole(block)) {
        programs.add(new Program(page.name(), className(block), "", List.of(snippet)));
        continue;
      }
      if (programs.isEmpty()
          || block.given().isPresent()
          || programs.get(programs.size() - 1).isWhole()) {
        String name = page.name().replaceAll("\\W", "_") + "_line_" + block.line();
        programs.add(new Program(page.name(), name, block.given().orElse(""), new ArrayList<>()));
      }
      programs.get(programs.size() - 1).snippets().add(snippet);
    }
    return programs;
  }

  private static String className(Page.Block block) {
    Matcher name = PUBLIC_CLASS.matcher(block.code());
    assertThat(name.find()).as("a block with imports has a public class").isTrue();
    return name.group(1);
  }

  private static Optional<String> prints(Page page, int index) {
    if (index + 1 == page.blocks().size()) {
      return Optional.empty();
    }
    Page.Block next = page.blocks().get(index + 1);
    if (!next.language().equals("text") && !next.language().isEmpty()) {
      return Optional.empty();
    }
    Page.Block block = page.blocks().get(index);
    int end = block.line() + (int) block.code().lines().count() + 2;
    List<String> between = page.prose().subList(end - 1, next.line() - 1);
    boolean near =
        String.join("\n", between).strip().split("\n\\s*\n").length == 1
            && between.stream().noneMatch(line -> line.startsWith("#"));
    return near ? Optional.of(next.code()) : Optional.empty();
  }

  @Test
  void compilesRunsAndPrintsWhatItSays() throws Exception {
    SoftAssertions compared = new SoftAssertions();
    List<Program> programs = Page.all().stream().flatMap(page -> programs(page).stream()).toList();
    assertThat(programs).hasSizeGreaterThan(8);
    assertThat(programs.stream().flatMap(program -> program.snippets().stream()))
        .filteredOn(snippet -> snippet.prints().isPresent())
        .hasSizeGreaterThan(10);
    compile(programs);
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, JavaBlocksTest.class.getClassLoader())) {
      for (Program program : programs) {
        String[] printed = run(loader, program).split(String.valueOf(MARK), -1);
        for (int i = 0; i < program.snippets().size(); i++) {
          Snippet snippet = program.snippets().get(i);
          if (snippet.prints().isPresent()) {
            compared
                .assertThat(printed[i + 1].stripTrailing())
                .as(program.page() + ":" + snippet.block().line())
                .isEqualTo(snippet.prints().get().stripTrailing());
          }
        }
      }
    }
    compared.assertAll();
  }

  private void compile(List<Program> programs) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-nowarn",
              "-d",
              classes.toString(),
              "-classpath",
              System.getProperty(
                  "surefire.test.class.path", System.getProperty("java.class.path")));
      List<Source> sources = programs.stream().map(Source::new).toList();
      boolean done = compiler.getTask(null, files, diagnostics, options, null, sources).call();
      assertThat(done).as(() -> diagnostics.getDiagnostics().toString()).isTrue();
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String code;

    Source(Program program) {
      super(URI.create("string:///" + program.name() + ".java"), Kind.SOURCE);
      code = program.source();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }

  private static String run(ClassLoader loader, Program program)
      throws ReflectiveOperationException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      Class<?> type = loader.loadClass(program.name());
      if (program.isWhole()) {
        out.print(MARK);
        type.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
      } else {
        type.getMethod("run").invoke(null);
      }
    } catch (InvocationTargetException e) {
      throw new AssertionError(
          "A block of " + program.page() + " fails: " + e.getCause(), e.getCause());
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
