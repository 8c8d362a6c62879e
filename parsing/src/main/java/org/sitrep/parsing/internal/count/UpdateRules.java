package org.sitrep.parsing.internal.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention.Link;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Tree;

/** Rules on figures whose place others have taken. */
final class UpdateRules {

  private UpdateRules() {}

  /** "Twelve were killed, up from nine", "revising the toll from a previous estimate of 40". */
  static List<Candidate> before(Phrase phrase, Counting sentence) {
    Phrase told = told(phrase, sentence);
    boolean moved =
        TollRules.isFigure(phrase)
            && sentence.hangsBy(told, WordClass.ORIGIN)
            && isMoved(sentence.tree().head(told.anchor()), sentence);
    Candidate newer = moved ? last(phrase, sentence) : null;
    return newer == null ? List.of() : List.of(newer.of(phrase, Link.SUPERSEDED));
  }

  /** "from an earlier estimate of 22": the noun that the number is told of. */
  private static Phrase told(Phrase phrase, Counting sentence) {
    Phrase host = sentence.host(phrase);
    boolean tally =
        host != null
            && sentence.hangsBy(phrase, WordClass.PART)
            && sentence.is(host.head(), WordClass.TALLY);
    return tally && host != null ? host : phrase;
  }

  private static boolean isMoved(int word, Counting sentence) {
    Clause clause = sentence.syntax().clause(word);
    return sentence.is(word, WordClass.CHANGE) || clause != null && clause.is(VerbTag.TOLL);
  }

  private static @Nullable Candidate last(Phrase phrase, Counting sentence) {
    Candidate last = null;
    for (Phrase before : sentence.syntax().phrases()) {
      List<Candidate> found = sentence.found(before);
      last = before.to() <= phrase.from() && !found.isEmpty() ? found.get(0) : last;
    }
    return last;
  }

  /** "12 people, not 20, were killed": 20 is what it is not, though somebody had said so. */
  static boolean isContrasted(Candidate candidate, Counting sentence) {
    Phrase phrase = candidate.phrase();
    if (!isDenied(phrase, sentence)) {
      return false;
    }
    for (Phrase other : sentence.syntax().phrases()) {
      boolean told =
          sentence.found(other).stream().anyMatch(it -> it.measure() == candidate.measure());
      if (other != phrase && told && !isDenied(other, sentence)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDenied(Phrase phrase, Counting sentence) {
    Tree tree = sentence.tree();
    for (int i = 0; i < tree.childCount(phrase.anchor()); i++) {
      int child = tree.child(phrase.anchor(), i);
      if (child < phrase.anchor() && sentence.is(child, WordClass.NEGATION)) {
        return true;
      }
    }
    return false;
  }
}
