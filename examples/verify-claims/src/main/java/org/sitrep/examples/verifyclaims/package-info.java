/** An example: checks claims from elsewhere against a report and each other. */
@NullMarked
package org.sitrep.examples.verifyclaims;

import org.jspecify.annotations.NullMarked;
