package org.sitrep.validation.incident;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.Munition;
import org.sitrep.model.MunitionType;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.Subject;
import org.sitrep.model.Target;

/**
 * What of an account is compared, worked out once.
 *
 * @param account the account
 * @param days the days on which the attack may have happened; empty if nobody knows
 * @param campaign true if it is of a stretch of time too long for one event
 * @param places its places but those that only say where another one lies
 * @param munitions the codes of its munitions but the unspecified
 * @param targetWords the words for its target, folded; none if it is not told
 */
record Traits(
    Account account,
    Optional<Days> days,
    boolean campaign,
    List<Place> places,
    Set<String> munitions,
    Set<String> targetWords) {

  /** Of an attack on more places, so many are compared. */
  private static final int MOST_PLACES = 50;

  static Traits of(Account account) {
    List<Place> all =
        account.attack().locations().stream().limit(MOST_PLACES).map(Place::of).toList();
    List<Place> closest =
        all.stream()
            .filter(place -> all.stream().noneMatch(it -> it != place && place.isContextOf(it)))
            .toList();
    return new Traits(
        account,
        Days.of(account),
        Days.isCampaign(account),
        closest,
        munitions(account.attack()),
        account.attack().target().map(Target::words).map(Names::wordsOf).orElse(Set.of()));
  }

  private static Set<String> munitions(Attack attack) {
    Set<String> codes = new LinkedHashSet<>();
    attack.munitions().stream().map(Munition::type).map(MunitionType::code).forEach(codes::add);
    for (Claim claim : attack.claims()) {
      if (claim.assertion() instanceof MunitionUse use) {
        codes.add(use.type().code());
      } else if (claim.assertion() instanceof Count count
          && count.measure().domain() == Measure.Domain.MUNITIONS) {
        count.subject().flatMap(Subject::code).ifPresent(codes::add);
      }
    }
    codes.remove(MunitionType.UNSPECIFIED.code());
    return codes;
  }

  Attack attack() {
    return account.attack();
  }
}
