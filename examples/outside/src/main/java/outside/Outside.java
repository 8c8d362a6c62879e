package outside;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.model.Attack;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.ConsistencyChecker;
import org.sitrep.validation.SitrepValidator;
import org.sitrep.validation.finding.Finding;

/** Reads a text and says which of its claims cannot both be true. */
public final class Outside {

  private static final String TEXT =
      "Police said 12 rockets were fired at the depot on Monday. The army said 30 rockets were"
          + " fired.";

  private Outside() {}

  public static void main(String[] args) {
    ParsedReport parsed =
        ReportParser.standard().parse(Report.of(TEXT, LocalDate.of(2025, 3, 11)));
    String json = SitrepJson.mapper().writeValueAsString(parsed);
    if (!SitrepJson.mapper().readValue(json, ParsedReport.class).equals(parsed)) {
      throw new AssertionError("what was written is not what is read: " + json);
    }
    for (Attack attack : parsed.attacks()) {
      List<Finding> illFormed = SitrepValidator.standard().validate(attack);
      System.out.println(attack.claims().size() + " claims, ill-formed: " + illFormed);
      for (Finding finding : ConsistencyChecker.standard().check(attack).findings()) {
        System.out.println(finding.message());
      }
    }
  }
}
