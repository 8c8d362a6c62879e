package org.sitrep.examples.audit;

import java.util.List;
import org.sitrep.tables.Field;
import org.sitrep.validation.finding.Severity;

/**
 * A rule of the audit, as its data file has it.
 *
 * @param id the identifier that findings carry
 * @param severity how much its findings weigh
 * @param check the name of the check that applies it
 * @param fields what it looks at
 * @param numbers its thresholds
 * @param says what a finding means, for people
 */
record Rule(
    String id,
    Severity severity,
    String check,
    List<Field<?>> fields,
    List<Long> numbers,
    String says) {}
