package org.sitrep.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.SitrepJson;
import org.sitrep.validation.incident.IncidentFinder;
import org.sitrep.validation.incident.Incidents;

/**
 * Tells how long the incidents of many reports take: in a program that has just started, and a
 * second time in the same. No JMH, which would warm up what is to be cold.
 */
public final class IncidentTimer {

  private static final int RUNS = 2;
  private static final double NANOS = 1e9;

  private IncidentTimer() {}

  /**
   * Runs the program.
   *
   * @param args the {@code reports.jsonl} that {@code batch} writes
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("Name the reports.jsonl that batch wrote, and nothing else.");
      System.exit(2);
    }
    time(read(Path.of(args[0])), System.out);
  }

  static List<ParsedReport> read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(line -> SitrepJson.mapper().readValue(line, ParsedReport.class)).toList();
    }
  }

  static void time(List<ParsedReport> reports, PrintStream out) {
    long attacks = reports.stream().mapToLong(report -> report.attacks().size()).sum();
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    for (int run = 1; run <= RUNS; run++) {
      long processor = system.getProcessCpuTime();
      long begin = System.nanoTime();
      Incidents found = IncidentFinder.standard().inParallel().find(reports);
      out.printf(
          Locale.ROOT,
          "run %d: %d incidents of %d attacks in %.1f s, %.1f s of the processors%n",
          run,
          found.incidents().size(),
          attacks,
          (System.nanoTime() - begin) / NANOS,
          (system.getProcessCpuTime() - processor) / NANOS);
    }
  }
}
