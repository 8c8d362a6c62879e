/** Expressions of time, resolved against the day of publication. */
@NullMarked
package org.sitrep.parsing.internal.time;

import org.jspecify.annotations.NullMarked;
