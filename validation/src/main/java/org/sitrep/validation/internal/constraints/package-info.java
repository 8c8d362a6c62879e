/** The validators behind the model's constraints. Not for use; public for the service loader. */
@NullMarked
package org.sitrep.validation.internal.constraints;

import org.jspecify.annotations.NullMarked;
