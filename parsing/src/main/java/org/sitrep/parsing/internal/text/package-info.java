/**
 * The characters of a report as tokens, sentences and quotations, all as offsets into the original.
 */
@NullMarked
package org.sitrep.parsing.internal.text;

import org.jspecify.annotations.NullMarked;
