/**
 * A grammar that writes sentences and short reports of armed attacks, each with its tree and with
 * the claims that a correct reader finds.
 *
 * <p>Start at {@link org.sitrep.parsing.grammar.WrittenReports}, the jqwik domain.
 */
@NullMarked
package org.sitrep.parsing.grammar;

import org.jspecify.annotations.NullMarked;
