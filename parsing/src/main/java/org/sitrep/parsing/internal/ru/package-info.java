/** Russian: its data files. */
@NullMarked
package org.sitrep.parsing.internal.ru;

import org.jspecify.annotations.NullMarked;
