package org.sitrep.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a record says, field by field. A field that is not there is not known, never zero. */
public final class Facts {

  private static final Facts NONE = new Facts(Map.of());

  private final Map<Field<?>, Object> values;

  private Facts(Map<Field<?>, Object> values) {
    this.values = values;
  }

  /** Nothing at all. */
  public static Facts none() {
    return NONE;
  }

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The value of a field. */
  public <T> Optional<T> get(Field<T> field) {
    return Optional.ofNullable(field.type().cast(values.get(field)));
  }

  /** True if the field has a value. */
  public boolean has(Field<?> field) {
    return values.containsKey(field);
  }

  /** The fields that have a value, in the order of {@link Field#all()}. */
  public Set<Field<?>> fields() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** A builder that begins with these facts. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.values.putAll(values);
    return builder;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts && values.equals(facts.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }

  /** Builds {@link Facts}. */
  public static final class Builder {

    private final Map<Field<?>, Object> values = new LinkedHashMap<>();

    private Builder() {}

    /** Sets a field. */
    public <T> Builder set(Field<T> field, T value) {
      values.put(field, field.type().cast(value));
      return this;
    }

    /** Sets a field if there is a value. */
    public <T> Builder set(Field<T> field, Optional<? extends T> value) {
      value.ifPresent(it -> set(field, it));
      return this;
    }

    /** Takes a field out. */
    public Builder remove(Field<?> field) {
      values.remove(field);
      return this;
    }

    boolean has(Field<?> field) {
      return values.containsKey(field);
    }

    /** The facts set so far. */
    public Facts build() {
      Map<Field<?>, Object> ordered = new LinkedHashMap<>();
      for (Field<?> field : Field.all()) {
        Object value = values.get(field);
        if (value != null) {
          ordered.put(field, value);
        }
      }
      return new Facts(ordered);
    }
  }
}
