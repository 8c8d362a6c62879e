package org.sitrep.examples.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ProgramTest {

  @Command(name = "tool", mixinStandardHelpOptions = true)
  private record Tool(Callable<Integer> work) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      return work.call();
    }
  }

  private static String told(Exception failure, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CommandLine command =
        new CommandLine(
            new Tool(
                () -> {
                  throw failure;
                }));
    int code =
        Program.configured(
                command,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .execute(args);
    assertThat(code).isEqualTo(Programs.UNUSABLE);
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tellsWhatWentWrongAndWhatToDo() {
    assertThat(told(new RefusedException("Not so."))).isEqualTo("tool: Not so.\n");
    assertThat(told(new NoSuchFileException("x.csv")))
        .isEqualTo("tool: x.csv does not exist; name a file that does.\n");
    assertThat(told(new FileAlreadyExistsException("out")))
        .isEqualTo("tool: out is a file; name a folder.\n");
    assertThat(told(new UncheckedIOException(new IOException("disk full"))))
        .isEqualTo("tool: disk full (may you read what is read, and write where it is written?)\n");
    assertThat(told(new IllegalStateException("a slip")))
        .isEqualTo(
            "tool: This is a fault of the program: java.lang.IllegalStateException: a slip\n");
    assertThat(told(new IOException("never reached"), "--colour"))
        .isEqualTo("tool: Unknown option: '--colour'\ntool --help shows what can be asked.\n");
  }
}
