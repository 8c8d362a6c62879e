/** An example: finds records of a table that cannot be right, and compares two versions of it. */
@NullMarked
package org.sitrep.examples.audit;

import org.jspecify.annotations.NullMarked;
