package org.sitrep.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links lead to files, headings and well-formed addresses. Nothing is fetched. */
class LinksTest {

  private static final Pattern CODE = Pattern.compile("`[^`]*`");
  private static final Pattern LINK =
      Pattern.compile("(!?)\\[((?:[^\\[\\]]|\\[[^\\]]*\\])*)\\]\\(([^)\\s]*)(?: \"[^\"]*\")?\\)");
  private static final Pattern BARE = Pattern.compile("<(https?://[^>]*)>");

  private static final List<Page> PAGES = Page.all();
  private static final Map<String, Page> BY_NAME =
      PAGES.stream().collect(Collectors.toMap(Page::name, Function.identity()));

  private record Link(String page, boolean image, String text, String target) {}

  private static List<Link> links(Page page) {
    String prose = CODE.matcher(String.join("\n", page.prose())).replaceAll("code");
    List<Link> links = new ArrayList<>();
    for (Matcher link = LINK.matcher(prose); link.find(); ) {
      links.add(new Link(page.name(), !link.group(1).isEmpty(), link.group(2), link.group(3)));
    }
    for (Matcher link = BARE.matcher(prose); link.find(); ) {
      links.add(new Link(page.name(), false, link.group(1), link.group(1)));
    }
    return links;
  }

  private static Stream<Link> all() {
    return PAGES.stream().flatMap(page -> links(page).stream());
  }

  private static boolean isOutside(Link link) {
    return link.target().contains(":");
  }

  /** The path from the root of what a link leads to. */
  private static String file(Link link) {
    String path = link.target().replaceFirst("#.*", "");
    Path target =
        path.isEmpty()
            ? Path.of(link.page())
            : Path.of("/" + link.page()).resolveSibling(path).normalize();
    return target.toString().replace('\\', '/').replaceFirst("^/", "");
  }

  @Test
  void leadToFiles() {
    assertThat(all().filter(link -> !isOutside(link)))
        .hasSizeGreaterThan(100)
        .allMatch(link -> Files.exists(Page.ROOT.resolve(file(link))));
  }

  @Test
  void leadToHeadings() {
    assertThat(all().filter(link -> !isOutside(link) && link.target().contains("#")))
        .isNotEmpty()
        .allMatch(
            link ->
                BY_NAME.containsKey(file(link))
                    && BY_NAME
                        .get(file(link))
                        .anchors()
                        .contains(link.target().substring(link.target().indexOf('#') + 1)));
  }

  @Test
  void areWellFormedOutside() {
    assertThat(all().filter(LinksTest::isOutside)).isNotEmpty().allMatch(LinksTest::isAddress);
  }

  private static boolean isAddress(Link link) {
    try {
      URI address = new URI(link.target());
      return address.getHost() != null
          && ("https".equals(address.getScheme()) || "localhost".equals(address.getHost()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  @Test
  void picturesAndLinksHaveWords() {
    assertThat(all()).noneMatch(link -> link.text().isBlank());
    assertThat(all().filter(Link::image)).isNotEmpty();
  }

  @Test
  void everyPageIsInAnIndex() {
    for (String index : List.of("docs/README.md", "docs/decisions/README.md")) {
      String folder = index.substring(0, index.lastIndexOf('/') + 1);
      List<String> listed = links(BY_NAME.get(index)).stream().map(LinksTest::file).toList();
      assertThat(listed)
          .containsAll(
              BY_NAME.keySet().stream()
                  .filter(name -> name.startsWith(folder) && !name.equals(index))
                  .filter(name -> name.indexOf('/', folder.length()) < 0)
                  .toList());
    }
  }

  @Test
  void headingsBecomeAnchors() {
    Page page =
        Page.of("x.md", List.of("# A `b` [c](d): e", "## A", "```sh", "# no", "```", "## A"));
    assertThat(page.anchors()).containsExactly("a-b-c-e", "a", "a-1");
  }
}
