/** The way of a report through the stages of reading. */
@NullMarked
package org.sitrep.parsing.internal;

import org.jspecify.annotations.NullMarked;
