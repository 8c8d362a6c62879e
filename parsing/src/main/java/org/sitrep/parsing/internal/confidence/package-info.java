/** How sure the parser is of each claim. */
@NullMarked
package org.sitrep.parsing.internal.confidence;

import org.jspecify.annotations.NullMarked;
