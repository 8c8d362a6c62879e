package org.sitrep.parsing.internal.count;

import org.sitrep.parsing.internal.clause.ReadingRule;

/** Ways in which a text counts without a number. */
enum UnnumberedRule implements ReadingRule {
  /** One person, singled out. */
  INDIVIDUAL("individual", "The commander was killed in the raid. -> KILLED 1"),
  /** The one weapon of which the text has told that it was fired. */
  SAME_ONE(
      "same-one",
      "A drone was launched at Basra. The drone was shot down. -> FIRED 1, INTERCEPTED 1"),
  /** Several people, nobody says how many. */
  BARE_PLURAL("bare-plural", "The strike killed civilians. -> KILLED 2+"),
  /** Nobody, in what a blow is said to have lacked. */
  NOBODY("nobody", "The rocket came down near the fence without hurting anyone. -> WOUNDED 0");

  private final String id;
  private final String example;

  UnnumberedRule(String id, String example) {
    this.id = id;
    this.example = example;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String example() {
    return example;
  }
}
