package org.sitrep.parsing.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitrep.parsing.internal.Stages;

class AskedArgumentsTest {

  private static final int LEAST_IN_HUNDRED = 90;

  private static Path file() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(AskedArgumentsTest.class.getResource("asked.tsv")).toURI());
  }

  @Test
  void subjectsAndObjectsAreFound() throws IOException, URISyntaxException {
    List<AskedArguments> sentences = AskedArguments.read(file());
    List<String> wrong =
        sentences.stream()
            .filter(sentence -> !sentence.wrong(Stages.ENGLISH.trees()).isEmpty())
            .map(sentence -> sentence.text() + sentence.wrong(Stages.ENGLISH.trees()))
            .toList();
    assertThat(sentences).hasSizeGreaterThanOrEqualTo(60);
    assertThat(100 * (sentences.size() - wrong.size()))
        .as("not as asked: %s", wrong)
        .isGreaterThanOrEqualTo(LEAST_IN_HUNDRED * sentences.size());
  }
}
