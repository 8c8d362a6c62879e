package org.sitrep.parsing.internal.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.Chunk.Link;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.Chunk.VerbPhrase;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;
import org.sitrep.parsing.internal.text.WordSet;
import org.sitrep.parsing.internal.time.TimeMention;

/** Splits sentences into noun phrases, verb phrases, expressions of time and links, in one pass. */
public final class Chunker {

  private static final WordSet BE =
      WordSet.of("be", "is", "are", "was", "were", "been", "being", "am", "'m", "'re", "'s");
  private static final WordSet DEFINITE =
      WordSet.of(
          "the", "these", "those", "this", "that", "its", "their", "his", "her", "our", "my",
          "your");
  private static final WordSet OTHER_WORDS =
      WordSet.of("other", "others", "more", "additional", "further", "extra");

  private static final Noun ARMED_GROUP = new Noun(Domain.PERSON, "MILITANT", false);

  private final Lexicon lexicon;
  private final QuantityReader quantities;
  private final NumberRoles roles;
  private final Document document;
  private final List<Token> tokens;
  private final @Nullable TimeMention[] times;

  /**
   * Chunks the sentences of one document.
   *
   * @param times its expressions of time
   */
  public Chunker(
      Lexicon lexicon,
      QuantityReader quantities,
      NumberRoles roles,
      Document document,
      List<TimeMention> times) {
    this.lexicon = lexicon;
    this.quantities = quantities;
    this.roles = roles;
    this.document = document;
    this.tokens = document.tokens();
    this.times = new TimeMention[tokens.size()];
    for (TimeMention time : times) {
      this.times[time.from()] = time;
    }
  }

  /** The chunks of a range of tokens, in order and without gaps. */
  public List<Chunk> chunks(int from, int to) {
    List<Chunk> chunks = new ArrayList<>();
    int i = from;
    while (i < to) {
      Chunk chunk = chunk(i, to, chunks.isEmpty() ? null : chunks.get(chunks.size() - 1));
      chunks.add(chunk);
      i = chunk.to();
    }
    return chunks;
  }

  private Chunk chunk(int i, int to, @Nullable Chunk previous) {
    TimeMention time = times[i];
    if (time != null && time.to() <= to && !isAdjectival(time, to)) {
      return new Chunk.Time(i, time.to(), time);
    }
    Token token = tokens.get(i);
    if (token.isMark()) {
      return mark(i);
    }
    Chunk including = including(i, to);
    if (including != null) {
      return including;
    }
    VerbPhrase verb = verbPhrase(i, to, previous);
    if (verb != null) {
      return verb;
    }
    NounPhrase phrase = nounPhrase(i, to, previous);
    if (phrase != null) {
      return withNickname(phrase, to);
    }
    return link(i);
  }

  /** "John "Jack" Miller": a name goes on behind a nickname in quotation marks. */
  private NounPhrase withNickname(NounPhrase phrase, int to) {
    int last = phrase.to() - 1;
    boolean quoted =
        last + 4 < to
            && Document.isQuote(tokens.get(last + 1))
            && isName(last)
            && isName(last + 2)
            && Document.isQuote(tokens.get(last + 3))
            && isName(last + 4);
    return quoted && phrase.noun() == null
        ? new NounPhrase(
            phrase.from(),
            last + 5,
            phrase.quantity(),
            null,
            last + 4,
            phrase.modifier(),
            phrase.whole(),
            false,
            phrase.definite())
        : phrase;
  }

  private Chunk mark(int i) {
    Token token = tokens.get(i);
    if (Document.isQuote(token)) {
      return new Link(i, i + 1, Link.Kind.QUOTE, token.lower());
    }
    if (token.is(",")) {
      return new Link(i, i + 1, Link.Kind.COMMA, ",");
    }
    if (token.is("&") || token.is("+")) {
      return new Link(i, i + 1, Link.Kind.CONJ, "and");
    }
    boolean glued = i > 0 && tokens.get(i - 1).end() == token.start();
    if (token.is("$") || token.is("£") || token.is("€") || (token.is("-") && glued)) {
      return new Link(i, i + 1, Link.Kind.FILLER, token.lower());
    }
    return new Link(i, i + 1, Link.Kind.BREAK, token.lower());
  }

