package org.sitrep.tests.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import org.sitrep.model.Report;
import org.sitrep.parsing.grammar.Fragments;

/** What {@link ParserFuzzTest} asks, of rows of the language's words and of broken sentences. */
class FragmentFuzzTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 29);

  @FuzzTest(maxDuration = "5m")
  void reads(FuzzedDataProvider data) {
    String text = Fragments.of(bound -> data.consumeInt(0, bound - 1));
    ParserFuzzTest.check(Report.of(text, PUBLISHED));
  }
}
