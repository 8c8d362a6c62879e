package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A report with the attacks read from it and what the reader could not, or need not, turn into
 * claims.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableParsedReport.class)
@JsonDeserialize(as = ImmutableParsedReport.class)
public interface ParsedReport {

  /**
   * The version of the JSON form, {@link SitrepJson#SCHEMA} unless read from an older or newer
   * document of the same major version.
   */
  default String schema() {
    return SitrepJson.SCHEMA;
  }

  /** Checks that this library knows the form. */
  @Value.Check
  default void check() {
    SitrepJson.checkSchema(schema());
  }

  /** The report that was read. */
  @Valid
  Report report();

  /** The attacks, those in focus first, each group in the order of the text. */
  List<@Valid Attack> attacks();

  /** What was noticed and not turned into a claim, in the order of the text. */
  List<Issue> issues();

  /** The claims of all attacks, attack by attack. */
  @JsonIgnore
  @Value.Lazy
  default List<Claim> claims() {
    return attacks().stream().flatMap(attack -> attack.claims().stream()).toList();
  }

  /** What became of the figures of the report. */
  @JsonIgnore
  @Value.Lazy
  default Coverage coverage() {
    return Coverage.of(this);
  }

  /** Why the whole report was not read, if its language is none that is. */
  @JsonIgnore
  @Value.NonAttribute
  default Optional<Issue> unreadLanguage() {
    return issues().stream()
        .filter(issue -> issue.reason() == IssueReason.LANGUAGE_UNSUPPORTED)
        .findFirst();
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ParsedReport}. */
  final class Builder extends ImmutableParsedReport.Builder {
    Builder() {}
  }
}
