package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.Report;

/**
 * Reading takes time in line with the length of the text. A text sixteen times as long may cost six
 * times as much a character, far above the noise of a busy machine and far below a square.
 */
class ReadingTimeTest {

  private static final int SHORT = 2_000;

  /** How many times as long the long text is. */
  private static final int LONGER = 16;

  /**
   * Units of so few characters make a token each; a quarter has more tokens than whole sentences.
   */
  private static final int TOKEN = 3;

  private static final int FACTOR = 6;

  /** The short text is read so often, which leaves what the first reading costs aside. */
  private static final int BRIEF_RUNS = 3;

  private static final int FULL_RUNS = 6;

  /** Nanoseconds a character below which the time is that of calls. */
  private static final int NOISE = 100;

  /** Tell the time that a thread was given, which others that use the machine do not lengthen. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static Stream<String> units() {
    return Stream.of(
        "The army said 12 rockets were fired at the base and three hit it. ",
        "Two drones were shot down, the mayor said.\n\n",
        "12 rockets and ",
        "killed ",
        ",",
        "\"",
        "“",
        "(",
        "7",
        "7 ",
        "7,",
        "7.",
        "7:30 ",
        "one hundred ",
        "Monday ",
        "of the ",
        "by ",
        "between ",
        "x",
        "x-",
        "x'",
        "Σ",
        "İ",
        "\n",
        "-",
        "\u0301",
        "Kharkiv ",
        "Kharkiv, ",
        "he ",
        "the army said and ",
        "the Front7 claimed the attack, and ",
        "adding that 12 were killed, ",
        "according to ",
        "The army said 12 rockets were fired at the base on Monday and three hit it. ",
        "In Basra 3 people died on 5 May 2021, Ali Ahmad said. ",
        "X.",
        "\uD835\uDFCF ");
  }

  @ParameterizedTest
  @MethodSource("units")
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void growsWithTheLength(String unit) {
    int units = SHORT / unit.length() / (unit.length() <= TOKEN ? 4 : 1);
    String few = unit.repeat(units);
    String many = unit.repeat(LONGER * units);
    double brief = Double.MAX_VALUE;
    for (int run = 0; run < BRIEF_RUNS; run++) {
      brief = Math.min(brief, nanosPerUnit(few));
    }
    double most = FACTOR * Math.max(brief, NOISE);
    double full = Double.MAX_VALUE;
    // The least of some runs; more than one only where the first was slow by chance.
    for (int run = 0; run < FULL_RUNS && full >= most; run++) {
      full = Math.min(full, nanosPerUnit(many));
    }
    assertThat(full).as("nanoseconds a character").isLessThan(most);
  }

  private static double nanosPerUnit(String text) {
    Report report = Report.of(text, Readings.PUBLISHED);
    long start = THREADS.getCurrentThreadCpuTime();
    ReportParser.standard().parse(report);
    return (double) (THREADS.getCurrentThreadCpuTime() - start) / text.length();
  }
}
