package org.sitrep.examples.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.sitrep.examples.shared.Outputs;
import org.sitrep.examples.shared.RefusedException;
import picocli.CommandLine.Option;

/** The option {@code --html} of a program that can also write a page. */
public final class HtmlOption {

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "Also write what was read and found as a page for a browser: one file that needs no"
              + " other.")
  private Optional<Path> file = Optional.empty();

  /**
   * Makes sure, before any work is done, that the page can be written and takes the place of
   * nothing but an older page.
   *
   * @param kept the files that are read, and those that are written besides; the folders of these
   *     need not be there yet
   * @throws RefusedException if it cannot, or would
   */
  public void check(Collection<Path> kept) throws IOException {
    if (file.isEmpty()) {
      return;
    }
    Path page = file.get();
    for (Path other : kept) {
      Outputs.refuseToReplace(other, page);
    }
    Path folder = folder(page);
    boolean made = kept.stream().map(HtmlOption::folder).anyMatch(folder::equals);
    if (Files.exists(page)
        ? Files.isDirectory(page) || !Files.isWritable(page)
        : !made && !(Files.isDirectory(folder) && Files.isWritable(folder))) {
      throw unwritable("");
    }
  }

  private static Path folder(Path page) {
    return page.toAbsolutePath().normalize().resolveSibling("");
  }

  /**
   * Writes the page if one is asked for, in place of an older one.
   *
   * @throws RefusedException if it cannot be written
   */
  public void write(Supplier<HtmlPage> page) throws RefusedException {
    if (file.isPresent()) {
      try {
        page.get().writeTo(file.get());
      } catch (IOException e) {
        throw unwritable(" (" + e.getMessage() + ")");
      }
    }
  }

  private RefusedException unwritable(String why) {
    return new RefusedException(
        file.orElseThrow()
            + " cannot be written; is there such a folder, and is it yours to write to?"
            + why);
  }
}
