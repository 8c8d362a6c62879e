/** Counts: what became of what each number of a sentence counts, by rules that are values. */
@NullMarked
package org.sitrep.parsing.internal.count;

import org.jspecify.annotations.NullMarked;
