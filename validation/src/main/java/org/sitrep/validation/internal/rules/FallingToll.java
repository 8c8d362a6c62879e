package org.sitrep.validation.internal.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.ParsedReport;
import org.sitrep.validation.finding.FieldPath;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.CountKey;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.FigureText;
import org.sitrep.validation.internal.figures.Figures;
import org.sitrep.validation.internal.figures.SpeakerKey;
import org.sitrep.validation.internal.figures.Terms;

/** Tolls over time. */
final class FallingToll extends WrittenRule<Reports> {

  FallingToll() {
    super(
        "falling-toll",
        Severity.WARNING,
        "A toll of people by one speaker does not fall from one report to a later one "
            + "without a correction.",
        "Tolls grow as the missing are found (Iraq Body Count keeps each revision)");
  }

  private record Toll(CountKey node, SpeakerKey speaker) {}

  /** A figure, and the report and attack in which it stands. */
  private record Told(int report, int attack, Figure figure) {

    FieldPath path() {
      return new FieldPath("reports").at(report).then("attacks").at(attack).then(figure.path());
    }
  }

  /** Compares what is told of the attacks in focus, the reports in order of publication. */
  @Override
  public void check(Reports event, Findings findings) {
    List<ParsedReport> reports = event.all();
    List<Integer> inOrder = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      if (reports.get(i).report().published().isPresent()) {
        inOrder.add(i);
      }
    }
    if (inOrder.size() < 2) {
      return;
    }
    inOrder.sort(Comparator.comparing(i -> reports.get(i).report().published().orElseThrow()));
    Map<Toll, Told> greatest = new HashMap<>();
    for (int i : inOrder) {
      Map<Toll, Told> now = tolls(i, reports.get(i), event.terms());
      now.forEach(
          (toll, told) -> {
            Told before = greatest.get(toll);
            if (before != null
                && told.figure().high() < before.figure().low()
                && told.figure().claim().revises().isEmpty()) {
              report(before, told, findings);
            }
          });
      now.forEach(
          (toll, told) ->
              greatest.merge(
                  toll,
                  told,
                  (one, other) -> other.figure().low() > one.figure().low() ? other : one));
    }
  }

  /** The greatest figure of each toll: the smaller ones are parts of it. */
  private static Map<Toll, Told> tolls(int at, ParsedReport report, Terms terms) {
    Map<Toll, Told> tolls = new LinkedHashMap<>();
    SpeakerKey outlet = report.report().outlet().map(SpeakerKey::of).orElse(SpeakerKey.REPORT);
    for (int i = 0; i < report.attacks().size(); i++) {
      Attack attack = report.attacks().get(i);
      if (attack.scope() != AttackScope.FOCUS || !countsPeople(attack)) {
        continue;
      }
      Figures figures = Figures.firm(attack, terms);
      for (Figure figure : figures.all()) {
        if (figure.measure().domain() == Measure.Domain.PEOPLE
            && figure.isNumber()
            && !figure.recorded()) {
          Told told = new Told(at, i, figure);
          for (SpeakerKey speaker : figure.speakers()) {
            // What reports say themselves is said by their outlets.
            SpeakerKey voice = speaker.equals(SpeakerKey.REPORT) ? outlet : speaker;
            if (!voice.equals(SpeakerKey.REPORT)) {
              tolls.merge(
                  new Toll(figure.node(), voice),
                  told,
                  (one, other) -> other.figure().high() > one.figure().high() ? other : one);
            }
          }
        }
      }
    }
    return tolls;
  }

  private static boolean countsPeople(Attack attack) {
    for (Claim claim : attack.claims()) {
      if (claim.assertion() instanceof Count count
          && count.measure().domain() == Measure.Domain.PEOPLE) {
        return true;
      }
    }
    return false;
  }

  private void report(Told before, Told now, Findings findings) {
    findings.add(
        this,
        "%s, and in a later report only %s, without a correction."
            .formatted(FigureText.attributed(before.figure()), FigureText.figure(now.figure())),
        List.of(place(before), place(now)));
  }

  private static Findings.Place place(Told told) {
    return new Findings.Place(told.report(), told.path(), Optional.of(told.figure().claim()));
  }
}
