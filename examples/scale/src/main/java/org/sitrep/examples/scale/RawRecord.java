package org.sitrep.examples.scale;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.sitrep.examples.shared.Line;

/**
 * A record of an input file, before anybody looked into it.
 *
 * @param file the file
 * @param number the number of the line or row, from 1
 * @param json the report as a JSON object in UTF-8; none if it is too long or could not be had
 * @param length how many bytes it has, also if it is too long
 * @param problem why it could not be had; empty if it could
 */
public record RawRecord(String file, long number, byte[] json, long length, String problem) {

  static final TypeInformation<RawRecord> TYPE = Types.POJO(RawRecord.class);

  static RawRecord of(String file, Line line) {
    return new RawRecord(file, line.number(), line.bytes(), line.length(), "");
  }

  static RawRecord unreadable(String file, long number, String problem) {
    return new RawRecord(file, number, new byte[0], 0, problem);
  }

  Line line() {
    return new Line(number, json, length);
  }

  /** Names the record among all. */
  String place() {
    return file + ":" + number;
  }
}
