package org.sitrep.examples.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code outlines.tsv} from {@code countries-50m.json} of the npm package {@code world-atlas}
 * 2.0.2, a TopoJSON file of Natural Earth.
 *
 * <p>Arcs are thinned before they become rings, so that neighbours keep one border.
 */
final class OutlineGenerator {

  /** How far a line may move, in degrees. */
  private static final double TOLERANCE = 0.04;

  /** Islands that are smaller than this either way are left out, in degrees. */
  private static final double SMALLEST = 0.12;

  private static final String HEADER =
      """
      # Outlines of countries for small maps, in hundredths of a degree.
      # Source: Natural Earth 1:50m (naturalearthdata.com), public domain, as TopoJSON in the npm
      # package world-atlas 2.0.2; thinned to %s degrees, small islands left out. Made by
      # OutlineGenerator. Borders are Natural Earth's and take no side.
      # A ring is its first point and then steps, longitude before latitude; rings are parted by ";".
      name\trings
      """;

  private final List<List<double[]>> arcs = new ArrayList<>();

  private OutlineGenerator(JsonNode topology) {
    JsonNode scale = topology.at("/transform/scale");
    JsonNode translate = topology.at("/transform/translate");
    for (JsonNode arc : topology.get("arcs")) {
      List<double[]> points = new ArrayList<>();
      long x = 0;
      long y = 0;
      for (JsonNode step : arc) {
        x += step.get(0).asLong();
        y += step.get(1).asLong();
        points.add(
            new double[] {
              x * scale.get(0).asDouble() + translate.get(0).asDouble(),
              y * scale.get(1).asDouble() + translate.get(1).asDouble()
            });
      }
      arcs.add(thinned(points));
    }
  }

  /** Writes the resource: the first argument names the TopoJSON file, the second the resource. */
  public static void main(String[] args) throws IOException {
    JsonNode topology = JsonMapper.shared().readTree(Files.readString(Path.of(args[0])));
    OutlineGenerator generator = new OutlineGenerator(topology);
    Map<String, String> lines = new TreeMap<>();
    for (JsonNode country : topology.at("/objects/countries/geometries")) {
      String rings = generator.rings(country);
      if (!rings.isEmpty()) {
        lines.merge(country.at("/properties/name").asString(), rings, (a, b) -> a + ";" + b);
      }
    }
    StringBuilder text = new StringBuilder(HEADER.formatted(TOLERANCE));
    lines.forEach((name, rings) -> text.append(name).append('\t').append(rings).append('\n'));
    Files.writeString(Path.of(args[1]), text);
  }

  private String rings(JsonNode geometry) {
    List<JsonNode> polygons = new ArrayList<>();
    if (geometry.get("type").asString().equals("Polygon")) {
      polygons.add(geometry.get("arcs"));
    } else if (geometry.get("type").asString().equals("MultiPolygon")) {
      geometry.get("arcs").forEach(polygons::add);
    }
    List<String> rings = new ArrayList<>();
    for (JsonNode polygon : polygons) {
      for (JsonNode ring : polygon) {
        String text = ring(ring);
        if (!text.isEmpty()) {
          rings.add(text);
        }
      }
    }
    return String.join(";", rings);
  }

  private String ring(JsonNode indexes) {
    List<double[]> points = new ArrayList<>();
    for (JsonNode index : indexes) {
      int at = index.asInt();
      List<double[]> arc = new ArrayList<>(arcs.get(at < 0 ? ~at : at));
      if (at < 0) {
        Collections.reverse(arc);
      }
      points.addAll(points.isEmpty() ? arc : arc.subList(1, arc.size()));
    }
    double width = extent(points, 0);
    double height = extent(points, 1);
    if (points.size() < 4 || width < SMALLEST && height < SMALLEST) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    long x = 0;
    long y = 0;
    for (double[] point : points) {
      long nextX = Math.round(point[0] * 100);
      long nextY = Math.round(point[1] * 100);
      if (text.length() == 0 || nextX != x || nextY != y) {
        text.append(text.length() == 0 ? "" : " ").append(nextX - x).append(',').append(nextY - y);
      }
      x = nextX;
      y = nextY;
    }
    return text.toString();
  }

  private static double extent(List<double[]> points, int axis) {
    double least = points.stream().mapToDouble(point -> point[axis]).min().orElse(0);
    return points.stream().mapToDouble(point -> point[axis]).max().orElse(0) - least;
  }

  /** The line with as few points as keep it within the tolerance, after Douglas and Peucker. */
  private static List<double[]> thinned(List<double[]> line) {
    if (line.size() < 3) {
      return line;
    }
    double[] first = line.get(0);
    double[] last = line.get(line.size() - 1);
    int farthest = 0;
    double distance = 0;
    for (int i = 1; i < line.size() - 1; i++) {
      double here = distance(line.get(i), first, last);
      if (here > distance) {
        distance = here;
        farthest = i;
      }
    }
    if (distance <= TOLERANCE) {
      return List.of(first, last);
    }
    List<double[]> kept = new ArrayList<>(thinned(line.subList(0, farthest + 1)));
    List<double[]> rest = thinned(line.subList(farthest, line.size()));
    kept.addAll(rest.subList(1, rest.size()));
    return kept;
  }

  private static double distance(double[] point, double[] from, double[] to) {
    double dx = to[0] - from[0];
    double dy = to[1] - from[1];
    double length = Math.hypot(dx, dy);
    return length == 0
        ? Math.hypot(point[0] - from[0], point[1] - from[1])
        : Math.abs(dy * (point[0] - from[0]) - dx * (point[1] - from[1])) / length;
  }
}
