package org.sitrep.parsing.internal.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.AttackScope;
import org.sitrep.parsing.internal.time.TimeMention;

/**
 * The attacks that a text has told of so far, and which of them it speaks of. It never changes:
 * each choice makes the next one.
 *
 * @param size how many attacks there are
 * @param recent those to which a sentence can lead back, in the order in which they turned up
 * @param current the one that the text speaks of; null before the first
 * @param news the first that is told neither in passing nor with many others; null if there is none
 * @param dating when the news was
 */
record Discourse(
    int size,
    List<KnownAttack> recent,
    @Nullable KnownAttack current,
    @Nullable KnownAttack news,
    Dating dating) {

  /** Before the first word. */
  static final Discourse EMPTY = new Discourse(0, List.of(), null, null, Dating.NONE);

  /** How many attacks back a sentence can lead. */
  private static final int MEMORY = 60;

  /** What comes of it by a choice. */
  Discourse after(Choice choice) {
    KnownAttack attack = choice.attack();
    boolean isNew = attack.id() == size;
    boolean isNews = choice instanceof Choice.News;
    return new Discourse(
        isNew ? size + 1 : size,
        isNew ? recentWith(attack) : recent,
        choice instanceof Choice.Mention ? current : attack,
        isNews ? attack : news,
        choice instanceof Choice.News first ? first.dating() : dating);
  }

  private List<KnownAttack> recentWith(KnownAttack attack) {
    List<KnownAttack> attacks = new ArrayList<>(recent);
    attacks.add(attack);
    return List.copyOf(attacks.subList(Math.max(0, attacks.size() - MEMORY), attacks.size()));
  }

  /** With more that is known of one of its attacks. */
  Discourse with(KnownAttack attack) {
    return new Discourse(
        size,
        recent.stream().map(known -> latest(known, attack)).toList(),
        current == null ? null : latest(current, attack),
        news == null ? null : latest(news, attack),
        dating);
  }

  private static KnownAttack latest(KnownAttack known, KnownAttack attack) {
    return known.id() == attack.id() ? attack : known;
  }

  /** With another time of its news. */
  Discourse with(Dating of) {
    return new Discourse(size, recent, current, news, of);
  }

  /** With the text back from the background at its news. */
  Discourse back() {
    boolean away = current != null && current.scope() == AttackScope.BACKGROUND;
    return away ? new Discourse(size, recent, news, news, dating) : this;
  }

  /** The attack that the text speaks of, once there is one. */
  KnownAttack here() {
    return Objects.requireNonNull(current);
  }

  /** When an attack was; null if nothing tells. */
  @Nullable TimeMention time(KnownAttack attack) {
    return attack.isOfNews() ? dating.time() : attack.day();
  }

  /** True if an attack was at a time. */
  boolean isAt(KnownAttack attack, @Nullable TimeMention time) {
    TimeMention known = time(attack);
    return known != null
        && time != null
        && Objects.equals(known.first(), time.first())
        && Objects.equals(known.last(), time.last());
  }

  /** True if what is told happened when an attack did, or if nothing tells when. */
  boolean fits(Told told, KnownAttack attack) {
    return told.day() == null || isAt(attack, told.time());
  }

  /** The news, once there is any. */
  KnownAttack theNews() {
    return Objects.requireNonNull(news);
  }

  /** The attack that turned up last; null before the first. */
  @Nullable KnownAttack last() {
    return recent.isEmpty() ? null : recent.get(recent.size() - 1);
  }

  /** True for the news. */
  boolean isNews(KnownAttack attack) {
    return news != null && news.id() == attack.id();
  }

  /** A new attack, which has a day of its own or none. */
  KnownAttack opened(
      Told told, KnownAttack.Kind kind, AttackScope scope, @Nullable TimeMention day) {
    return new KnownAttack(size, told.passage().from(), kind, scope, false, day);
  }

  /** The attack of which is told, as the first news. */
  KnownAttack firstNews(Told told) {
    return new KnownAttack(
        size, told.passage().from(), KnownAttack.Kind.ONE, AttackScope.FOCUS, true, null);
  }

  /** A new attack at the time of the one that the text speaks of. */
  KnownAttack beside(Told told) {
    return new KnownAttack(
        size,
        told.passage().from(),
        KnownAttack.Kind.ONE,
        here().scope(),
        here().isOfNews(),
        here().day());
  }
}