  private @Nullable Link including(int i, int to) {
    if (is(i, "including") || is(i, "notably")) {
      return new Link(i, i + 1, Link.Kind.INCLUDING, "including");
    }
    boolean among = is(i, "among") || is(i, "amongst");
    if (among && i + 1 < to && (is(i + 1, "them") || is(i + 1, "whom") || is(i + 1, "these"))) {
      return new Link(i, i + 2, Link.Kind.INCLUDING, "including");
    }
    return null;
  }

  private Link link(int i) {
    Token token = tokens.get(i);
    boolean joined = (token.is("along") || token.is("together")) && is(i + 1, "with");
    if (joined) {
      return new Link(i, i + 2, Link.Kind.CONJ, "with");
    }
    if (token.is("as") && is(i + 1, "well") && is(i + 2, "as")) {
      return new Link(i, i + 3, Link.Kind.CONJ, "with");
    }
    Set<WordClass> classes = lexicon.classes(token);
    Link.Kind kind =
        classes.contains(WordClass.SUBORD)
            ? Link.Kind.SUBORD
            : classes.contains(WordClass.REL)
                ? Link.Kind.REL
                : classes.contains(WordClass.CONJ)
                    ? Link.Kind.CONJ
                    : classes.contains(WordClass.PREP) ? Link.Kind.PREP : Link.Kind.FILLER;
    return new Link(i, i + 1, kind, token.lower());
  }

  // --- verbs

  private @Nullable VerbPhrase verbPhrase(int i, int to, @Nullable Chunk previous) {
    int at = i;
    boolean auxiliary = false;
    boolean be = false;
    boolean negated = false;
    boolean possible = false;
    boolean infinitive = false;
    boolean perfect = false;
    while (at < to && tokens.get(at).kind() != Token.Kind.MARK) {
      String word = tokens.get(at).lower();
      Set<WordClass> classes = lexicon.classes(tokens.get(at));
      boolean isTo = word.equals("to");
      if (isTo && (auxiliary && !be || !isBaseVerb(at + 1, to))) {
        break;
      }
      if (classes.contains(WordClass.AUX) || isTo) {
        auxiliary = true;
        infinitive |= isTo;
        be = BE.contains(word) || (be && isTo);
        perfect |= word.equals("have");
        negated |= classes.contains(WordClass.NEGATION);
        possible |= !isTo && classes.contains(WordClass.MODAL);
      } else if (classes.contains(WordClass.NEGATION)) {
        negated = true;
      } else if (!(auxiliary && classes.contains(WordClass.ADVERB) && !isNumberWord(at, to))) {
        break;
      }
      at++;
    }
    Match<VerbForm> verb = at < to ? lexicon.verbs().longest(tokens, at, to) : null;
    boolean describing = previous instanceof VerbPhrase && at == i && isParticipleNoun(at, to);
    if (verb != null && !describing && isVerb(verb, at, to, auxiliary, previous)) {
      boolean passive = be && verb.entry().is(Verb.Form.PARTICIPLE);
      return new VerbPhrase(
          i,
          at + verb.length(),
          verb.entry(),
          passive,
          auxiliary,
          negated,
          possible,
          infinitive,
          perfect);
    }
    if (auxiliary && !infinitive) {
      int end = at;
      while (end > i + 1
          && !lexicon.is(tokens.get(end - 1), WordClass.AUX)
          && !lexicon.is(tokens.get(end - 1), WordClass.NEGATION)) {
        end--;
      }
      return new VerbPhrase(i, end, null, false, true, negated, possible, false, false);
    }
    return verb == null && at == i ? unknownVerb(i, to, previous) : null;
  }

  private boolean isBaseVerb(int at, int to) {
    int verbAt = at;
    while (verbAt < to && lexicon.is(tokens.get(verbAt), WordClass.ADVERB)) {
      verbAt++;
    }
    Match<VerbForm> verb = verbAt < to ? lexicon.verbs().longest(tokens, verbAt, to) : null;
    if (verb != null) {
      return verb.entry().is(Verb.Form.BASE) && !tokens.get(verbAt).isCapital();
    }
    return is(at, "be") || is(at, "have") || is(at, "do");
  }

