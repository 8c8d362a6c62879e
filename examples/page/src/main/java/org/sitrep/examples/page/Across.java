package org.sitrep.examples.page;

import java.util.List;
import org.sitrep.validation.finding.Finding;

/**
 * Findings about claims of several reports.
 *
 * @param where what they are about
 * @param findings the findings
 */
record Across(String where, List<Finding> findings) {}
