package org.sitrep.validation.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Interval;
import org.sitrep.model.Source;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.CountKey;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.FigureText;

/** One source in two guises. */
final class CountedTwice extends WrittenRule<AttackFacts> {

  CountedTwice() {
    super(
        "counted-twice",
        Severity.INFO,
        "Speakers who agree on a figure and seem to be two are not one: by name, by "
            + "whom they speak for, or by who told them.",
        "Admiralty: confirmation needs independent sources; Airwars: fair needs two");
  }

  private record Said(CountKey node, Interval bounds) {}

  /**
   * A source and the figure that it gives.
   *
   * @param own the plain words for the speaker, and for whom the speaker speaks
   * @param through those who passed the words on
   */
  private record Voice(Figure figure, Source source, List<String> own, List<String> through) {

    static Voice of(Figure figure, Source source) {
      List<String> own = new ArrayList<>(List.of(FigureText.plain(source.words())));
      source.speaksFor().map(FigureText::plain).ifPresent(own::add);
      List<String> through =
          source.chain().stream().skip(1).map(it -> FigureText.plain(it.words())).toList();
      return new Voice(figure, source, own, through);
    }

    String words() {
      return own.get(0);
    }
  }

  @Override
  public void check(AttackFacts facts, Findings findings) {
    Map<Said, List<Figure>> agreed = new LinkedHashMap<>();
    for (Figure figure : facts.figures().byContent()) {
      agreed
          .computeIfAbsent(new Said(figure.node(), figure.bounds()), key -> new ArrayList<>())
          .add(figure);
    }
    for (List<Figure> same : agreed.values()) {
      if (same.size() > 1 || same.get(0).claim().sources().size() > 1) {
        compare(voices(same), findings);
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

  private void compare(List<Voice> voices, Findings findings) {
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

  private void compare(Voice later, @Nullable Voice earlier, Findings findings) {
    if (earlier != null && !earlier.words().equals(later.words()) && !findings.isFull(this)) {
      boolean joint = later.figure().index() == earlier.figure().index();
      findings.addFigures(
          this,
          "%s is given by %s and by %s, who are one source."
              .formatted(
                  FigureText.figure(earlier.figure()),
                  earlier.source().words(),
                  later.source().words()),
          joint ? List.of(later.figure()) : List.of(earlier.figure(), later.figure()));
    }
  }
}
