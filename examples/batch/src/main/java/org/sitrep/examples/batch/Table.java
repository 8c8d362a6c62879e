package org.sitrep.examples.batch;

import java.util.List;

/** The tables that are written. */
enum Table {
  CLAIMS("claims.csv", ClaimRows.HEADER),
  ATTACKS("attacks.csv", AttackRows.HEADER),
  TALLIES("tallies.csv", TallyRows.HEADER),
  FINDINGS("findings.csv", FindingRows.HEADER),
  ERRORS("errors.csv", List.of("line", "severity", "reason"));

  private final String file;
  private final List<String> header;

  Table(String file, List<String> header) {
    this.file = file;
    this.header = header;
  }

  String file() {
    return file;
  }

  List<String> header() {
    return header;
  }
}
