/** An example: reads reports of the same events and says who says what, and what cannot all be. */
@NullMarked
package org.sitrep.examples.checksources;

import org.jspecify.annotations.NullMarked;
