package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.Vocabulary.Entry;

class VocabularyTest {

  private static final Set<String> SUB_EVENTS =
      Set.of(
          "Chemical weapon",
          "Air/drone strike",
          "Suicide bomb",
          "Shelling/artillery/missile attack",
          "Remote explosive/landmine/IED",
          "Grenade",
          "Armed clash",
          "Attack",
          "Disrupted weapons use");
  private static final Set<String> PLOVER_MODES =
      Set.of(
          "abduct",
          "beat",
          "torture",
          "sexual",
          "targeted",
          "destroy",
          "primitive",
          "firearms",
          "explosives",
          "suicide-attack",
          "aerial",
          "drone",
          "heavy-weapons",
          "crowd-control",
          "unconventional");
  private static final Set<String> CODEBOOK_WEAPONS =
      Set.of(
          "ROCKET",
          "BALLISTIC_MISSILE",
          "CRUISE_MISSILE",
          "MISSILE",
          "DRONE",
          "BOMB",
          "ARTILLERY",
          "MORTAR",
          "IED",
          "GRENADE",
          "MINE",
          "SMALL_ARMS",
          "NAVAL_DRONE",
          "UNSPECIFIED");

  static Stream<Vocabulary> all() {
    return Vocabulary.names().stream().map(Vocabulary::named);
  }

