/** Reads reports: text to attacks and attributed claims, every value tied to its characters. */
@NullMarked
package org.sitrep.parsing;

import org.jspecify.annotations.NullMarked;
