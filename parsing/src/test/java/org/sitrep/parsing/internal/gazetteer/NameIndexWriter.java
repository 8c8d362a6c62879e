package org.sitrep.parsing.internal.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes {@code names.tsv} from the other files of the gazetteer; to be run after they change, as
 * docs/gazetteer.md says. {@code GazetteerDataTest} checks that it was.
 */
final class NameIndexWriter {

  private final Map<String, Set<Integer>> places = new TreeMap<>();
  private final Map<String, String> demonyms = new TreeMap<>();
  private final Set<String> stops = new TreeSet<>();

  private NameIndexWriter() {}

  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0], "names.tsv"), text());
  }

  /** Returns what {@code names.tsv} should hold. */
  static String text() {
    NameIndexWriter writer = new NameIndexWriter();
    writer.readAll();
    return writer.write();
  }

  private void readAll() {
    int number = 0;
    for (String name : Gazetteer.FILES) {
      Tsv file = Tsv.resource(name);
      for (int row = file.first(); file.isRow(row); row = file.next(row)) {
        addPlace(file.cell(row, file.column("name")), number);
        for (String alias : file.cell(row, file.column("aliases")).split("\\|")) {
          addPlace(alias, number);
        }
        for (String people : file.cell(row, file.column("demonyms")).split("\\|")) {
          if (!people.isEmpty()) {
            demonyms.putIfAbsent(Gazetteer.fold(people), file.cell(row, file.column("code")));
          }
        }
        number++;
      }
    }
    Tsv file = Tsv.resource("stopnames.tsv");
    for (int row = file.first(); file.isRow(row); row = file.next(row)) {
      stops.add(Gazetteer.fold(file.cell(row, 0)));
    }
  }

  private void addPlace(String name, int number) {
    String folded = Gazetteer.fold(name);
    if (!folded.isEmpty()) {
      places.computeIfAbsent(folded, key -> new TreeSet<>()).add(number);
      places.computeIfAbsent(Folding.dropLoose(folded), key -> new TreeSet<>()).add(number);
    }
  }

  private String write() {
    StringBuilder out =
        new StringBuilder(
            """
            # Every folded name of the gazetteer's other files, to the places that bear it: their numbers count the rows of
            # countries, sites, airports, admin1, admin2 and cities, from 0. Derived from them: do not edit.
            key\tplaces\tdemonym\tstop
            """);
    Set<String> keys = new TreeSet<>(places.keySet());
    keys.addAll(demonyms.keySet());
    for (String key : keys) {
      String numbers =
          places.getOrDefault(key, Set.of()).stream()
              .map(String::valueOf)
              .collect(Collectors.joining("|"));
      out.append(key).append('\t').append(numbers).append('\t');
      out.append(demonyms.getOrDefault(key, "")).append('\t');
      out.append(stops.contains(key) ? "1" : "").append('\n');
    }
    return out.toString();
  }
}