  /**
   * An unknown word that ends like a past tense, behind a noun and before what can follow a verb.
   */
  private @Nullable VerbPhrase unknownVerb(int i, int to, @Nullable Chunk previous) {
    Token token = tokens.get(i);
    boolean past =
        token.isWord()
            && token.lower().length() > 4
            && token.lower().endsWith("ed")
            && !token.isCapital();
    boolean placed =
        previous instanceof NounPhrase
            && i + 1 < to
            && (lexicon.is(tokens.get(i + 1), WordClass.PREP)
                || lexicon.is(tokens.get(i + 1), WordClass.DET)
                || tokens.get(i + 1).isMark());
    if (!past || !placed || lexicon.nouns().longest(tokens, i, to) != null) {
      return null;
    }
    VerbForm form =
        new VerbForm(
            new Verb(token.lower(), List.of(), Set.of()),
            Set.of(Verb.Form.PAST, Verb.Form.PARTICIPLE));
    return new VerbPhrase(i, i + 1, form, false, false, false, false, false, false);
  }

  private boolean isVerb(
      Match<VerbForm> match, int at, int to, boolean auxiliary, @Nullable Chunk previous) {
    VerbForm form = match.entry();
    int behind = at + match.length();
    boolean alsoNoun = lexicon.nouns().longest(tokens, at, to) != null;
    if (auxiliary) {
      return true;
    }
    boolean afterPhrase = previous instanceof NounPhrase;
    if (form.is(Verb.Form.ING)) {
      boolean determined = alsoNoun && at > 0 && lexicon.is(tokens.get(at - 1), WordClass.DET);
      boolean nominal = determined || behind < to && is(behind, "of");
      boolean opens = !tokens.get(at).isCapital() || form.verb().is(VerbTag.SPEECH);
      return opens && !nominal && !(alsoNoun && !startsPhrase(behind, to));
    }
    if (form.is(Verb.Form.PAST) || form.is(Verb.Form.PARTICIPLE)) {
      int before = at > 1 && quantities.at(tokens, at - 1, at) != null ? at - 2 : at - 1;
      boolean closed =
          before == at - 1
              || behind >= to
              || tokens.get(behind).isMark()
              || lexicon.is(tokens.get(behind), WordClass.AUX);
      boolean relative = previous instanceof Link link && link.is(Link.Kind.REL);
      boolean stateNoun =
          before >= 0 && !relative && isDefinite(before) && closed && !startsNoun(behind, to);
      return !stateNoun;
    }
    if (form.is(Verb.Form.THIRD)) {
      boolean relative = previous instanceof Link link && link.is(Link.Kind.REL);
      return (afterPhrase
              || relative
              || previous instanceof Link && !((Link) previous).is(Link.Kind.PREP) && !alsoNoun)
          && (!alsoNoun
              || startsPhrase(behind, to)
                  && at > 0
                  && (tokens.get(at - 1).isCapital() || relative));
    }
    // A base form stands behind a plural or a pronoun: "officials say".
    if (previous instanceof NounPhrase phrase) {
      boolean plural =
          phrase.pronoun()
              || (phrase.noun() != null && phrase.noun().plural())
              || tokens.get(phrase.to() - 1).lower().endsWith("s");
      boolean speaking =
          !alsoNoun && (form.verb().is(VerbTag.SPEECH) || form.verb().is(VerbTag.BLAME));
      QuantityMention quantity = phrase.quantity();
      boolean several =
          phrase.isBare()
              && quantity != null
              && quantity.low() > 1
              && !alsoNoun
              && endsVerb(behind, to);
      return speaking || several || plural && (!alsoNoun || startsPhrase(behind, to));
    }
    return previous instanceof Link link && link.is(Link.Kind.REL) && !alsoNoun;
  }

  /** True where no noun can go on: "eleven remain in" and not "three supply caches". */
  private boolean endsVerb(int at, int to) {
    return at >= to
        || tokens.get(at).isMark()
        || lexicon.is(tokens.get(at), WordClass.PREP)
        || lexicon.is(tokens.get(at), WordClass.DET);
  }

