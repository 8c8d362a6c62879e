/** Benchmarks of programs under the GPL; they link to these, so nothing may link to them. */
@NullMarked
package org.sitrep.examples.peers;

import org.jspecify.annotations.NullMarked;
