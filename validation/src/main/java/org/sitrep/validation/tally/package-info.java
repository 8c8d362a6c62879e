/** What claims add up to. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    defaultAsDefault = true)
package org.sitrep.validation.tally;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
