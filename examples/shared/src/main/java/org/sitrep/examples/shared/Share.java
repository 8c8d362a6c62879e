package org.sitrep.examples.shared;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a share from the command line: a number from 0 to 1, both inclusive. */
public final class Share implements ITypeConverter<Double> {

  @Override
  public Double convert(String words) {
    double share;
    try {
      share = Double.parseDouble(words);
    } catch (NumberFormatException e) {
      share = Double.NaN;
    }
    if (!(share >= 0 && share <= 1)) {
      throw new TypeConversionException(words + " is no share; write a number from 0 to 1.");
    }
    return share;
  }
}
