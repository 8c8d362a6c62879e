/** An example: reads one report and prints what it says, who says it, and what contradicts. */
@NullMarked
package org.sitrep.examples.quickstart;

import org.jspecify.annotations.NullMarked;
