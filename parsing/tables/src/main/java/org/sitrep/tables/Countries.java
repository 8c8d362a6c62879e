package org.sitrep.tables;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.model.internal.DataFile;

/**
 * The countries and territories of ISO 3166-1 and Kosovo, by their codes and names, and states that
 * are no more; read from data files.
 */
public final class Countries {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BARS = Pattern.compile("\\|");

  private static final Countries ALL =
      new Countries(
          DataFile.stripped(Countries.class, "countries.tsv"),
          DataFile.stripped(Countries.class, "former-states.tsv"));

  private final Map<String, Map<String, String>> byCode = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, Set<String>> lands = new HashMap<>();

  private Countries(DataFile countries, DataFile formerStates) {
    for (Map<String, String> row : countries.byColumn()) {
      String code = DataFile.cell(row, "code");
      byCode.put(code, row);
      codes.put(code, code);
      codes.put(DataFile.cell(row, "alpha3"), code);
      codes.put(DataFile.cell(row, "numeric"), code);
      // Software that takes the number for one leaves the zeros out.
      codes.put(DataFile.cell(row, "numeric").replaceFirst("^0+", ""), code);
      names(row).forEach(name -> codes.put(name, code));
      lands.computeIfAbsent(code, it -> new LinkedHashSet<>()).add(code);
      String within = DataFile.cell(row, "within");
      lands.computeIfAbsent(within, it -> new LinkedHashSet<>()).add(code);
    }
    formerStates.byColumn().forEach(this::addFormer);
    codes.remove("");
    lands.remove("");
  }

  /** A state that went into one country is that country; others stay what they are called. */
  private void addFormer(Map<String, String> row) {
    List<String> successors = List.of(BARS.split(DataFile.cell(row, "lands")));
    for (String name : names(row)) {
      if (successors.size() == 1) {
        codes.put(name, successors.get(0));
      } else {
        lands.put(name, Set.copyOf(successors));
      }
    }
  }

  private static Set<String> names(Map<String, String> row) {
    Set<String> names = new HashSet<>();
    names.add(folded(DataFile.cell(row, "name")));
    for (String other : BARS.split(DataFile.cell(row, "others"))) {
      names.add(folded(other));
    }
    names.remove("");
    return names;
  }

  /**
   * The alpha-2 code of a country by one of its names or codes; that of the successor for a state
   * that is no more, if it has one alone.
   */
  public static Optional<String> find(String text) {
    String exact = ALL.codes.get(text);
    return Optional.ofNullable(exact == null ? ALL.codes.get(folded(text)) : exact);
  }

  /** True for the alpha-2 code of a country. */
  public static boolean isCode(String text) {
    return ALL.byCode.containsKey(text);
  }

  /**
   * The countries in which a point of this country may lie: itself and the territories that tables
   * list under it, or the successors of a state that is no more. Empty for anything else.
   *
   * @param country an alpha-2 code, or the name of a former state
   */
  public static Set<String> lands(String country) {
    Set<String> lands = ALL.lands.get(country);
    return lands == null ? ALL.lands.getOrDefault(folded(country), Set.of()) : lands;
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

  /** The part of the world in which ACLED lists a country; empty for words that are no code. */
  static String region(String code) {
    return isCode(code) ? property(code, "region") : "";
  }

  private static String property(String code, String column) {
    return DataFile.cell(ALL.byCode.getOrDefault(code, Map.of(column, code)), column);
  }

  private static String folded(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The alpha-2 codes, in the order of the alphabet. */
  public static List<String> codes() {
    return ALL.byCode.keySet().stream().sorted().toList();
  }
}
