package org.sitrep.parsing.internal.confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sitrep.model.Claim;
import org.sitrep.model.Issue;
import org.sitrep.model.IssueReason;

/** Gives the claims of a text their confidence and sets those aside that fall short of it. */
public final class Grader {

  private final Confidence confidence;
  private final double least;
  private final String text;
  private final List<Issue> doubts = new ArrayList<>();

  /**
   * Grades the claims of one text.
   *
   * @param least the least confidence that a claim needs to be kept
   */
  public Grader(Confidence confidence, double least, String text) {
    this.confidence = confidence;
    this.least = least;
    this.text = text;
  }

  /** Grades the claims of an attack, given in the order of the text, and keeps the good ones. */
  public List<Claim.Builder> kept(List<Claim.Builder> builders) {
    List<Claim> claims = new ArrayList<>(builders.size());
    for (Claim.Builder builder : builders) {
      claims.add(builder.build());
    }
    List<Claim.Builder> kept = new ArrayList<>(builders.size());
    for (int i = 0; i < claims.size(); i++) {
      double share = confidence.of(Traits.of(text, claims, i));
      if (share >= least) {
        Claim.Builder builder = builders.get(i);
        builder.confidence(share);
        kept.add(builder);
      } else {
        doubt(claims.get(i), share);
      }
    }
    return kept;
  }

  private void doubt(Claim claim, double share) {
    claim
        .evidence()
        .ifPresent(
            evidence ->
                doubts.add(
                    Issue.builder()
                        .reason(IssueReason.LOW_CONFIDENCE)
                        .evidence(evidence)
                        .message(
                            String.format(
                                Locale.ROOT,
                                "\"%s\" was read as a claim with a confidence of %s, less than the"
                                    + " %s that was asked for.",
                                evidence.text(),
                                share,
                                least))
                        .build()));
  }

  /** What was set aside, among the other issues, in the order of the text. */
  public List<Issue> with(List<Issue> issues) {
    if (doubts.isEmpty()) {
      return issues;
    }
    List<Issue> all = new ArrayList<>(issues);
    all.addAll(doubts);
    all.sort(Comparator.comparingInt(issue -> issue.evidence().start()));
    return all;
  }
}
