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
 * @param group the class of those who acted last, counted or not; null before any
 * @param domain what was counted last; null before anything was
 * @param measure what became of it; null before anything was counted
 * @param whole the measure of the last whole: of munitions only those fired; null before any
 * @param totals for each measure the last number that stands for no part and is not none
 * @param codes for each measure the class of those whom that number counts; none for plain people
 */
record Antecedents(
    @Nullable String munition,
    @Nullable String people,
    @Nullable String group,
    @Nullable Domain domain,
    @Nullable Measure measure,
    @Nullable Measure whole,
    Map<Measure, QuantityMention> totals,
    Map<Measure, String> codes) {

  static final Antecedents NONE =
      new Antecedents(null, null, null, null, null, null, Map.of(), Map.of());

  Antecedents withMunition(@Nullable String named) {
    return named == null
        ? this
        : new Antecedents(named, people, group, domain, measure, whole, totals, codes);
  }

  Antecedents withPeople(@Nullable String counted) {
    return new Antecedents(munition, counted, group, domain, measure, whole, totals, codes);
  }

  Antecedents withGroup(@Nullable String acting) {
    return acting == null
        ? this
        : new Antecedents(munition, people, acting, domain, measure, whole, totals, codes);
  }

  Antecedents counted(CountMention count, Domain of) {
    boolean isWhole =
        count.measure().domain() != Measure.Domain.MUNITIONS || count.measure() == Measure.FIRED;
    Map<Measure, QuantityMention> known = totals;
    Map<Measure, String> classes = codes;
    boolean stands =
        count.link() == CountMention.Link.TOTAL || count.link() == CountMention.Link.LATER;
    if (stands && !count.quantity().isNone()) {
      known = new EnumMap<>(Measure.class);
      known.putAll(totals);
      known.put(count.measure(), count.quantity());
      classes = new EnumMap<>(Measure.class);
      classes.putAll(codes);
      classes.remove(count.measure());
      if (count.code() != null) {
        classes.put(count.measure(), count.code());
      }
    }
    return new Antecedents(
        munition,
        people,
        group,
        of,
        count.measure(),
        isWhole ? count.measure() : whole,
        known,
        classes);
  }

  /** What a mere number tells again: what was counted last, if it alone of its kind was. */
  @Nullable Measure again() {
    Measure last = measure;
    boolean others =
        totals.keySet().stream()
            .anyMatch(it -> last != null && it != last && it.domain() == last.domain());
    return others ? null : last;
  }

  /** True if the last whole was of such things. */
  boolean isWholeOf(Measure.Domain of) {
    return whole != null && whole.domain() == of;
  }

  /** The total that "all" means where such things are told of; null if the last whole is none. */
  @Nullable QuantityMention total(Measure.Domain of) {
    return whole != null && whole.domain() == of ? totals.get(whole) : null;
  }
}
