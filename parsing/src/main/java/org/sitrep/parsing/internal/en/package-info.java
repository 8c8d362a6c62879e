/** English: its data files and the classes that data cannot express. */
@NullMarked
package org.sitrep.parsing.internal.en;

import org.jspecify.annotations.NullMarked;
