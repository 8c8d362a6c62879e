package org.sitrep.validation.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sitrep.model.Actor;
import org.sitrep.model.AttackScope;
import org.sitrep.model.MunitionType;
import org.sitrep.model.Target;
import org.sitrep.model.TargetType;
import org.sitrep.model.Vocabulary;

/** Compares what was done, with what, to what, and by whom. */
final class DeedMatch {

  private DeedMatch() {}

  static Ground munitions(Traits one, Traits other) {
    Set<String> first = one.munitions();
    Set<String> second = other.munitions();
    if (first.isEmpty() || second.isEmpty()) {
      return ground(
          MatchReason.Aspect.MUNITIONS, MatchReason.Fit.NOT_TOLD, () -> "munitions are not told");
    }
    Vocabulary types = Vocabulary.munitionTypes();
    MatchReason.Fit fit = MatchReason.Fit.DIFFERS;
    for (String here : first) {
      for (String there : second) {
        if (types.isA(here, there) || types.isA(there, here)) {
          return ground(
              MatchReason.Aspect.MUNITIONS,
              MatchReason.Fit.AGREES,
              () ->
                  here.equals(there)
                      ? "both " + Names.words(here)
                      : Names.words(here) + " and " + Names.words(there) + " are of a kind");
        }
        if (related(types, here, there)) {
          fit = MatchReason.Fit.MAY_AGREE;
        }
      }
    }
    return ground(
        MatchReason.Aspect.MUNITIONS,
        fit,
        () -> list(first) + " and " + list(second) + " are other munitions");
  }

  /** True if a wider type below the root holds both: one report's rocket is another's missile. */
  private static boolean related(Vocabulary types, String here, String there) {
    return types.ancestors(here).stream()
        .anyMatch(
            wider -> !wider.equals(MunitionType.UNSPECIFIED.code()) && types.isA(there, wider));
  }

  static Ground target(Traits one, Traits other) {
    Optional<Target> first = one.attack().target();
    Optional<Target> second = other.attack().target();
    if (first.isEmpty() || second.isEmpty()) {
      return ground(
          MatchReason.Aspect.TARGET, MatchReason.Fit.NOT_TOLD, () -> "the target is not told");
    }
    Target here = first.get();
    Target there = second.get();
    if (Names.overlap(one.targetWords(), other.targetWords())) {
      return ground(
          MatchReason.Aspect.TARGET, MatchReason.Fit.AGREES, () -> "both at " + here.words());
    }
    boolean known =
        !here.type().equals(TargetType.UNKNOWN) && !there.type().equals(TargetType.UNKNOWN);
    if (known && (here.type().isA(there.type()) || there.type().isA(here.type()))) {
      return ground(
          MatchReason.Aspect.TARGET,
          MatchReason.Fit.MAY_AGREE,
          () -> both(here, there) + " are targets of a kind");
    }
    // One barrage has many targets, and each report its own.
    return ground(
        MatchReason.Aspect.TARGET,
        MatchReason.Fit.MAY_AGREE,
        () -> both(here, there) + " are other targets");
  }

  static Ground perpetrator(Traits one, Traits other) {
    List<Actor> first = one.attack().perpetrators();
    List<Actor> second = other.attack().perpetrators();
    if (first.isEmpty() || second.isEmpty()) {
      return ground(
          MatchReason.Aspect.PERPETRATOR,
          MatchReason.Fit.NOT_TOLD,
          () -> "the perpetrator is not told");
    }
    for (Actor here : first) {
      for (Actor there : second) {
        if (same(here, there)) {
          return ground(
              MatchReason.Aspect.PERPETRATOR,
              MatchReason.Fit.AGREES,
              () -> "both by " + here.name());
        }
      }
    }
    return ground(
        MatchReason.Aspect.PERPETRATOR,
        MatchReason.Fit.DIFFERS,
        () -> first.get(0).name() + " and " + second.get(0).name() + " are other perpetrators");
  }

  /** True if one name holds the other, or both are of one country. */
  static boolean same(Actor here, Actor there) {
    return Names.overlap(Names.wordsOf(here.name()), Names.wordsOf(there.name()))
        || (here.country().isPresent() && here.country().equals(there.country()));
  }

  static Ground scope(Traits one, Traits other) {
    boolean recalled =
        one.attack().scope() == AttackScope.BACKGROUND
            || other.attack().scope() == AttackScope.BACKGROUND;
    return recalled
        ? ground(
            MatchReason.Aspect.SCOPE, MatchReason.Fit.DIFFERS, () -> "a report only recalls it")
        : ground(MatchReason.Aspect.SCOPE, MatchReason.Fit.AGREES, () -> "news in both");
  }

  private static String list(Set<String> codes) {
    return codes.stream().map(Names::words).collect(Collectors.joining(", "));
  }

  private static String both(Target here, Target there) {
    return here.words() + " and " + there.words();
  }

  private static Ground ground(
      MatchReason.Aspect aspect, MatchReason.Fit fit, Supplier<String> text) {
    return new Ground(aspect, fit, text);
  }
}
