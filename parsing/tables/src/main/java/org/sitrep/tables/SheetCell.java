package org.sitrep.tables;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell of a sheet says, as it would stand in a text. */
final class SheetCell {

  private SheetCell() {}

  static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return isDate(cell.getDataFormatString()) ? moment(cell.asDate()) : number(cell.asNumber());
    } else if (cell.getType() == CellType.FORMULA) {
      return String.valueOf(cell.getRawValue() == null ? "" : cell.getRawValue());
    } else if (cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
      return "";
    }
    return cell.getText();
  }

  private static String moment(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toLocalDate() + " " + moment.toLocalTime();
  }

  /** The file has the digits of the binary number: 0.1 as 0.10000000000000001. */
  private static String number(BigDecimal number) {
    return new BigDecimal(Double.toString(number.doubleValue()))
        .stripTrailingZeros()
        .toPlainString();
  }

  /** True for a format with years or days in it, outside of quotes and brackets. */
  private static boolean isDate(String format) {
    boolean quoted = false;
    boolean bracketed = false;
    for (int i = 0; format != null && i < format.length(); i++) {
      char c = Character.toLowerCase(format.charAt(i));
      quoted ^= c == '"';
      bracketed = c == '[' || (bracketed && c != ']');
      if (!quoted && !bracketed && (c == 'y' || c == 'd')) {
        return true;
      }
    }
    return false;
  }
}
