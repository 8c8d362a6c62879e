package org.sitrep.validation.internal.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Measure;
import org.sitrep.model.Vocabulary;
import org.sitrep.model.internal.DataFile;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.FigureText;
import org.sitrep.validation.internal.figures.SpeakerKey;

/** Types for the same munitions; which exclude each other stands in a data file. */
final class ExclusiveTypes extends WrittenRule<AttackFacts> {

  ExclusiveTypes() {
    super(
        "exclusive-types",
        Severity.WARNING,
        "Two speakers who each name one type of munition, in the same number and with "
            + "the same outcome, do not name types that exclude each other.",
        "Munition types of this project");
  }

  private static final List<List<String>> EXCLUSIVE =
      DataFile.rows(ExclusiveTypes.class, "exclusive-types.tsv").stream()
          .map(row -> List.of(row[0].split("\\|")))
          .toList();

  private record Said(Measure measure, long number) {}

  @Override
  public boolean isOfDifference() {
    return true;
  }

  @Override
  public void check(AttackFacts facts, Findings findings) {
    Map<SpeakerKey, Set<String>> typesBySpeaker = new HashMap<>();
    Map<Said, List<Figure>> agreed = new LinkedHashMap<>();
    for (Figure figure : facts.figures().byContent()) {
      String code = figure.kind().code();
      if (figure.measure().domain() == Measure.Domain.MUNITIONS && !code.isEmpty()) {
        figure
            .speakers()
            .forEach(
                speaker ->
                    typesBySpeaker.computeIfAbsent(speaker, key -> new HashSet<>()).add(code));
        if (figure.isNumber() && figure.isExact() && figure.low() > 1) {
          agreed
              .computeIfAbsent(new Said(figure.measure(), figure.low()), key -> new ArrayList<>())
              .add(figure);
        }
      }
    }
    for (List<Figure> same : agreed.values()) {
      List<Figure> ofOneType =
          same.stream()
              .filter(
                  figure ->
                      figure.speakers().stream()
                          .allMatch(it -> typesBySpeaker.getOrDefault(it, Set.of()).size() == 1))
              .toList();
      for (List<String> group : EXCLUSIVE) {
        Map<String, Figure> first = new LinkedHashMap<>();
        for (Figure figure : ofOneType) {
          within(group, figure.kind().code()).ifPresent(type -> first.putIfAbsent(type, figure));
        }
        compare(List.copyOf(first.values()), findings);
      }
    }
  }

  private void compare(List<Figure> ofTypes, Findings findings) {
    for (int i = 0; i < ofTypes.size(); i++) {
      for (int j = i + 1; j < ofTypes.size() && !findings.isFull(this); j++) {
        Figure one = ofTypes.get(i);
        Figure other = ofTypes.get(j);
        if (Collections.disjoint(one.speakers(), other.speakers())) {
          findings.addFigures(
              this,
              FigureText.attributed(one)
                  + ", and "
                  + FigureText.attributed(other)
                  + ", may be the same munitions, which are not both.",
              List.of(one, other));
        }
      }
    }
  }

  private static Optional<String> within(List<String> group, String code) {
    Vocabulary types = Vocabulary.munitionTypes();
    return group.stream().filter(type -> types.isA(code, type)).findFirst();
  }
}
