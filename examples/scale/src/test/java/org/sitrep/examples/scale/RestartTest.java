package org.sitrep.examples.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.examples.shared.PolicyName;
import org.sitrep.model.ParsedReport;
import org.sitrep.validation.incident.IncidentFinder;

class RestartTest {

  @TempDir private Path folder;

  private static org.apache.flink.core.fs.Path flink(Path path) {
    return new org.apache.flink.core.fs.Path(path.toUri());
  }

  private Path checkpoints() {
    return folder.resolve("checkpoints");
  }

  private JobClient start(
      Path in, Path out, boolean watch, Optional<org.apache.flink.core.fs.Path> goOnFrom)
      throws Exception {
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.createLocalEnvironment(
            2, Checkpoints.config(flink(checkpoints()), Duration.ofMillis(200), goOnFrom));
    new SitrepJob(
            flink(in),
            flink(out),
            PolicyName.STANDARD,
            Gathering.COUNTRY,
            Gatherer.AT_ONCE,
            watch ? Duration.ofMillis(100) : Duration.ZERO,
            Duration.ofMillis(300))
        .addTo(env);
    return env.executeAsync("test");
  }

  private static void await(Check check) throws Exception {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!check.holds()) {
      assertThat(System.nanoTime()).as("it came in time").isLessThan(end);
      Thread.sleep(20);
    }
  }

  private interface Check {
    boolean holds() throws IOException;
  }

  private static int reports(Path out) throws IOException {
    return TableFiles.rows(out, OutTable.REPORTS).size();
  }

  @Test
  void aFolderThatGrowsIsFollowedOverAStopAndNothingIsLostOrDoubled() throws Exception {
    List<String> records = Expected.corpus(11, 120);
    Path in = Files.createDirectory(folder.resolve("in"));
    Path out = folder.resolve("out");
    Files.write(in.resolve("a.jsonl"), records.subList(0, 60));
    int first = Expected.parsed(records.subList(0, 60)).size();
    JobClient client = start(in, out, true, Optional.empty());
    await(() -> reports(out) == first && !TableFiles.incidents(out).isEmpty());
    client.cancel().get();

    Files.write(in.resolve("b.jsonl"), records.subList(60, 120));
    List<ParsedReport> all = Expected.parsed(records);
    client = start(in, out, true, Checkpoints.last(flink(checkpoints())));
    List<List<String>> incidents = incidents(all);
    // The last version of an incident may come after the last incident.
    await(() -> reports(out) == all.size() && TableFiles.incidents(out).equals(incidents));
    client.cancel().get();

    assertThat(TableFiles.incidents(out)).isEqualTo(incidents);
    assertThat(ids(out)).isEqualTo(all.stream().map(it -> it.report().id()).sorted().toList());
  }

  @Test
  @Tag("slow")
  void aRunStoppedWithASavepointGoesOnFromItWithEqualTables() throws Exception {
    Path in = folder.resolve("in");
    assertThat(Scale.run(System.out, System.err, "generate", "3000", in.toString())).isZero();
    Path whole = folder.resolve("whole");
    start(in, whole, false, Optional.empty()).getJobExecutionResult().get();

    Path out = folder.resolve("out");
    JobClient client = start(in, out, false, Optional.empty());
    await(() -> reports(out) > 0);
    String savepoint =
        client
            .stopWithSavepoint(
                false,
                flink(folder.resolve("savepoints")).toString(),
                SavepointFormatType.CANONICAL)
            .get();
    assertThat(reports(out)).isBetween(1, reports(whole) - 1);
    assertThat(TableFiles.rows(out, OutTable.INCIDENTS)).isEmpty();
    start(in, out, false, Optional.of(new org.apache.flink.core.fs.Path(savepoint)))
        .getJobExecutionResult()
        .get();

    hasEqualTables(out, whole);
  }

  private static void hasEqualTables(Path out, Path whole) throws IOException {
    for (OutTable table : OutTable.values()) {
      assertThat(TableFiles.rows(out, table))
          .as("%s", table)
          .isEqualTo(TableFiles.rows(whole, table));
    }
  }

  private static List<String> ids(Path out) throws IOException {
    return TableFiles.rows(out, OutTable.REPORTS).stream().map(row -> row.get(0)).sorted().toList();
  }

  /** What the table of incidents must hold in the end, without the versions. */
  private static List<List<String>> incidents(List<ParsedReport> reports) {
    return IncidentFinder.standard().find(reports).incidents().stream()
        .map(incident -> List.of(IncidentRows.of(incident, 1).get(0).cells()))
        .map(row -> Stream.concat(Stream.of(row.get(0)), row.stream().skip(2)).toList())
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .toList();
  }

  /** Kills the program again and again, as a power cut would, and lets it go on each time. */
  @Test
  @Tag("slow")
  void aKilledRunGoesOnAndNothingIsLostOrDoubled() throws Exception {
    Path in = folder.resolve("in");
    assertThat(Scale.run(System.out, System.err, "generate", "3000", in.toString())).isZero();
    Path out = folder.resolve("out");
    Random random = new Random(7);
    int kills = 0;
    Process process = program(in, out);
    while (kills < 4 && gotFurther(process, out)) {
      Thread.sleep(random.nextInt(1_500));
      if (!process.isAlive()) {
        break;
      }
      process.destroyForcibly().waitFor();
      kills++;
      process = program(in, out);
    }
    // A program that is killed at the very end was done, and says so when it is started again.
    int code = process.waitFor();
    String said = Files.readString(folder.resolve("said.txt"));
    assertThat(code == Scale.OK || said.contains("holds tables")).as("%s", said).isTrue();
    assertThat(kills).isPositive();
    Path whole = folder.resolve("whole");
    assertThat(program(in, whole).waitFor()).isEqualTo(Scale.OK);
    hasEqualTables(out, whole);
  }

  /** Waits for the next checkpoint; false if the program comes to its end before one. */
  private static boolean gotFurther(Process process, Path out) throws Exception {
    org.apache.flink.core.fs.Path checkpoints = flink(out.resolveSibling("out.checkpoints"));
    Optional<org.apache.flink.core.fs.Path> before = Checkpoints.last(checkpoints);
    while (process.isAlive()) {
      try {
        Optional<org.apache.flink.core.fs.Path> now = Checkpoints.last(checkpoints);
        if (now.isPresent() && !now.equals(before)) {
          return true;
        }
      } catch (IOException e) {
        // A checkpoint that is just being removed.
      }
      Thread.sleep(20);
    }
    return false;
  }

  private Process program(Path in, Path out) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            Scale.class.getName(),
            "run",
            "--every",
            "1",
            in.toString(),
            out.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said.txt").toFile()))
        .start();
  }
}
