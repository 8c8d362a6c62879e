package org.sitrep.examples.scale;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.sitrep.examples.shared.PolicyName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the job: in this process, or on the cluster that it was handed to. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Reads files of reports and writes tables as Parquet, with the incidents that several reports"
          + " tell of. Started anew after it was stopped, it goes on where its last checkpoint was.",
      ""
    })
final class RunCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description =
          "A file of reports or a folder of such files: JSON lines (*.gz is unpacked), or Parquet if"
              + " the name ends in .parquet.")
  private String in = "";

  @Parameters(index = "1", paramLabel = "OUT", description = "The folder for the tables.")
  private String out = "";

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports are read at a time. Default: one for each processor.")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      defaultValue = "standard",
      description = "How far \"around\" reaches: standard, strict, wide. Default: standard.")
  private PolicyName policy = PolicyName.STANDARD;

  @Option(
      names = "--incidents",
      paramLabel = "SCOPE",
      defaultValue = "country",
      description =
          "Which accounts are held against each other: those of one country, all of the world (by"
              + " one task), or none. Default: country.")
  private Gathering gathering = Gathering.COUNTRY;

  @Option(
      names = "--watch",
      paramLabel = "SECONDS",
      defaultValue = "0",
      description =
          "Do not end: look for new files in the folder every so many seconds. Default: end.")
  private int watch;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description =
          "With --watch, tell incidents so long after a report of them came. Default: 60.")
  private int wait;

  @Option(
      names = "--checkpoints",
      paramLabel = "DIR",
      description =
          "Where an embedded run keeps its checkpoints. Default: OUT with .checkpoints behind it. On"
              + " a cluster, the configuration of Flink says it.")
  private Optional<String> checkpoints = Optional.empty();

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description =
          "How often an embedded run takes a checkpoint; with it, tables appear. Default: 10.")
  private int every;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (watch < 0 || wait < 1 || every < 1 || threads.orElse(1) < 1) {
      return fail("--watch takes a number from 0; --wait, --every and --threads from 1.");
    }
    try {
      Path from = path(in);
      Path to = path(out);
      if (!FileSystem.get(from.toUri()).exists(from)) {
        return fail(in + " does not exist; name a file or a folder of reports.");
      }
      SitrepJob job =
          new SitrepJob(
              from,
              to,
              policy,
              gathering,
              Gatherer.AT_ONCE,
              Duration.ofSeconds(watch),
              Duration.ofSeconds(wait));
      StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
      if (!(env instanceof LocalStreamEnvironment)) {
        threads.ifPresent(env::setParallelism);
        job.addTo(env);
        env.execute("sitrep");
        return Scale.OK;
      }
      return embedded(job);
    } catch (Exception e) {
      return fail("The run ended early; start it again to go on. (" + Causes.of(e) + ")");
    }
  }

  private int embedded(SitrepJob job) throws Exception {
    Path folder = path(checkpoints.orElse(out.replaceAll("/+$", "") + ".checkpoints"));
    Optional<Path> last = Checkpoints.last(folder);
    if (last.isEmpty() && holdsTables(job.out())) {
      return fail(
          out
              + " holds tables, and there is no checkpoint to go on from; name another folder, or"
              + " remove this one.");
    }
    Checkpoints.removeOthers(folder, last);
    Configuration config = Checkpoints.config(folder, Duration.ofSeconds(every), last);
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.createLocalEnvironment(
            threads.orElse(Runtime.getRuntime().availableProcessors()), config);
    job.addTo(env);
    if (gathering != Gathering.NONE && watch == 0) {
      MemoryAdvice.of(MemoryAdvice.input(job.in()), Runtime.getRuntime().maxMemory())
          .ifPresent(this::say);
    }
    last.ifPresent(checkpoint -> say("goes on from " + checkpoint));
    long start = System.nanoTime();
    env.execute("sitrep");
    Checkpoints.removeOthers(folder, Optional.empty());
    double seconds = (System.nanoTime() - start) / 1e9;
    say(String.format(Locale.ROOT, "done in %.1f s; the tables are in %s", seconds, out));
    return Scale.OK;
  }

  private static boolean holdsTables(Path folder) throws IOException {
    FileSystem files = FileSystem.get(folder.toUri());
    for (OutTable table : OutTable.values()) {
      Path of = new Path(folder, table.folder());
      FileStatus[] found = files.exists(of) ? files.listStatus(of) : new FileStatus[0];
      for (FileStatus file : found) {
        if (!file.getPath().getName().startsWith(".")) {
          return true;
        }
      }
    }
    return false;
  }

  /** A path without a scheme is one of this machine. */
  private static Path path(String name) {
    return name.contains("://") || name.startsWith("file:")
        ? new Path(name)
        : new Path(java.nio.file.Path.of(name).toAbsolutePath().normalize().toUri());
  }

  private void say(String message) {
    out().println("scale: " + message);
  }

  private int fail(String message) {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    err.println("scale: " + message);
    return Scale.FAILED;
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }
}
