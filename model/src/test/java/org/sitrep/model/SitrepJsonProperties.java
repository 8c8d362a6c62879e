package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class SitrepJsonProperties {

  private static final JsonMapper MAPPER = SitrepJson.mapper();

  private static <T> void survives(T value, Class<T> type) {
    byte[] json = MAPPER.writeValueAsBytes(value);
    assertThat(MAPPER.readValue(json, type)).isEqualTo(value);
    assertThat(MAPPER.writeValueAsBytes(MAPPER.readValue(json, type))).isEqualTo(json);
  }

  @Property(tries = 200)
  void parsedReportsSurvive(@ForAll ParsedReport value) {
    survives(value, ParsedReport.class);
  }

  @Property(tries = 200)
  void attacksSurvive(@ForAll Attack value) {
    survives(value, Attack.class);
  }

  @Property
  void claimsSurvive(@ForAll Claim value) {
    survives(value, Claim.class);
  }

  @Property
  void assertionsSurvive(@ForAll Assertion value) {
    survives(value, Assertion.class);
  }

  @Property
  void countsSurvive(@ForAll Count value) {
    survives(value, Count.class);
  }

  @Property
  void responsibilitiesSurvive(@ForAll Responsibility value) {
    survives(value, Responsibility.class);
  }

  @Property
  void munitionUsesSurvive(@ForAll MunitionUse value) {
    survives(value, MunitionUse.class);
  }

  @Property
  void whatIsUndisclosedSurvives(@ForAll Undisclosed value) {
    survives(value, Undisclosed.class);
  }

  @Property
  void munitionsSurvive(@ForAll Munition value) {
    survives(value, Munition.class);
  }

  @Property
  void casualtiesSurvive(@ForAll Casualties value) {
    survives(value, Casualties.class);
  }

  @Property
  void quantitiesSurvive(@ForAll Quantity value) {
    survives(value, Quantity.class);
  }

  @Property
  void sourcesSurvive(@ForAll Source value) {
    survives(value, Source.class);
  }

  @Property
  void subjectsSurvive(@ForAll Subject value) {
    survives(value, Subject.class);
  }

  @Property
  void locationsSurvive(@ForAll Location value) {
    survives(value, Location.class);
  }

  @Property
  void pointsSurvive(@ForAll GeoPoint value) {
    survives(value, GeoPoint.class);
  }

  @Property
  void timesSurvive(@ForAll EventTime value) {
    survives(value, EventTime.class);
  }

  @Property
  void targetsSurvive(@ForAll Target value) {
    survives(value, Target.class);
  }

  @Property
  void actorsSurvive(@ForAll Actor value) {
    survives(value, Actor.class);
  }

  @Property
  void reportsSurvive(@ForAll Report value) {
    survives(value, Report.class);
  }

  @Property
  void issuesSurvive(@ForAll Issue value) {
    survives(value, Issue.class);
  }

  @Property
  void evidenceSurvives(@ForAll Evidence value) {
    survives(value, Evidence.class);
  }

  @Property
  void selectorsSurvive(@ForAll TextSelector value) {
    survives(value, TextSelector.class);
  }

  @Property
  void entriesSurvive(@ForAll Vocabulary.Entry value) {
    survives(value, Vocabulary.Entry.class);
  }

  @Property
  void policiesSurvive(@ForAll QuantityPolicy value) {
    survives(value, QuantityPolicy.class);
  }

  @Property
  void codesSurvive(
      @ForAll MunitionType munition,
      @ForAll PersonGroup group,
      @ForAll AttackKind attack,
      @ForAll SourceKind source,
      @ForAll TargetType target) {
    survives(munition, MunitionType.class);
    survives(group, PersonGroup.class);
    survives(attack, AttackKind.class);
    survives(source, SourceKind.class);
    survives(target, TargetType.class);
  }

  @Property(tries = 100)
  void listsSurviveThroughTheirType(
      @ForAll @Size(max = 3) List<Assertion> assertions,
      @ForAll @Size(max = 3) List<Claim> claims) {
    TypeReference<List<Assertion>> ofAssertions = new TypeReference<>() {};
    byte[] json = MAPPER.writerFor(ofAssertions).writeValueAsBytes(assertions);
    assertThat(MAPPER.readValue(json, ofAssertions)).isEqualTo(assertions);
    TypeReference<List<Claim>> ofClaims = new TypeReference<>() {};
    json = MAPPER.writerFor(ofClaims).writeValueAsBytes(claims);
    assertThat(MAPPER.readValue(json, ofClaims)).isEqualTo(claims);
  }

  @Property(tries = 100)
  void unknownPropertiesAreRefused(@ForAll Attack value) {
    String json = MAPPER.writeValueAsString(value);
    String more =
        json.equals("{}") ? "{\"surplus\":1}" : json.replaceFirst("\\{", "{\"surplus\":1,");
    assertThatThrownBy(() -> MAPPER.readValue(more, Attack.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("\"surplus\"");
  }

  @Property(tries = 100)
  void trailingTokensAreRefused(@ForAll Claim value) {
    String json = MAPPER.writeValueAsString(value);
    assertThatThrownBy(() -> MAPPER.readValue(json + " {}", Claim.class))
        .isInstanceOf(JacksonException.class);
  }
}
