package org.sitrep.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 1",
        "1 2 | 1, 2",
        "1 2 3 | 1\u20133",
        "1 3 | 1, 3",
        "1 2 3 7 | 1\u20133, 7",
        "1 3 5 7 | 1 +3",
        "9 10 11 12 | 9\u201312",
        "10 12 14 | 10 +2"
      })
  void putNumbersInFewCharacters(String numbers, String label) {
    assertThat(Markers.label(Stream.of(numbers.split(" ")).map(Integer::valueOf).toList()))
        .isEqualTo(label);
  }

  @Test
  void areAsWideAsTheirLabelsAndStayOnTheMap() {
    Markers markers = new Markers(400);
    markers.add(new double[] {5, 50}, 0);
    markers.add(new double[] {12, 55}, 0);
    markers.add(new double[] {200, 50}, 0);

    List<MapView.Marker> views = markers.views();
    assertThat(views).extracting(MapView.Marker::label).containsExactly("1, 2", "3");
    assertThat(views.get(0).left()).isEqualTo("0");
    assertThat(Double.parseDouble(views.get(0).width()))
        .isGreaterThan(Double.parseDouble(views.get(1).width()));
    assertThat(markers.hide(new double[] {210, 52}, 10)).isTrue();
    assertThat(markers.hide(new double[] {300, 52}, 10)).isFalse();
  }
}
