/**
 * What is wrong with a record, whether what is said can all be true, and what it adds up to: the
 * three classes to begin with.
 */
@NullMarked
package org.sitrep.validation;

import org.jspecify.annotations.NullMarked;
