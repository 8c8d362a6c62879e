package org.sitrep.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program is killed as by {@code kill -9}, and the same command run again. */
class KillTest {

  private static final String PART = ".part";
  private static final int REPORTS = 200;

  @TempDir private static Path shared;
  private static Path in;
  private static Map<String, String> undisturbed;

  @TempDir private Path folder;
  private Path out;

  @BeforeAll
  static void runUndisturbed() throws IOException {
    in = shared.resolve("in.jsonl");
    Path calm = shared.resolve("calm");
    Files.write(in, lines(REPORTS));
    assertThat(Invocation.of(in.toString(), calm.toString()).code()).isEqualTo(1);
    undisturbed = files(calm);
    assertThat(undisturbed.keySet()).containsExactlyInAnyOrderElementsOf(OutputFolder.names());
  }

  @BeforeEach
  void name() {
    out = folder.resolve("out");
  }

  @Test
  void losesAndDoublesNothingWhenKilledOnceHalfIsWritten() throws Exception {
    killedWhenWritten(undisturbed.get(OutputFolder.REPORTS).length() / 2);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 0.2, 0.4, 0.6, 0.8, 0.95, 0.99})
  void losesAndDoublesNothingWhenKilledAtAnyShare(double share) throws Exception {
    killedWhenWritten((long) (undisturbed.get(OutputFolder.REPORTS).length() * share));
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 10, 20})
  void losesAndDoublesNothingWhenKilledAsTheFirstFileIsThere(int millis) throws Exception {
    Process program = start();
    while (program.isAlive() && finished().isEmpty()) {
      Thread.onSpinWait();
    }
    Thread.sleep(millis);
    kill(program);
    hasOnlyWholeFilesAndRunsAgain();
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(ints = {1, 100, 300, 500, 700, 1_000, 1_500, 2_000})
  void losesAndDoublesNothingWhenKilledAfterAWhile(int millis) throws Exception {
    Process program = start();
    program.waitFor(millis, TimeUnit.MILLISECONDS);
    kill(program);
    hasOnlyWholeFilesAndRunsAgain();
  }

  /** What a kill between two renames leaves: some files there, others with the ending. */
  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void losesAndDoublesNothingWhenKilledBetweenRenames(int renamed) throws IOException {
    Files.createDirectories(out);
    List<String> names = OutputFolder.names();
    for (String name : names) {
      boolean there = names.indexOf(name) < renamed;
      Files.writeString(
          out.resolve(there ? name : name + PART), undisturbed.get(name) + (there ? "" : "more"));
    }
    hasOnlyWholeFilesAndRunsAgain();
  }

  @Test
  void neverPutsAFileBesideOnesOfAnotherRun() throws IOException {
    Files.createDirectories(out);
    for (String name : OutputFolder.names()) {
      Files.writeString(out.resolve(name), "of another run");
    }
    // Something that cannot be replaced ends the run in the middle.
    Path obstacle = out.resolve(Table.CLAIMS.file());
    Files.delete(obstacle);
    Files.createDirectories(obstacle.resolve("full"));

    assertThat(Invocation.of(in.toString(), out.toString()).code()).isEqualTo(2);

    assertThat(finished().values()).allMatch("of another run"::equals);
  }

  private void killedWhenWritten(long bytes) throws Exception {
    Process program = start();
    Path part = out.resolve(OutputFolder.REPORTS + PART);
    while (program.isAlive() && size(part) < Math.max(1, bytes)) {
      Thread.sleep(1);
    }
    kill(program);
    assertThat(finished()).isEmpty();
    assertThat(part).exists();
    hasOnlyWholeFilesAndRunsAgain();
  }

  private void hasOnlyWholeFilesAndRunsAgain() throws IOException {
    if (Files.exists(out)) {
      assertThat(undisturbed).containsAllEntriesOf(finished());
    }
    assertThat(Invocation.of(in.toString(), out.toString()).code()).isEqualTo(1);
    assertThat(files(out)).isEqualTo(undisturbed);
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Batch.class.getName(),
            in.toString(),
            out.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void kill(Process program) throws InterruptedException {
    program.destroyForcibly();
    assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  private Map<String, String> finished() throws IOException {
    Map<String, String> files = Files.exists(out) ? files(out) : new TreeMap<>();
    files.keySet().removeIf(name -> name.endsWith(PART));
    return files;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder).filter(Files::isRegularFile)) {
      for (Path file : all.toList()) {
        try {
          files.put(file.getFileName().toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
          // Renamed by the program since it was listed.
        }
      }
    }
    return files;
  }

  private static long size(Path file) throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  /** Reports that differ, and now and then a line that is none. */
  private static List<String> lines(int count) {
    String[] places = {"Odesa", "Basra", "Gao", "Marib", "Kismayo"};
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(
          i % 100 == 99
              ? "no report"
              : ("{\"id\":\"r%d\",\"published\":\"2024-02-%02d\",\"text\":\"The army said %d rockets"
                      + " were fired at %s on Sunday. Police said %d people were killed, but a"
                      + " doctor put the toll at %d.\"}")
                  .formatted(i, 1 + i % 28, 2 + i % 40, places[i % 5], i % 7, i % 11));
    }
    return lines;
  }
}
