package org.sitrep.tables;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.internal.DataFile;

/**
 * A kind of file that is no table, told by its first bytes.
 *
 * @param bytes the bytes, in hexadecimal
 * @param what the kind, for people
 * @param advice what to do instead
 */
record Signature(String bytes, String what, String advice) {

  private static final List<Signature> ALL =
      DataFile.stripped(Signature.class, "signatures.tsv").byColumn().stream()
          .map(
              row ->
                  new Signature(
                      DataFile.cell(row, "bytes"),
                      DataFile.cell(row, "what"),
                      DataFile.cell(row, "advice")))
          .toList();

  /** The kind of file that begins so, if it is a known one that is no table. */
  static Optional<Signature> of(byte[] start) {
    return ALL.stream().filter(signature -> signature.fits(start)).findFirst();
  }

  private boolean fits(byte[] start) {
    byte[] wanted = HexFormat.of().parseHex(bytes);
    return start.length >= wanted.length
        && Arrays.equals(start, 0, wanted.length, wanted, 0, wanted.length);
  }

  TableException refusal() {
    return new TableException("It is no table but " + what + "; " + advice);
  }
}
