/** Jakarta constraints for one record; their validators live in the validation module. */
@NullMarked
package org.sitrep.model.constraint;

import org.jspecify.annotations.NullMarked;
