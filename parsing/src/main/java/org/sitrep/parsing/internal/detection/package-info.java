/** Tells in which language a text is, and whether that is read. */
@NullMarked
package org.sitrep.parsing.internal.detection;

import org.jspecify.annotations.NullMarked;
