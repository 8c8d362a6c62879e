package org.sitrep.examples.shared;

import org.sitrep.model.EventTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time from the command line, in the form of EDTF. */
public final class TimeWindow implements ITypeConverter<EventTime> {

  @Override
  public EventTime convert(String words) {
    try {
      return EventTime.parseEdtf(words);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          words + " is no time; write it as 2025-03-10 or 2025-03-09/2025-03-10.");
    }
  }
}
