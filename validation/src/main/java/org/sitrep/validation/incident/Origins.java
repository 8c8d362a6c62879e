package org.sitrep.validation.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Claim;

/**
 * Which claims of an event come from the same origin: the same speaker, whom the speaker speaks
 * for, the same agency, or outlets of which one prints what the other does.
 */
final class Origins {

  /** Each text is held against so many before it. */
  private static final int TEXTS = 100;

  private final Map<String, String> parents = new HashMap<>();

  /** The first origin of each claim; claims of an event are held by it alone. */
  private final Map<Claim, String> firsts = new IdentityHashMap<>();

  Origins(List<Account> accounts, List<Claim> claims, Map<String, String> texts) {
    for (Claim claim : claims) {
      Iterator<String> origins = Speakers.origins(claim).iterator();
      String first = origins.hasNext() ? origins.next() : "";
      origins.forEachRemaining(other -> join(first, other));
      firsts.put(claim, first);
    }
    List<long[]> runs = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      runs.add(TextReuse.runs(texts.getOrDefault(accounts.get(i).report(), "")));
      for (int k = Math.max(0, i - TEXTS); k < i; k++) {
        if (TextReuse.isCopy(runs.get(k), runs.get(i))) {
          join(voice(accounts.get(k)), voice(accounts.get(i)));
        }
      }
    }
  }

  private static String voice(Account account) {
    return Names.fold(AccountMerger.outlet(account).words());
  }

  /** The name of the origin of one of the claims, the same for all claims from there. */
  String of(Claim claim) {
    return root(firsts.getOrDefault(claim, ""));
  }

  private void join(String one, String other) {
    String a = root(one);
    String b = root(other);
    if (!a.equals(b)) {
      parents.put(a.compareTo(b) > 0 ? a : b, a.compareTo(b) > 0 ? b : a);
    }
  }

  private String root(String name) {
    String at = name;
    for (String up = parents.get(at); up != null; up = parents.get(at)) {
      at = up;
    }
    return at;
  }
}
