/** An example: reads a large corpus on Apache Flink and gathers its incidents. */
@NullMarked
package org.sitrep.examples.scale;

import org.jspecify.annotations.NullMarked;
