/** Data files, and quantities in words. No part of the API. */
@NullMarked
package org.sitrep.validation.internal.text;

import org.jspecify.annotations.NullMarked;
