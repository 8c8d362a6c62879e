package org.sitrep.parsing.grammar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.sitrep.model.Measure;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Stance;

/**
 * A count that a correct reader finds.
 *
 * @param measure what became of those counted
 * @param low the least, inclusive
 * @param high the most, inclusive; empty if open
 * @param qualifier how the words bind the number
 * @param subject the class by the coding rules; empty for plain people, things and attacks
 * @param source the words of the speaker; empty for the report's own voice
 * @param stance how the speaker stands to it
 * @param number the words of the number, which the evidence contains
 * @param start offset of these words in the report
 * @param place the name of the place that the figure is about, if one is told
 * @param day the day on which it happened, if it is told; the evening's day for a night
 * @param revises the index of the claim of the report whose figure it replaces
 */
public record ExpectedClaim(
    Measure measure,
    long low,
    OptionalLong high,
    Qualifier qualifier,
    Optional<String> subject,
    Optional<String> source,
    Stance stance,
    String number,
    int start,
    Optional<String> place,
    Optional<LocalDate> day,
    OptionalInt revises) {}
