/** The offline gazetteer: names of places, and what is known of each. */
@NullMarked
package org.sitrep.parsing.internal.gazetteer;

import org.jspecify.annotations.NullMarked;
