/** The nouns of attack reports: immutable values, their JSON, and the constraints on one record. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    defaultAsDefault = true,
    underrideToString = "notation")
package org.sitrep.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
