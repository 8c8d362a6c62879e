package org.sitrep.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sitrep.model.Report;

/** Reports made up from a seed: agency copy in its usual turns, with invented facts. */
final class SyntheticReports {

  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 3, 1);

  private static final String[] PLACES = {
    "Kharkiv", "Odesa", "Zaporizhzhia", "Mykolaiv", "Aleppo", "Idlib", "Hodeidah", "Sanaa", "Marib",
    "Basra", "Kirkuk", "Mosul", "Kandahar", "Kunduz", "Haifa", "Ashkelon", "Beirut", "Tyre",
    "Benghazi", "Tripoli", "Mogadishu", "Kismayo", "Gao", "Kidal", "Maiduguri", "Belgorod"
  };
  private static final String[] REGIONS = {
    "Kharkiv region", "Aleppo province", "Anbar province", "southern Lebanon", "Helmand province",
    "the Gaza Strip", "northern Mali", "Borno state", "eastern Ukraine", "Lower Shabelle"
  };
  private static final String[] SPEAKERS = {
    "the air force", "the defence ministry", "the mayor", "the governor", "a military spokesman",
    "the health ministry", "local officials", "police", "witnesses", "the rebels",
    "a senior security official", "the regional administration", "state media", "the Red Crescent"
  };
  private static final String[] NAMES = {
    "Col. Adam Reyes",
    "Maj. Gen. Viktor Hale",
    "Leila Nasser",
    "Ihor Bondar",
    "Dr. Sami Odeh",
    "Brig. Tom Arkwright",
    "Fatima Idris",
    "Oleh Marchuk"
  };
  private static final String[] WEAPONS = {
    "rockets",
    "drones",
    "ballistic missiles",
    "cruise missiles",
    "Shahed drones",
    "mortar shells",
    "Kh-59 missiles",
    "Grad rockets",
    "artillery shells",
    "attack drones"
  };
  private static final String[] TARGETS = {
    "a power plant", "the airport", "a military base", "an apartment block", "a hospital",
    "a fuel depot", "the port", "a school", "a checkpoint", "an ammunition warehouse"
  };
  private static final String[] VICTIMS = {
    "civilians",
    "soldiers",
    "people",
    "residents",
    "children",
    "police officers",
    "militants",
    "workers",
    "women",
    "aid workers"
  };
  private static final String[] GROUPS = {
    "al-Shabaab", "the Houthis", "Islamic State", "Hezbollah", "the Taliban", "Hamas"
  };
  private static final String[] DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };
  private static final String[] SMALL = {
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "a dozen", "several"
  };
  private static final String[] HEDGES = {
    "", "", "", "about ", "at least ", "more than ", "up to ", "nearly ", "some "
  };

  private final Random random;

  SyntheticReports(long seed) {
    random = new Random(seed);
  }

  /** Makes reports of at least that many characters, each cut behind a sentence. */
  List<Report> reports(int count, int length) {
    List<Report> reports = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      reports.add(Report.of(text(length), FIRST_DAY.plusDays(random.nextInt(900))));
    }
    return reports;
  }

  /** Makes a text of at least that many characters in paragraphs of one to four sentences. */
  String text(int length) {
    StringBuilder text = new StringBuilder(length + 200);
    String place = any(PLACES);
    text.append(place.toUpperCase(Locale.ROOT)).append(", ").append("Example News - ");
    int left = 2;
    while (text.length() < length) {
      text.append(sentence(place));
      left--;
      text.append(left == 0 ? "\n\n" : " ");
      left = left == 0 ? 1 + random.nextInt(4) : left;
      place = random.nextInt(6) == 0 ? any(PLACES) : place;
    }
    return text.toString().strip();
  }

  private String sentence(String place) {
    String speaker = any(SPEAKERS);
    return switch (random.nextInt(20)) {
      case 0 ->
          fill(
              "%s said %s%d %s were fired at %s on %s and %s of them were intercepted.",
              capital(speaker), any(HEDGES), number(), any(WEAPONS), place, any(DAYS), small());
      case 1 ->
          fill(
              "%s%d %s were killed and %d others wounded when %s struck %s in %s, %s said.",
              capital(any(HEDGES)),
              number(),
              any(VICTIMS),
              number(),
              any(WEAPONS),
              any(TARGETS),
              place,
              speaker);
      case 2 ->
          fill(
              "Air defences shot down %d of %d %s over %s, according to %s.",
              number(), 60 + number(), any(WEAPONS), any(REGIONS), speaker);
      case 3 -> fill("\"We counted %s hits on %s,\" said %s.", small(), any(TARGETS), any(NAMES));
      case 4 ->
          fill(
              "%s claimed responsibility for the attack on %s in a statement late on %s.",
              capital(any(GROUPS)), any(TARGETS), any(DAYS));
      case 5 -> fill("%s denied that any of its %s had been hit.", capital(speaker), any(WEAPONS));
      case 6 ->
          fill(
              "The strike began at %d:%02d a.m. and lasted about %d minutes.",
              1 + random.nextInt(11), random.nextInt(60), number());
      case 7 -> fill("There was no immediate comment from %s.", speaker);
      case 8 ->
          fill("Rescue workers were still searching the rubble of %s for survivors.", any(TARGETS));
      case 9 ->
          fill(
              "%s, who heads the emergency service in %s, put the toll at %d dead and %d injured, including %s %s.",
              any(NAMES), place, number(), number() + 20, small(), any(VICTIMS));
      case 10 ->
          fill(
              "It was the heaviest barrage since %d %s %d, when %d people died in %s.",
              1 + random.nextInt(28), "March", 2015 + random.nextInt(7), number(), any(PLACES));
      case 11 ->
          fill(
              "Photographs showed smoke above %s, about %d kilometres from the border.",
              any(TARGETS), number());
      case 12 ->
          fill(
              "%s blamed %s, which has not commented on the reports from %s.",
              capital(speaker), any(GROUPS), any(REGIONS));
      case 13 ->
          fill(
              "No casualties were reported in %s, but the blast damaged %d houses and %s cars.",
              place, number(), small());
      case 14 -> fill("The number of %s killed could not be verified independently.", any(VICTIMS));
      case 15 ->
          fill(
              "Of the %d %s launched from %s, %s fell in open areas and one failed to explode, %s said.",
              number() + 12, any(WEAPONS), any(REGIONS), small(), speaker);
      case 16 ->
          fill(
              "Traffic on the main road to %s was halted for much of the day while engineers worked.",
              any(PLACES));
      case 17 ->
          fill(
              "A separate attack on %s near %s wounded %s %s, %s told reporters.",
              any(TARGETS), any(PLACES), small(), any(VICTIMS), any(NAMES));
      case 18 ->
          fill(
              "The fighting, now in its %dth month, has driven tens of thousands of families from their homes.",
              4 + random.nextInt(6));
      default ->
          fill(
              "%s said later that the figure had risen to %d, up from %d on %s.",
              capital(speaker), number() + 30, number(), any(DAYS));
    };
  }

  private static String fill(String form, Object... words) {
    return String.format(Locale.ROOT, form, words);
  }

  private int number() {
    return 2 + random.nextInt(48);
  }

  private String small() {
    return any(SMALL);
  }

  private String any(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
