/** Readers and writers of the tables that people already have, for the example programs. */
@NullMarked
package org.sitrep.examples.exchange;

import org.jspecify.annotations.NullMarked;
