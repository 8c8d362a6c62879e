package org.sitrep.examples.batch;

import org.sitrep.examples.shared.ProgramVersion;

/** The version of this program. */
final class Version extends ProgramVersion {

  Version() {
    super("batch");
  }
}
