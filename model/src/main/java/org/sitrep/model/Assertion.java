package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a claim says. In JSON the property {@code assertion} names the kind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "assertion")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Count.class, name = "COUNT"),
  @JsonSubTypes.Type(value = Responsibility.class, name = "RESPONSIBILITY"),
  @JsonSubTypes.Type(value = MunitionUse.class, name = "MUNITION_USE"),
  @JsonSubTypes.Type(value = Undisclosed.class, name = "UNDISCLOSED")
})
public sealed interface Assertion permits Count, Responsibility, MunitionUse, Undisclosed {}
