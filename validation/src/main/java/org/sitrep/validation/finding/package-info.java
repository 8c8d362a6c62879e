/** What a check says: findings, verdicts, bounds, and where in a value they are. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    defaultAsDefault = true)
package org.sitrep.validation.finding;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
