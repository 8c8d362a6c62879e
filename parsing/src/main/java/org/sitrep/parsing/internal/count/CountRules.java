package org.sitrep.parsing.internal.count;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.parsing.internal.clause.ReadingRule;

/** The rules of counts in the order in which a number asks them; the first that answers holds. */
public final class CountRules {

  /** What is told of the phrase itself. */
  static final List<CountRule> OWN =
      List.of(
          new CountRule("noun", "There were no casualties. -> KILLED 0, WOUNDED 0", NounRules::own),
          new CountRule(
              "strike-of-list",
              "- Near Basra, an air strike hit a depot.\n- Near Mosul, two strikes hit a bunker."
                  + " -> ATTACKS 1, ATTACKS 2",
              NounRules::strike),
          new CountRule(
              "of-state", "Rescuers took in 92 of the wounded. -> WOUNDED 92", GroupRules::ofState),
          new CountRule(
              "toll",
              "The death toll rose from 11 to 12. -> KILLED 11, KILLED 12",
              TollRules::moved),
          new CountRule(
              "weapons", "The army put it at 75 missiles. -> FIRED 75", TollRules::weapons),
          new CountRule(
              "gravely",
              "Three sailors were injured, one critically. -> WOUNDED 3, WOUNDED 1",
              HarmRules::gravely),
          new CountRule(
              "sent-on",
              "Nine people were wounded. Three of them were flown to Basra."
                  + " -> WOUNDED 9, WOUNDED 3",
              CareRules::moved),
          new CountRule(
              "captives", "Rebels took 12 prisoners. -> CAPTURED 12", CaptureRules::captives),
          new CountRule(
              "verb",
              "Two missiles fired from the coast were shot down. -> FIRED 2, INTERCEPTED 2",
              FrameRules::verbs),
          new CountRule(
              "times", "Rebels attacked the base nine times. -> ATTACKS 9", FrameRules::times),
          new CountRule(
              "means", "Rebels attacked the town with 15 rockets. -> FIRED 15", FrameRules::means),
          new CountRule(
              "noun-of",
              "The army announced the interception of 13 rockets. -> INTERCEPTED 13",
              NounRules::of),
          new CountRule(
              "lost", "The army admitted the loss of 12 soldiers. -> KILLED 12", LossRules::lost),
          new CountRule("family", "The shell killed a family of five. -> KILLED 5", LossRules::kin),
          new CountRule(
              "bodies-of",
              "Rescuers recovered the bodies of two men. -> KILLED 2",
              BodyRules::bodies),
          new CountRule(
              "corpses", "At least 50 bodies were carried out. -> KILLED 50+", BodyRules::corpses),
          new CountRule(
              "echo",
              "Two guards were killed, as was a driver. -> KILLED 2, KILLED 1",
              EchoRules::echoed),
          new CountRule(
              "declared", "Two people were pronounced dead. -> KILLED 2", NounRules::declared),
          new CountRule(
              "modifier",
              "A plane took 17 wounded soldiers to the capital. -> WOUNDED 17",
              NounRules::modified),
          new CountRule(
              "predicate",
              "Five people dead, nine wounded. -> KILLED 5, WOUNDED 9",
              NounRules::predicate),
          new CountRule(
              "taken", "Six men were taken from a bus. -> CAPTURED 6", CaptureRules::taken),
          new CountRule(
              "with-wounds",
              "The hospital received 110 soldiers with burns. -> WOUNDED 110",
              HarmRules::wounds),
          new CountRule(
              "in-care",
              "Eight people are in hospital, five in critical condition. -> WOUNDED 8, WOUNDED 5",
              CareRules::cared),
          new CountRule("fallen", "Two soldiers fell near Basra. -> KILLED 2", HarmRules::fallen),
          new CountRule("in-limb", "Two men were shot in the leg. -> WOUNDED 2", HarmRules::limb),
          new CountRule(
              "suffer", "Two tankers suffered minor damage. -> DAMAGED 2", HarmRules::suffered),
          new CountRule(
              "damage-to",
              "The blast caused damage to three houses. -> DAMAGED 3",
              HarmRules::damageTo),
          new CountRule("left", "He saw ten vehicles in flames. -> DESTROYED 10", ThingRules::left),
          new CountRule(
              "fabric-of",
              "Debris broke the windows of 14 flats. -> DAMAGED 14",
              ThingRules::fabric),
          new CountRule(
              "damage-list",
              "Damage: one school, six homes. -> DAMAGED 1, DAMAGED 6",
              ThingRules::listed),
          new CountRule("downed", "The army shot down two jets. -> DESTROYED 2", HarmRules::downed),
          new CountRule("label", "KIA: 3; WIA: 11. -> KILLED 3, WOUNDED 11", NounRules::labelled),
          new CountRule(
              "listed",
              "The enemy attacked with:\n- four missiles;\n- 36 drones. -> FIRED 4, FIRED 36",
              FrameRules::listed),
          new CountRule(
              "again",
              "The mayor spoke of three dead. The hospital gave six. -> KILLED 3, KILLED 6",
              TollRules::again));

