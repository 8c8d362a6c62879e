package org.sitrep.examples.shared;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the manifest of a program's archive. */
public abstract class ProgramVersion implements IVersionProvider {

  private final String program;

  /** The version of the program of this name. */
  protected ProgramVersion(String program) {
    this.program = program;
  }

  @Override
  public String[] getVersion() {
    Package home = getClass().getPackage();
    return new String[] {
      program
          + " "
          + Optional.ofNullable(home.getImplementationVersion()).orElse("(unpackaged)")
          + ", Sitrep example"
    };
  }
}
