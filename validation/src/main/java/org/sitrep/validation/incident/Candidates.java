package org.sitrep.validation.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.model.Location;

/**
 * The pairs of accounts worth a comparison: all of few, and of many those that may share a day and
 * a country.
 */
final class Candidates {

  /** Up to so many accounts, every pair is compared. */
  static final int FEW = 1_000;

  /** In a day and country with more accounts than these, each is compared with its neighbours. */
  static final int CROWDED = 300;

  /** How many neighbours, in the order of their places. */
  private static final int NEIGHBOURS = 100;

  private static final String ANYWHERE = "";

  private final List<Account> accounts;
  private final List<Set<String>> keysOf = new ArrayList<>();
  private final Set<String> notes = new LinkedHashSet<>();

  Candidates(List<Account> accounts) {
    this.accounts = accounts;
  }

  /** What was left out. */
  Set<String> notes() {
    return notes;
  }

  /** Hands on the pairs as numbers of accounts, the smaller first, each once. */
  void forEach(Pairs pairs) {
    if (accounts.size() > FEW) {
      blocks().forEach((key, block) -> addBlock(key, block, pairs));
      return;
    }
    for (int i = 0; i < accounts.size(); i++) {
      for (int k = i + 1; k < accounts.size(); k++) {
        pairs.add(i, k);
      }
    }
  }

  private Map<String, List<Integer>> blocks() {
    Map<String, Set<String>> countriesOfDay = new TreeMap<>();
    for (Account account : accounts) {
      for (String day : days(account)) {
        countriesOfDay.computeIfAbsent(day, key -> new TreeSet<>()).addAll(countries(account));
      }
    }
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      Set<String> keys = new TreeSet<>();
      for (String day : days(accounts.get(i))) {
        Set<String> countries = countries(accounts.get(i));
        // Who does not say where may be of any country of the day.
        boolean anywhere = countries.contains(ANYWHERE);
        for (String country : anywhere ? countriesOfDay.getOrDefault(day, countries) : countries) {
          keys.add(day + " " + country);
        }
      }
      for (String key : keys) {
        blocks.computeIfAbsent(key, unused -> new ArrayList<>()).add(i);
      }
      keysOf.add(keys);
    }
    return blocks;
  }

  private void addBlock(String key, List<Integer> block, Pairs pairs) {
    List<Integer> order = block;
    int reach = block.size();
    if (block.size() > CROWDED) {
      order =
          block.stream()
              .sorted(
                  Comparator.comparing((Integer i) -> place(accounts.get(i)))
                      .thenComparing(Comparator.naturalOrder()))
              .toList();
      reach = NEIGHBOURS;
      notes.add(
          "%s has %d accounts; each was compared with the %d next to it by place"
              .formatted(key.strip(), block.size(), NEIGHBOURS));
    }
    for (int i = 0; i < order.size(); i++) {
      for (int k = i + 1; k < Math.min((long) order.size(), i + 1L + reach); k++) {
        int one = Math.min(order.get(i), order.get(k));
        int other = Math.max(order.get(i), order.get(k));
        if (isFirstShared(key, keysOf.get(one), keysOf.get(other))) {
          pairs.add(one, other);
        }
      }
    }
  }

  /** A pair that shares several blocks is handed on in the first of them. */
  private static boolean isFirstShared(String key, Set<String> one, Set<String> other) {
    for (String shared : one) {
      if (other.contains(shared)) {
        return shared.equals(key);
      }
    }
    return false;
  }

  private static List<String> days(Account account) {
    Optional<Days> days = Days.isCampaign(account) ? Optional.empty() : Days.of(account);
    if (days.isEmpty()) {
      return List.of("undated");
    }
    List<String> keys = new ArrayList<>();
    // One more, because accounts that are a day apart may be of one event.
    LocalDate last = days.get().last().plusDays(1);
    for (LocalDate day = days.get().first(); !day.isAfter(last); day = day.plusDays(1)) {
      keys.add(day.toString());
    }
    return keys;
  }

  private static Set<String> countries(Account account) {
    Set<String> countries = new LinkedHashSet<>();
    for (Location location : account.attack().locations()) {
      location.country().ifPresent(countries::add);
    }
    return countries.isEmpty() ? Set.of(ANYWHERE) : countries;
  }

  private static String place(Account account) {
    return account.attack().locations().stream()
        .findFirst()
        .map(location -> Names.fold(location.name()))
        .orElse("");
  }

  /** Takes pairs. */
  interface Pairs {
    void add(int one, int other);
  }
}
