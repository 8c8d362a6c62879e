package org.sitrep.parsing.internal.speech;

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
import org.sitrep.parsing.internal.text.Token;

/**
 * A speaker who comes last, told by the commas alone: "Gunmen who came on motorcycles killed two
 * men, police officer Adil Karam said". Of a long sentence that ends so a tree often makes
 * something else.
 */
final class Closings {

  /** How many words the name of such a speaker can have. */
  private static final int LONGEST = 16;

  private final Document document;
  private final Lexicon lexicon;
  private final Speakers speakers;

  Closings(Document document, Lexicon lexicon, Speakers speakers) {
    this.document = document;
    this.lexicon = lexicon;
    this.speakers = speakers;
  }

  /**
   * Where a speaker is named.
   *
   * @param comma index of the comma before the name
   * @param to index behind the last token of the name
   */
  private record Name(int comma, int to) {}

  /**
   * What somebody has said before a verb of speech.
   *
   * @param from index of the first token that is said
   * @param told what the tree makes of the verb; null if nothing
   * @return null if the verb does not close what is said, or if the tree knows better
   */
  @Nullable Speech of(Clause clause, int from, Syntax syntax, @Nullable Speech told) {
    boolean closes =
        clause.is(VerbTag.SPEECH)
            && !clause.is(VerbTag.CITE)
            && !clause.is(VerbTag.DENY)
            && !clause.is(VerbTag.BLAME)
            && !clause.is(Trait.GOING)
            && !clause.is(Trait.INFINITIVE)
            && !clause.is(Trait.NEGATED)
            && !(clause.is(Trait.PASSIVE) && clause.is(Trait.AUXILIARY))
            && end(clause, syntax) >= 0;
    Name name = closes ? name(clause, from, syntax) : null;
    Phrase speaker = name == null ? null : speaker(name, syntax);
    if (name == null || speaker == null || isTold(told, from, name, syntax)) {
      return null;
    }
    List<Phrase> members = Speakers.members(speaker, syntax);
    int to = members.size() > 1 ? speakers.nameTo(syntax.tree(), speaker) : name.to();
    List<Source> sources =
        speakers.named(speaker, members, syntax.tree(), speaker.from(), Math.min(to, name.to()));
    return sources == null
        ? null
        : new Speech(
            Scope.of(from, name.comma()), speakers.remember(sources), speaker.from(), to, false);
  }

  /**
   * What is said where a sentence goes on behind a verb of speech: "two died, he said, and nine
   * were hurt" he said too, but "two died, police said, while a raid killed nine" tells of another
   * thing.
   */
  Speech goingOn(Speech speech, Clause clause, Syntax syntax) {
    int end = speech.speakerTo() <= clause.from() ? end(clause, syntax) : -1;
    int last = syntax.tree().to();
    if (end < 0 || end + 1 >= last || !speech.scope().covers(syntax.tree().from())) {
      return speech;
    }
    boolean comma = document.token(end).is(",");
    if (comma && lexicon.is(document.token(end + 1), WordClass.CONTRAST)) {
      return speech.in(speech.scope().without(end, last));
    }
    boolean joined = comma && lexicon.is(document.token(end + 1), WordClass.JOINED);
    boolean same = speakers.isPronoun(document.token(speech.speakerFrom()));
    boolean more = (joined || document.token(end).is(";")) && same && !isOther(end, syntax);
    return more ? speech.in(speech.scope().without(end, last).and(end + 1, last)) : speech;
  }

  /** True if somebody speaks behind a word. */
  private boolean isOther(int word, Syntax syntax) {
    for (int i = word; i < syntax.tree().to(); i++) {
      if (lexicon.is(document.token(i), WordClass.REPORT)) {
        return true;
      }
    }
    return syntax.clauses().stream()
        .anyMatch(it -> it.verb() > word && it.is(VerbTag.SPEECH) && !it.is(Trait.GOING));
  }

  /**
   * "Police said on Friday.", "a doctor told reporters.": index of the mark behind a verb of
   * speech; -1 if something is said between them.
   */
  private int end(Clause clause, Syntax syntax) {
    int end = clause.to();
    while (end < syntax.tree().to() && !document.token(end).isMark()) {
      if (syntax.clause(end) != null || lexicon.is(document.token(end), WordClass.REL)) {
        return -1;
      }
      end++;
    }
    for (Phrase phrase : syntax.phrases()) {
      boolean behind = phrase.from() >= clause.to() && phrase.to() <= end;
      boolean plain = syntax.preposition(phrase) < 0 && !clause.is(VerbTag.TELL);
      boolean told =
          phrase.isQuantified() && !phrase.isArticle() || plain && isObject(phrase, syntax);
      if (behind && told) {
        return -1;
      }
    }
    return end;
  }

  private static boolean isObject(Phrase phrase, Syntax syntax) {
    return switch (syntax.tree().relation(phrase.anchor()).base()) {
      case OBJ, NSUBJ, CCOMP, XCOMP -> true;
      default -> false;
    };
  }

  /** The name between a comma, behind which nobody does anything, and the verb. */
  private @Nullable Name name(Clause clause, int from, Syntax syntax) {
    int to = clause.from();
    boolean described = to > from && document.token(to - 1).is(",");
    int commas = described ? 3 : 1;
    for (int i = to - 1; i > from && to - i <= LONGEST; i--) {
      Token token = document.token(i);
      if (syntax.clause(i) != null || token.isMark() && !token.is(",")) {
        return null;
      }
      if (token.is(",") && --commas == 0) {
        boolean inside = lexicon.is(document.token(i - 1), WordClass.REL);
        boolean behind = opens(i + 1) && !inside && isSaid(from, i, syntax);
        return behind ? new Name(i, described ? to - 1 : to) : null;
      }
    }
    return null;
  }

  /** True unless a clause or a member of a list begins with the word. */
  private boolean opens(int word) {
    Token token = document.token(word);
    return !lexicon.is(token, WordClass.CONJ)
        && !lexicon.is(token, WordClass.SUBORD)
        && !lexicon.is(token, WordClass.REL)
        && !lexicon.is(token, WordClass.PREP)
        && !lexicon.is(token, WordClass.MEMBER);
  }

  /** True if something happens in a range. */
  private boolean isSaid(int from, int to, Syntax syntax) {
    return syntax.clauses().stream().anyMatch(it -> from <= it.verb() && it.verb() < to)
        || document.tokens().subList(from, to).stream()
            .anyMatch(word -> lexicon.is(word, WordClass.BE));
  }

  private @Nullable Phrase speaker(Name name, Syntax syntax) {
    for (Phrase phrase : syntax.phrases()) {
      boolean first = phrase.from() == name.comma() + 1 && phrase.to() <= name.to();
      boolean counted = phrase.isQuantified() && !phrase.isArticle();
      boolean speaks =
          phrase.isPronoun()
              || phrase.isName()
              || speakers.isSpeakerByName(phrase)
              || phrase.domain() == Domain.PERSON
              || phrase.isDefinite();
      if (first) {
        return speaks && !counted ? phrase : null;
      }
    }
    return null;
  }

  /** True if the tree gives all that happens before the name to a speaker. */
  private static boolean isTold(@Nullable Speech told, int from, Name name, Syntax syntax) {
    Tree tree = syntax.tree();
    return told != null
        && told.speakerFrom() > name.comma()
        && syntax.clauses().stream()
            .map(Clause::verb)
            .filter(verb -> from <= verb && verb < name.comma())
            .allMatch(verb -> told.covers(verb) || tree.relation(verb).base() == Relation.PUNCT);
  }
}
