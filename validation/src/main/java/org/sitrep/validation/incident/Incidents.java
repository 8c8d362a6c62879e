package org.sitrep.validation.incident;

import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The events that reports tell of. */
@Value.Immutable
@JsonSerialize(as = ImmutableIncidents.class)
@JsonDeserialize(as = ImmutableIncidents.class)
public interface Incidents {

  /** The events, the earlier first; every attack of every report is in one of them. */
  List<Incident> incidents();

  /**
   * The pairs that were compared and not taken for one event, the nearest first.
   *
   * @return at most {@link IncidentFinder#MAX_REFUSALS}; {@link #notes()} say if there were more
   */
  List<Comparison> refusals();

  /** What should be known of the way this was found: what was left out, and why. */
  List<String> notes();

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Incidents}. */
  final class Builder extends ImmutableIncidents.Builder {
    Builder() {}
  }
}