  /** True where a determiner, a number or a name begins, as an object would. */
  private boolean startsPhrase(int at, int to) {
    if (at >= to) {
      return false;
    }
    Token token = tokens.get(at);
    return token.isNumber()
        || lexicon.is(token, WordClass.DET)
        || lexicon.is(token, WordClass.PRON)
        || token.isCapital()
        || quantities.at(tokens, at, to) != null
        || lexicon.nouns().longest(tokens, at, to) != null;
  }

  private boolean startsNoun(int at, int to) {
    if (at >= to || !tokens.get(at).isWord() || times[at] != null) {
      return false;
    }
    Set<WordClass> classes = lexicon.classes(tokens.get(at));
    boolean open = classes.isEmpty() || lexicon.nouns().longest(tokens, at, to) != null;
    return open
        && (lexicon.verbs().longest(tokens, at, to) == null
            || lexicon.nouns().longest(tokens, at, to) != null);
  }

  private boolean isDefinite(int at) {
    return DEFINITE.contains(tokens.get(at));
  }

  private boolean isNumberWord(int at, int to) {
    QuantityMention quantity = quantities.at(tokens, at, to);
    return quantity != null && !is(at, "once") && !is(at, "twice");
  }

  // --- nouns

  private @Nullable NounPhrase nounPhrase(int i, int to, @Nullable Chunk previous) {
    Token token = tokens.get(i);
    Set<WordClass> classes = lexicon.classes(token);
    boolean number = roles.role(tokens, i, to) == null;
    QuantityMention quantity = number ? quantities.at(tokens, i, to) : null;
    if (quantity != null && roles.role(tokens, coreStart(quantity), to) != null) {
      quantity = null;
    }
    if (quantity == null && (is(i, "all") || is(i, "each")) && is(i + 1, "of") && i + 2 < to) {
      NounPhrase whole = nounPhrase(i + 2, to, null);
      if (whole != null) {
        boolean pronoun = whole.pronoun();
        return new NounPhrase(
            i,
            whole.to(),
            QuantityMention.all(i, i + 1),
            whole.noun(),
            pronoun ? -1 : whole.head(),
            null,
            whole,
            false,
            false);
      }
    }
    if (quantity == null && is(i, "all") && is(i + 1, "but") && i + 2 < to) {
      return allBut(i, to);
    }
    int at = quantity != null ? quantity.to() : i;
    boolean definite = isDefinite(i) && !isRelative(i, previous);
    if (quantity == null) {
      if (classes.contains(WordClass.PRON) && !classes.contains(WordClass.DET)) {
        return new NounPhrase(i, i + 1, null, null, i, null, null, true, false);
      }
      boolean behind = previous instanceof NounPhrase && classes.contains(WordClass.POSTPOSITIVE);
      if (behind || isRelative(i, previous)) {
        return null;
      }
      if (classes.contains(WordClass.DET)) {
        boolean article = (is(i, "a") || is(i, "an"));
        at = i + 1;
        if (article) {
          quantity = QuantityMention.article(i);
        } else if (at < to) {
          QuantityMention inner =
              roles.role(tokens, at, to) == null ? quantities.at(tokens, at, to) : null;
          if (inner != null) {
            quantity = inner;
            at = inner.to();
          }
        }
      } else if (isClosed(classes) && !isName(i)) {
        return null;
      }
    } else if (at < to && isDefinite(at)) {
      at++;
      QuantityMention inner = at < to ? quantities.at(tokens, at, to) : null;
      if (inner != null && roles.role(tokens, at, to) == null) {
        return new NounPhrase(i, quantity.to(), quantity, null, -1, null, null, false, false);
      }
    }
    return body(
        i,
        previous instanceof VerbPhrase && at == i ? behindParticiple(at, to) : at,
        to,
        quantity,
        definite);
  }

  /** "detained suspected insurgents": index behind a participle that describes a noun. */
  private int behindParticiple(int at, int to) {
    Match<VerbForm> participle = lexicon.verbs().longest(tokens, at, to);
    return participle != null
            && lexicon.nouns().longest(tokens, at, to) == null
            && isParticipleNoun(at, to)
        ? at + participle.length()
        : at;
  }

