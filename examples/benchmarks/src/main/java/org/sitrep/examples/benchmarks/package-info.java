/** Measures of how fast reports are read, and JSON is read and written. */
@NullMarked
package org.sitrep.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
