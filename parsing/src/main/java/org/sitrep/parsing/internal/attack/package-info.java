/** Which claims are about one attack, and its time, places, munitions and target. */
@NullMarked
package org.sitrep.parsing.internal.attack;

import org.jspecify.annotations.NullMarked;
