package org.sitrep.parsing.internal.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.model.SourceKind;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.LowerCase;
import org.sitrep.parsing.internal.text.Token;

/** The speakers of a document in the order in which they spoke, and what leads back to them. */
final class EarlierSpeakers {

  /** How many speakers back a pronoun or a short name can lead. */
  private static final int MEMORY = 40;

  /** How many words back a place is known. */
  private static final int BACK = 500;

  private final SpeakerNames names;
  private final SpeakerWords words;
  private final Antecedents antecedents;
  private final List<List<Source>> speakers = new ArrayList<>();
  private final List<Silent> silent = new ArrayList<>();

  /**
   * Somebody who did something without speaking.
   *
   * @param spoken how many had spoken before
   * @param sentence index of the first token of the sentence
   */
  private record Silent(Source source, int spoken, int sentence) {}

  EarlierSpeakers(SpeakerNames names, SpeakerWords words) {
    this.names = names;
    this.words = words;
    this.antecedents = new Antecedents(names.lexicon(), words);
  }

  /** Who spoke last; null before anybody has. */
  @Nullable List<Source> last() {
    return speakers.isEmpty() ? null : speakers.get(speakers.size() - 1);
  }

  /** Adds those who speak together. */
  List<Source> add(List<Source> sources) {
    speakers.add(sources);
    return sources;
  }

  /**
   * Adds somebody who did something without speaking.
   *
   * @param sentence index of the first token of the sentence
   */
  void addSilent(Source source, int sentence) {
    silent.add(new Silent(source, speakers.size(), sentence));
  }

  /** Forgets those without a word who were added before a sentence. */
  void forget(int sentence) {
    silent.removeIf(known -> known.sentence() < sentence);
  }

  /** The last speaker that a pronoun can stand for: "he" a person, "it" a body of people. */
  @Nullable List<Source> meant(String pronoun) {
    int last = speakers.size() - 1;
    while (last >= oldest() && !antecedents.isMeant(pronoun, speakers.get(last).get(0), true)) {
      last--;
    }
    for (int i = silent.size() - 1; i >= 0; i--) {
      Silent known = silent.get(i);
      if (known.spoken() > last && antecedents.isMeant(pronoun, known.source(), false)) {
        return List.of(known.source());
      }
    }
    return last >= oldest() ? speakers.get(last) : last();
  }

  /** An earlier speaker whose name ends with the same word: "Saree" after "General Saree". */
  @Nullable Source namesake(int to) {
    Token surname = names.document().token(to - 1);
    for (int i = speakers.size() - 1; i >= oldest() && surname.isCapital(); i--) {
      Source known = speakers.get(i).get(0);
      if (known.speaksFor().isPresent() && known.words().endsWith(" " + surname.text())) {
        return known;
      }
    }
    return null;
  }

  /** The first of the speakers that later words may still mean. */
  private int oldest() {
    return Math.max(0, speakers.size() - MEMORY);
  }

  /** A spokesman and the body spoken for are one source: the earlier name of the body stands. */
  @Nullable List<Source> spokenFor(int from, int to) {
    boolean spokesman = false;
    for (int i = from; i < to; i++) {
      spokesman |= words.isMouth(names.document().token(i).lower());
    }
    for (int i = speakers.size() - 1; i >= oldest() && spokesman; i--) {
      String known = LowerCase.of(speakers.get(i).get(0).words());
      for (int j = from; j < to; j++) {
        Token token = names.document().token(j);
        boolean plain =
            !token.isCapital()
                && token.text().length() > 3
                && !words.isMouth(token.lower())
                && names.lexicon().classes(token).isEmpty();
        if (plain
            && antecedents.isBody(speakers.get(i).get(0))
            && known.contains(token.lower())
            && known.length() > token.text().length() + 4) {
          return speakers.get(i);
        }
      }
    }
    return null;
  }