  // Duplicates, missing parents and cycles are refused by the constructor.
  @ParameterizedTest
  @MethodSource("all")
  void everyFileIsWellFormedAndNamesItsSource(Vocabulary vocabulary) {
    assertThat(vocabulary.entries()).isNotEmpty();
    assertThat(vocabulary.notes()).anyMatch(note -> note.matches("Sources?: .+"));
    for (Entry entry : vocabulary.entries()) {
      assertThat(entry.label()).isNotBlank();
      assertThat(entry.description()).as(entry.code()).endsWith(".");
      assertThat(entry.spellings()).doesNotContain("").doesNotHaveDuplicates();
      assertThat(vocabulary.search(entry.code())).contains(entry);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyCodeIsAKindOfItselfAndOfItsAncestors(Vocabulary vocabulary) {
    for (Entry entry : vocabulary.entries()) {
      assertThat(vocabulary.isA(entry.code(), entry.code())).isTrue();
      for (String ancestor : vocabulary.ancestors(entry.code())) {
        assertThat(vocabulary.isA(entry.code(), ancestor)).isTrue();
        assertThat(vocabulary.isA(ancestor, entry.code())).isFalse();
      }
      entry.parent().ifPresent(up -> assertThat(vocabulary.children(up)).contains(entry));
    }
  }

  @Test
  void theCodesOfOpenListsHaveTheFormOfCodes() {
    Stream.of(
            Vocabulary.munitionTypes(),
            Vocabulary.personGroups(),
            Vocabulary.attackKinds(),
            Vocabulary.targetTypes(),
            Vocabulary.sourceKinds(),
            Vocabulary.actorRoles(),
            Vocabulary.placeKinds())
        .flatMap(vocabulary -> vocabulary.entries().stream())
        .forEach(entry -> Codes.check(entry.code()));
  }

  @Test
  void theCodesOfClosedListsAreTheConstants() {
    same(Vocabulary.measures(), Measure.values());
    same(Vocabulary.stances(), Stance.values());
    same(Vocabulary.responsibilityKinds(), ResponsibilityKind.values());
    same(Vocabulary.named("admiralty-reliability"), Reliability.values());
    for (Measure measure : Measure.values()) {
      assertThat(Vocabulary.measures().find(measure.name()).flatMap(e -> e.field("domain")))
          .contains(measure.domain().name());
    }
    for (Credibility credibility : Credibility.values()) {
      assertThat(Vocabulary.named("admiralty-credibility").find("" + credibility.code()))
          .isPresent();
    }
    for (PlacePrecision precision : PlacePrecision.values()) {
      assertThat(Vocabulary.named("place-precision-ucdp").find("" + precision.ucdp())).isPresent();
      assertThat(Vocabulary.named("place-precision-acled").find("" + precision.acled()))
          .isPresent();
    }
    for (TimePrecision precision : TimePrecision.values()) {
      assertThat(Vocabulary.named("time-precision-ucdp").find("" + precision.ucdp())).isPresent();
      assertThat(Vocabulary.named("time-precision-acled").find("" + precision.acled())).isPresent();
    }
  }

  private static void same(Vocabulary vocabulary, Enum<?>[] constants) {
    assertThat(vocabulary.entries().stream().map(Entry::code))
        .containsExactlyElementsOf(Arrays.stream(constants).map(Enum::name).toList());
  }

  @Test
  void mappingsNameWhatTheSchemesHave() {
    for (Entry entry : Vocabulary.munitionTypes().entries()) {
      assertThat(entry.field("codebook")).as(entry.code()).get().isIn(CODEBOOK_WEAPONS);
      assertThat(entry.codes("acled")).isSubsetOf(SUB_EVENTS);
      assertThat(entry.codes("plover")).isSubsetOf(PLOVER_MODES);
      assertThat(entry.codes("gtd")).allMatch(code -> code.matches("\\d{1,2}/.+"));
    }
    for (Entry entry : Vocabulary.attackKinds().entries()) {
      assertThat(entry.codes("plover")).isSubsetOf(PLOVER_MODES);
    }
    for (String weapon : CODEBOOK_WEAPONS) {
      assertThat(MunitionType.of(weapon).codebookClass()).contains(weapon);
    }
  }

  @Test
  void designationsHaveTypesRolesAndSourceNotes() {
    Vocabulary designations = Vocabulary.designations();
    assertThat(designations.entries()).hasSizeGreaterThanOrEqualTo(250);
    for (Entry entry : designations.entries()) {
      assertThat(Vocabulary.munitionTypes().find(entry.field("type").orElseThrow()))
          .as(entry.code())
          .isPresent();
      assertThat(entry.field("role").orElseThrow())
          .isIn("ATTACK", "INTERCEPTOR", "LAUNCHER", "OTHER");
    }
    assertThat(type("shahed 136")).containsExactly("ONE_WAY_ATTACK_DRONE");
    assertThat(type("Geran-2")).containsExactly("ONE_WAY_ATTACK_DRONE");
    for (String name :
        List.of("Iskander-M", "Kh-101", "Kalibr", "Katyusha", "Qassam", "Grad", "HIMARS")) {
      assertThat(designations.search(name)).as(name).isNotEmpty();
    }
    for (String name : List.of("ATACMS", "Zolfaghar", "Patriot")) {
      assertThat(designations.search(name)).as(name).isNotEmpty();
    }
    assertThat(designations.search("Patriot").get(0).field("role")).contains("INTERCEPTOR");
  }

  private static List<String> type(String name) {
    return Vocabulary.designations().search(name).stream()
        .map(entry -> entry.field("type").orElseThrow())
        .toList();
  }

  @Test
  void namesOfWeaponsAreNotAmbiguous() {
    Set<String> ambiguous = new HashSet<>();
    for (Entry entry : Vocabulary.designations().entries()) {
      if (Vocabulary.designations().search(entry.code()).size() > 1) {
        ambiguous.add(entry.code());
      }
      for (String spelling : entry.spellings()) {
        if (Vocabulary.designations().search(spelling).size() > 1) {
          ambiguous.add(spelling);
        }
      }
    }
    assertThat(ambiguous).isEmpty();
  }

  @Test
  void kindsOfMunitionKnowWhatTheyAre() {
    MunitionType ballistic = MunitionType.BALLISTIC_MISSILE;
    assertThat(ballistic.isA(MunitionType.MISSILE)).isTrue();
    assertThat(ballistic.isA(MunitionType.PROJECTILE)).isTrue();
    assertThat(ballistic.isA(MunitionType.UNSPECIFIED)).isTrue();
    assertThat(ballistic.isA(MunitionType.ROCKET)).isFalse();
    assertThat(MunitionType.MISSILE.isA(ballistic)).isFalse();
    assertThat(MunitionType.of("FPV_DRONE").codebookClass()).contains("DRONE");
    assertThat(PersonGroup.of("RESCUER").codebookClass()).contains("MEDIC");
    assertThat(PersonGroup.of("GUARD").codebookClass()).isEmpty();
    assertThat(ballistic.entry().orElseThrow().field("acled"))
        .contains("Shelling/artillery/missile attack");
    assertThat(SourceKind.of("MINISTRY").isA(SourceKind.OFFICIAL)).isTrue();
    assertThat(TargetType.of("AIR_BASE").isA(TargetType.MILITARY_BASE)).isTrue();
    assertThat(AttackKind.of("MISSILE_STRIKE").isA(AttackKind.of("STRIKE"))).isTrue();
    assertThat(PersonGroup.of("SOLDIER").isA(PersonGroup.MILITARY)).isTrue();
  }

  @Test
  void unknownCodesAreKindsOfThemselvesAlone() {
    MunitionType ray = MunitionType.of("DEATH_RAY");
    assertThat(ray.isA(ray)).isTrue();
    assertThat(ray.isA(MunitionType.UNSPECIFIED)).isFalse();
    assertThat(ray.entry()).isEmpty();
    assertThat(ray.codebookClass()).isEmpty();
    Vocabulary types = Vocabulary.munitionTypes();
    assertThat(types.label("DEATH_RAY")).isEqualTo("DEATH_RAY");
    assertThat(types.parent("DEATH_RAY")).isEmpty();
    assertThat(types.ancestors("DEATH_RAY")).isEmpty();
    assertThat(types.children("DEATH_RAY")).isEmpty();
    assertThat(types.search("death ray")).isEmpty();
  }

  @Test
  void usersAddTheirOwn() {
    Vocabulary types = Vocabulary.munitionTypes();
    Vocabulary own =
        types.with(
            Entry.of("DEATH_RAY", "DIRECTED_ENERGY_WEAPON", "death ray"),
            new Entry(
                "ROCKET",
                Optional.of("PROJECTILE"),
                "rocket (ours)",
                "",
                List.of("katyusha rocket"),
                Map.of("acled", "x")));
    assertThat(own.isA("DEATH_RAY", "UNSPECIFIED")).isTrue();
    assertThat(own.label("ROCKET")).isEqualTo("rocket (ours)");
    assertThat(own.search("Katyusha-Rocket")).extracting(Entry::code).containsExactly("ROCKET");
    assertThat(own.isA("UNGUIDED_ROCKET", "PROJECTILE")).isTrue();
    assertThat(types.find("DEATH_RAY")).isEmpty();
    assertThat(own.entries()).hasSize(types.entries().size() + 1);
  }

  @Test
  void theConstantsAreInTheVocabularies() {
    for (MunitionType type :
        List.of(
            MunitionType.UNSPECIFIED,
            MunitionType.PROJECTILE,
            MunitionType.ROCKET,
            MunitionType.MISSILE,
            MunitionType.BALLISTIC_MISSILE,
            MunitionType.CRUISE_MISSILE,
            MunitionType.DRONE,
            MunitionType.ONE_WAY_ATTACK_DRONE,
            MunitionType.BOMB,
            MunitionType.ARTILLERY,
            MunitionType.MORTAR,
            MunitionType.IED,
            MunitionType.GRENADE,
            MunitionType.MINE,
            MunitionType.SMALL_ARMS,
            MunitionType.NAVAL_DRONE)) {
      assertThat(type.entry()).as(type.code()).isPresent();
    }
    for (PersonGroup group :
        List.of(
            PersonGroup.PERSON,
            PersonGroup.CIVILIAN,
            PersonGroup.MILITARY,
            PersonGroup.POLICE,
            PersonGroup.MILITANT,
            PersonGroup.CHILD,
            PersonGroup.WOMAN,
            PersonGroup.AID_WORKER,
            PersonGroup.JOURNALIST,
            PersonGroup.MEDIC)) {
      assertThat(group.entry()).as(group.code()).isPresent();
    }
    assertThat(AttackKind.UNKNOWN.entry()).isPresent();
    assertThat(SourceKind.UNKNOWN.entry()).isPresent();
    assertThat(SourceKind.OFFICIAL.entry()).isPresent();
    assertThat(TargetType.UNKNOWN.entry()).isPresent();
    assertThat(TargetType.MILITARY_BASE.entry()).isPresent();
  }

  @Test
  void usersReadTheirOwn() {
    Vocabulary units =
        Vocabulary.read(
            "units",
            new StringReader(
                "# Units. Source: us.\ncode\tparent\tlabel\tspellings\tacled\n"
                    + "ARMY\t\tarmy\t\t1\nBRIGADE\tARMY\tbrigade\tbde|bgde\t\n"));
    assertThat(units.notes()).containsExactly("Units. Source: us.");
    assertThat(units.search("BDE")).extracting(Entry::code).containsExactly("BRIGADE");
    assertThat(units.find("ARMY").orElseThrow().field("acled")).contains("1");
    assertThat(units.find("BRIGADE").orElseThrow().field("acled")).isEmpty();
  }

  @Test
  void brokenListsAreRefused() {
    refuses("code\tparent\nA\tB\n", "own: A has the parent B, which is not there");
    refuses("code\tparent\nA\tB\nB\tA\n", "own: A is its own ancestor");
    refuses("code\tparent\nA\tA\n", "own: A is its own ancestor");
    refuses("code\tparent\nA\t\nA\t\n", "own: the code A stands twice");
    refuses("code\tparent\nA\n", "own, line 2: 1 cells where the header has 2");
    refuses("code\tparent\n \tA\n", "An entry needs a code");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.named("weather"))
        .withMessageStartingWith("No vocabulary weather; there are [munition-types, ");
  }

  private static void refuses(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.read("own", new StringReader(text)))
        .withMessage(message);
  }
}
