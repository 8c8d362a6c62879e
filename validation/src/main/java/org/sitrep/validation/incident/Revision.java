package org.sitrep.validation.incident;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A newer figure that takes the place of an older one by the same speaker. Both claims stay.
 *
 * @param newer the identifier of the newer claim
 * @param older the identifier of the older claim
 * @param text what was said then and now, for people
 */
public record Revision(
    @JsonProperty(required = true) String newer,
    @JsonProperty(required = true) String older,
    @JsonProperty(required = true) String text) {}
