package org.sitrep.tables;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens files by what their first bytes are: packed, a workbook, a text in some encoding. */
final class Sources {

  /** How much of a text is looked at to tell its encoding: a mebibyte. */
  private static final int SAMPLE = 1 << 20;

  private static final byte[] GZIP = {0x1F, (byte) 0x8B};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private Sources() {}

  /**
   * The rows of a file.
   *
   * @param encoding the encoding of a text, if it is known
   */
  static RawRows open(InputStream file, Optional<Charset> encoding) throws IOException {
    byte[] start = file.readNBytes(SAMPLE);
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(start), file);
    if (startsWith(start, GZIP)) {
      return packed(all, encoding);
    } else if (startsWith(start, ZIP)) {
      return SheetRows.open(all);
    }
    Optional<Signature> other = Signature.of(start);
    if (other.isPresent()) {
      throw other.get().refusal();
    }
    return text(start, all, encoding);
  }

  private static RawRows text(byte[] start, InputStream all, Optional<Charset> wanted)
      throws IOException {
    if (wanted.isPresent()) {
      return new CsvRows(new BufferedReader(new InputStreamReader(all, wanted.get())));
    }
    if (Encoding.isBinary(start)) {
      throw new TableException("It is no table but a binary file; write the table out as CSV");
    }
    Charset taken =
        Encoding.of(start, start.length < SAMPLE)
            .orElseThrow(
                () ->
                    new TableException(
                        "Its letters are neither UTF-8 nor Windows-1252; name the encoding, such as"
                            + " windows-1251, or save the table as UTF-8"));
    boolean utf8 = taken.equals(StandardCharsets.UTF_8);
    Reader reader = utf8 ? new MixedReader(all) : new InputStreamReader(all, taken);
    List<String> notes = new ArrayList<>();
    if (!utf8) {
      notes.add(
          "It is no UTF-8 and was read as " + taken + "; if that is wrong, name the encoding");
    }
    return new CsvRows(reader, notes);
  }

  private static RawRows packed(InputStream packed, Optional<Charset> encoding) throws IOException {
    try {
      return open(new GZIPInputStream(packed, 1 << 16), encoding);
    } catch (ZipException | EOFException e) {
      throw new TableException("It is packed, and broken: " + e.getMessage());
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if (i >= bytes.length || bytes[i] != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
