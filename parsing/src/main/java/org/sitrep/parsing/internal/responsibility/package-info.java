/** Who claims, denies or is given responsibility for an attack. */
@NullMarked
package org.sitrep.parsing.internal.responsibility;

import org.jspecify.annotations.NullMarked;
