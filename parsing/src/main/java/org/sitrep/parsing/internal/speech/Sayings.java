package org.sitrep.parsing.internal.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;

/** Who says what by a verb: "the army said", "said the army". */
final class Sayings {

  private final Document document;
  private final Lexicon lexicon;
  private final Speakers speakers;
  private final Tellers tellers;
  private final BareReports bare;
  private final Closings closings;
  private final SpeechVerbs verbs;

  Sayings(Document document, Lexicon lexicon, Speakers speakers) {
    this.document = document;
    this.lexicon = lexicon;
    this.speakers = speakers;
    this.tellers = new Tellers(document, lexicon, speakers);
    this.bare = new BareReports(document, lexicon, speakers);
    this.closings = new Closings(document, lexicon, speakers);
    this.verbs = new SpeechVerbs(document, lexicon, speakers);
  }

  /** What is said in a sentence. */
  List<Speech> read(Syntax syntax) {
    List<Speech> speeches = new ArrayList<>();
    int from = syntax.tree().from();
    for (Clause clause : syntax.clauses()) {
      Speech told =
          isAdded(clause, speeches) ? added(clause, syntax, speeches) : spoken(clause, syntax);
      Speech closing = closings.of(clause, from, syntax, told);
      Speech speech = closing == null ? told : closing;
      if (speech != null) {
        speeches.add(closings.goingOn(speech, clause, syntax));
      }
      from = closing == null ? from : clause.to();
    }
    Speech reported = speeches.isEmpty() ? bare.read(syntax) : null;
    return reported == null ? speeches : List.of(reported);
  }

  /** True if somebody speaks by the verb of a clause. */
  boolean speaks(Clause clause, Syntax syntax) {
    return verbs.speaks(clause, syntax);
  }

  private @Nullable Speech spoken(Clause clause, Syntax syntax) {
    Tree tree = syntax.tree();
    if (!verbs.speaks(clause, syntax) || clause.is(Trait.POSSIBLE) || isOfOuter(clause, syntax)) {
      return null;
    }
    List<Phrase> subjects = tellers.of(clause, syntax);
    if (subjects.isEmpty() || clause.is(VerbTag.CITE) || isToll(clause, subjects)) {
      return null;
    }
    if (isMessage(subjects.get(0), syntax)) {
      return null;
    }
    Phrase nearest = doer(nearest(subjects, clause, tree), clause, syntax);
    Phrase described = described(nearest, subjects, tree);
    Phrase subject = first(described, syntax);
    int from = speakers.nameFrom(subject);
    int to = Math.max(speakers.nameTo(tree, subject), subject.to());
    if (described != nearest) {
      to = Math.max(to, speakers.nameTo(tree, nearest));
    }
    if (from <= clause.verb() && clause.verb() < to) {
      to = clause.verb();
    }
    List<Source> sources =
        speakers.named(subject, Speakers.members(subject, syntax), tree, from, to);
    if (sources == null) {
      return null;
    }
    Scope scope = scope(clause, syntax).without(from, to);
    if (scope.size() == 0) {
      speakers.remember(sources);
      return null;
    }
    Source outlet = clause.is(VerbTag.TELL) ? told(clause, syntax) : null;
    Speech speech =
        new Speech(scope, speakers.remember(sources), from, to, clause.is(VerbTag.DENY));
    return outlet == null ? speech : speech.through(outlet);
  }

  /**
   * "Two men died, the mayor said, adding that": who spoke before goes on, whomever the tree makes
   * the one who adds.
   */
  private boolean isAdded(Clause clause, List<Speech> before) {
    return clause.is(Trait.GOING)
        && clause.is(VerbTag.SPEECH)
        && !clause.is(VerbTag.CITE)
        && clause.from() > 0
        && document.token(clause.from() - 1).is(",")
        && !before.isEmpty()
        && clause.subjects().stream().noneMatch(speakers::isSpeakerByName);
  }

  private @Nullable Speech added(Clause clause, Syntax syntax, List<Speech> before) {
    Scope scope = scope(clause, syntax);
    Speech last = before.get(before.size() - 1);
    return scope.size() == 0
        ? null
        : new Speech(scope, last.sources(), clause.from(), clause.from(), clause.is(VerbTag.DENY));
  }

