/** Which stretch of text is said by whom. */
@NullMarked
package org.sitrep.parsing.internal.speech;

import org.jspecify.annotations.NullMarked;
