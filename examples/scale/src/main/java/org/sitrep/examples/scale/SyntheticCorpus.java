package org.sitrep.examples.scale;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import org.sitrep.model.SitrepJson;

/**
 * Records made up from a seed: events of invented facts at real places, each told by one to five
 * outlets whose figures do not always agree, and one record in 500 that is broken.
 *
 * <p>The same seed and size give the same records. Days go on as the records do, a hundred events a
 * day, so that a larger corpus is of a longer time and not of more crowded days.
 */
final class SyntheticCorpus implements Iterator<String> {

  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 5);
  private static final int EVENTS_A_DAY = 100;
  private static final int MIXED = 200;
  private static final int BROKEN_EVERY = 500;

  private static final String[] PLACES = {
    "Kharkiv", "Odesa", "Zaporizhzhia", "Mykolaiv", "Aleppo", "Idlib", "Homs", "Hodeidah", "Sanaa",
    "Marib", "Basra", "Kirkuk", "Mosul", "Kandahar", "Kunduz", "Kabul", "Haifa", "Ashkelon",
    "Beirut", "Tyre", "Benghazi", "Tripoli", "Mogadishu", "Kismayo", "Gao", "Kidal", "Maiduguri",
    "Belgorod", "Khartoum", "Goma", "Peshawar", "Quetta", "Baku", "Niamey", "Ouagadougou"
  };
  private static final String[] TARGETS = {
    "a power plant",
    "the airport",
    "an air base",
    "an apartment block",
    "a hospital",
    "a fuel depot",
    "the port",
    "a school",
    "a checkpoint",
    "an ammunition warehouse",
    "a market"
  };
  private static final String[] WEAPONS = {
    "rockets",
    "drones",
    "ballistic missiles",
    "cruise missiles",
    "mortar shells",
    "Grad rockets",
    "artillery shells",
    "attack drones",
    "Shahed drones"
  };
  private static final String[] SPEAKERS = {
    "the air force",
    "the defence ministry",
    "the mayor",
    "the governor",
    "a military spokesman",
    "a police official",
    "the regional administration",
    "state media",
    "the army",
    "a senior security official"
  };
  private static final String[] MEDICS = {
    "the health ministry",
    "a doctor at the city hospital",
    "the Red Crescent",
    "rescue workers",
    "local officials",
    "witnesses"
  };
  private static final String[] VICTIMS = {
    "civilians", "soldiers", "people", "residents", "children", "police officers", "workers"
  };
  private static final String[] OUTLETS = {
    "Norden Wire", "Gulf Courier", "Rafidain Daily", "Steppe Post", "Levant Press",
    "Sahel Tribune", "Harbour Times", "Meridian News", "Plain Dealer Abroad", "Cedar Radio"
  };
  private static final String[] GROUPS = {
    "the Houthis", "Islamic State", "al-Shabaab", "Hezbollah", "the Taliban"
  };
  private static final String[] HEDGES = {
    "", "", "", "about ", "at least ", "more than ", "up to "
  };
  private static final String[] SPELLED = {
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
  };

  private final Random random;
  private final long size;
  private final int eventsADay;
  private final Deque<String> ready = new ArrayDeque<>();
  private long given;
  private long made;
  private long events;

  SyntheticCorpus(long seed, long size) {
    this(seed, size, EVENTS_A_DAY);
  }

  SyntheticCorpus(long seed, long size, int eventsADay) {
    this.eventsADay = eventsADay;
    this.random = new Random(seed);
    this.size = size;
  }

  @Override
  public boolean hasNext() {
    return given < size;
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (ready.isEmpty()) {
      List<String> records = new ArrayList<>();
      while (records.size() < MIXED) {
        records.addAll(event());
      }
      Collections.shuffle(records, random);
      ready.addAll(records);
    }
    given++;
    return ready.remove();
  }

  /** The records of the next event. */
  private List<String> event() {
    Event event =
        new Event(
            FIRST_DAY.plusDays(events++ / eventsADay),
            pick(PLACES),
            pick(TARGETS),
            pick(WEAPONS),
            3 + random.nextInt(40),
            random.nextInt(12),
            random.nextInt(30),
            pick(VICTIMS));
    List<String> records = new ArrayList<>();
    int tellers = 1 + random.nextInt(5);
    for (int i = 0; i < tellers; i++) {
      made++;
      records.add(made % BROKEN_EVERY == 0 ? broken() : record(event));
    }
    return records;
  }

  private record Event(
      LocalDate day,
      String place,
      String target,
      String weapon,
      int fired,
      int killed,
      int wounded,
      String victims) {}

  private String record(Event event) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", "s" + made);
    fields.put("outlet", pick(OUTLETS));
    LocalDate published = event.day().plusDays(random.nextInt(3));
    fields.put("published", published.toString());
    fields.put("text", text(event, published));
    return SitrepJson.mapper().writeValueAsString(fields);
  }

  private String text(Event event, LocalDate published) {
    // One teller in six has another figure.
    int fired = random.nextInt(6) == 0 ? event.fired() + 1 + random.nextInt(9) : event.fired();
    int killed = random.nextInt(6) == 0 ? event.killed() + 1 + random.nextInt(4) : event.killed();
    int down = random.nextInt(event.fired() + 3);
    String day = day(event.day(), published);
    String group = pick(GROUPS);
    StringBuilder text = new StringBuilder();
    sentence(
        text,
        "%s%s %s were fired at %s in %s %s, %s said"
            .formatted(
                pick(HEDGES),
                fired,
                event.weapon(),
                event.target(),
                event.place(),
                day,
                pick(SPEAKERS)));
    sentence(
        text,
        "%s said %s of the %s were shot down and %s hit"
            .formatted(pick(SPEAKERS), number(down), event.weapon(), number(random.nextInt(5))));
    sentence(
        text,
        "%s said %s%s %s were killed and %s wounded"
            .formatted(
                pick(MEDICS),
                pick(HEDGES),
                number(killed),
                event.victims(),
                number(event.wounded())));
    if (random.nextInt(3) == 0) {
      sentence(
          text,
          "earlier, %s had put the number of wounded at %s"
              .formatted(pick(MEDICS), number(random.nextInt(20))));
    }
    if (random.nextInt(4) == 0) {
      sentence(
          text,
          "%s buildings were damaged, %s said"
              .formatted(number(2 + random.nextInt(30)), pick(SPEAKERS)));
    }
    switch (random.nextInt(4)) {
      case 0 -> sentence(text, "%s claimed responsibility for the attack".formatted(group));
      case 1 -> sentence(text, "%s denied any part in the attack".formatted(group));
      case 2 -> sentence(text, "nobody has claimed the attack");
      default -> sentence(text, "%s blamed %s".formatted(pick(SPEAKERS), group));
    }
    if (random.nextInt(3) == 0) {
      sentence(
          text,
          "the road from the centre was closed for %d hours, and schools stayed shut"
              .formatted(2 + random.nextInt(20)));
    }
    return text.toString().strip();
  }

  private static void sentence(StringBuilder text, String words) {
    text.append(words.substring(0, 1).toUpperCase(Locale.ROOT)).append(words.substring(1));
    text.append(". ");
  }

  /** The day as news tells it: by its name if it is of the last days. */
  private String day(LocalDate day, LocalDate published) {
    if (random.nextInt(5) == 0) {
      return "on %d %s %d"
          .formatted(
              day.getDayOfMonth(),
              day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
              day.getYear());
    }
    String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return "on " + name + (day.equals(published) ? " morning" : "");
  }

  private String broken() {
    String id = "s" + made;
    return switch (random.nextInt(4)) {
      case 0 -> "{\"id\": \"%s\", \"text\": \"The line ends here".formatted(id);
      case 1 -> "{\"id\": \"%s\", \"published\": \"2020-01-01\"}".formatted(id);
      case 2 -> "{\"id\": \"%s\", \"published\": \"some day\", \"text\": \"Quiet.\"}".formatted(id);
      default -> "{\"id\": \"%s\", \"text\": 7}".formatted(id);
    };
  }

  private static String number(int number) {
    return number < SPELLED.length ? SPELLED[number] : Integer.toString(number);
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
