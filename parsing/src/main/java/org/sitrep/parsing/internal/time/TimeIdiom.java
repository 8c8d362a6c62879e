package org.sitrep.parsing.internal.time;

/**
 * A way to say a time.
 *
 * @param name what it is called
 * @param meaning how its days are reckoned
 */
record TimeIdiom(String name, TimeMeaning meaning) {}
