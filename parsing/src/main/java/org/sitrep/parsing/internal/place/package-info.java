/** Names of places in a text, resolved against the gazetteer by the company they keep. */
@NullMarked
package org.sitrep.parsing.internal.place;

import org.jspecify.annotations.NullMarked;
