package org.sitrep.examples.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where programs write to. */
public final class Outputs {

  private Outputs() {}

  /**
   * Makes sure that a file is not lost: one that is read, or another that is written.
   *
   * @throws RefusedException if it is the one that is to be written
   */
  public static void refuseToReplace(Path kept, Path written) throws IOException {
    if (place(kept).equals(place(written))
        || (Files.exists(kept) && Files.exists(written) && Files.isSameFile(kept, written))) {
      throw new RefusedException(written + " would be replaced; choose another place to write to.");
    }
  }

  /** Where a file is or will be, whatever links and dots lead to its folder. */
  private static Path place(Path file) throws IOException {
    Path plain = file.toAbsolutePath().normalize();
    Path folder = plain.getParent();
    return folder != null && Files.exists(folder)
        ? folder.toRealPath().resolve(plain.getFileName())
        : plain;
  }
}
