package org.sitrep.examples.scale;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.sitrep.examples.batch.Surrogates;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.SitrepJson;

/** Parsed reports as few bytes: their JSON, deflated. */
final class Packed {

  private Packed() {}

  static byte[] of(ParsedReport report) {
    String json = Surrogates.escaped(SitrepJson.mapper().writeValueAsString(report));
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 11);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 12)) {
      out.write(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  static ParsedReport report(byte[] packed) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return SitrepJson.mapper().readValue(in.readAllBytes(), ParsedReport.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
