/** Gives each claim the place and the day that its sentence ties to it. */
@NullMarked
package org.sitrep.parsing.internal.scene;

import org.jspecify.annotations.NullMarked;
