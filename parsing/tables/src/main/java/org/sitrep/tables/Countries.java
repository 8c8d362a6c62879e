package org.sitrep.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The countries of ISO 3166-1 and Kosovo, by their codes and names; read from a data file. */
public final class Countries {

  private static final Countries ALL =
      new Countries(DataFile.resource(Countries.class, "countries.tsv"));

  private final Map<String, Map<String, String>> byCode = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();

  private Countries(DataFile file) {
    for (Map<String, String> row : file.rows()) {
      String code = DataFile.cell(row, "code");
      byCode.put(code, row);
      codes.put(code, code);
      codes.put(DataFile.cell(row, "alpha3"), code);
      codes.put(DataFile.cell(row, "numeric"), code);
      // Software that takes the number for one leaves the zeros out.
      codes.put(DataFile.cell(row, "numeric").replaceFirst("^0+", ""), code);
      codes.put(folded(DataFile.cell(row, "name")), code);
      for (String other : DataFile.cell(row, "others").split("\\|")) {
        codes.put(folded(other), code);
      }
    }
    codes.remove("");
  }

  /** The alpha-2 code of a country by one of its names or codes. */
  public static Optional<String> find(String text) {
    String exact = ALL.codes.get(text);
    return Optional.ofNullable(exact == null ? ALL.codes.get(folded(text)) : exact);
  }

  /** True for the alpha-2 code of a country. */
  public static boolean isCode(String text) {
    return ALL.byCode.containsKey(text);
  }

  /** The English name for an alpha-2 code; words that are no code stay as they are. */
  public static String name(String code) {
    return property(code, "name");
  }

  static String read(String text) {
    String number = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    return find(number).orElse(text);
  }

  static String alpha3(String code) {
    return property(code, "alpha3");
  }

  static String numeric(String code) {
    Map<String, String> row = ALL.byCode.get(code);
    return row == null ? "" : DataFile.cell(row, "numeric");
  }

  private static String property(String code, String column) {
    return DataFile.cell(ALL.byCode.getOrDefault(code, Map.of(column, code)), column);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** The alpha-2 codes, in the order of the alphabet. */
  public static List<String> codes() {
    return ALL.byCode.keySet().stream().sorted().toList();
  }
}