  /** What is told of those beside which it stands. */
  static final List<CountRule> SHARED =
      List.of(
          new CountRule("among", "The dead included two children. -> KILLED 2", AmongRules::among),
          new CountRule(
              "whole",
              "Of 15 rockets, 13 were intercepted. -> FIRED 15, INTERCEPTED 13",
              FrameRules::whole),
          new CountRule(
              "share", "The army shot down 90 percent of 40 missiles. -> FIRED 40", Shares::whole),
          new CountRule(
              "updated",
              "Twelve people were killed, up from nine. -> KILLED 12, KILLED 9",
              UpdateRules::before),
          new CountRule(
              "changed",
              "A raid killed 19 people, the mayor said, correcting the figure of 13."
                  + " -> KILLED 19, KILLED 13",
              UpdateRules::changed),
          new CountRule(
              "part",
              "The strike killed 15 people, including three children. -> KILLED 15, KILLED 3",
              GroupRules::part),
          new CountRule(
              "part-is",
              "Two of the four people killed were children. -> KILLED 4, KILLED 2",
              GroupRules::partIs),
          new CountRule(
              "of-them",
              "The strike killed six people, two of them children. -> KILLED 6, KILLED 2",
              GroupRules::ofThem),
          new CountRule(
              "is-said",
              "Five of the dead were policemen and three were children. -> KILLED 5, KILLED 3",
              GroupRules::isSaid),
          new CountRule(
              "of-those",
              "Seven of those who died were policemen. -> KILLED 7",
              GroupRules::ofThose),
          new CountRule(
              "along",
              "Some 65 missiles were fired, along with 31 drones. -> FIRED 65, FIRED 31",
              GroupRules::along),
          new CountRule(
              "apposition",
              "The wounded are ten people: eight children and two women. -> WOUNDED 10, WOUNDED 8,"
                  + " WOUNDED 2",
              GroupRules::apposed),
          new CountRule(
              "list",
              "Rescuers recovered the bodies of two men and three women. -> KILLED 2, KILLED 3",
              GroupRules::listed),
          new CountRule(
              "elsewhere",
              "Two people died in Odesa and one in Izmail. -> KILLED 2, KILLED 1",
              EchoRules::gapped),
          new CountRule(
              "aside", "Mortar shells, 23 of them, fell on the town. -> HIT 23", EchoRules::aside),
          new CountRule(
              "fronted",
              "In Odesa two people died; in Izmail, one. -> KILLED 2, KILLED 1",
              EchoRules::fronted),
          new CountRule(
              "bracketed",
              "Drones were shot down over Bryansk (three) and Kursk (12)."
                  + " -> INTERCEPTED 3, INTERCEPTED 12",
              EchoRules::bracketed));

  private CountRules() {}

  /** All rules in the order in which they are asked, those without a number last. */
  public static List<ReadingRule> all() {
    return Stream.of(OWN, SHARED, List.of(UnnumberedRule.values()))
        .<ReadingRule>flatMap(List::stream)
        .toList();
  }
}
