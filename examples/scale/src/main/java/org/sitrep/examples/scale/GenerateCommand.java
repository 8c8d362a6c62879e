package org.sitrep.examples.scale;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a made-up corpus. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes a made-up corpus as JSON lines: several outlets on each event, who do not always"
          + " agree, and now and then a record that is broken.",
      ""
    })
final class GenerateCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "REPORTS", description = "How many records.")
  private long reports;

  @Parameters(index = "1", paramLabel = "DIR", description = "The folder for the files.")
  private Path folder = Path.of("");

  @Option(
      names = "--files",
      paramLabel = "N",
      defaultValue = "8",
      description = "How many files, read side by side. Default: 8.")
  private int files;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "What makes the corpus another one. Default: 1.")
  private long seed;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (reports < 0 || files < 1) {
      return fail("REPORTS takes a number from 0, --files from 1.");
    }
    SyntheticCorpus corpus = new SyntheticCorpus(seed, reports);
    long perFile = Math.max(1, (reports + files - 1) / files);
    try {
      Files.createDirectories(folder);
      for (int i = 0; i < files; i++) {
        Path file = folder.resolve("reports-%04d.jsonl".formatted(i));
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
          for (long k = 0; k < perFile && corpus.hasNext(); k++) {
            out.write(corpus.next());
            out.write('\n');
          }
        }
      }
      return Scale.OK;
    } catch (IOException e) {
      return fail(
          folder + " cannot be written; is there room, and may you write there? (" + e + ")");
    }
  }

  private int fail(String message) {
    if (spec != null) {
      spec.commandLine().getErr().println("scale: " + message);
    }
    return Scale.FAILED;
  }
}
