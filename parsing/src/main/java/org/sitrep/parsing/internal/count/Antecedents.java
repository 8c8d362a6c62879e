package org.sitrep.parsing.internal.count;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.mention.QuantityMention;

/**
 * What the sentences before have counted, for the words that only point back.
 *
 * @param munition the class of munitions named last; null before any
 * @param people the class of people counted last in the sentence; null for plain people
 * @param domain what was counted last; null before anything was
 * @param measure what became of it; null before anything was counted
 * @param total the total that "all" means; null before any
 * @param totalOf the kind of thing that the total counts
 * @param totals for each measure the last number that stands for no part
 */
record Antecedents(
    @Nullable String munition,
    @Nullable String people,
    @Nullable Domain domain,
    @Nullable Measure measure,
    @Nullable QuantityMention total,
    Measure.@Nullable Domain totalOf,
    Map<Measure, QuantityMention> totals) {

  static final Antecedents NONE = new Antecedents(null, null, null, null, null, null, Map.of());

  Antecedents withMunition(@Nullable String named) {
    return named == null
        ? this
        : new Antecedents(named, people, domain, measure, total, totalOf, totals);
  }

  Antecedents withPeople(@Nullable String counted) {
    return new Antecedents(munition, counted, domain, measure, total, totalOf, totals);
  }

  Antecedents counted(CountMention count, Domain of) {
    boolean whole =
        count.measure().domain() != Measure.Domain.MUNITIONS || count.measure() == Measure.FIRED;
    Map<Measure, QuantityMention> known = totals;
    if (count.link() == CountMention.Link.TOTAL && !count.quantity().isNone()) {
      known = new EnumMap<>(Measure.class);
      known.putAll(totals);
      known.put(count.measure(), count.quantity());
    }
    return new Antecedents(
        munition,
        people,
        of,
        count.measure(),
        whole && !count.quantity().isNone() ? count.quantity() : total,
        whole ? count.measure().domain() : totalOf,
        known);
  }
}
