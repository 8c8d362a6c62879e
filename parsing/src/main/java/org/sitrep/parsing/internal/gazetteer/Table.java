package org.sitrep.parsing.internal.gazetteer;

import java.util.Arrays;

/** One file of places, which are made from their rows when they are asked for. */
final class Table {

  private final Tsv file;
  private final int start;
  private final int[] rows;
  private final int id;
  private final int name;
  private final int kind;
  private final int country;
  private final int admin1;
  private final int latitude;
  private final int longitude;
  private final int population;

  /** Makes a table whose first place has that number. */
  Table(Tsv file, int start) {
    this.file = file;
    this.start = start;
    int[] found = new int[1024];
    int count = 0;
    for (int row = file.first(); file.isRow(row); row = file.next(row)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = row;
    }
    rows = Arrays.copyOf(found, count);
    int code = file.column("code"); // of countries
    id = code < 0 ? file.column("id") : code;
    name = file.column("name");
    kind = file.column("kind");
    country = code < 0 ? file.column("country") : code;
    admin1 = file.column("admin1");
    latitude = file.column("latitude");
    longitude = file.column("longitude");
    population = file.column("population");
  }

  /** Returns the number after that of the last place. */
  int end() {
    return start + rows.length;
  }

  Place place(int number) {
    String[] cells = file.cells(rows[number - start]);
    // codes stand in many rows: one string for each
    String feature = kind < 0 ? "PCLI" : cells[kind].intern();
    String division = admin1 < 0 ? "" : cells[admin1];
    return new Place(
        cells[id],
        cells[name],
        feature,
        cells[country].intern(),
        feature.equals("ADM1") ? cells[name] : division,
        degrees(cells[latitude]),
        degrees(cells[longitude]),
        population < 0 ? 0 : Long.parseLong(cells[population]));
  }

  private static double degrees(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }
}
