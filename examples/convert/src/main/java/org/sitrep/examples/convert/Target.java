package org.sitrep.examples.convert;

import java.io.Writer;
import java.util.Locale;
import org.sitrep.parsing.PlaceNames;
import org.sitrep.tables.AttackJsonWriter;
import org.sitrep.tables.GeoJsonWriter;
import org.sitrep.tables.RecordWriter;
import org.sitrep.tables.StixWriter;
import org.sitrep.tables.TableFormat;
import org.sitrep.tables.TableWriter;

/** The formats that are written. */
enum Target {
  MISSILES,
  ACLED,
  GED,
  GTD,
  TBIJ,
  AIRWARS,
  IBC,
  WHO,
  HXL,
  GEOJSON,
  STIX,
  ATTACKS,
  CLAIMREVIEW;

  /** True if rows of the format are about one munition each. */
  boolean isPerMunition() {
    return switch (this) {
      case MISSILES, HXL, GEOJSON, STIX, ATTACKS -> true;
      case ACLED, GED, GTD, TBIJ, AIRWARS, IBC, WHO, CLAIMREVIEW -> false;
    };
  }

  /** A writer of records; there is none for claim reviews, which are of claims. */
  RecordWriter writer(Writer out) {
    return switch (this) {
      case MISSILES, ACLED, GED, GTD, TBIJ, AIRWARS, IBC, WHO, HXL ->
          new TableWriter(TableFormat.named(toString()).orElseThrow(), out);
      case GEOJSON -> new GeoJsonWriter(out, (words, country) -> PlaceNames.find(words));
      case STIX -> new StixWriter(out);
      case ATTACKS -> new AttackJsonWriter(out);
      case CLAIMREVIEW -> throw new IllegalStateException("Claim reviews are no records");
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