  /** "He said 40 were killed but later put the toll at one": he did, not the 40. */
  private static boolean isOfOuter(Clause clause, Syntax syntax) {
    Tree tree = syntax.tree();
    Clause first =
        tree.relation(clause.verb()).base() == Relation.CONJ
            ? syntax.clause(tree.head(clause.verb()))
            : null;
    boolean own =
        tree.anyChild(clause.verb(), word -> tree.relation(word).base() == Relation.NSUBJ);
    return clause.is(VerbTag.FIGURE) && !own && first != null && first.is(Trait.PASSIVE);
  }

  /** "The army said in a statement that put the toll at 12": the army puts it there. */
  private boolean isMessage(Phrase subject, Syntax syntax) {
    Clause outer = syntax.clause(syntax.tree().head(subject.anchor()));
    return outer != null
        && outer.is(VerbTag.SPEECH)
        && outer.verb() < subject.anchor()
        && lexicon.is(document.token(subject.head()), WordClass.MESSAGE);
  }

  /** "the war claimed 300 lives", "a device had claimed no casualties": nobody speaks. */
  private boolean isToll(Clause clause, List<Phrase> subjects) {
    boolean mute = subjects.stream().noneMatch(speakers::isSpeakerByName);
    return clause.is(VerbTag.CLAIM)
        && clause.objects().stream()
            .map(Phrase::domain)
            .anyMatch(domain -> domain == Domain.BODY || mute && domain == Domain.OUTCOME);
  }

  /**
   * Of several subjects that are not joined, which a tree gives a verb where a heading or an aside
   * stands before the speaker, the one beside the verb.
   */
  private static Phrase nearest(List<Phrase> subjects, Clause clause, Tree tree) {
    Phrase nearest = subjects.get(0);
    for (Phrase subject : subjects) {
      boolean head = tree.relation(subject.anchor()).base() != Relation.CONJ;
      nearest = head && distance(subject, clause) < distance(nearest, clause) ? subject : nearest;
    }
    return nearest;
  }

  /** "The army launched 30 missiles, it said": the body that acts speaks. */
  private Phrase doer(Phrase speaker, Clause clause, Syntax syntax) {
    Tree tree = syntax.tree();
    int content = tree.child(clause.verb(), Relation.CCOMP);
    boolean aside = isAside(clause.verb(), tree);
    Clause told = syntax.clause(aside ? tree.head(clause.verb()) : content);
    boolean before = told != null && told.verb() < clause.verb();
    Phrase around = speaker.isPronoun() ? syntax.nameAround(clause.verb()) : null;
    if (around != null) {
      return around;
    }
    if (!speaker.isPronoun() || !before || told == null || told.is(Trait.PASSIVE)) {
      return speaker;
    }
    if (told.subjects().isEmpty()) {
      return speaker;
    }
    Phrase doer = told.subjects().get(0);
    return !doer.isPronoun() && speakers.isBodyByName(doer) ? doer : speaker;
  }

  private static int distance(Phrase subject, Clause clause) {
    return Math.abs(subject.anchor() - clause.verb());
  }

  /** "The spokesman of the ministry, Colonel Ali, said": who the name behind the comma is. */
  private Phrase described(Phrase name, List<Phrase> subjects, Tree tree) {
    for (Phrase subject : subjects) {
      int comma = speakers.nameTo(tree, subject);
      boolean aside = comma + 1 == name.from() && document.token(comma).is(",");
      boolean named = subject.isName() && name.isArticle();
      if (aside && (named || speakers.isSpeaker(subject))) {
        return subject;
      }
    }
    return name;
  }

  /** "a captain and a soldier told Reuters": the first of those joined. */
  private Phrase first(Phrase subject, Syntax syntax) {
    Phrase first = subject;
    Tree tree = syntax.tree();
    while (tree.relation(first.anchor()).base() == Relation.CONJ
        && tree.child(first.anchor(), Relation.CC) >= 0) {
      Phrase before = syntax.phrase(tree.head(first.anchor()));
      if (before == null || !speakers.isSpeakerByName(before)) {
        return first;
      }
      first = before;
    }
    return first;
  }

  /** Which outlet was told; null if none was. */
  private @Nullable Source told(Clause clause, Syntax syntax) {
    for (Phrase object : syntax.phrases()) {
      Relation relation = syntax.tree().relation(object.anchor()).base();
      boolean hears = relation == Relation.OBJ || relation == Relation.IOBJ;
      Source outlet =
          hears && syntax.tree().head(object.anchor()) == clause.verb()
              ? speakers.outlet(object)
              : null;
      if (outlet != null) {
        return outlet;
      }
    }
    return null;
  }

