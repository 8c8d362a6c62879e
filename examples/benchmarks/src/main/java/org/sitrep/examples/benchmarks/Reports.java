package org.sitrep.examples.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sitrep.model.Report;

/** Reports of 2 kB, handed out one after the other. */
@State(Scope.Thread)
public class Reports {

  /** The seed of the reports; the same for all benchmarks, so that they read the same. */
  private static final long SEED = 7;

  private static final int COUNT = 1000;
  private static final int LENGTH = 2000;

  private final List<Report> reports = new SyntheticReports(SEED).reports(COUNT, LENGTH);
  private int next;

  /** All of them. */
  public List<Report> all() {
    return reports;
  }

  /** The next report. */
  public Report next() {
    next = (next + 1) % reports.size();
    return reports.get(next);
  }
}
