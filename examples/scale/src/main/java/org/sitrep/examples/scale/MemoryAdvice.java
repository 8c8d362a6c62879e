package org.sitrep.examples.scale;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.enumerate.NonSplittingRecursiveEnumerator;
import org.apache.flink.core.fs.Path;

/** Says before an embedded run that the accounts it keeps may be more than its memory holds. */
final class MemoryAdvice {

  /** Bytes of memory for a byte of plain JSON lines, from a run of a million reports. */
  private static final long SHARE = 16;

  /** How much smaller files are that are packed. */
  private static final long PACKED = 3;

  private static final double GIB = 1L << 30;

  private MemoryAdvice() {}

  /**
   * What to do about it; empty if memory should do.
   *
   * @param input bytes of reports, as if they were plain JSON lines
   * @param memory bytes that the program may use
   */
  static Optional<String> of(long input, long memory) {
    long needed = input * SHARE;
    return needed <= memory
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "incidents are kept in memory, which may take %.1f GiB for these reports; this"
                    + " program has %.1f. If it runs out of memory, start it with java -Xmx%dg, or"
                    + " leave incidents out with --incidents none.",
                needed / GIB,
                memory / GIB,
                (long) Math.ceil(needed / GIB)));
  }

  /** The bytes of all reports in a file or folder, as if they were plain JSON lines. */
  static long input(Path path) throws IOException {
    long sum = 0;
    // finds the files that the source of the job reads
    for (FileSourceSplit file :
        new NonSplittingRecursiveEnumerator().enumerateSplits(new Path[] {path}, 1)) {
      String name = file.path().getName();
      boolean packed = name.endsWith(".gz") || name.endsWith(".parquet");
      sum += file.length() * (packed ? PACKED : 1);
    }
    return sum;
  }
}
