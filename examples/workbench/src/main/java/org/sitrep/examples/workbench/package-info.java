/** An example: a page on this machine where texts are pasted and read at once. */
@NullMarked
@JStachePath(prefix = "org/sitrep/examples/workbench/", suffix = ".mustache")
package org.sitrep.examples.workbench;

import io.jstach.jstache.JStachePath;
import org.jspecify.annotations.NullMarked;
