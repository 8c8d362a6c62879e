package org.sitrep.examples.scale;

import java.util.List;
import java.util.Locale;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.sitrep.examples.batch.AttackRows;
import org.sitrep.examples.batch.ClaimRows;
import org.sitrep.examples.batch.FindingRows;
import org.sitrep.examples.batch.TallyRows;

/** The tables that are written, each a folder of Parquet files. */
enum OutTable {
  REPORTS(List.of("report_id", "published", "outlet", "title", "json")),
  CLAIMS(ClaimRows.HEADER),
  ATTACKS(AttackRows.HEADER),
  TALLIES(TallyRows.HEADER),
  FINDINGS(FindingRows.HEADER),
  ERRORS(List.of("file", "line", "severity", "reason", "record")),
  INCIDENTS(IncidentRows.INCIDENTS),
  INCIDENT_ACCOUNTS(IncidentRows.ACCOUNTS),
  INCIDENT_FIGURES(IncidentRows.FIGURES),
  INCIDENT_FINDINGS(IncidentRows.FINDINGS);

  private final List<String> columns;

  OutTable(List<String> columns) {
    this.columns = columns;
  }

  List<String> columns() {
    return columns;
  }

  /** The name of its folder. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  MessageType schema() {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (String column : columns) {
      switch (column) {
        case "low",
            "high",
            "evidence_start",
            "evidence_end",
            "line",
            "version",
            "accounts",
            "contradictions",
            "independent" ->
            schema.optional(PrimitiveTypeName.INT64).named(column);
        case "latitude", "longitude", "confidence" ->
            schema.optional(PrimitiveTypeName.DOUBLE).named(column);
        case "cumulative", "anonymous", "additional", "partial", "conflict" ->
            schema.optional(PrimitiveTypeName.BOOLEAN).named(column);
        case "date_from", "date_to", "published" ->
            schema
                .optional(PrimitiveTypeName.INT32)
                .as(LogicalTypeAnnotation.dateType())
                .named(column);
        default ->
            schema
                .optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(column);
      }
    }
    return schema.named(folder());
  }
}
