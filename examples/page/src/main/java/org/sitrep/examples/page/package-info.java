/** Writes what was read from reports, and what was found in it, as one self-contained HTML file. */
@NullMarked
@JStachePath(prefix = "org/sitrep/examples/page/", suffix = ".mustache")
package org.sitrep.examples.page;

import io.jstach.jstache.JStachePath;
import org.jspecify.annotations.NullMarked;