  /** "all but two of the 15 rockets": 13 of 15; without the 15 it counts nothing. */
  private @Nullable NounPhrase allBut(int from, int to) {
    NounPhrase rest = nounPhrase(from + 2, to, null);
    if (rest == null || rest.quantity() == null) {
      return null;
    }
    NounPhrase whole = rest.whole();
    QuantityMention missing = rest.quantity();
    QuantityMention all = whole == null ? null : whole.quantity();
    return new NounPhrase(
        from,
        rest.to(),
        all == null ? null : all.without(missing),
        rest.noun(),
        rest.head(),
        rest.modifier(),
        whole,
        false,
        true);
  }

  /** Index of the number inside a quantity, behind the words before it. */
  private int coreStart(QuantityMention quantity) {
    int at = quantity.from();
    while (at < quantity.to() - 1
        && !tokens.get(at).isNumber()
        && !roles.isNumberWord(tokens.get(at))) {
      at++;
    }
    return at;
  }

  /** "wounded" describes a noun, "died" does not. */
  private static boolean isDescribing(VerbForm form) {
    Verb verb = form.verb();
    return verb.frames().isEmpty()
        || verb.has(Frame.Role.OBJECT)
        || verb.has(Frame.Role.INSTRUMENT);
  }

  private @Nullable NounPhrase body(
      int from, int start, int to, @Nullable QuantityMention quantity, boolean definite) {
    int at = start;
    int head = -1;
    Noun noun = null;
    VerbForm modifier = null;
    boolean additional = false;
    boolean other = false;
    while (at < to) {
      Token token = tokens.get(at);
      if (token.kind() == Token.Kind.CLITIC) {
        if (head < 0) {
          break;
        }
        noun = null;
        at++;
        continue;
      }
      TimeMention time = times[at];
      if (time != null && !isAdjectival(time, to)) {
        break;
      }
      if (time != null) {
        at = time.to();
        head = at - 1;
        continue;
      }
      if (token.isMark()) {
        boolean hyphen =
            token.is("-")
                && at + 1 < to
                && at > from
                && tokens.get(at - 1).end() == token.start()
                && tokens.get(at + 1).start() == token.end();
        boolean possessive =
            (token.is("'") || token.is("’"))
                && at > from
                && tokens.get(at - 1).end() == token.start()
                && at + 1 < to
                && tokens.get(at + 1).isWord()
                && head >= 0;
        boolean quoted = Document.isQuote(token) && quantity != null && head < 0 && at + 1 < to;
        if (!hyphen && !possessive && !quoted) {
          break;
        }
        at++;
        continue;
      }
      if (token.isNumber()) {
        if (roles.role(tokens, at, to) == null) {
          break;
        }
        head = at;
        at++;
        continue;
      }
      boolean times = token.is("x") && quantity != null && at == quantity.to();
      boolean shading =
          at > from
              && head < 0
              && lexicon.is(token, WordClass.ADVERB)
              && (isParticipleNoun(at + 1, to) || startsNoun(at + 1, to));
      if (times || shading) {
        at++;
        continue;
      }
      if (OTHER_WORDS.contains(token) && head < 0) {
        additional |= !token.is("other") && !token.is("others");
        other = true;
        at++;
        continue;
      }
      if (head >= 0 && quantities.at(tokens, at, to) != null && !token.isCapital()) {
        break;
      }
      if (token.is("of") && head == at - 1 && isNameBefore(at) && isNameAndPerson(at + 1, to)) {
        at++;
        continue;
      }
      Match<Noun> name = token.isCapital() ? lexicon.speakers().longest(tokens, at, to) : null;
      if (name != null && name.length() > 2) {
        // "Islamic Movement of Uzbekistan": one name, whatever words are in it
        noun = name.entry().code().equals("ARMED_GROUP") ? ARMED_GROUP : null;
        at += name.length();
        head = at - 1;
        continue;
      }
      Match<Noun> known = lexicon.nouns().longest(tokens, at, to);
      Match<VerbForm> verb = lexicon.verbs().longest(tokens, at, to);
      if (verb != null && (known == null || verb.length() >= known.length())) {
        Chunk before =
            head >= 0 || quantity != null && !quantity.article()
                ? new NounPhrase(from, at, quantity, noun, head, null, null, false, definite)
                : null;
        boolean adjective =
            isDescribing(verb.entry())
                && !verb.entry().is(Verb.Form.BASE)
                && (verb.entry().is(Verb.Form.PARTICIPLE)
                    || verb.entry().is(Verb.Form.ING) && known == null)
                && (quantity != null || definite || at == start && at > from)
                && head < 0
                && startsNoun(at + verb.length(), to)
                && (!tokens.get(at + verb.length()).isCapital()
                    || lexicon.nouns().longest(tokens, at + verb.length(), to) != null);
        if (adjective) {
          modifier = verb.entry();
          at += verb.length();
          continue;
        }
        if (isVerb(verb, at, to, false, before)
            && !(head < 0
                && (quantity == null || known != null && known.entry().plural())
                && verb.entry().is(Verb.Form.THIRD))) {
          break;
        }
      }
      if (known != null) {
        noun = isLeaderOf(noun, at, known) ? led(known.entry()) : known.entry();
        at += known.length();
        head = at - 1;
        continue;
      }
      Set<WordClass> classes = lexicon.classes(token);
      if (isClosed(classes) && !(isName(at) && head >= 0 && tokens.get(at - 1).isCapital())) {
        break;
      }
      boolean postpositive =
          (noun != null || head >= 0 && isNameBefore(at))
              && lexicon.is(token, WordClass.POSTPOSITIVE)
              && (at + 1 == to
                  || tokens.get(at + 1).isMark()
                  || lexicon.is(tokens.get(at + 1), WordClass.PREP));
      if (postpositive) {
        break;
      }
      if (unknownVerb(
              at,
              to,
              head >= 0
                  ? new NounPhrase(from, at, quantity, noun, head, null, null, false, definite)
                  : null)
          != null) {
        break;
      }
      boolean apposed = noun != null && token.isCapital() && noun.domain() == Domain.PERSON;
      noun = apposed ? noun : null;
      head = at;
      at++;
    }
    if (at == from || (head < 0 && quantity == null && !other)) {
      return at > from && definite
          ? new NounPhrase(from, at, null, null, -1, null, null, false, true)
          : null;
    }
    // "the other three" points back and counts nothing new.
    QuantityMention counted = other && definite && !additional ? null : quantity;
    if (counted != null && additional) {
      counted = counted.asAdditional();
    }
    if (other && noun == null && head < 0) {
      noun = new Noun(Domain.PRONOUN, "OTHER", true);
    }
    NounPhrase phrase =
        new NounPhrase(from, at, counted, noun, head, modifier, null, false, definite);
    return partitive(mixed(phrase, to), to);
  }

