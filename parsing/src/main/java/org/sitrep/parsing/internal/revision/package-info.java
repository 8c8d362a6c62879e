/** Which figures of a text take the place of which. */
@NullMarked
package org.sitrep.parsing.internal.revision;

import org.jspecify.annotations.NullMarked;
