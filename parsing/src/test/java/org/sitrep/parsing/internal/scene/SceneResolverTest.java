package org.sitrep.parsing.internal.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.parsing.internal.syntax.Relation.ADVCL;
import static org.sitrep.parsing.internal.syntax.Relation.CASE;
import static org.sitrep.parsing.internal.syntax.Relation.CC;
import static org.sitrep.parsing.internal.syntax.Relation.CCOMP;
import static org.sitrep.parsing.internal.syntax.Relation.CONJ;
import static org.sitrep.parsing.internal.syntax.Relation.NMOD;
import static org.sitrep.parsing.internal.syntax.Relation.NSUBJ;
import static org.sitrep.parsing.internal.syntax.Relation.OBJ;
import static org.sitrep.parsing.internal.syntax.Relation.OBL;
import static org.sitrep.parsing.internal.syntax.Relation.ROOT;
import static org.sitrep.parsing.internal.syntax.Upos.ADP;
import static org.sitrep.parsing.internal.syntax.Upos.CCONJ;
import static org.sitrep.parsing.internal.syntax.Upos.NOUN;
import static org.sitrep.parsing.internal.syntax.Upos.NUM;
import static org.sitrep.parsing.internal.syntax.Upos.PROPN;
import static org.sitrep.parsing.internal.syntax.Upos.VERB;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.sitrep.model.TimePrecision;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.place.PlaceMention.Role;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;
import org.sitrep.parsing.internal.time.TimeAnchor;
import org.sitrep.parsing.internal.time.TimeMention;

class SceneResolverTest {

  private static final IntPredicate SILENT = word -> false;
  private static final LocalDate DAY = LocalDate.of(2024, 6, 12);

  /** Two fell in Odesa and one in Izmail. */
  private static final Tree LIST =
      tree(
          List.of(NUM, VERB, ADP, PROPN, CCONJ, NUM, ADP, PROPN),
          new int[] {1, Tree.NO_WORD, 3, 1, 5, 0, 7, 5},
          List.of(NSUBJ, ROOT, CASE, OBL, CC, CONJ, CASE, NMOD));

  /** Missiles struck Kharkiv, killing three. */
  private static final Tree RESULT =
      tree(
          List.of(NOUN, VERB, PROPN, VERB, NUM),
          new int[] {1, Tree.NO_WORD, 1, 1, 3},
          List.of(NSUBJ, ROOT, OBJ, ADVCL, OBJ));

  /** Officials said in Kyiv bombs killed two near Sumy. */
  private static final Tree SPEECH =
      tree(
          List.of(NOUN, VERB, ADP, PROPN, NOUN, VERB, NUM, ADP, PROPN),
          new int[] {1, Tree.NO_WORD, 3, 1, 5, 1, 5, 8, 5},
          List.of(NSUBJ, ROOT, CASE, OBL, NSUBJ, CCOMP, OBJ, CASE, OBL));

  private static Tree tree(List<Upos> upos, int[] heads, List<Relation> relations) {
    return Tree.of(0, upos.toArray(new Upos[0]), heads, relations.toArray(new Relation[0]));
  }

  private static PlaceMention place(int at, int rank, Role role) {
    return new PlaceMention(at, at + 1, null, rank, role);
  }

  private static TimeMention day(int at, TimeAnchor anchor) {
    return new TimeMention(
        at, at + 1, TimeMention.Kind.ON, anchor, DAY, DAY, TimePrecision.DAY, null);
  }

  @Test
  void eachNumberOfAListHasItsOwnPlace() {
    PlaceMention odesa = place(3, 3, Role.SCENE);
    PlaceMention izmail = place(7, 3, Role.SCENE);
    SceneResolver scenes = new SceneResolver(LIST, List.of(odesa, izmail), SILENT);
    assertThat(scenes.at(0)).contains(odesa);
    assertThat(scenes.at(5)).contains(izmail);
  }

  @Test
  void whatFollowsFromAStrikeHappenedWhereItStruck() {
    PlaceMention kharkiv = place(2, 3, Role.SCENE);
    assertThat(new SceneResolver(RESULT, List.of(kharkiv), SILENT).at(4)).contains(kharkiv);
  }

  @Test
  void originsAndActorsAreNoScenes() {
    List<PlaceMention> places = List.of(place(0, 0, Role.ACTOR), place(2, 3, Role.ORIGIN));
    assertThat(new SceneResolver(RESULT, places, SILENT).at(4)).isEmpty();
  }

  @Test
  void wherePeopleSpeakNothingHappened() {
    PlaceMention kyiv = place(3, 3, Role.SCENE);
    PlaceMention sumy = place(8, 3, Role.NEAR);
    IntPredicate speech = word -> word == 1;
    assertThat(new SceneResolver(SPEECH, List.of(kyiv, sumy), speech).at(6)).contains(sumy);
    assertThat(new SceneResolver(SPEECH, List.of(kyiv), speech).at(6)).isEmpty();
  }

  @Test
  void anOfficeIsWeakEvidence() {
    PlaceMention region = place(0, 1, Role.OFFICE);
    SceneResolver scenes = new SceneResolver(RESULT, List.of(region), SILENT);
    assertThat(scenes.at(4)).isEmpty();
    assertThat(scenes.office()).contains(region);
  }

  @Test
  void aLabelHoldsWhereNoOtherSceneIsTold() {
    PlaceMention label = place(0, 1, Role.LABEL);
    PlaceMention kharkiv = place(2, 3, Role.SCENE);
    assertThat(new SceneResolver(RESULT, List.of(label, kharkiv), SILENT).at(4)).contains(kharkiv);
    assertThat(new SceneResolver(RESULT, List.of(label), SILENT).at(4)).contains(label);
  }

  @Test
  void theDayOfSpeakingDatesNothing() {
    IntPredicate speech = word -> word == 1;
    TimeMention said = day(3, TimeAnchor.AT);
    TimeMention struck = day(8, TimeAnchor.AT);
    assertThat(new TimeResolver(SPEECH, List.of(said), speech).at(6)).isEmpty();
    assertThat(new TimeResolver(SPEECH, List.of(said, struck), speech).at(6)).contains(struck);
  }

  @Test
  void whatIsKnownByADayDidNotHappenOnIt() {
    TimeMention by = day(3, TimeAnchor.BY);
    assertThat(new TimeResolver(LIST, List.of(by), SILENT).at(0)).isEmpty();
  }

  @Test
  void nothingIsFoundInASentenceWithoutPlaces() {
    SceneResolver scenes = new SceneResolver(LIST, List.of(), SILENT);
    assertThat(scenes.at(0)).isEmpty();
    assertThat(scenes.at(99)).isEmpty();
    assertThat(scenes.main()).isEmpty();
    assertThat(scenes.office()).isEmpty();
  }
}
