package org.sitrep.examples.quickstart;

import java.util.Optional;
import org.sitrep.model.Report;

/**
 * A report that has been read.
 *
 * @param report the report
 * @param note what the reader should know of it
 * @param warning what was wrong with the bytes, if anything was
 */
record Input(Report report, Optional<String> note, Optional<String> warning) {}
