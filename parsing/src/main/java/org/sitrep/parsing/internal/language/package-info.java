/** The border between the stages of reading and the languages. */
@NullMarked
package org.sitrep.parsing.internal.language;

import org.jspecify.annotations.NullMarked;
