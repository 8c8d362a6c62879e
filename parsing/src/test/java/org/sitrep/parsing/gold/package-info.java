/** Reports coded by hand, and how well they are read. */
@NullMarked
package org.sitrep.parsing.gold;

import org.jspecify.annotations.NullMarked;
