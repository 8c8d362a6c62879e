/**
 * Sentences as trees of words: parts of speech, heads and relations by Universal Dependencies 2.
 *
 * <p>Nothing here knows a language. What one needs is a file of weights, which {@link
 * org.sitrep.parsing.internal.syntax.TreeParser} reads.
 */
@NullMarked
package org.sitrep.parsing.internal.syntax;

import org.jspecify.annotations.NullMarked;
