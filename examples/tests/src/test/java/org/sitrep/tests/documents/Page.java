package org.sitrep.tests.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param name its path from the root of the repository, with slashes
 * @param blocks its fenced blocks
 * @param prose its lines outside of them; empty strings stand for the lines of blocks
 */
record Page(String name, List<Block> blocks, List<String> prose) {

  /** The root of the repository, two folders above this module. */
  static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

  private static final String GIVEN = "<!-- given";

  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern NO_SLUG = Pattern.compile("[^\\p{L}\\p{N}_ -]");

  /**
   * A fenced block.
   *
   * @param line the line of its first fence, from 1
   * @param language what stands behind the fence
   * @param given what a comment right before it says is given
   */
  record Block(int line, String language, String code, Optional<String> given) {}

  /** The pages for readers: those at the root, and those of {@code docs}. */
  static List<Page> all() {
    try (Stream<Path> root = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(root, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(Page::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page read(Path file) {
    try {
      String name = ROOT.relativize(file).toString().replace('\\', '/');
      return of(name, Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Page of(String name, List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    List<String> prose = new ArrayList<>();
    Optional<String> given = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int start = i;
      if (line.startsWith("```")) {
        String fence = line.substring(0, line.length() - line.replaceFirst("^`+", "").length());
        i = end(lines, i, fence);
        String code = String.join("\n", lines.subList(start + 1, i));
        blocks.add(new Block(start + 1, line.substring(fence.length()).strip(), code, given));
        given = Optional.empty();
      } else if (line.equals(GIVEN)) {
        i = end(lines, i, "-->");
        given = Optional.of(String.join("\n", lines.subList(start + 1, i)));
      } else {
        prose.add(line);
        continue;
      }
      for (int skipped = start; skipped <= i; skipped++) {
        prose.add("");
      }
    }
    return new Page(name, List.copyOf(blocks), List.copyOf(prose));
  }

  private static int end(List<String> lines, int start, String mark) {
    for (int i = start + 1; i < lines.size(); i++) {
      if (lines.get(i).equals(mark)) {
        return i;
      }
    }
    throw new IllegalArgumentException("What begins with \"" + lines.get(start) + "\" has no end");
  }

  /** What can stand behind {@code #} in a link to the page. */
  List<String> anchors() {
    Map<String, Integer> seen = new HashMap<>();
    return prose.stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> slug(line.replaceFirst("^#+", "")))
        .map(
            slug -> {
              int times = seen.merge(slug, 1, Integer::sum);
              return times == 1 ? slug : slug + "-" + (times - 1);
            })
        .toList();
  }

  private static String slug(String heading) {
    String text = LINK.matcher(heading).replaceAll("$1").strip().toLowerCase(Locale.ROOT);
    return NO_SLUG.matcher(text).replaceAll("").replace(' ', '-');
  }
}
