/** Whether claims proposed by a model, a coder or a form stand in the report and fit each other. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    defaultAsDefault = true)
package org.sitrep.validation.verify;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
