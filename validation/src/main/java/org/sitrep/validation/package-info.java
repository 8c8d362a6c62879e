/** What is wrong with a record, what claims contradict each other, and what they add up to. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    defaultAsDefault = true)
package org.sitrep.validation;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
