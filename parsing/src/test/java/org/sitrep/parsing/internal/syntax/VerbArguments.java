package org.sitrep.parsing.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Subjects and objects of verbs by a tree, those that a verb shares with another included: of
 * coordinated verbs, participles, infinitives and relative clauses. It knows English words only and
 * serves to measure, so that trees of different sources are compared by the same rules.
 */
final class VerbArguments {

  private static final int DEEPEST = 6;
  private static final Set<String> NOMINAL =
      Set.of("NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM", "X", "ADV");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> ADVERBIAL = Set.of("where", "when", "why");

  /** Words behind which a clause without a subject shares that of the clause above. */
  private static final Set<String> OPEN =
      Set.of(
          "to", "by", "in", "after", "before", "while", "for", "of", "at", "on", "without", "from",
          "with", "as", "into", "about", "upon", "when", "since");

  private final Treebank.Sentence sentence;
  private final List<List<Integer>> children = new ArrayList<>();

  VerbArguments(Treebank.Sentence sentence) {
    this.sentence = sentence;
    for (int i = 0; i <= sentence.length(); i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 1; i <= sentence.length(); i++) {
      children.get(head(i)).add(i);
    }
  }

  /** Places of the subjects and of the objects of a verb. */
  record Found(Set<Integer> subjects, Set<Integer> objects) {}

  /** What all verbs have. */
  Map<Integer, Found> all() {
    Map<Integer, Found> all = new TreeMap<>();
    for (int i = 1; i <= sentence.length(); i++) {
      if (upos(i).equals("VERB")) {
        all.put(i, new Found(new TreeSet<>(subjects(i, 0)), new TreeSet<>(objects(i))));
      }
    }
    return all;
  }

  List<Integer> children(int place) {
    return children.get(place);
  }

  int head(int place) {
    return sentence.word(place).head();
  }

  String relation(int place) {
    return sentence.word(place).relation();
  }

  String base(int place) {
    return relation(place).split(":")[0];
  }

  String upos(int place) {
    return sentence.word(place).upos();
  }

  String lower(int place) {
    return sentence.word(place).form().toLowerCase(Locale.ROOT);
  }

  /** True if a noun, or what stands for one, is a further member of a coordination. */
  boolean isFurther(int place) {
    return base(place).equals("conj") && NOMINAL.contains(upos(place));
  }

  boolean hasInfinitiveMark(int verb) {
    return children(verb).stream().anyMatch(i -> lower(i).equals("to") && base(i).equals("mark"));
  }

  List<Integer> directSubjects(int verb) {
    Set<String> relations = Set.of("nsubj", "nsubj:pass", "nsubj:xsubj");
    return children(verb).stream().filter(i -> relations.contains(relation(i))).toList();
  }

  List<Integer> directObjects(int verb) {
    return children(verb).stream().filter(i -> relation(i).equals("obj")).toList();
  }

  /** What may be taken for an object without harm. */
  Set<Integer> nearObjects(int verb) {
    Set<String> relations =
        Set.of("iobj", "xcomp", "obl:tmod", "obl:unmarked", "obl:npmod", "ccomp");
    Set<Integer> found = new TreeSet<>();
    children(verb).stream()
        .filter(i -> relations.contains(relation(i)))
        .forEach(i -> found.addAll(coordinated(i)));
    return found;
  }

  private List<Integer> coordinated(int place) {
    List<Integer> all = new ArrayList<>();
    all.add(place);
    children(place).stream().filter(this::isFurther).forEach(i -> all.addAll(coordinated(i)));
    return all;
  }

  /** What a relative pronoun stands for, or a noun with its further members. */
  private List<Integer> resolve(int verb, int noun) {
    int top = verb;
    for (int i = 0; i < DEEPEST && base(top).equals("conj"); i++) {
      top = head(top);
    }
    return RELATIVE.contains(lower(noun)) && relation(top).equals("acl:relcl")
        ? List.of(head(top))
        : coordinated(noun);
  }

  private List<Integer> resolve(int verb, List<Integer> nouns) {
    return nouns.stream().flatMap(noun -> resolve(verb, noun).stream()).toList();
  }

  List<Integer> subjects(int verb, int depth) {
    List<Integer> direct = directSubjects(verb);
    if (!direct.isEmpty()) {
      return resolve(verb, direct);
    }
    int head = head(verb);
    if (depth > DEEPEST
        || head == 0
        || children(verb).stream().anyMatch(i -> base(i).equals("csubj"))) {
      return List.of();
    }
    if (relation(verb).equals("acl")) {
      return hasInfinitiveMark(verb) ? List.of() : List.of(head);
    }
    return switch (base(verb)) {
      case "conj" -> subjects(head, depth + 1);
      case "xcomp" -> {
        List<Integer> nouns = new ArrayList<>(directObjects(head));
        children(head).stream().filter(i -> relation(i).equals("iobj")).forEach(nouns::add);
        List<Integer> shared = resolve(head, nouns);
        yield shared.isEmpty() ? subjects(head, depth + 1) : shared;
      }
      case "advcl" -> isClosed(verb) ? List.of() : subjects(head, depth + 1);
      default -> List.of();
    };
  }

  private boolean isClosed(int verb) {
    return children(verb).stream()
        .anyMatch(i -> base(i).equals("mark") && !OPEN.contains(lower(i)));
  }

  List<Integer> objects(int verb) {
    List<Integer> direct = resolve(verb, directObjects(verb));
    boolean hasOwn = direct.isEmpty() && relation(verb).equals("acl:relcl") && lacksObject(verb);
    return hasOwn ? List.of(head(verb)) : direct;
  }

  /** True for "the drones it launched": a relative clause without a pronoun, short of an object. */
  private boolean lacksObject(int verb) {
    List<Integer> subjects = directSubjects(verb);
    return !subjects.isEmpty()
        && subjects.stream().noneMatch(i -> isRelative(lower(i)))
        && children(verb).stream().noneMatch(i -> fillsObject(i));
  }

  private boolean fillsObject(int child) {
    boolean isBareOblique =
        base(child).equals("obl")
            && children(child).stream().noneMatch(i -> base(i).equals("case"));
    boolean isStranded =
        Set.of("obl", "compound").contains(base(child)) && upos(child).equals("ADP");
    return isRelative(lower(child))
        || lower(child).equals("whose")
        || Set.of("ccomp", "xcomp").contains(base(child))
        || Set.of("aux:pass", "nsubj:pass").contains(relation(child))
        || isBareOblique
        || isStranded;
  }

  private static boolean isRelative(String word) {
    return RELATIVE.contains(word) || ADVERBIAL.contains(word);
  }
}
