package org.sitrep.validation.internal.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.FigureText;
import org.sitrep.validation.internal.figures.Scope;
import org.sitrep.validation.internal.figures.Scopes;

/**
 * A total, and the parts by place or day that are said to be of it: "72 drones: 31 over Belgorod,
 * 22 over Bryansk".
 */
final class ListedParts extends WrittenRule<AttackFacts> {

  ListedParts() {
    super(
        "listed-parts",
        Severity.ERROR,
        "Parts of a total in several places, or on several days, add up to no more than the total.",
        "Arithmetic");
  }

  /** Fewer parts than these are no list. */
  private static final int LIST = 2;

  @Override
  public void check(AttackFacts facts, Findings findings) {
    Map<String, Figure> byId = new LinkedHashMap<>();
    facts.figures().all().forEach(figure -> byId.putIfAbsent(figure.claim().id(), figure));
    Map<Figure, Map<Scope, Figure>> lists = new LinkedHashMap<>();
    for (Figure part : facts.figures().all()) {
      for (String id : part.claim().partOf()) {
        Figure total = byId.get(id);
        if (total != null && isPart(part, total, facts)) {
          lists
              .computeIfAbsent(total, key -> new LinkedHashMap<>())
              .merge(
                  part.node().scope(), part, (one, other) -> one.low() < other.low() ? other : one);
        }
      }
    }
    lists.forEach(
        (total, parts) -> {
          if (isList(parts, facts.figures().scopes())) {
            compare(total, List.copyOf(parts.values()), findings);
          }
        });
  }

  private static boolean isPart(Figure part, Figure total, AttackFacts facts) {
    return part != total
        && part.measure() == total.measure()
        && part.isCounted()
        && !part.count().additional()
        && total.isNumber()
        && facts.figures().lineage(part.node()).contains(total.kind());
  }

  /** True for several places of which none lies in another. */
  private static boolean isList(Map<Scope, Figure> parts, Scopes scopes) {
    return parts.size() >= LIST
        && parts.keySet().stream()
            .allMatch(scope -> scopes.wider(scope).filter(parts::containsKey).isEmpty());
  }

  private void compare(Figure total, List<Figure> parts, Findings findings) {
    BigInteger sum =
        parts.stream()
            .map(part -> BigInteger.valueOf(part.low()))
            .reduce(BigInteger.ZERO, BigInteger::add);
    if (sum.compareTo(BigInteger.valueOf(total.high())) <= 0) {
      return;
    }
    List<Figure> involved = new ArrayList<>(parts);
    involved.add(total);
    if (!SameThing.isSurelyRead(involved)) {
      return;
    }
    findings.addFigures(
        this,
        ConflictText.reckoning(parts, Figure::low)
            + ", more than "
            + FigureText.attributed(total)
            + ", of which they are said to be parts.",
        involved);
  }
}
