/** Ukrainian: its data files. */
@NullMarked
package org.sitrep.parsing.internal.uk;

import org.jspecify.annotations.NullMarked;
