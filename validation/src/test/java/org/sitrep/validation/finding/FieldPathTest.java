package org.sitrep.validation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.model.SitrepJson;

class FieldPathTest {

  @Test
  void fieldsAndElementsAreSetOff() {
    FieldPath attack = new FieldPath("reports").at(1).then("attacks").at(0);
    assertThat(attack.then(FieldPath.claim(2)).text()).isEqualTo("reports[1].attacks[0].claims[2]");
    assertThat(new FieldPath("list").then("[key]").text()).isEqualTo("list[key]");
  }

  @Test
  void theValueItselfAddsNothing() {
    assertThat(FieldPath.ROOT.then("time").text()).isEqualTo("time");
    assertThat(FieldPath.claim(3).then(FieldPath.ROOT)).isEqualTo(FieldPath.claim(3));
  }

  @Test
  void isATextInJson() {
    Finding finding =
        Finding.builder()
            .severity(Severity.INFO)
            .rule("ours")
            .addPaths(FieldPath.claim(0), FieldPath.of("time"))
            .message("Look here.")
            .build();
    String json = SitrepJson.mapper().writeValueAsString(finding);
    assertThat(json).contains("[\"claims[0]\",\"time\"]");
    assertThat(SitrepJson.mapper().readValue(json, Finding.class)).isEqualTo(finding);
    assertThat(finding.where()).isEqualTo("claims[0], time");
  }
}
