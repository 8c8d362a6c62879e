package org.sitrep.validation.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Accounts that are joined pair by pair, never two of one report and never two that exclude each
 * other.
 */
final class Clusters {

  /** So many accounts of a cluster are held against another one's. */
  private static final int LOOKED = 25;

  private final List<Traits> accounts;
  private final int[] root;
  private final Map<Integer, Set<String>> reports = new HashMap<>();
  private final Map<Integer, List<Integer>> members = new HashMap<>();

  Clusters(List<Traits> accounts) {
    this.accounts = accounts;
    root = new int[accounts.size()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
      reports.put(i, new HashSet<>(Set.of(accounts.get(i).account().report())));
      members.put(i, new ArrayList<>(List.of(i)));
    }
  }

  /** True if two accounts are in one cluster. */
  boolean isJoined(int one, int other) {
    return rootOf(one) == rootOf(other);
  }

  /** Joins the two clusters to which two accounts belong; false if something speaks against it. */
  boolean join(int one, int other) {
    int a = rootOf(one);
    int b = rootOf(other);
    int small = members(a).size() <= members(b).size() ? a : b;
    int large = small == a ? b : a;
    if (reports(small).stream().anyMatch(reports(large)::contains) || exclude(small, large)) {
      return false;
    }
    root[small] = large;
    reports(large).addAll(reports(small));
    members(large).addAll(members(small));
    return true;
  }

  private boolean exclude(int small, int large) {
    for (int one : looked(small)) {
      for (int other : looked(large)) {
        if (Weighing.excludes(accounts.get(one), accounts.get(other))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Integer> looked(int cluster) {
    List<Integer> all = members(cluster);
    return all.subList(0, Math.min(all.size(), LOOKED));
  }

  /** The clusters, each in the order of the accounts, by their first accounts. */
  List<List<Integer>> all() {
    Map<Integer, List<Integer>> all = new LinkedHashMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      all.computeIfAbsent(rootOf(i), key -> new ArrayList<>()).add(i);
    }
    return List.copyOf(all.values());
  }

  private int rootOf(int account) {
    int at = account;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  private Set<String> reports(int cluster) {
    return reports.computeIfAbsent(cluster, key -> new HashSet<>());
  }

  private List<Integer> members(int cluster) {
    return members.computeIfAbsent(cluster, key -> new ArrayList<>());
  }
}
