package org.sitrep.parsing.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

class TreeParserProperties {

  private static final TreeParser PARSER = Stages.ENGLISH.trees();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
                "drones",
                "The",
                "shot",
                "down",
                "11",
                "of",
                ",",
                ";",
                "KYIV",
                "who",
                "and",
                "—",
                "al-Shabaab",
                "1,200",
                "didn't",
                "Ї",
                "\uD83D\uDE80",
                "\u0301",
                "said",
                "x")
            .list()
            .ofMaxSize(400)
            .map(list -> String.join(" ", list));
    return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(200));
  }

  @Property(tries = 300)
  void everyTextIsATree(@ForAll("texts") String text) {
    List<Token> tokens = Stages.document(text).tokens();
    Tree tree = PARSER.parse(tokens, 0, tokens.size());
    assertThat(tree.to()).isEqualTo(tokens.size());
    int roots = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean isRoot = tree.head(i) == Tree.NO_WORD;
      roots += isRoot ? 1 : 0;
      assertThat(isRoot ? i == tree.root() : tree.dependsOn(i, tree.root())).isTrue();
      assertThat(tree.relation(i) == Relation.ROOT).isEqualTo(isRoot);
      assertThat(tree.upos(i)).isNotEqualTo(Upos.NONE);
      assertThat(tree.spanFrom(i) <= i && i < tree.spanTo(i)).isTrue();
    }
    assertThat(roots).isEqualTo(tokens.isEmpty() ? 0 : 1);
  }

  @Property(tries = 100)
  void childrenAreThoseWithThatHead(@ForAll("texts") String text) {
    List<Token> tokens = Stages.document(text).tokens();
    Tree tree = PARSER.parse(tokens, 0, tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      int word = i;
      assertThat(tree.children(i))
          .containsExactly(
              IntStream.range(0, tokens.size()).filter(j -> tree.head(j) == word).toArray());
    }
  }

  @Property(tries = 20)
  void threadsAndCompanyChangeNothing(@ForAll("texts") String text) {
    Document document = Stages.document(text);
    List<List<String>> alone = new ArrayList<>();
    document
        .sentences()
        .forEach(
            s ->
                alone.add(TreeParserTest.lines(PARSER.parse(document.tokens(), s.from(), s.to()))));
    List<List<List<String>>> together =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(
                i ->
                    PARSER.parse(document.tokens(), document.sentences()).stream()
                        .map(TreeParserTest::lines)
                        .toList())
            .toList();
    assertThat(together).allMatch(alone::equals);
  }
}
