/** The words of a language from data files, found in a text in one pass. */
@NullMarked
package org.sitrep.parsing.internal.lexicon;

import org.jspecify.annotations.NullMarked;
