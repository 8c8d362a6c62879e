/** Claims that count, made comparable. No part of the API. */
@NullMarked
package org.sitrep.validation.internal.figures;

import org.jspecify.annotations.NullMarked;
