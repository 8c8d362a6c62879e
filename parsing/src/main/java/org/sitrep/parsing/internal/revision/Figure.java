package org.sitrep.parsing.internal.revision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sitrep.model.Claim;
import org.sitrep.model.Measure;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.count.CountMention;

/**
 * A figure of a text.
 *
 * @param attack the attack of which it tells, told apart from others by identity
 * @param count what it counts
 * @param claim the claim that is made of it
 * @param sources who tells; empty for the report itself
 * @param scene where it was and where it is told
 * @param standing as what it stands beyond what its own words tell
 */
public record Figure(
    Object attack,
    CountMention count,
    Claim.Builder claim,
    List<Source> sources,
    Scene scene,
    Standing standing) {

  /** As what a figure stands beyond what its own words tell. */
  public enum Standing {
    /** As any other. */
    PLAIN,
    /** As some of a whole. */
    PARTIAL,
    /** In a paragraph by which a text brings itself up to date. */
    UPDATE
  }

  /** "had earlier put it at seven": it holds no more. */
  boolean isOld() {
    return count.link() == CountMention.Link.SUPERSEDED;
  }

  /** "has risen to 12": it takes the place of what was said before. */
  boolean isLater() {
    return count.link() == CountMention.Link.LATER
        || standing == Standing.UPDATE && count.link() == CountMention.Link.TOTAL;
  }

  /** One of several that come together, or persons told of singly: none replaces a whole. */
  boolean isPart() {
    return standing == Standing.PARTIAL
        || count.link() == CountMention.Link.PART
        || count.additional()
        || count.individual() != null;
  }

  /** A number of people who are all, and that held when it was said. */
  boolean isToll() {
    return count.measure().domain() == Measure.Domain.PEOPLE && !isOld() && !isPart();
  }

  /** A toll in an entry of a running report that tells its hour. */
  boolean isLogged() {
    return scene.clock() != null && isToll();
  }

  /** "had spoken of 11": of those of whom the other figure tells. */
  boolean isMere() {
    return count.code() == null && count.phrase().isBare();
  }

  /** The same told of no place. */
  Figure anywhere() {
    return new Figure(attack, count, claim, sources, scene.anywhere(), standing);
  }

  /** True for figures of one attack and one measure. */
  boolean isBeside(Figure other) {
    return attack == other.attack && count.measure() == other.count.measure();
  }

  /** True for figures of one thing that are not of two places. */
  boolean isOfSame(Figure other) {
    return isBeside(other)
        && !scene.isApart(other.scene)
        && (Objects.equals(count.code(), other.count.code())
            || (isOld() || other.isOld()) && (isMere() || other.isMere()));
  }

  boolean isAsMany(Figure other) {
    return count.quantity().low() == other.count.quantity().low()
        && count.quantity().high().equals(other.count.quantity().high());
  }

  boolean isFewer(Figure other) {
    return count.quantity().low() < other.count.quantity().low();
  }

  /** True for one said on an earlier day; false if the text does not name both days. */
  boolean isSaidBefore(Figure later) {
    LocalDate day = scene.said();
    LocalDate next = later.scene.said();
    return day != null && next != null && day.isBefore(next);
  }
}
