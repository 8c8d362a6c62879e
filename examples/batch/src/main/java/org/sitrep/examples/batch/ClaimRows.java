package org.sitrep.examples.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.model.Actor;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.EventTime;
import org.sitrep.model.Location;
import org.sitrep.model.Measure.Domain;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Responsibility;
import org.sitrep.model.Share;
import org.sitrep.model.Source;
import org.sitrep.model.Subject;
import org.sitrep.model.Undisclosed;

/** The rows of {@code claims.csv}: one for each claim. */
public final class ClaimRows {

  /** The names of the columns. */
  public static final List<String> HEADER =
      List.of(
          "report_id",
          "attack_id",
          "claim_id",
          "assertion",
          "measure",
          "low",
          "high",
          "qualifier",
          "subject",
          "individual",
          "actor",
          "stance",
          "cumulative",
          "source",
          "source_kind",
          "anonymous",
          "attack_date",
          "places",
          "evidence_start",
          "evidence_end",
          "evidence",
          "subject_words",
          "designation",
          "additional",
          "reason",
          "found_by",
          "confidence",
          "place",
          "claim_date",
          "revises",
          "retracts",
          "part_of",
          "partial",
          "shares",
          "nation");

  private ClaimRows() {}

  /** The rows of a report, attack by attack. */
  public static List<List<String>> of(ParsedReport parsed) {
    List<List<String>> rows = new ArrayList<>();
    for (Attack attack : parsed.attacks()) {
      String date = attack.time().map(ClaimRows::date).orElse("");
      String places = Cells.joined(attack.locations().stream().map(Location::name));
      for (Claim claim : attack.claims()) {
        rows.add(row(parsed.report().id(), attack.id(), claim, date, places));
      }
    }
    return rows;
  }

  private static List<String> row(
      String report, String attack, Claim claim, String date, String places) {
    Said said = Said.of(claim);
    Optional<Source> first = claim.sources().stream().findFirst();
    return List.of(
        report,
        attack,
        claim.id(),
        said.assertion,
        said.measure,
        said.low,
        said.high,
        said.qualifier,
        said.subject,
        said.individual,
        said.actor,
        claim.stance().name(),
        String.valueOf(said.cumulative),
        claim.sources().stream().map(Source::words).collect(Collectors.joining("; ")),
        first.map(source -> source.kind().code()).orElse(""),
        String.valueOf(first.map(Source::anonymous).orElse(false)),
        date,
        places,
        claim.evidence().map(evidence -> Integer.toString(evidence.start())).orElse(""),
        claim.evidence().map(evidence -> Integer.toString(evidence.end())).orElse(""),
        claim.evidence().map(evidence -> evidence.text()).orElse(""),
        said.subjectWords,
        said.designation,
        String.valueOf(said.additional),
        said.reason,
        claim.foundBy(),
        claim.confidence().isPresent() ? Double.toString(claim.confidence().getAsDouble()) : "",
        claim.place().map(Location::name).orElse(""),
        claim.time().map(ClaimRows::date).orElse(""),
        Cells.joined(claim.revises().stream()),
        Cells.joined(claim.retracts().stream()),
        Cells.joined(claim.partOf().stream()),
        String.valueOf(said.partial),
        said.shares,
        said.nation);
  }

  /** A day, or two with a slash; two dots for an open end. */
  private static String date(EventTime time) {
    String from = time.from().map(LocalDate::toString).orElse("..");
    String to = time.to().map(LocalDate::toString).orElse("..");
    return from.equals(to) ? from : from + "/" + to;
  }

  /** The cells that depend on the kind of assertion. */
  private static final class Said {

    private String assertion = "";
    private String measure = "";
    private String low = "";
    private String high = "";
    private String qualifier = "";
    private String subject = "";
    private String individual = "";
    private String actor = "";
    private boolean cumulative;
    private String subjectWords = "";
    private String designation = "";
    private boolean additional;
    private boolean partial;
    private String shares = "";
    private String nation = "";
    private String reason = "";

    static Said of(Claim claim) {
      Said said = new Said();
      if (claim.assertion() instanceof Count count) {
        said.count(count);
      } else if (claim.assertion() instanceof Responsibility responsibility) {
        said.responsibility(responsibility);
      } else if (claim.assertion() instanceof MunitionUse use) {
        said.use(use);
      } else if (claim.assertion() instanceof Undisclosed undisclosed) {
        said.undisclosed(undisclosed);
      }
      return said;
    }

    private void count(Count count) {
      Domain domain = count.measure().domain();
      assertion = "COUNT";
      measure = count.measure().name();
      low = Long.toString(count.quantity().low());
      high = Cells.number(count.quantity().high());
      qualifier = count.quantity().qualifier().name();
      if (domain == Domain.MUNITIONS || domain == Domain.PEOPLE) {
        subject = count.subject().flatMap(Subject::code).map(CodebookClass::of).orElse("");
      }
      individual = count.individual().orElse("");
      cumulative = count.cumulative();
      subjectWords = count.subject().flatMap(Subject::words).orElse("");
      designation = count.subject().flatMap(Subject::designation).orElse("");
      additional = count.additional();
      partial = count.partial();
      shares = Cells.joined(count.shares().stream().map(Said::share));
      nation = count.subject().flatMap(Subject::nation).orElse("");
    }

    /** "INTERCEPTED 90"; "INTERCEPTED AT_LEAST 90". */
    private static String share(Share share) {
      String bound = share.qualifier() == Qualifier.EXACT ? "" : share.qualifier() + " ";
      String percent = BigDecimal.valueOf(share.percent()).stripTrailingZeros().toPlainString();
      return share.measure() + " " + bound + percent;
    }

    private void responsibility(Responsibility responsibility) {
      assertion = "RESPONSIBILITY";
      measure = responsibility.kind().name();
      actor = responsibility.actor().map(Actor::name).orElse("");
    }

    private void use(MunitionUse use) {
      assertion = "MUNITION_USE";
      measure = use.measure().map(Enum::name).orElse("");
      subject = CodebookClass.of(use.type().code());
      designation = use.designation().orElse("");
    }

    private void undisclosed(Undisclosed undisclosed) {
      assertion = "UNDISCLOSED";
      measure = undisclosed.topic().name();
      reason = undisclosed.reason().name();
    }
  }
}
