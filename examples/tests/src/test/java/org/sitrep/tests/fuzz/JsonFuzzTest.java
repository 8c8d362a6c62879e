package org.sitrep.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.SitrepJson;
import org.sitrep.validation.ConsistencyChecker;
import org.sitrep.validation.SitrepValidator;
import tools.jackson.core.JacksonException;

/** Bytes are a parsed report or refused; what is read is written as it was, and can be judged. */
class JsonFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void reads(byte[] bytes) {
    ParsedReport parsed;
    try {
      parsed = SitrepJson.mapper().readValue(bytes, ParsedReport.class);
    } catch (JacksonException e) {
      return;
    }
    if (parsed == null) {
      return; // The document is "null".
    }
    String json = SitrepJson.mapper().writeValueAsString(parsed);
    assertThat(SitrepJson.mapper().readValue(json, ParsedReport.class)).isEqualTo(parsed);
    assertThat(SitrepValidator.standard().validate(parsed)).isNotNull();
    assertThat(ConsistencyChecker.standard().check(parsed)).isNotNull();
  }
}
