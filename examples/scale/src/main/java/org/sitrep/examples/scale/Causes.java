package org.sitrep.examples.scale;

/** Says in one line why something failed. */
final class Causes {

  private Causes() {}

  /** The innermost cause, which is the one that people can do something about. */
  static String of(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause.toString().replaceAll("\\s+", " ");
  }
}
