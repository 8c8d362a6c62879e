package org.sitrep.parsing.internal.speech;

import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;

/** By which verbs somebody speaks, where they stand: "said", "put it at 20", "counted 20 dead". */
final class SpeechVerbs {

  private final Document document;
  private final Lexicon lexicon;
  private final Speakers speakers;

  SpeechVerbs(Document document, Lexicon lexicon, Speakers speakers) {
    this.document = document;
    this.lexicon = lexicon;
    this.speakers = speakers;
  }

  /** True if the verb of a clause is one of speech, here at least. */
  boolean speaks(Clause clause, Syntax syntax) {
    Tree tree = syntax.tree();
    boolean content = tree.child(clause.verb(), Relation.CCOMP) >= 0;
    return clause.is(VerbTag.SPEECH) && !isDone(clause, tree) && !isDecreed(clause, tree)
        || clause.is(VerbTag.FIGURE) && closes(clause, tree)
        || clause.is(VerbTag.RECORD) && records(clause, syntax)
        || clause.is(VerbTag.BLAME)
            && !clause.is(Trait.COPULA)
            && (content || isForDeed(clause, tree))
        || clause.is(VerbTag.FIGURE) && !clause.is(Trait.GOING) && (content || isFigure(clause));
  }

  /** "blamed the rebels for killing nine": the deed for which is what is said. */
  private static boolean isForDeed(Clause clause, Tree tree) {
    return tree.anyChild(
        clause.verb(),
        child ->
            child > clause.verb()
                && tree.relation(child).base() == Relation.ADVCL
                && tree.child(child, Relation.MARK) >= 0
                && !tree.hasSubject(child));
  }

  /** "Nine houses burned, pictures show." */
  private boolean closes(Clause clause, Tree tree) {
    return tree.relation(clause.verb()).base() == Relation.PARATAXIS
        && clause.objects().isEmpty()
        && clause.to() < tree.to()
        && document.token(clause.to()).isMark();
  }

  /** "replied by launching five rockets", "with five rockets": what was done says nothing. */
  private boolean isDone(Clause clause, Tree tree) {
    VerbForm form = clause.form();
    boolean acts = form != null && !form.verb().frames().isEmpty();
    return acts
        && !clause.is(Trait.PASSIVE)
        && clause.objects().isEmpty()
        && tree.anyChild(clause.verb(), child -> isMeans(child, tree));
  }

  private boolean isMeans(int word, Tree tree) {
    int mark = tree.child(word, Relation.MARK);
    int preposition = tree.child(word, Relation.CASE);
    return mark >= 0 && lexicon.is(document.token(mark), WordClass.AGENT)
        || preposition >= 0 && lexicon.is(document.token(preposition), WordClass.MEANS);
  }

  /** "declared a state of emergency", "announced an inquiry": nothing is said of an attack. */
  private boolean isDecreed(Clause clause, Tree tree) {
    return clause.is(VerbTag.DECREE)
        && tree.anyChild(
            clause.verb(),
            child -> tree.relation(child).base() == Relation.OBJ && isMeasure(child, tree));
  }

  /** "mourning", "three days of mourning", "a state of emergency". */
  private boolean isMeasure(int noun, Tree tree) {
    int of = tree.child(noun, Relation.NMOD);
    return lexicon.is(document.token(noun), WordClass.MEASURE)
        || of >= 0 && lexicon.is(document.token(of), WordClass.MEASURE);
  }

  /** "The police counted 85 dead", but not "the battalion counted 900 men" of a name unknown. */
  private boolean records(Clause clause, Syntax syntax) {
    return !clause.is(Trait.PASSIVE)
        && syntax.phrases().stream()
            .anyMatch(it -> it.from() == clause.to() && it.isQuantified() && !it.isArticle())
        && clause.subjects().stream()
            .anyMatch(it -> it.isPronoun() || speakers.canRecord(it, syntax.tree()));
  }

  /** "put the toll at 21", "as the mayor put it". */
  private boolean isFigure(Clause clause) {
    return isPutAt(clause)
        || clause.objects().stream()
            .anyMatch(
                object ->
                    object.domain() == Domain.TOLL
                        || lexicon.is(document.token(object.head()), WordClass.TALLY)
                        || object.domain() == Domain.STATE && object.isDefinite()
                        || object.isPronoun());
  }

  /** "put the rebels' losses at 34 dead", "put rebel losses at 34". */
  private boolean isPutAt(Clause clause) {
    return clause.objects().stream()
            .anyMatch(
                it ->
                    it.isDefinite() && it.noun() == null
                        || lexicon.is(document.token(it.head()), WordClass.LOSSES))
        && clause.complements().stream()
            .anyMatch(it -> it.is(WordClass.AIM) && it.phrase().isQuantified());
  }
}
