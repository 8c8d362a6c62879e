package org.sitrep.validation.country;

import com.ibm.icu.util.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code country-outlines.tsv} from {@code countries-50m.json} of the npm package {@code
 * world-atlas} 2.0.2, as docs/constraints.md says.
 */
final class CountryOutlinesWriter {

  /** Points that stray less than this from the line between their neighbours are left out. */
  private static final double TOLERANCE_DEGREES = 0.02;

  private static final String HEADER =
      """
      # Coarse outlines of countries in WGS 84, to about 5 km. Source: Natural Earth (naturalearthdata.com) 1:50m, public
      # domain, through the npm package world-atlas 2.0.2 (ISC); thinned out. Lands that two countries claim carry both
      # codes. countries: ISO 3166-1 alpha-2 and XK, by bars. rings: by semicolons, each of points by spaces: longitude and
      # latitude in hundredths of a degree, the first from zero, each other from the one before; beyond 180 degrees where a
      # ring crosses the antimeridian. Generated: do not edit.
      countries	rings
      """;

  /** What the source gives no code, or a code that reports use otherwise. */
  private static final Map<String, String> BY_NAME =
      Map.of(
          "Somaliland", "SO",
          "Kosovo", "RS|XK",
          "N. Cyprus", "CY",
          "Siachen Glacier", "IN|PK",
          "W. Sahara", "EH|MA",
          "Morocco", "EH|MA",
          "Taiwan", "CN|TW",
          "Palestine", "PS",
          "Indian Ocean Ter.", "AU");

  /** A point of each polygon that the source gives to one country and reports to another. */
  private static final List<Shared> SHARED = List.of(new Shared("RU|UA", 34.4, 45.3));

  private final List<List<double[]>> arcs = new ArrayList<>();

  private CountryOutlinesWriter() {}

  public static void main(String[] arguments) throws IOException {
    Path source = Path.of(arguments[0]);
    JsonNode topology = JsonMapper.builder().build().readTree(Files.readString(source));
    Files.writeString(Path.of(arguments[1]), new CountryOutlinesWriter().text(topology));
  }

  private String text(JsonNode topology) {
    readArcs(topology);
    TreeSet<String> rows = new TreeSet<>();
    for (JsonNode country : topology.at("/objects/countries/geometries")) {
      String name = country.at("/properties/name").asString();
      if (name.equals("Antarctica")) {
        continue; // Its outline runs round the pole, and no country has it.
      }
      String codes = Optional.ofNullable(BY_NAME.get(name)).orElseGet(() -> code(country, name));
      boolean single = country.get("type").asString().equals("Polygon");
      List<String> own = new ArrayList<>();
      for (JsonNode polygon : single ? List.of(country.get("arcs")) : country.get("arcs")) {
        List<List<long[]>> rings = rings(polygon);
        String text =
            rings.stream().map(CountryOutlinesWriter::write).collect(Collectors.joining(";"));
        Optional<Shared> shared =
            SHARED.stream().filter(it -> it.isIn(codes) && it.isWithin(rings)).findFirst();
        if (shared.isPresent()) {
          rows.add(shared.get().codes() + "\t" + text + "\n");
        } else {
          own.add(text);
        }
      }
      rows.add(codes + "\t" + String.join(";", own) + "\n");
    }
    return HEADER + String.join("", rows);
  }

  private static String code(JsonNode country, String name) {
    if (!country.has("id")) {
      throw new IllegalArgumentException("No code for " + name + "; add it to BY_NAME");
    }
    return Region.getInstance(Integer.parseInt(country.get("id").asString())).toString();
  }

