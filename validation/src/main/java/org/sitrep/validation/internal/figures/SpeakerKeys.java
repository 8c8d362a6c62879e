package org.sitrep.validation.internal.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.Source;

/**
 * Which names of the speakers of some claims are one speaker: a spokesman and the body, a surname
 * and the full name, an acronym and the words that it is made of, spellings that differ by
 * transliteration.
 */
public final class SpeakerKeys {

  /** A surname has so many letters at the least. */
  private static final int SURNAME = 3;

  /** With more names than these, only equal ones are one. */
  private static final int MOST = 2_000;

  private final Map<String, SpeakerKey> named = new HashMap<>();
  private final Map<SpeakerKey, SpeakerKey> roots = new HashMap<>();

  /** Those of people without a name, of which no word is a surname. */
  private final Set<SpeakerKey> nameless = new HashSet<>();

  /** Learns the names of all who speak. */
  public SpeakerKeys(Collection<Claim> claims) {
    Set<SpeakerKey> all = new TreeSet<>();
    Set<Source> seen = new HashSet<>();
    for (Claim claim : claims) {
      for (Source source : claim.sources()) {
        if (!seen.add(source)) {
          continue;
        }
        boolean unnamed = source.anonymous() && source.speaksFor().isEmpty();
        Iterator<SpeakerKey> names =
            unnamed
                ? List.of(SpeakerKey.of(source.words())).iterator()
                : SpeakerKey.all(source).iterator();
        SpeakerKey first = names.next();
        named.put(source.words(), first);
        all.add(first);
        if (unnamed) {
          nameless.add(first);
        }
        names.forEachRemaining(
            name -> {
              all.add(name);
              join(first, name);
            });
      }
    }
    if (all.size() <= MOST) {
      alike(List.copyOf(all));
    }
  }

  /** The speakers of a claim; the report's own voice where it has none. */
  public Set<SpeakerKey> of(Claim claim) {
    if (claim.sources().isEmpty()) {
      return Set.of(SpeakerKey.REPORT);
    }
    Set<SpeakerKey> speakers = new TreeSet<>();
    claim.sources().forEach(source -> speakers.add(of(source)));
    return speakers;
  }

  /** The speaker that a source is. */
  public SpeakerKey of(Source source) {
    SpeakerKey known = named.get(source.words());
    return root(known == null ? SpeakerKey.of(source.words()) : known);
  }

  private void alike(List<SpeakerKey> names) {
    Map<String, List<SpeakerKey>> bySpelling = new HashMap<>();
    Map<String, List<SpeakerKey>> byWord = new HashMap<>();
    Map<String, List<SpeakerKey>> byInitials = new HashMap<>();
    for (SpeakerKey name : names) {
      List<String> words = name.words();
      bySpelling.computeIfAbsent(spelling(name.name()), key -> new ArrayList<>()).add(name);
      if (words.size() > 1 && !nameless.contains(name)) {
        put(byWord, spelling(words.get(words.size() - 1)), name);
        put(byWord, spelling(words.get(0)), name);
        put(byInitials, initials(words), name);
      }
    }
    bySpelling.values().forEach(same -> same.forEach(name -> join(same.get(0), name)));
    for (SpeakerKey name : names) {
      if (name.words().size() == 1 && name.name().length() >= SURNAME) {
        only(byWord.get(spelling(name.name())), name);
        only(byInitials.get(name.name()), name);
      }
    }
  }

  private static void put(Map<String, List<SpeakerKey>> map, String key, SpeakerKey name) {
    List<SpeakerKey> names = map.computeIfAbsent(key, unused -> new ArrayList<>());
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  /** Joins a short name with the long one that it stands for, if all that it may be are one. */
  private void only(@Nullable List<SpeakerKey> longer, SpeakerKey name) {
    if (longer != null && longer.stream().map(this::root).distinct().count() == 1) {
      join(longer.get(0), name);
    }
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  /** What spellings of one name in Latin letters have in common. */
  private static String spelling(String name) {
    StringBuilder spelling = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      boolean aspirated = i + 1 < name.length() && name.charAt(i + 1) == 'h';
      if (aspirated && letter == 'k') {
        continue;
      }
      char same = aspirated && letter == 'p' ? 'f' : sound(letter);
      if (spelling.isEmpty() || spelling.charAt(spelling.length() - 1) != same) {
        spelling.append(same);
      }
      if (aspirated && (letter == 'd' || letter == 'p')) {
        i++;
      }
    }
    return spelling.toString();
  }

  private static char sound(char letter) {
    return switch (letter) {
      case 'q' -> 'k';
      case 'w' -> 'v';
      case 'y', 'j', 'e' -> 'i';
      case 'o' -> 'u';
      default -> letter;
    };
  }

  private void join(SpeakerKey one, SpeakerKey other) {
    SpeakerKey a = root(one);
    SpeakerKey b = root(other);
    if (!a.equals(b)) {
      boolean first = a.compareTo(b) < 0;
      roots.put(first ? b : a, first ? a : b);
    }
  }

  private SpeakerKey root(SpeakerKey name) {
    SpeakerKey at = name;
    for (SpeakerKey up = roots.get(at); up != null; up = roots.get(at)) {
      at = up;
    }
    return at;
  }
}
