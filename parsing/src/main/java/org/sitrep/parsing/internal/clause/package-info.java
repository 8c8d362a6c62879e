/**
 * Clauses and noun phrases of a sentence, read from its tree: the border behind which no word of a
 * language is known.
 */
@NullMarked
package org.sitrep.parsing.internal.clause;

import org.jspecify.annotations.NullMarked;
