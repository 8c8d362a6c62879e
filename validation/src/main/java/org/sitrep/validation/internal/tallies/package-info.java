/** What figures add up to. No part of the API. */
@NullMarked
package org.sitrep.validation.internal.tallies;

import org.jspecify.annotations.NullMarked;
