/** What the modules of the library share; no part of what it offers. */
@NullMarked
package org.sitrep.model.internal;

import org.jspecify.annotations.NullMarked;
