package org.sitrep.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Measure;

class SegmentsTest {

  @Test
  void cutsOverlappingEvidenceSoThatEachPieceKnowsItsClaims() {
    List<ReportView.Segment> segments =
        Segments.of("18 drones and four missiles", List.of(span("a", 0, 9), span("b", 3, 27)));

    assertThat(segments)
        .extracting(ReportView.Segment::text)
        .containsExactly("18 ", "drones", " and four missiles");
    assertThat(segments).extracting(ReportView.Segment::keys).containsExactly("a", "a b", "b");
    assertThat(segments)
        .extracting(ReportView.Segment::several)
        .containsExactly(false, true, false);
    assertThat(segments)
        .extracting(segment -> segment.ends().stream().map(ClaimRef::key).toList())
        .containsExactly(List.of(), List.of("a"), List.of("b"));
  }

  @Test
  void leavesOtherWordsUnmarked() {
    List<ReportView.Segment> segments = Segments.of("So 15 rockets.", List.of(span("a", 3, 13)));

    assertThat(segments).extracting(ReportView.Segment::marked).containsExactly(false, true, false);
  }

  @Test
  void cutsNoCharacterInTwo() {
    String text = "\uD83D\uDE80 fired";

    assertThat(Segments.of(text, List.of(span("a", 1, 7))))
        .extracting(ReportView.Segment::text)
        .containsExactly("\uD83D\uDE80 fire", "d");
  }

  @Test
  void hasNothingToCutInAnEmptyText() {
    assertThat(Segments.of("", List.of())).isEmpty();
  }

  static Segments.Span span(String key, int start, int end) {
    return new Segments.Span(
        start, end, new ClaimRef(key, key, true, Kind.of(Measure.HIT), "", "", ""), false);
  }
}
