/**
 * What the text names: quantities, phrases of nouns and verbs, and what a number is if it counts
 * nothing.
 */
@NullMarked
package org.sitrep.parsing.internal.mention;

import org.jspecify.annotations.NullMarked;
