/** Tests that what the documents show holds. */
@NullMarked
package org.sitrep.tests.docs;

import org.jspecify.annotations.NullMarked;
