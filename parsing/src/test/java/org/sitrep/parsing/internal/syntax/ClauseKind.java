package org.sitrep.parsing.internal.syntax;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Kinds of clauses in which subjects and objects are hard to find. */
enum ClauseKind {
  /** What somebody says, without "that". */
  CONTENT_CLAUSE,
  /** A subject with an aside between commas. */
  ASIDE,
  /** Several subjects. */
  COORDINATED_SUBJECTS,
  /** Several objects. */
  COORDINATED_OBJECTS,
  /** A relative clause. */
  RELATIVE_CLAUSE,
  /** A participle behind a noun. */
  PARTICIPLE,
  /** A passive with its subject. */
  PASSIVE;

  private static final Set<String> SAYING =
      Set.of(
          ("say tell report claim announce add state believe think know hope argue suggest note"
                  + " confirm deny feel guess fear warn explain write find show see mean realize"
                  + " decide agree assume admit declare insist indicate estimate expect")
              .split(" "));

  /** The kinds of a verb's clause by a tree that is right. */
  static Set<ClauseKind> of(Treebank.Sentence sentence, VerbArguments tree, int verb) {
    Set<ClauseKind> kinds = EnumSet.noneOf(ClauseKind.class);
    List<Integer> subjects = tree.directSubjects(verb);
    if (isContent(sentence, tree, verb)) {
      kinds.add(CONTENT_CLAUSE);
    }
    if (!subjects.isEmpty() && subjects.get(0) < verb) {
      int subject = subjects.get(0);
      long commas = 0;
      for (int i = subject + 1; i < verb; i++) {
        commas += sentence.word(i).form().equals(",") ? 1 : 0;
      }
      boolean isPlain = tree.children(subject).stream().noneMatch(i -> tree.base(i).equals("conj"));
      if (commas > 1 && isPlain) {
        kinds.add(ASIDE);
      }
      if (tree.children(subject).stream().anyMatch(tree::isFurther)) {
        kinds.add(COORDINATED_SUBJECTS);
      }
    }
    if (tree.relation(verb).equals("acl:relcl")) {
      kinds.add(RELATIVE_CLAUSE);
    }
    if (tree.relation(verb).equals("acl") && !tree.hasInfinitiveMark(verb)) {
      kinds.add(PARTICIPLE);
    }
    if (tree.children(verb).stream().anyMatch(i -> tree.relation(i).equals("nsubj:pass"))) {
      kinds.add(PASSIVE);
    }
    if (tree.objects(verb).size() > 1) {
      kinds.add(COORDINATED_OBJECTS);
    }
    return kinds;
  }

  private static boolean isContent(Treebank.Sentence sentence, VerbArguments tree, int verb) {
    int head = tree.head(verb);
    if (!tree.relation(verb).equals("ccomp") || head == 0 || head > verb) {
      return false;
    }
    for (int i = head; i < verb; i++) {
      if ("\"“".contains(sentence.word(i).form())) {
        return false;
      }
    }
    return SAYING.contains(sentence.word(head).lemma())
        && tree.children(verb).stream().noneMatch(i -> tree.base(i).equals("mark"))
        && !tree.directSubjects(verb).isEmpty();
  }
}
