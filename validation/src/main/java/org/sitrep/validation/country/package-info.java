/** Where countries lie, coarsely, to check points by and to draw. */
@NullMarked
package org.sitrep.validation.country;

import org.jspecify.annotations.NullMarked;
