package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Cuts a text where evidence begins and ends, so that evidence may overlap. */
final class Segments {

  /**
   * Where the evidence of a claim stands.
   *
   * @param start its first character
   * @param end behind its last character
   * @param claim the claim
   * @param conflict true if the claim contradicts others
   */
  record Span(int start, int end, ClaimRef claim, boolean conflict) {}

  private Segments() {}

  /** The pieces of a text; put together, they are the text. */
  static List<ReportView.Segment> of(String text, List<Span> spans) {
    List<Span> whole = spans.stream().map(span -> wholeCharacters(text, span)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Span span : whole) {
      cuts.add(span.start());
      cuts.add(span.end());
    }
    // Evidence that has begun and not ended: a text with many claims is not gone through for each.
    List<Span> opening = new ArrayList<>(whole);
    opening.sort(Comparator.comparingInt(Span::start));
    List<Span> open = new ArrayList<>();
    List<ReportView.Segment> segments = new ArrayList<>();
    int next = 0;
    int start = 0;
    for (int end : cuts.tailSet(1)) {
      while (next < opening.size() && opening.get(next).start() <= start) {
        open.add(opening.get(next++));
      }
      segments.add(segment(text.substring(start, end), end, open));
      int cut = end;
      open.removeIf(span -> span.end() <= cut);
      start = end;
    }
    return segments;
  }

  private static ReportView.Segment segment(String text, int end, List<Span> open) {
    return new ReportView.Segment(
        text,
        open.stream().map(span -> span.claim().key()).collect(Collectors.joining(" ")),
        open.isEmpty() ? "" : open.get(open.size() - 1).claim().kind().key(),
        open.stream().anyMatch(Span::conflict),
        open.size() > 1,
        open.stream().filter(span -> span.end() == end).map(Span::claim).toList());
  }

  /** The span without half a surrogate pair at its ends. */
  private static Span wholeCharacters(String text, Span span) {
    int start = splits(text, span.start()) ? span.start() - 1 : span.start();
    int end = splits(text, span.end()) ? span.end() + 1 : span.end();
    return new Span(start, end, span.claim(), span.conflict());
  }

  private static boolean splits(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