  /** "the official", "the statement": an earlier speaker of whom these words remind. */
  @Nullable List<Source> earlier(Tree tree, int from, int to) {
    if (isOfNewPlace(tree, from, to)) {
      return null;
    }
    String head = names.document().token(to - 1).lower();
    int length = to - from;
    for (int i = speakers.size() - 1; i >= oldest() && length <= 3; i--) {
      for (Source speaker : speakers.get(i)) {
        String known = LowerCase.of(speaker.words());
        if (isWordOf(head, known)
            && sharesNames(tree, from, to, known)
            && known.length() > names.document().slice(from, to).length() - 4) {
          return List.of(speaker);
        }
      }
    }
    boolean name = names.document().token(to - 1).isCapital() || names.isNamed(from + 1, to - 1);
    boolean again = !name && length <= 3 && words.isAgain(head) && !antecedents.isPlural(head);
    Source actor = again ? actor(from, to) : null;
    if (actor != null) {
      return List.of(actor);
    }
    return again && length <= 2 && !speakers.isEmpty() && !isOther(to) ? last() : null;
  }

  /** "The Front fired. The group said", "its spokesman said": who acted since somebody spoke. */
  private @Nullable Source actor(int from, int to) {
    boolean own = names.lexicon().is(names.document().token(from), WordClass.OWN);
    Noun noun = names.noun(to - 1, to);
    for (int i = silent.size() - 1; i >= 0; i--) {
      Silent known = silent.get(i);
      boolean same = noun != null && known.source().kind().code().equals(noun.code());
      if (known.spoken() == speakers.size()
          && antecedents.isBody(known.source())
          && (own || same)) {
        return known.source();
      }
    }
    return null;
  }

  /**
   * "Eight fell in Kherson, its governor said": of a place that the text names for the first time.
   */
  private boolean isOfNewPlace(Tree tree, int from, int to) {
    boolean local = names.lexicon().is(names.document().token(from), WordClass.OWN);
    for (int i = from; i < to; i++) {
      local |= words.isLocal(names.document().token(i).lower());
    }
    for (int i = tree.from(); local && i < from; i++) {
      if (names.isNamed(i, i + 1) && isNew(i, tree.from())) {
        return true;
      }
    }
    return false;
  }

  /** True for a word that does not stand in the sentences before. */
  private boolean isNew(int word, int sentence) {
    String name = names.document().token(word).text();
    for (int i = sentence - 1; i >= Math.max(0, sentence - BACK); i--) {
      if (names.document().token(i).text().equals(name)) {
        return false;
      }
    }
    return true;
  }

  /** "official" in "a police official", not in "officials". */
  private static boolean isWordOf(String word, String name) {
    int at = name.indexOf(word);
    while (at >= 0 && at + word.length() < name.length() && isLetter(name, at + word.length())) {
      at = name.indexOf(word, at + 1);
    }
    return at >= 0;
  }

  private static boolean isLetter(String name, int at) {
    return Character.isLetter(name.codePointAt(at));
  }

  /** "the ministry" after an army has spoken: a body of another kind than the last speaker. */
  private boolean isOther(int to) {
    Noun noun = names.noun(to - 1, to);
    SourceKind kind = speakers.get(speakers.size() - 1).get(0).kind();
    return noun != null
        && words.isBody(names.document().token(to - 1).lower())
        && Antecedents.isBody(kind.code())
        && !kind.equals(SourceKind.UNKNOWN)
        && !kind.code().equals(noun.code());
  }

  /**
   * "the Monywa PDF" is no other PDF, "the health ministry" no other ministry: all names among some
   * words, and what tells of which kind they are, are part of a known name.
   */
  private boolean sharesNames(Tree tree, int from, int to, String known) {
    for (int i = from + 1; i < to; i++) {
      boolean tells =
          names.document().token(i).isCapital() || tree.relation(i).base() == Relation.COMPOUND;
      if (tells && !known.contains(names.document().token(i).lower())) {
        return false;
      }
    }
    return true;
  }
}
