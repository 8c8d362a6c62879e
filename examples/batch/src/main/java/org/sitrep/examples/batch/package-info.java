/** An example: reads a file of reports, one a line, and writes tables of what they say. */
@NullMarked
package org.sitrep.examples.batch;

import org.jspecify.annotations.NullMarked;