  /** "insurgent chief": one of them. */
  private boolean isLeaderOf(@Nullable Noun group, int at, Match<Noun> head) {
    return group != null
        && group.domain() == Domain.PERSON
        && group.code().equals("MILITANT")
        && lexicon.is(tokens.get(at + head.length() - 1), WordClass.LEADER);
  }

  private static Noun led(Noun head) {
    return new Noun(head.domain(), "MILITANT", head.plural());
  }

  private boolean isNameBefore(int at) {
    return at > 0 && tokens.get(at - 1).isCapital();
  }

  /** "Uzbekistan facilitator" behind "an Islamic Movement of": the name goes on. */
  private boolean isNameAndPerson(int at, int to) {
    if (at + 1 >= to || !tokens.get(at).isCapital()) {
      return false;
    }
    Match<Noun> noun = lexicon.nouns().longest(tokens, at + 1, to);
    return noun != null
        && noun.entry().domain() == Domain.PERSON
        && !tokens.get(at + 1).isCapital();
  }

  /** "wounded Israelis" behind "two lightly". */
  private boolean isParticipleNoun(int at, int to) {
    Match<VerbForm> verb = at < to ? lexicon.verbs().longest(tokens, at, to) : null;
    return verb != null
        && verb.entry().is(Verb.Form.PARTICIPLE)
        && startsNoun(at + verb.length(), to);
  }

