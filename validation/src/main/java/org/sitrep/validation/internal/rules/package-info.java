/** The rules by which attacks and reports are judged. No part of the API. */
@NullMarked
package org.sitrep.validation.internal.rules;

import org.jspecify.annotations.NullMarked;
