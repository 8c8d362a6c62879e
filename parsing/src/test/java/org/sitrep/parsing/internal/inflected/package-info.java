/** Tests of languages of cases. */
@NullMarked
package org.sitrep.parsing.internal.inflected;

import org.jspecify.annotations.NullMarked;
