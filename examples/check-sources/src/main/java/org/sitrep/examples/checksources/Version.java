package org.sitrep.examples.checksources;

import org.sitrep.examples.shared.ProgramVersion;

/** The version of this program. */
final class Version extends ProgramVersion {

  Version() {
    super("check-sources");
  }
}