  /**
   * What is said: all that hangs on the verb; where the verb stands aside ("the blast, police said,
   * killed two"), what it stands aside of.
   */
  private Scope scope(Clause clause, Syntax syntax) {
    Tree tree = syntax.tree();
    int verb = clause.verb();
    int head = tree.head(verb);
    boolean content = hasContent(verb, tree);
    boolean aside = head >= 0 && isAside(verb, tree);
    if (clause.is(VerbTag.CLAIM) && clause.is(Trait.PASSIVE) && !content) {
      return Scope.of(verb, verb + 1); // "attacks claimed by the Front killed two": others tell it
    }
    if (aside && !content) {
      return Scope.of(tree.spanFrom(head), tree.spanTo(head))
          .without(tree.spanFrom(verb), tree.spanTo(verb));
    }
    Scope scope = Scope.NONE;
    boolean deed = clause.is(VerbTag.CLAIM) && !clause.objects().isEmpty();
    for (int i = 0; i < tree.childCount(verb); i++) {
      int child = tree.child(verb, i);
      boolean told = deed && tree.relation(child).base() == Relation.CCOMP;
      int that = clause.is(VerbTag.TELL) ? tree.child(child, Relation.ACL_RELCL) : -1;
      if (isSaid(child, clause, tree) && !told) {
        scope = scope.and(tree.spanFrom(child), tree.spanTo(child));
      } else if (that > verb) {
        // "told the desk that two died": what the tree takes for what is said of the desk
        scope = scope.and(tree.spanFrom(that), tree.spanTo(that));
      }
    }
    return deed || clause.is(VerbTag.DENY) ? withoutClauses(scope, verb, syntax) : scope;
  }

  /** "claimed a bombing that killed 26", "denied it": others tell what the bombing did. */
  private static Scope withoutClauses(Scope scope, int verb, Syntax syntax) {
    Tree tree = syntax.tree();
    Scope rest = scope;
    boolean claimed = false;
    for (Phrase phrase : syntax.phrases()) {
      if (tree.dependsOn(phrase.anchor(), verb)) {
        claimed |= phrase.domain() == Domain.ATTACK;
        int clause = claimed ? tree.child(phrase.anchor(), Relation.ACL_RELCL) : -1;
        rest = clause < 0 ? rest : rest.without(tree.spanFrom(clause), tree.spanTo(clause));
      }
    }
    return rest;
  }

  /** "the blast, police said, killed two", "a blast that police said killed two". */
  private static boolean isAside(int verb, Tree tree) {
    Relation relation = tree.relation(verb).base();
    return relation == Relation.PARATAXIS
        || relation == Relation.ADVCL && tree.child(verb, Relation.MARK) < 0;
  }

  private static boolean hasContent(int verb, Tree tree) {
    int told = tree.child(verb, Relation.CCOMP);
    return told >= 0 && hasSubject(told, tree)
        || tree.child(verb, Relation.XCOMP) >= 0
        || tree.child(verb, Relation.OBJ) >= 0;
  }

  private static boolean hasSubject(int verb, Tree tree) {
    for (int i = 0; i < tree.childCount(verb); i++) {
      Relation relation = tree.relation(tree.child(verb, i)).base();
      if (relation == Relation.NSUBJ || relation == Relation.EXPL) {
        return true;
      }
    }
    return false;
  }

  private boolean isSaid(int child, Clause clause, Tree tree) {
    return switch (tree.relation(child).base()) {
      case CCOMP, XCOMP, OBJ, ADVCL, OBL, DEP, ACL, DISLOCATED, CSUBJ -> true;
      case CONJ -> !isSpeaking(child, tree);
      case PARATAXIS -> tree.child(child, Relation.CCOMP) < child || !isSpeaking(child, tree);
      case NMOD -> child > clause.verb();
      case IOBJ, NSUBJ, AUX, COP, MARK, CC, PUNCT, ADVMOD, DISCOURSE, VOCATIVE -> false;
      default -> false;
    };
  }

  /** "The army said ... and residents reported ...": another speaks. */
  private boolean isSpeaking(int verb, Tree tree) {
    var match = lexicon.verbs().longest(document.tokens(), verb, tree.to());
    return match != null && match.entry().verb().is(VerbTag.SPEECH);
  }
}
