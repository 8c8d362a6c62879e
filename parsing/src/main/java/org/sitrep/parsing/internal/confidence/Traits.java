package org.sitrep.parsing.internal.confidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.model.Assertion;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Evidence;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Responsibility;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;

/** Tells the traits of claims from the claims themselves and the text around them. */
public final class Traits {

  /** How near a speaker is named, in characters. */
  private static final int NEAR = 160;

  /** How many claims stand close by in a crowd. */
  private static final int CROWD = 3;

  /** From how many characters on the words of a claim are long. */
  private static final int LONG = 60;

  /** Traits that a rule has by the end of its name; rarer rules have none of their own. */
  private static final Set<Trait> RULES =
      Set.of(Trait.PASSIVE, Trait.OBJECT, Trait.SUBJECT, Trait.PARTICIPLE, Trait.NOUN);

  private Traits() {}

  /** The traits of the claim at an index of the claims of an attack, in the order of the text. */
  public static Set<Trait> of(String text, List<Claim> claims, int index) {
    Claim claim = claims.get(index);
    Set<Trait> traits = EnumSet.of(Trait.BASE);
    Assertion assertion = claim.assertion();
    if (assertion instanceof Count count) {
      traits.addAll(of(count));
      addRule(traits, claim.foundBy());
    } else if (assertion instanceof Responsibility responsibility) {
      traits.add(of(responsibility.kind()));
    } else {
      traits.add(Trait.REMARK);
    }
    if (claim.sources().isEmpty()) {
      traits.add(Trait.OWN_VOICE);
    } else if (!isNear(text, claim)) {
      traits.add(Trait.FAR_SPEAKER);
    }
    if (claim.sources().size() > 1) {
      traits.add(Trait.JOINT);
    }
    if (claim.stance() != Stance.ASSERTED) {
      traits.add(Trait.NOT_ASSERTED);
    }
    if (isCrowded(claims, index)) {
      traits.add(Trait.CROWDED);
    }
    if (length(claim) > LONG) {
      traits.add(Trait.LONG);
    }
    return traits;
  }

  private static Set<Trait> of(Count count) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    switch (count.measure().domain()) {
      case PEOPLE -> traits.add(Trait.PEOPLE);
      case THINGS -> traits.add(Trait.THINGS);
      case EVENTS -> traits.add(Trait.EVENTS);
      case MUNITIONS -> {
        String code = count.subject().flatMap(Subject::code).orElse("UNSPECIFIED");
        if (code.equals("UNSPECIFIED")) {
          traits.add(Trait.NO_CLASS);
        }
      }
    }
    Qualifier qualifier = count.quantity().qualifier();
    long high = count.quantity().high().orElse(Long.MAX_VALUE);
    if (qualifier == Qualifier.VAGUE || qualifier == Qualifier.PLURAL) {
      traits.add(Trait.VAGUE);
    } else if (high == 0) {
      traits.add(Trait.NONE);
    } else if (high == 1) {
      traits.add(Trait.ONE);
    }
    return traits;
  }

  private static void addRule(Set<Trait> traits, String rule) {
    String way = rule.substring(rule.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT);
    RULES.stream().filter(trait -> trait.name().equals(way)).forEach(traits::add);
  }

  private static Trait of(ResponsibilityKind kind) {
    return kind.equals(ResponsibilityKind.UNCLAIMED)
        ? Trait.UNCLAIMED
        : kind.equals(ResponsibilityKind.BLAMED) ? Trait.BLAMED : Trait.RESPONSIBILITY;
  }

  private static boolean isNear(String text, Claim claim) {
    Evidence evidence = claim.evidence().orElse(null);
    if (evidence == null) {
      return false;
    }
    String around =
        text.substring(
            Math.max(0, evidence.start() - NEAR), Math.min(text.length(), evidence.end() + NEAR));
    return around.contains(claim.sources().get(0).words());
  }

  private static boolean isCrowded(List<Claim> claims, int index) {
    int close = 0;
    for (int i = Math.max(0, index - CROWD); i <= Math.min(claims.size() - 1, index + CROWD); i++) {
      close += i != index && distance(claims.get(i), claims.get(index)) < NEAR ? 1 : 0;
    }
    return close >= CROWD;
  }

  private static int distance(Claim one, Claim other) {
    return Math.abs(start(one) - start(other));
  }

  private static int start(Claim claim) {
    Evidence evidence = claim.evidence().orElse(null);
    return evidence == null ? 0 : evidence.start();
  }

  private static int length(Claim claim) {
    Evidence evidence = claim.evidence().orElse(null);
    return evidence == null ? 0 : evidence.end() - evidence.start();
  }
}
