package org.sitrep.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A point lies within a country.
 *
 * <p>The country is an accessor with an ISO 3166-1 code of two or three letters in any case. The
 * point is an accessor with a {@link org.sitrep.model.GeoPoint}, or two with the degrees in decimal
 * numbers. All may be {@code Optional}; what is absent, and a code or a country that has no
 * outline, violates nothing.
 *
 * <p>Outlines are coarse. The constraint is violated if the point lies more than 30 km from the
 * country and on the land of another, or more than 700 km from it at sea; or if it is no point on
 * earth.
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(WithinCountry.List.class)
@Constraint(validatedBy = {})
public @interface WithinCountry {

  /** The name of the accessor of the country. */
  String country() default "country";

  /** The name of the accessor of the point; empty if it is given as latitude and longitude. */
  String point() default "";

  /** The name of the accessor of the latitude in degrees north. */
  String latitude() default "latitude";

  /** The name of the accessor of the longitude in degrees east. */
  String longitude() default "longitude";

  /** The message or its key in braces. */
  String message() default "{org.sitrep.WithinCountry.message}";

  /** The validation groups. */
  Class<?>[] groups() default {};

  /** The payload, such as {@link FindingSeverity.Warning}. */
  Class<? extends Payload>[] payload() default {};

  /** Several of them in one place. */
  @Documented
  @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The constraints. */
    WithinCountry[] value();
  }
}
