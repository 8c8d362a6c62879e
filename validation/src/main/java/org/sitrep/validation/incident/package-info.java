/** Which attacks of several reports are one event, and what their sources say of it together. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    defaultAsDefault = true)
package org.sitrep.validation.incident;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
