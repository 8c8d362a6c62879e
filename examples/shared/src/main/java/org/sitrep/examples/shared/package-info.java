/** What the example programs share: reading reports, and pages of text for a terminal. */
@NullMarked
package org.sitrep.examples.shared;

import org.jspecify.annotations.NullMarked;
