package org.sitrep.validation.internal.rules;

import java.util.List;
import org.sitrep.model.ParsedReport;
import org.sitrep.validation.internal.figures.Terms;

/**
 * Reports of one event.
 *
 * @param all the reports
 * @param terms on what terms their claims are held against each other
 */
public record Reports(List<ParsedReport> all, Terms terms) {}
