package org.sitrep.validation.internal.rules;

import java.util.List;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.QuantityPolicy;

/**
 * Reports of one event.
 *
 * @param all the reports
 * @param policy how quantities are read
 */
public record Reports(List<ParsedReport> all, QuantityPolicy policy) {}
