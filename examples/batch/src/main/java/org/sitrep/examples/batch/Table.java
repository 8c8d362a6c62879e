package org.sitrep.examples.batch;

import java.util.List;

/** The tables that are written. */
enum Table {
  CLAIMS("claims.csv"),
  ATTACKS("attacks.csv"),
  TALLIES("tallies.csv"),
  FINDINGS("findings.csv"),
  ERRORS("errors.csv");

  private final String file;

  Table(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  List<String> header() {
    return switch (this) {
      case CLAIMS -> ClaimRows.HEADER;
      case ATTACKS -> AttackRows.HEADER;
      case TALLIES -> TallyRows.HEADER;
      case FINDINGS -> FindingRows.HEADER;
      case ERRORS -> Problems.HEADER;
    };
  }
}
