package org.sitrep.examples.scale;

import org.sitrep.examples.shared.ProgramVersion;

/** The version of this program. */
final class Version extends ProgramVersion {

  Version() {
    super("scale");
  }
}
