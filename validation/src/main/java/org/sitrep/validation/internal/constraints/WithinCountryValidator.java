package org.sitrep.validation.internal.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.constraint.WithinCountry;
import org.sitrep.validation.country.CountryOutlines;

/** Checks {@link WithinCountry} on any type. */
public final class WithinCountryValidator implements ConstraintValidator<WithinCountry, Object> {

  private static final Accessors ACCESSORS = new Accessors(WithinCountry.class);
  private static final Map<String, String> BY_ALPHA_3 =
      Stream.of(Locale.getISOCountries())
          .collect(
              Collectors.toUnmodifiableMap(
                  code -> new Locale("", code).getISO3Country(), Function.identity()));

  private String country = "";
  private List<String> coordinates = List.of();

  /** Made by the service loader. */
  public WithinCountryValidator() {}

  @Override
  public void initialize(WithinCountry constraint) {
    country = constraint.country();
    coordinates =
        constraint.point().isEmpty()
            ? List.of(constraint.latitude(), constraint.longitude())
            : List.of(constraint.point());
  }

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Optional<Object> said = ACCESSORS.read(value, country);
    if (coordinates.size() == 1) {
      String name = coordinates.get(0);
      Optional<Object> point = ACCESSORS.read(value, name);
      if (point.isPresent() && !(point.get() instanceof GeoPoint)) {
        throw ACCESSORS.mistyped(value, name, "gives no GeoPoint");
      }
      return said.isEmpty() || point.isEmpty() || fits(said.get(), (GeoPoint) point.get(), context);
    }
    Optional<Double> latitude = degrees(value, coordinates.get(0));
    Optional<Double> longitude = degrees(value, coordinates.get(1));
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return true;
    }
    if (!(Math.abs(latitude.get()) <= 90 && Math.abs(longitude.get()) <= 180)) {
      new Violations(context)
          .message("org.sitrep.WithinCountry.nowhere.message")
          .with("point", latitude.get() + ", " + longitude.get())
          .report(coordinates);
      return false;
    }
    return said.isEmpty()
        || fits(said.get(), new GeoPoint(latitude.get(), longitude.get()), context);
  }

  private boolean fits(Object said, GeoPoint point, ConstraintValidatorContext context) {
    CountryOutlines outlines = CountryOutlines.standard();
    String code = said.toString().strip().toUpperCase(Locale.ROOT);
    code = BY_ALPHA_3.getOrDefault(code, code);
    if (!outlines.isOutside(code, point)) {
      return true;
    }
    Set<String> actual = outlines.countriesAt(point);
    new Violations(context)
        .with("point", point.latitude() + ", " + point.longitude())
        .with("kilometres", Math.round(outlines.kilometresOutside(code, point).orElse(0)))
        .with("country", code)
        .with("place", actual.isEmpty() ? "" : " (" + String.join("/", actual) + ")")
        .report(Stream.concat(Stream.of(country), coordinates.stream()).toList());
    return false;
  }

  private static Optional<Double> degrees(Object bean, String name) {
    Optional<Object> value = ACCESSORS.read(bean, name);
    if (value.isPresent() && !(value.get() instanceof Number)) {
      throw ACCESSORS.mistyped(bean, name, "gives no number");
    }
    return value.map(number -> ((Number) number).doubleValue());
  }
}
