package org.sitrep.examples.workbench;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the manifest of the program's archive. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    Package program = Version.class.getPackage();
    return new String[] {
      "workbench "
          + Optional.ofNullable(program.getImplementationVersion()).orElse("(unpackaged)")
          + ", Sitrep example"
    };
  }
}
