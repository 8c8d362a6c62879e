package org.sitrep.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class SegmentsProperties {

  @Property
  void thePiecesAreTheTextAndEveryClaimEndsOnce(
      @ForAll @StringLength(min = 1, max = 40) String text,
      @ForAll @Size(max = 12) List<@IntRange(max = 1599) Integer> seeds) {
    List<Segments.Span> spans = new ArrayList<>();
    for (int seed : seeds) {
      int start = seed / 40 % text.length();
      int end = start + 1 + seed % (text.length() - start);
      spans.add(SegmentsTest.span("k" + spans.size(), start, end));
    }

    List<ReportView.Segment> segments = Segments.of(text, spans);

    assertThat(segments.stream().map(ReportView.Segment::text).collect(Collectors.joining()))
        .isEqualTo(text);
    assertThat(
            segments.stream()
                .flatMap(segment -> segment.ends().stream())
                .map(ClaimRef::key)
                .sorted())
        .containsExactlyElementsOf(
            spans.stream().map(span -> span.claim().key()).sorted().toList());
  }
}
