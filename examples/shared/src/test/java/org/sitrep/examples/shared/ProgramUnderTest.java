package org.sitrep.examples.shared;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A program that tests run inside their own process. */
@FunctionalInterface
public interface ProgramUnderTest {

  /** Runs the program on these streams and returns its exit code. */
  int run(InputStream in, PrintStream out, PrintStream err, String... args);

  /** A program that reads no standard input. */
  static ProgramUnderTest of(Programs.Main program) {
    return (in, out, err, args) -> program.run(out, err, args);
  }

  /** A run with nothing on the standard input. */
  default Invocation with(Object... args) {
    return withInput(new byte[0], args);
  }

  /** A run with a text in UTF-8 on the standard input. */
  default Invocation withInput(String input, Object... args) {
    return withInput(input.getBytes(StandardCharsets.UTF_8), args);
  }

  /** A run with these bytes on the standard input. */
  default Invocation withInput(byte[] input, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        run(
            new ByteArrayInputStream(input),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    return new Invocation(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
