package org.sitrep.validation.internal.rules;

import java.util.Optional;
import org.sitrep.model.EventTime;
import org.sitrep.model.ParsedReport;

/**
 * A report, and the window of time that it is to be about, if one was given.
 *
 * @param report the report
 * @param window the window
 */
public record ReportFacts(ParsedReport report, Optional<EventTime> window) {}
