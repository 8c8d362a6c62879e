/** All example programs as one, with a command for each. */
@NullMarked
package org.sitrep.examples.sitrep;

import org.jspecify.annotations.NullMarked;
