package org.sitrep.tables;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Location;

/** Finds the places that the words of a table mean, such as a gazetteer does. */
@FunctionalInterface
public interface Geocoder {

  /** One that finds nothing. */
  Geocoder NONE = (words, country) -> List.of();

  /**
   * The places of a name, the most likely one first; empty if none is known.
   *
   * @param words the name as the table has it
   * @param country the alpha-2 code of the country of the record, if it is known
   */
  List<Location> find(String words, Optional<String> country);
}
