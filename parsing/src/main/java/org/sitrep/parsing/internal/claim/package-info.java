/** Measures joined to quantities and subjects by named rules. */
@NullMarked
package org.sitrep.parsing.internal.claim;

import org.jspecify.annotations.NullMarked;
