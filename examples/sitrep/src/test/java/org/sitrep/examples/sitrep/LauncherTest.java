package org.sitrep.examples.sitrep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launchers of the zip, which is there once the module is packaged. */
class LauncherTest {

  @TempDir static Path folder;

  private static Path home;

  private record Ended(int code, String out, String err) {}

  @BeforeAll
  static void unpack() throws IOException {
    String packed = System.getProperty("sitrep.zip");
    assumeTrue(packed != null, "The module is not packaged yet; its launchers were not run.");
    Path zip = Path.of(packed);
    Path target = Files.createDirectory(folder.resolve("a folder"));
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (Enumeration<? extends ZipEntry> all = file.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        Path path = target.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.getParent());
          Files.copy(file.getInputStream(entry), path);
        }
      }
    }
    home = target.resolve(zip.getFileName().toString().replace(".zip", ""));
  }

  private static Ended run(String input, Map<String, String> variables, Object... command)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    for (Object word : command) {
      words.add(word.toString());
    }
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(variables);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    int code = process.waitFor();
    return new Ended(code, Files.readString(out), Files.readString(err));
  }

  private static void assumeUnix() {
    assumeTrue(Files.exists(Path.of("/bin/sh")), "No shell; the launcher for Unix was not run.");
  }

  @Test
  void readsAReportFromAnyFolder() throws IOException, InterruptedException {
    assumeUnix();
    Ended ended =
        run(
            "Nine rockets were fired at the base.",
            Map.of(),
            "/bin/sh",
            home.resolve("bin/sitrep"),
            "read",
            "-");

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("9 rockets");
    assertThat(ended.code()).isZero();
  }

  @Test
  void isFoundThroughALinkAndKeepsItsWordsAndExitCode() throws IOException, InterruptedException {
    assumeUnix();
    Path link = Files.createSymbolicLink(folder.resolve("linked"), home.resolve("bin/sitrep"));

    Ended version = run("", Map.of("JAVA_OPTS", "-Xmx256m -Xss1m"), "/bin/sh", link, "--version");
    Ended missing = run("", Map.of(), "/bin/sh", link, "read", "no such  file.txt");

    assertThat(version.out()).startsWith("sitrep ").doesNotContain("unpackaged");
    assertThat(missing.err()).startsWith("sitrep read: ").contains("no such  file.txt");
    assertThat(missing.code()).isEqualTo(2);
  }

  @Test
  void saysThatJavaIsMissing() throws IOException, InterruptedException {
    assumeUnix();
    Ended ended =
        run("", Map.of("JAVA_HOME", "/nowhere"), "/bin/sh", home.resolve("bin/sitrep"), "--help");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("There is no /nowhere/bin/java; install Java 17");
  }

  @Test
  void auditsAPackedTableWithTheOneFile() throws IOException, InterruptedException {
    Path table =
        Files.writeString(
            folder.resolve("table.csv"),
            "time_start,time_end,model,launched,destroyed\n2024-01-01,2024-01-01,Kalibr,4,6\n");

    Ended ended =
        run(
            "",
            Map.of(),
            Path.of(System.getProperty("java.home"), "bin", "java"),
            "-jar",
            home.resolve("lib/sitrep.jar"),
            "audit",
            table,
            "-");

    assertThat(ended.out()).contains("parts-over-total");
    assertThat(ended.code()).isEqualTo(1);
  }

  @Test
  void bringsLaunchersForBothAndTheTerms() throws IOException {
    String windows = Files.readString(home.resolve("bin/sitrep.bat"));

    assertThat(windows).startsWith("@echo off\r\n").contains("..\\lib\\sitrep.jar").contains("%*");
    assertThat(home.resolve("LICENSE")).exists();
    assertThat(home.resolve("NOTICE")).exists();
  }
}
