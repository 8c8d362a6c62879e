/** An example: turns tables and read reports into other formats, and tells what was lost. */
@NullMarked
package org.sitrep.examples.convert;

import org.jspecify.annotations.NullMarked;
