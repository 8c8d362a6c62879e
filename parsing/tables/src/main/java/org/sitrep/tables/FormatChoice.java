package org.sitrep.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How well a format fits a heading.
 *
 * @param format the format
 * @param keys what the format knows the columns by: the names, or the hashtags
 * @param read how many of the columns it reads
 * @param missing the columns that it needs and the heading lacks
 */
record FormatChoice(TableFormat format, List<String> keys, long read, List<String> missing) {

  /** Fewer columns are found in any table. */
  private static final int LEAST_READ = 3;

  FormatChoice {
    keys = List.copyOf(keys);
    missing = List.copyOf(missing);
  }

  /** How a format fits, by the names or the hashtags: by those of which it knows more. */
  static FormatChoice of(TableFormat format, Heading heading) {
    FormatChoice byName = by(format, heading.names());
    return heading
        .tags()
        .map(tags -> by(format, tags))
        .filter(byTag -> byTag.read > byName.read)
        .orElse(byName);
  }

  private static FormatChoice by(TableFormat format, List<String> keys) {
    return new FormatChoice(
        format,
        keys,
        keys.stream().filter(key -> format.column(key).isPresent()).distinct().count(),
        format.missing(keys));
  }

  /** True if a format of this library knows enough of a heading to tell. */
  static boolean fits(Heading heading) {
    return TableFormat.standard().stream()
        .map(format -> of(format, heading))
        .anyMatch(choice -> choice.missing.isEmpty() && choice.read >= LEAST_READ);
  }

  /**
   * The format of this library that fits best.
   *
   * @throws TableException if none fits, or two fit as well, or too little fits to tell
   */
  static FormatChoice best(Heading heading) throws TableException {
    List<FormatChoice> all =
        TableFormat.standard().stream()
            .map(format -> of(format, heading))
            .sorted(Comparator.comparingLong(choice -> -choice.read))
            .toList();
    List<FormatChoice> fitting = all.stream().filter(choice -> choice.missing.isEmpty()).toList();
    if (fitting.isEmpty()) {
      throw new TableException(unknown(heading) + closest(all.get(0)) + advice());
    }
    FormatChoice best = fitting.get(0);
    if (best.read < LEAST_READ) {
      throw new TableException(
          unknown(heading)
              + "; of the format "
              + best.format
              + " it has no more than "
              + best.read
              + " columns"
              + advice());
    }
    if (fitting.size() > 1 && fitting.get(1).read == best.read) {
      throw new TableException(
          "The header may be of the format "
              + best.format
              + " or "
              + fitting.get(1).format
              + ": "
              + heading.names()
              + advice());
    }
    return best;
  }

  private static String unknown(Heading heading) {
    return "The header is of no format known: " + heading.names();
  }

  private static String closest(FormatChoice choice) {
    return choice.read < LEAST_READ
        ? ""
        : "; for the format " + choice.format + " it lacks " + choice.missing;
  }

  private static String advice() {
    return "; name the format (" + TableFormat.standard() + ") or give a mapping file";
  }

  /** Said where most of a table is not read: the format may be another one. */
  Optional<String> doubt(Heading heading) {
    long known =
        keys.stream()
            .filter(key -> format.column(key).isPresent() || format.isKeptOnly(key))
            .count();
    long named = heading.names().stream().filter(name -> !name.isEmpty()).count();
    return known * 2 >= named
        ? Optional.empty()
        : Optional.of(
            "Of its %d columns the format %s knows %d; if it is another one, name it or give a mapping file"
                .formatted(named, format, known));
  }
}
