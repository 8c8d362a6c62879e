package org.sitrep.validation;

/** One rule over the figures of an attack. */
interface Rule {

  /** The identifier that findings carry. */
  String id();

  /** Hands what it finds to the findings, which may stop listening at some number. */
  void check(Figures figures, Findings findings);
}
