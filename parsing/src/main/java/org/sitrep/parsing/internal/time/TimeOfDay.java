package org.sitrep.parsing.internal.time;

import java.time.LocalTime;

/**
 * A time of a clock as a text tells it.
 *
 * @param time the time
 * @param zone the words of its zone, such as "GMT" or "local time"; empty if the text names none
 */
public record TimeOfDay(LocalTime time, String zone) {}