  /** "158 missiles and drones": one quantity over several types. */
  private NounPhrase mixed(NounPhrase phrase, int to) {
    Noun noun = phrase.noun();
    boolean open =
        phrase.isQuantified()
            && noun != null
            && (noun.domain() == Domain.MUNITION || noun.domain() == Domain.PERSON)
            && noun.plural();
    int at = phrase.to();
    if (!open || noun == null || at + 1 >= to || !(is(at, "and") || is(at, "or"))) {
      return phrase;
    }
    NounPhrase second =
        quantities.at(tokens, at + 1, to) != null || lexicon.is(tokens.get(at + 1), WordClass.DET)
            ? null
            : body(at + 1, at + 1, to, null, false);
    if (second == null
        || second.noun() == null
        || second.noun().domain() != noun.domain()
        || !second.noun().plural()) {
      return phrase;
    }
    String code =
        second.noun().code().equals(noun.code())
            ? noun.code()
            : noun.domain() == Domain.MUNITION ? "UNSPECIFIED" : "PERSON";
    return new NounPhrase(
        phrase.from(),
        second.to(),
        phrase.quantity(),
        new Noun(noun.domain(), code, true),
        second.head(),
        phrase.modifier(),
        null,
        false,
        phrase.definite());
  }

  /** "28 of 31 attack drones", "all four of the attackers", "two of them". */
  private NounPhrase partitive(NounPhrase phrase, int to) {
    QuantityMention quantity = phrase.quantity();
    if (quantity == null || quantity.article() || phrase.head() >= 0) {
      return phrase;
    }
    int at = phrase.to();
    if (is(at, "out") && is(at + 1, "of")) {
      at++;
    }
    boolean inside = at > 0 && tokens.get(at - 1).is("of") && at == phrase.to();
    if (!inside && !is(at, "of")) {
      return phrase;
    }
    int start = inside ? at : at + 1;
    NounPhrase whole = start < to ? whole(start, to) : null;
    if (whole == null) {
      return phrase;
    }
    return new NounPhrase(
        phrase.from(),
        whole.to(),
        quantity,
        whole.noun(),
        whole.pronoun() ? -1 : whole.head(),
        null,
        whole,
        false,
        false);
  }

  /** What a quantity is taken from: "the rockets", "them", "which". */
  private @Nullable NounPhrase whole(int at, int to) {
    return is(at, "which") || is(at, "whom")
        ? new NounPhrase(at, at + 1, null, null, at, null, null, true, false)
        : nounPhrase(at, to, null);
  }

  private boolean isRelative(int i, @Nullable Chunk previous) {
    return is(i, "that")
            && previous != null
            && (previous instanceof NounPhrase
                || previous instanceof VerbPhrase
                || previous instanceof Chunk.Time
                || previous instanceof Link link && link.is(Link.Kind.CONJ))
        || (lexicon.is(tokens.get(i), WordClass.REL) && !is(i, "that"));
  }

  private static boolean isClosed(Set<WordClass> classes) {
    return classes.contains(WordClass.PREP)
        || classes.contains(WordClass.CONJ)
        || classes.contains(WordClass.SUBORD)
        || classes.contains(WordClass.REL)
        || classes.contains(WordClass.PRON)
        || classes.contains(WordClass.AUX)
        || classes.contains(WordClass.DET)
        || classes.contains(WordClass.NEGATION)
        || classes.contains(WordClass.ADVERB);
  }

  /** A capital inside a sentence. */
  private boolean isName(int i) {
    return tokens.get(i).isCapital()
        && i > 0
        && !tokens.get(i - 1).is(".")
        && tokens.get(i).text().length() > 3;
  }

  /** "Friday's missile attack", "an overnight attack": the time belongs to the noun. */
  private boolean isAdjectival(TimeMention time, int to) {
    int behind = time.to();
    if (behind >= to || !time.isDated() && time.kind() != TimeMention.Kind.ON) {
      return false;
    }
    Match<Noun> noun = lexicon.nouns().longest(tokens, behind, to);
    boolean possessive = tokens.get(behind - 1).kind() == Token.Kind.CLITIC;
    boolean led = time.from() > 0 && lexicon.is(tokens.get(time.from() - 1), WordClass.DET);
    return possessive || led && noun != null;
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < document.tokens().size() && tokens.get(i).is(word);
  }
}
