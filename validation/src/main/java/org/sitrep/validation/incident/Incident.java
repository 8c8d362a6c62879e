package org.sitrep.validation.incident;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.validation.finding.ConsistencyResult;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * One event as several reports tell of it.
 *
 * <p>Accounts and claims are in the order of publication; claims bear the identifiers {@code
 * ACCOUNT/CLAIM}.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIncident.class)
@JsonDeserialize(as = ImmutableIncident.class)
public interface Incident {

  /** The accounts, in the order of publication; one for an event of which a single report tells. */
  List<Account> accounts();

  /** Why they are taken for one event: the comparisons that joined them. */
  List<Comparison> matches();

  /**
   * The accounts as one attack, with the claims of all.
   *
   * <p>A report's own voice is there as its outlet. A speaker without a name ("an official") is
   * told apart from those of other reports by the outlet in brackets. A newer figure by the same
   * speaker of the same thing {@link Claim#revises() revises} the older one.
   */
  Attack attack();

  /** The newer figures, and which they take the place of. */
  List<Revision> revisions();

  /**
   * Whether the claims of all can be true together, and its accounts have times that they can have;
   * tolls that fall without a correction are among the warnings.
   */
  ConsistencyResult consistency();

  /** How far the figures are borne out, one entry for each measure and subject. */
  List<Corroboration> corroborations();

  /** How well the event is established. */
  Grade grade();

  /** By which rule. */
  String gradedBecause();

  /** The account from which a claim of {@link #attack()} comes. */
  default Optional<Account> accountOf(Claim claim) {
    return accounts().stream()
        .filter(account -> claim.id().startsWith(account.id() + "/"))
        .findFirst();
  }

  /** The contradictions and differences that no account has by itself. */
  @JsonIgnore
  @Value.Lazy
  default List<Finding> betweenSources() {
    return consistency().findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .filter(
            finding ->
                finding.claims().stream().map(this::accountOf).distinct().limit(2).count() > 1)
        .toList();
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Incident}. */
  final class Builder extends ImmutableIncident.Builder {
    Builder() {}
  }
}