  private void readArcs(JsonNode topology) {
    double scaleX = topology.at("/transform/scale/0").asDouble();
    double scaleY = topology.at("/transform/scale/1").asDouble();
    double shiftX = topology.at("/transform/translate/0").asDouble();
    double shiftY = topology.at("/transform/translate/1").asDouble();
    for (JsonNode arc : topology.get("arcs")) {
      List<double[]> points = new ArrayList<>();
      long x = 0;
      long y = 0;
      for (JsonNode step : arc) {
        x += step.get(0).asLong();
        y += step.get(1).asLong();
        points.add(new double[] {x * scaleX + shiftX, y * scaleY + shiftY});
      }
      // Borders are arcs of both neighbours: thinned out once, they stay the same line.
      arcs.add(thinned(points));
    }
  }

  private static List<double[]> thinned(List<double[]> points) {
    if (points.size() < 6) {
      return points;
    }
    boolean[] kept = new boolean[points.size()];
    kept[0] = true;
    kept[points.size() - 1] = true;
    // A closed arc has no line between its ends; its middle makes two open ones of it.
    int middle = points.size() / 2;
    kept[middle] = true;
    thin(points, 0, middle, kept);
    thin(points, middle, points.size() - 1, kept);
    List<double[]> left = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        left.add(points.get(i));
      }
    }
    return left.size() < 4 ? points : left;
  }

  private static void thin(List<double[]> points, int from, int to, boolean[] kept) {
    int farthest = -1;
    double most = TOLERANCE_DEGREES;
    for (int i = from + 1; i < to; i++) {
      double distance = distance(points.get(i), points.get(from), points.get(to));
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    if (farthest >= 0) {
      kept[farthest] = true;
      thin(points, from, farthest, kept);
      thin(points, farthest, to, kept);
    }
  }

  private static double distance(double[] point, double[] from, double[] to) {
    double dx = to[0] - from[0];
    double dy = to[1] - from[1];
    double length = dx * dx + dy * dy;
    double along =
        length == 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length;
    double at = Math.max(0, Math.min(1, along));
    return Math.hypot(point[0] - from[0] - at * dx, point[1] - from[1] - at * dy);
  }

  private List<List<long[]>> rings(JsonNode polygon) {
    List<List<long[]>> rings = new ArrayList<>();
    for (JsonNode ring : polygon) {
      List<long[]> points = new ArrayList<>();
      for (JsonNode arc : ring) {
        int number = arc.asInt();
        List<double[]> line = new ArrayList<>(arcs.get(number < 0 ? ~number : number));
        if (number < 0) {
          Collections.reverse(line);
        }
        for (double[] point : line) {
          add(points, Math.round(point[0] * 100), Math.round(point[1] * 100));
        }
      }
      rings.add(points);
    }
    return rings;
  }

  /** Adds a point; a ring that crosses the antimeridian runs on beyond 180 degrees. */
  private static void add(List<long[]> points, long x, long y) {
    if (points.isEmpty()) {
      points.add(new long[] {x, y});
      return;
    }
    long[] last = points.get(points.size() - 1);
    long near = x;
    while (near - last[0] > 18000) {
      near -= 36000;
    }
    while (near - last[0] < -18000) {
      near += 36000;
    }
    if (near != last[0] || y != last[1]) {
      points.add(new long[] {near, y});
    }
  }

  private static String write(List<long[]> ring) {
    StringBuilder text = new StringBuilder();
    long x = 0;
    long y = 0;
    for (long[] point : ring) {
      text.append(text.isEmpty() ? "" : " ");
      text.append(point[0] - x).append(',').append(point[1] - y);
      x = point[0];
      y = point[1];
    }
    return text.toString();
  }

  private record Shared(String codes, double longitude, double latitude) {

    boolean isIn(String code) {
      return List.of(codes.split("\\|")).contains(code);
    }

    boolean isWithin(List<List<long[]>> rings) {
      boolean inside = false;
      for (List<long[]> ring : rings) {
        for (int i = 1; i < ring.size(); i++) {
          double x = longitude * 100;
          double y = latitude * 100;
          long[] a = ring.get(i - 1);
          long[] b = ring.get(i);
          if ((a[1] > y) != (b[1] > y)
              && x < (double) (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) {
            inside = !inside;
          }
        }
      }
      return inside;
    }
  }
}
