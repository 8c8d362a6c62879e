package org.sitrep.validation.internal.figures;

/**
 * The place and the time that a figure is about. Figures of different scopes are never held against
 * each other, unless one is known to lie within the other.
 *
 * @param place the place; empty for those of the attack
 * @param time the days; empty for those of the attack
 */
public record Scope(String place, String time) {

  /** Where and when the attack was. */
  public static final Scope OF_ATTACK = new Scope("", "");
}
