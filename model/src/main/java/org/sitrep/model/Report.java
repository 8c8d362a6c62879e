package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A text as it was published. Offsets anywhere in the model count UTF-16 units of {@link #text()}.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReport.class)
@JsonDeserialize(as = ImmutableReport.class)
public interface Report {

  /** The identifier by which the publisher or the user knows the report; empty if it has none. */
  default String id() {
    return "";
  }

  /** The outlet that published it, such as an agency, a newspaper or a ministry. */
  Optional<String> outlet();

  /** The day of publication at the place of the outlet; relative dates are resolved against it. */
  Optional<LocalDate> published();

  /** The headline, if it is kept apart from the text. */
  Optional<String> title();

  /** The words of the report, exactly as published. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String text();

  /**
   * The language of the text as an ISO 639-1 code, such as {@code en}; absent if nobody said it.
   */
  Optional<String> language();

  /** Where the report can be read, usually a web address; never opened by this library. */
  Optional<String> address();

  /** A report that is only a text. */
  static Report of(String text) {
    return builder().text(text).build();
  }

  /** A text with the day on which it was published. */
  static Report of(String text, LocalDate published) {
    return builder().text(text).published(published).build();
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Report}. */
  final class Builder extends ImmutableReport.Builder {
    Builder() {}
  }
}
