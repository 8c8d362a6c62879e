package org.sitrep.parsing.grammar;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Short reports of armed attacks, each with its trees and with what a correct reader finds in it.
 *
 * <p>A property takes them with {@code @Domain(WrittenReports.class)} and a parameter
 * {@code @ForAll WrittenReport report}. To put a parser to the test, give it {@link
 * WrittenReport#report()} and compare with {@link WrittenReport#claims()}.
 */
public final class WrittenReports extends DomainContextBase {

  /** Made by jqwik, or by hand to call the provider. */
  public WrittenReports() {}

  /** Reports of all kinds. */
  @Provide
  public Arbitrary<WrittenReport> reports() {
    return Arbitraries.randomValue(random -> WrittenReport.of(random.nextLong()));
  }
}
