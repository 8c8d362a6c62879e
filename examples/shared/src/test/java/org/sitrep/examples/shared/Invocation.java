package org.sitrep.examples.shared;

/**
 * A run of a program inside a test, with all that it wrote.
 *
 * @param code its exit code
 * @param out what it wrote to the standard output
 * @param err what it wrote to the standard error
 */
public record Invocation(int code, String out, String err) {}
