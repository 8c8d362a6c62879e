package org.sitrep.examples.batch;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Tells whether a person watches. */
final class Terminal {

  private Terminal() {}

  /** True if the program runs in a terminal. */
  @SuppressWarnings("SystemConsoleNull") // Up to Java 21 null is the answer; after that, see below.
  static boolean isWatched() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there is a console without a terminal, and a method that tells.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
