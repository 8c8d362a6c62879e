/** Benchmarks, run by JMH. */
@NullMarked
package org.sitrep.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
