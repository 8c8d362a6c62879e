package org.sitrep.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Interval;
import org.sitrep.model.Source;

/** Sources that agree on a figure and are one. */
final class SourceRules {

  private SourceRules() {}

  private record Said(Node node, Interval bounds) {}

  /**
   * A source and the figure that it gives.
   *
   * @param own the plain words for the speaker, and for whom the speaker speaks
   * @param through those who passed the words on
   */
  private record Voice(Figure figure, Source source, List<String> own, List<String> through) {

    static Voice of(Figure figure, Source source) {
      List<String> own = new ArrayList<>(List.of(Words.plain(source.words())));
      source.speaksFor().map(Words::plain).ifPresent(own::add);
      List<String> through =
          source.chain().stream().skip(1).map(it -> Words.plain(it.words())).toList();
      return new Voice(figure, source, own, through);
    }

    String words() {
      return own.get(0);
    }
  }

  static void check(Figures figures, Findings findings) {
    Map<Said, List<Figure>> agreed = new LinkedHashMap<>();
    for (Figure figure : figures.byContent()) {
      agreed
          .computeIfAbsent(new Said(figure.node(), figure.bounds()), key -> new ArrayList<>())
          .add(figure);
    }
    for (List<Figure> same : agreed.values()) {
      if (same.size() > 1 || same.get(0).claim().sources().size() > 1) {
        check(voices(same), findings);
      }
    }
  }

  private static List<Voice> voices(List<Figure> figures) {
    List<Voice> voices = new ArrayList<>();
    for (Figure figure : figures) {
      for (Source source : figure.claim().sources()) {
        voices.add(Voice.of(figure, source));
      }
    }
    return voices;
  }

  private static void check(List<Voice> voices, Findings findings) {
    // The first to speak under a name, and the first whose words were passed on by somebody.
    Map<String, Voice> speakers = new HashMap<>();
    Map<String, Voice> passedOn = new HashMap<>();
    for (Voice voice : voices) {
      voice.own().forEach(name -> compare(voice, speakers.get(name), findings));
      voice.own().forEach(name -> compare(voice, passedOn.get(name), findings));
      voice.through().forEach(name -> compare(voice, speakers.get(name), findings));
      voice.own().forEach(name -> speakers.putIfAbsent(name, voice));
      voice.through().forEach(name -> passedOn.putIfAbsent(name, voice));
    }
  }

  private static void compare(Voice later, @Nullable Voice earlier, Findings findings) {
    if (earlier != null
        && !earlier.words().equals(later.words())
        && !findings.isFull(Rule.COUNTED_TWICE)) {
      boolean joint = later.figure().index() == earlier.figure().index();
      findings.addFigures(
          Rule.COUNTED_TWICE,
          "%s is given by %s and by %s, who are one source."
              .formatted(
                  Words.figure(earlier.figure()), earlier.source().words(), later.source().words()),
          joint ? List.of(later.figure()) : List.of(earlier.figure(), later.figure()));
    }
  }
}
