/** Writes what was read from reports, and what was found in it, as one self-contained HTML file. */
@NullMarked
@JStacheConfig(
    contentType = VisibleHtml.class,
    pathing = @JStachePath(prefix = "org/sitrep/examples/page/", suffix = ".mustache"))
package org.sitrep.examples.page;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import org.jspecify.annotations.NullMarked;
