package org.sitrep.parsing.internal.speech;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.parsing.internal.clause.ReadingRule;

/** The rules of speech, each list in the order in which it is asked. */
public final class SpeechRules {

  /** What words tell; all are asked. */
  static final List<SpeechRule> WORDS =
      List.of(
          new SpeechRule("says", "The army said two rockets fell. -> The army", Speaking::says),
          new SpeechRule(
              "according-to",
              "Two rockets fell, according to the army. -> the army",
              Speaking::accounts),
          new SpeechRule(
              "states",
              "The army's claim that two rockets fell was wrong. -> The army",
              Speaking::states),
          new SpeechRule(
              "cites",
              "Two rockets fell, the agency reported, citing the army. -> the army",
              Speaking::cites));

  /** What the place of a name tells; the first that answers holds. */
  static final List<SpeechRule> PLACES =
      List.of(
          new SpeechRule(
              "label",
              "Harbour police: two people were killed. -> Harbour police",
              Speaking::label),
          new SpeechRule(
              "announced",
              "Radio carried the following statement of the General Command:\nTwo rockets fell. ->"
                  + " the General Command",
              Speaking::announced),
          new SpeechRule(
              "bracketed", "Two people were killed (Reuters). -> Reuters", Speaking::bracketed),
          new SpeechRule("dashed", "Two people were killed – police. -> police", Speaking::dashed),
          new SpeechRule(
              "under-label",
              "Police: It was a raid. Two people were killed. -> Police",
              Speaking::underLabel));

  /** What is asked where nobody was found to speak. */
  static final List<SpeechRule> OTHERS =
      List.of(
          new SpeechRule(
              "quoted",
              "“It was a raid,” the mayor said. “Two people were killed.” -> the mayor",
              Speaking::quoted));

  private SpeechRules() {}

  /** All rules in the order in which they are asked. */
  public static List<ReadingRule> all() {
    return Stream.of(WORDS, PLACES, OTHERS).<ReadingRule>flatMap(List::stream).toList();
  }
}
