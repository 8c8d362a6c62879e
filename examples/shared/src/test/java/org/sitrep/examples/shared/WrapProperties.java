package org.sitrep.examples.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WrapProperties {

  @Property
  void noLineIsTooLong(@ForAll String text, @ForAll @IntRange(min = 2, max = 80) int width) {
    assertThat(Wrap.lines(text, width))
        .allSatisfy(line -> assertThat(Wrap.columns(line)).isLessThanOrEqualTo(width));
  }

  @Property
  void noCharacterIsLost(@ForAll String text, @ForAll @IntRange(min = 2, max = 80) int width) {
    List<String> lines = Wrap.lines(text, width);

    assertThat(String.join("", lines).replace(" ", ""))
        .isEqualTo(Wrap.printable(text).replace(" ", ""));
  }

  @Property
  void nothingPrintedIsACommand(@ForAll String text) {
    assertThat(Wrap.printable(text).codePoints())
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }
}
