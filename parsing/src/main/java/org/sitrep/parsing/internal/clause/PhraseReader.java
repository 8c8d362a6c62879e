package org.sitrep.parsing.internal.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.clause.Phrase.Determination;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** Reads the noun phrases of one sentence. */
final class PhraseReader {

  /** How many words may stand between a number and the noun that the tree did not give it. */
  private static final int ADJECTIVES = 3;

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Ranks ranks;
  private final Tree tree;
  private final Map<Integer, Phrase> phrases = new TreeMap<>();
  private final Set<Integer> excepted = new HashSet<>();

  PhraseReader(Lexicon lexicon, List<Token> tokens, Tree tree) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.ranks = new Ranks(lexicon, tokens);
    this.tree = tree;
  }

  /** Reads all phrases; those that are counted take their quantities. */
  Map<Integer, Phrase> read(List<QuantityMention> quantities) {
    for (int i = 0; i < quantities.size(); i++) {
      QuantityMention quantity = quantities.get(i);
      QuantityMention next = i + 1 < quantities.size() ? quantities.get(i + 1) : null;
      if (quantity.all()
          && next != null
          && isExcept(quantity.to())
          && next.from() == quantity.to() + 1) {
        excepted.add(next.from());
      } else {
        bind(quantity);
      }
    }
    for (int i = tree.from(); i < tree.to(); i++) {
      if (isNominal(i) && !isCovered(i)) {
        phrases.put(i, plain(i));
      }
    }
    phrases.replaceAll((anchor, phrase) -> allBut(withWhole(phrase)));
    phrases.replaceAll((anchor, phrase) -> shareNone(phrase));
    return phrases;
  }

  private boolean isExcept(int word) {
    return tree.contains(word) && lexicon.is(tokens.get(word), WordClass.EXCEPT);
  }

  private boolean isCovered(int word) {
    return phrases.containsKey(word);
  }

  /** True for a noun, a name, a pronoun or a number that fills a role of its own. */
  private boolean isNominal(int i) {
    return switch (tree.upos(i)) {
      case NOUN, PROPN, PRON, NUM, SYM, X -> isRole(i);
      case DET -> isArgument(i);
      case ADJ -> isArgument(i) || hasCase(i) || tree.child(i, Relation.DET) >= 0;
      default -> false;
    };
  }

  private boolean isRole(int i) {
    return switch (tree.relation(i).base()) {
      case COMPOUND,
          FLAT,
          FIXED,
          GOESWITH,
          NUMMOD,
          AMOD,
          DET,
          CASE,
          CC,
          MARK,
          PUNCT,
          AUX,
          COP,
          ADVMOD ->
          false;
      default -> true;
    };
  }

  /** A subject or an object, or one of a list of them. */
  private boolean isCore(int i) {
    return switch (tree.relation(i).base()) {
      case NSUBJ, OBJ -> true;
      case CONJ -> isCore(tree.head(i));
      default -> false;
    };
  }

  private boolean isArgument(int i) {
    return switch (tree.relation(i).base()) {
      case NSUBJ, OBJ, IOBJ, OBL, NMOD, APPOS -> true;
      case CONJ -> isArgument(tree.head(i));
      default -> false;
    };
  }

  // --- numbers

  private void bind(QuantityMention quantity) {
    int root = root(quantity);
    int inner = of(quantity);
    int counted = inner >= 0 ? inner : modified(quantity, root);
    if (counted < 0) {
      counted = adjacent(quantity);
    }
    if (quantity.article() || quantity.all()) {
      if (counted >= 0 && !phrases.containsKey(counted)) {
        put(counted, counted, quantity);
      } else if (quantity.all() && counted < 0) {
        put(root, root, quantity);
      }
      return;
    }
    Phrase taken = counted < 0 ? null : phrases.get(counted);
    if (counted < 0) {
      put(root, root, quantity);
    } else if (taken != null && isOther(taken.quantity())) {
      // "none of the four missiles": none are taken from four
      QuantityMention first = taken.quantity();
      phrases.remove(counted);
      put(counted, counted, quantity);
      if (first != null) {
        Phrase whole = phrases.get(counted);
        int at = root(first);
        int joint = joint(first, quantity);
        Noun noun = joint < 0 || whole == null ? null : whole.noun();
        Phrase number = bare(at, first);
        phrases.put(at, noun == null ? number.of(whole) : number.as(noun).until(joint));
      }
    } else if (inner >= 0 && isAnchor(root)) {
      put(root, counted, quantity);
    } else {
      put(top(quantity, counted), counted, quantity);
    }
  }

  /** "four American and two Iraqi soldiers": the word that joins numbers of one noun; or -1. */
  private int joint(QuantityMention first, QuantityMention second) {
    for (int i = first.to(); i < second.from(); i++) {
      if (tree.upos(i) == Upos.CCONJ) {
        return i;
      }
    }
    return -1;
  }

  /** "a total of 31 drones": the word of the quantity by which all of it hangs in the tree. */
  private int top(QuantityMention quantity, int counted) {
    for (int i = quantity.from(); i < quantity.to(); i++) {
      int head = tree.head(i);
      boolean outside = head < quantity.from() || head >= quantity.to();
      if (outside && tree.upos(i) == Upos.NOUN && tree.dependsOn(counted, i)) {
        return i;
      }
    }
    return counted;
  }

  private static boolean isOther(@Nullable QuantityMention quantity) {
    return quantity != null && !quantity.article();
  }

  /** True for a word such as "dozens" that fills the role of what it counts. */
  private boolean isAnchor(int root) {
    return switch (tree.upos(root)) {
      case NOUN, NUM, PRON, PROPN, ADJ, DET, X -> true;
      default -> false;
    };
  }

  /** The word of a quantity by which it hangs on what is outside. */
  private int root(QuantityMention quantity) {
    int root = quantity.to() - 1;
    boolean number = false;
    for (int i = quantity.from(); i < quantity.to(); i++) {
      int head = tree.head(i);
      boolean outside = head < quantity.from() || head >= quantity.to();
      boolean counts = tree.upos(i) == Upos.NUM || tree.upos(i) == Upos.NOUN;
      if (outside && tree.relation(i).base() != Relation.CASE && (counts || !number)) {
        root = i;
        number |= counts;
      }
    }
    return root;
  }

  /**
   * "dozens of people": the word whose preposition stands inside the quantity; -1 if none does, or
   * if it stands for a phrase before, as in "both of which".
   */
  private int of(QuantityMention quantity) {
    int last = quantity.to() - 1;
    int head = tree.head(last);
    boolean of = tree.relation(last).base() == Relation.CASE && head >= quantity.to();
    return of && !lexicon.is(tokens.get(head), WordClass.REL) ? head : -1;
  }

  private int modified(QuantityMention quantity, int root) {
    int head = tree.head(root);
    if (tree.relation(root) == Relation.DET_NUMGOV) {
      return head;
    }
    if (head < quantity.to()) {
      return -1;
    }
    boolean modifier =
        switch (tree.relation(root).base()) {
          case NUMMOD, DET, AMOD, COMPOUND, DEP, FLAT -> true;
          case NMOD, ADVMOD -> !hasCase(root) && isNoun(head);
          case NSUBJ -> isNounPhraseState(quantity, head);
          default -> false;
        };
    return modifier && !isVerbBetween(quantity, head) ? plural(quantity, described(head)) : -1;
  }

  /** "seven struck populated areas": a number before a verb whose object the noun is. */
  private boolean isVerbBetween(QuantityMention quantity, int head) {
    int verb = quantity.to();
    return verb < head
        && tree.upos(verb) == Upos.VERB
        && tree.head(head) == verb
        && tree.relation(head).base() == Relation.OBJ;
  }

  /** "26 drone and missile attacks": many are not of one, so the number goes on to the plural. */
  private int plural(QuantityMention quantity, int head) {
    Noun noun = noun(quantity.to(), head);
    if (noun == null || noun.plural() || quantity.low() < 2 || !lexicon.hasArticles()) {
      return head;
    }
    for (int i = 0; i < tree.childCount(head); i++) {
      int child = tree.child(head, i);
      Noun joined = tree.relation(child).base() == Relation.CONJ ? noun(child, child) : null;
      if (joined != null && joined.plural() && joined.domain() != noun.domain()) {
        return child;
      }
    }
    return head;
  }

  /** "two 500-pound bombs": the noun behind what itself describes it. */
  private int described(int word) {
    int at = word;
    for (int i = 0; i < ADJECTIVES && isDescribing(at); i++) {
      at = tree.head(at);
    }
    return at;
  }

  private boolean isDescribing(int word) {
    return tree.head(word) > word
        && switch (tree.relation(word).base()) {
          case NUMMOD, AMOD, COMPOUND, DET -> true;
          default -> isTimes(word);
        };
  }

  /** "22x rounds": the sign behind a number. */
  private boolean isTimes(int word) {
    return tree.upos(word) == Upos.SYM
        && tree.contains(word - 1)
        && tokens.get(word - 1).isNumber()
        && tokens.get(word).start() - tokens.get(word - 1).end() <= 1
        && Character.isLetter(tokens.get(word).text().codePointAt(0));
  }

  private boolean hasCase(int word) {
    return tree.child(word, Relation.CASE) >= 0;
  }

  private boolean isNoun(int word) {
    Upos upos = tree.upos(word);
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.ADJ || upos == Upos.NUM;
  }

  /** "five dead" where the tree takes "dead" for what is said of five. */
  private boolean isNounPhraseState(QuantityMention quantity, int head) {
    Match<Noun> match = lexicon.nouns().longest(tokens, quantity.to(), tree.to());
    return head == quantity.to()
        && tree.upos(head) == Upos.ADJ
        && tree.child(head, Relation.COP) < 0
        && match != null
        && match.entry().domain() == Domain.STATE;
  }

  /** A noun right behind the number, where the tree gives it none; -1 if there is none. */
  private int adjacent(QuantityMention quantity) {
    int at = quantity.to();
    for (int skipped = 0; at < tree.to() && skipped <= ADJECTIVES; skipped++, at++) {
      Match<Noun> match = lexicon.nouns().longest(tokens, at, tree.to());
      if (match != null) {
        int head = at + match.length() - 1;
        boolean counted = match.entry().domain() != Domain.NOT_COUNTED;
        boolean verb = tree.upos(head) == Upos.VERB && match.entry().domain() != Domain.STATE;
        return counted && !verb && !phrases.containsKey(head) ? head : -1;
      }
      Upos upos = tree.upos(at);
      if (upos != Upos.ADJ && upos != Upos.PROPN && upos != Upos.NOUN) {
        return -1;
      }
    }
    return -1;
  }

  private void put(int at, int head, QuantityMention quantity) {
    int anchor = isAside(at) ? root(quantity) : at;
    phrases.put(
        anchor,
        anchor == head && covers(quantity, head)
            ? bare(head, quantity)
            : counted(anchor, head, quantity));
  }

  /** "injured dozens more": the number hangs on the verb, and "more" beside it. */
  private boolean isAside(int word) {
    return tree.relation(word).base() == Relation.ADVMOD
        && lexicon.is(tokens.get(word), WordClass.ADDITIONAL);
  }

  private static boolean covers(QuantityMention quantity, int token) {
    return quantity.from() <= token && token < quantity.to();
  }

  private Phrase bare(int at, QuantityMention quantity) {
    return new Phrase(
        at, at, quantity.from(), quantity.to(), quantity, null, null, null, Determination.OPEN);
  }

  private Phrase counted(int anchor, int head, QuantityMention quantity) {
    Phrase plain = plain(head);
    int from = Math.min(plain.from(), quantity.from());
    QuantityMention told = isAdditional(head) ? quantity.asAdditional() : quantity;
    Noun noun = kindOf(head, noun(quantity.to(), head));
    return new Phrase(
        anchor,
        head,
        from,
        Math.max(plain.to(), quantity.to()),
        told,
        noun,
        modifier(head),
        null,
        plain.determination());
  }

  /** "two more missiles". */
  private boolean isAdditional(int head) {
    for (int i = 0; i < tree.childCount(head); i++) {
      int child = tree.child(head, i);
      if (child < head && lexicon.is(tokens.get(child), WordClass.ADDITIONAL)) {
        return true;
      }
    }
    return false;
  }

  // --- phrases

  private Phrase plain(int head) {
    int from = first(head);
    int to = last(head);
    Noun noun = noun(from, head);
    Phrase plain =
        new Phrase(head, head, from, to, null, noun, modifier(head), null, determination(head));
    return isOne(plain) ? plain.with(QuantityMention.single(head)) : plain;
  }

  /** "Загиблих і поранених немає": what is said behind a list that there is none of. */
  private Phrase shareNone(Phrase phrase) {
    int first = tree.head(phrase.anchor());
    Phrase listed = tree.relation(phrase.anchor()) == Relation.CONJ ? phrases.get(first) : null;
    QuantityMention none = listed == null ? null : listed.quantity();
    boolean shares =
        none != null
            && none.isNone()
            && phrase.quantity() == null
            && tree.child(first, Relation.DET_NUMGOV) >= 0;
    return shares && none != null ? phrase.with(none) : phrase;
  }

  /** "Загинула жінка": where there are no articles, a noun for one may count by itself. */
  private boolean isOne(Phrase phrase) {
    if (lexicon.hasArticles() || phrase.determination() != Determination.OPEN) {
      return false;
    }
    Noun noun = phrase.noun();
    int word = phrase.anchor();
    if (noun == null || noun.plural()) {
      return false;
    }
    if (noun.domain() == Domain.PERSON && isMember(word)) {
      return true;
    }
    boolean means = tree.relation(word) == Relation.OBL_AGENT;
    if (means && noun.domain() == Domain.MUNITION) {
      return true;
    }
    if (!isCore(word) || hasCase(word)) {
      return false;
    }
    Phrase first =
        tree.relation(word).base() == Relation.CONJ ? phrases.get(tree.head(word)) : null;
    boolean listed = tree.relation(word).base() == Relation.CONJ;
    boolean beside = first != null && first.isQuantified() && !first.isArticle();
    return switch (noun.domain()) {
      case PERSON, BODY -> true;
      case MUNITION -> !listed || beside;
      default -> false;
    };
  }

  /** "серед них — дитина", "у тому числі дитина". */
  private boolean isMember(int word) {
    if (isCaseOfMember(word)) {
      return true;
    }
    for (int i = 0; i < tree.childCount(word); i++) {
      int child = tree.child(word, i);
      if (tree.relation(child).base() == Relation.NMOD && isCaseOfMember(child)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCaseOfMember(int word) {
    int preposition = tree.child(word, Relation.CASE);
    return preposition >= 0 && lexicon.is(tokens.get(preposition), WordClass.MEMBER);
  }

  private int first(int head) {
    int from = head;
    for (int i = tree.childCount(head) - 1; i >= 0; i--) {
      int child = tree.child(head, i);
      if (child < head) {
        boolean belongs =
            switch (tree.relation(child).base()) {
              case DET, AMOD, NUMMOD, COMPOUND, FLAT, ADVMOD, DEP, GOESWITH -> true;
              // "серед поранених двоє дітей": only what owns belongs to the phrase
              case NMOD -> lexicon.hasArticles() || !hasCase(child);
              case PUNCT -> isInside(child);
              default -> false;
            };
        if (!belongs || tree.spanTo(child) > from || endsApart(child)) {
          break;
        }
        from = tree.relation(child) == Relation.PUNCT ? from : tree.spanFrom(child);
      }
    }
    return from;
  }

  /** "10:40;": a word with a mark of its own is no part of what stands behind it. */
  private boolean endsApart(int child) {
    int last = tree.spanTo(child) - 1;
    return last > child && tree.upos(last) == Upos.PUNCT && !isInside(last);
  }

  /** A hyphen between words, a quotation mark. */
  private boolean isInside(int mark) {
    Token token = tokens.get(mark);
    boolean glued =
        mark > 0
            && tokens.get(mark - 1).end() == token.start()
            && mark + 1 < tokens.size()
            && tokens.get(mark + 1).start() == token.end();
    return glued || Document.isQuote(token);
  }

  private int last(int head) {
    int to = head + 1;
    for (int i = 0; i < tree.childCount(head); i++) {
      int child = tree.child(head, i);
      boolean belongs =
          switch (tree.relation(child).base()) {
            case FLAT, COMPOUND, GOESWITH, FIXED, NUMMOD -> true;
            default -> false;
          };
      if (child >= to && belongs && tree.spanFrom(child) == to) {
        to = tree.spanTo(child);
      }
    }
    return to;
  }

  /** The noun of the lexicon that ends at a word, the longest one. */
  private @Nullable Noun noun(int from, int head) {
    Noun longer = lexicon.hasArticles() ? goingOn(head) : headed(head);
    if (longer != null) {
      return longer;
    }
    for (int i = from; i <= head; i++) {
      Match<Noun> match = lexicon.nouns().longest(tokens, i, head + 1);
      if (match != null && i + match.length() == head + 1) {
        return ranks.of(match.entry(), head);
      }
    }
    if (!lexicon.hasArticles() && tree.upos(head) == Upos.ADJ) {
      // "одного ракетного та 74 авіаційних ударів"
      int listed = tree.child(head, Relation.CONJ);
      Noun shared = listed < 0 ? null : noun(listed, listed);
      return shared != null && shared.domain() == Domain.ATTACK ? shared : null;
    }
    return model(head);
  }

  /** "165 Kestrel-type and other types of drones": the drones are counted. */
  private @Nullable Noun kindOf(int head, @Nullable Noun noun) {
    if (!lexicon.is(tokens.get(head), WordClass.KIND)) {
      return noun;
    }
    for (int i = 0; i < tree.childCount(head); i++) {
      int child = tree.child(head, i);
      int word = tree.child(child, Relation.CASE);
      if (child > head && word >= 0 && lexicon.is(tokens.get(word), WordClass.PART)) {
        return noun(first(child), child);
      }
    }
    return noun;
  }

  /** "members of the army": a noun of several words that goes on with "of"; null without. */
  private @Nullable Noun goingOn(int head) {
    boolean of = tree.contains(head + 1) && lexicon.is(tokens.get(head + 1), WordClass.PART);
    Match<Noun> match = of ? lexicon.nouns().longest(tokens, head, tree.to()) : null;
    return match != null && match.length() > 2 ? match.entry() : null;
  }

  /** "снаряд РСЗО": a noun of several words that begins with its head; null if there is none. */
  private @Nullable Noun headed(int head) {
    Match<Noun> match = lexicon.nouns().longest(tokens, head, last(head));
    return match != null && match.length() > 1 ? match.entry() : null;
  }

  /** "12 Shahed 136", "four Kinzhal": a noun whose name goes on behind its head. */
  private @Nullable Noun model(int head) {
    Match<Noun> match = lexicon.nouns().longest(tokens, head, tree.to());
    boolean own =
        match != null
            && (head + match.length() <= last(head) || match.entry().domain() == Domain.TOLL);
    return match != null && own ? match.entry() : weapon(head);
  }

  /** "three Kalibr": behind a number, the name of a weapon is one, in the singular as well. */
  private @Nullable Noun weapon(int head) {
    int number = tokens.get(head).isCapital() ? tree.child(head, Relation.NUMMOD) : Tree.NO_WORD;
    Noun noun =
        number >= 0 && number < head
            ? lexicon.nouns().get(lexicon.inflection().marked(tokens.get(head).lower()))
            : null;
    return noun != null && noun.domain() == Domain.MUNITION ? noun : null;
  }

  private @Nullable VerbForm modifier(int head) {
    for (int i = 0; i < tree.childCount(head); i++) {
      int child = tree.child(head, i);
      if (child < head && tree.relation(child).base() == Relation.AMOD) {
        Match<VerbForm> match = lexicon.verbs().longest(tokens, child, head);
        if (match != null && match.entry().is(Verb.Form.PARTICIPLE)) {
          return match.entry();
        }
      }
    }
    return null;
  }

  private Determination determination(int head) {
    if (tree.upos(head) == Upos.PRON || lexicon.is(tokens.get(head), WordClass.PRON)) {
      return Determination.PRONOUN;
    }
    for (int i = 0; i < tree.childCount(head); i++) {
      int child = tree.child(head, i);
      if (child < head
          && (lexicon.is(tokens.get(child), WordClass.DEFINITE)
              || tree.relation(child) == Relation.NMOD_POSS)) {
        return Determination.DEFINITE;
      }
    }
    return tree.upos(head) == Upos.PROPN ? Determination.NAME : Determination.OPEN;
  }

  /** "all but two of the 15 rockets": 13 of 15; without the 15 it counts nothing. */
  private Phrase allBut(Phrase phrase) {
    QuantityMention left = phrase.quantity();
    if (left == null || !excepted.contains(left.from())) {
      return phrase;
    }
    Phrase whole = phrase.whole();
    QuantityMention total = whole == null ? null : whole.quantity();
    QuantityMention rest = total == null ? null : total.without(left);
    return rest == null ? plain(phrase.anchor()) : phrase.with(rest);
  }

  private boolean isPart(int word) {
    return lexicon.is(tokens.get(word), WordClass.PART);
  }

  /** "28 of the 31 drones", "28 out of 31": what a number is taken from. */
  private Phrase withWhole(Phrase phrase) {
    if (phrase.whole() != null || !phrase.isBare()) {
      return phrase;
    }
    for (int i = 0; i < tree.childCount(phrase.anchor()); i++) {
      int child = tree.child(phrase.anchor(), i);
      int word = tree.child(child, Relation.CASE);
      boolean of = word >= 0 && (isPart(word) || word + 1 < child && isPart(word + 1));
      if (of && child > phrase.anchor() && tree.relation(child).base() != Relation.CONJ) {
        Phrase whole = phrases.get(child);
        return whole == null || whole == phrase || child == phrase.head()
            ? phrase
            : phrase.of(whole);
      }
    }
    return ofNext(phrase);
  }

  /** "seven of the dead", where the tree hangs the dead elsewhere. */
  private Phrase ofNext(Phrase phrase) {
    int of = phrase.to();
    if (of + 1 >= tree.to() || !lexicon.is(tokens.get(of), WordClass.PART)) {
      return phrase;
    }
    int next = lexicon.is(tokens.get(of + 1), WordClass.DEFINITE) ? of + 2 : of + 1;
    Match<Noun> match = next < tree.to() ? lexicon.nouns().longest(tokens, next, tree.to()) : null;
    if (match == null) {
      return phrase;
    }
    int head = next + match.length() - 1;
    Determination known = next > of + 1 ? Determination.DEFINITE : Determination.OPEN;
    return phrase.of(
        new Phrase(
            head, head, of + 1, head + 1, null, ranks.of(match.entry(), head), null, null, known));
  }
}
