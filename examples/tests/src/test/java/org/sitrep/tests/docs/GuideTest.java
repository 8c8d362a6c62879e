package org.sitrep.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the blocks of Java in the guide and compares what they print. */
class GuideTest {

  private static final Path GUIDE = Path.of("../../docs/guide.md");

  private static final Pattern BLOCK =
      Pattern.compile("```java\\R(.*?)```\\R+```text\\R(.*?)```", Pattern.DOTALL);

  private static final String HEAD =
      """
      import java.time.*;
      import java.util.*;
      import org.sitrep.model.*;
      import org.sitrep.parsing.*;
      import org.sitrep.validation.*;
      import org.sitrep.validation.incident.*;
      public final class Block {
        public static void run() throws Exception {
      """;

  @TestFactory
  Stream<DynamicTest> printsWhatTheGuideSays(@TempDir Path folder) throws IOException {
    Matcher blocks = BLOCK.matcher(Files.readString(GUIDE));
    List<DynamicTest> tests = new ArrayList<>();
    while (blocks.find()) {
      String code = blocks.group(1);
      String output = blocks.group(2);
      Path place = Files.createDirectory(folder.resolve("block" + tests.size()));
      tests.add(
          DynamicTest.dynamicTest(
              code.lines().findFirst().orElse(""),
              () -> assertThat(printed(code, place)).isEqualToNormalizingNewlines(output)));
    }
    assertThat(tests).hasSizeGreaterThan(5);
    return tests.stream();
  }

  private static String printed(String code, Path folder) throws Exception {
    Path source = Files.writeString(folder.resolve("Block.java"), HEAD + code + "  }\n}\n");
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                messages,
                messages,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
    assertThat(failed).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass("Block").getMethod("run").invoke(null);
    } finally {
      System.setOut(out);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
