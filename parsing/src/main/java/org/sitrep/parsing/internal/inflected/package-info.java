/** Languages whose words change with their case: what Ukrainian and Russian share. */
@NullMarked
package org.sitrep.parsing.internal.inflected;

import org.jspecify.annotations.NullMarked;
