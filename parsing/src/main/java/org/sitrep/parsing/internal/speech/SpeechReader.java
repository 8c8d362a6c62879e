package org.sitrep.parsing.internal.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.model.SourceKind;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.Chunk;
import org.sitrep.parsing.internal.mention.Chunk.Link;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.Chunk.Time;
import org.sitrep.parsing.internal.mention.Chunk.VerbPhrase;
import org.sitrep.parsing.internal.mention.Clause;
import org.sitrep.parsing.internal.mention.Syntax;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Sentence;
import org.sitrep.parsing.internal.text.Token;

/** Finds who says what, sentence by sentence, in order. */
public final class SpeechReader {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
  private static final Set<String> GENERIC =
      Set.of(
          "statement",
          "source",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "official",
          "officer",
          "report",
          "group",
          "ministry",
          "command",
          "officials",
          "sources",
          "message",
          "man",
          "woman");

  /** Kinds of speakers that are bodies of people. */
  private static final Set<String> BODIES =
      Set.of(
          "MINISTRY",
          "GOVERNMENT",
          "STATE_MEDIA",
          "NEWS_OUTLET",
          "ARMED_GROUP",
          "MONITOR",
          "INTERNATIONAL_ORGANISATION",
          "COMPANY",
          "MILITARY",
          "POLICE",
          "LOCAL_AUTHORITY",
          "RESCUE",
          "MEDICAL",
          "UNKNOWN");

  /** Words that make a speaker a person whatever body is named beside. */
  private static final Set<String> PERSONS =
      Set.of(
          "official",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "officer",
          "minister",
          "president",
          "governor",
          "mayor",
          "general",
          "colonel",
          "captain",
          "capt",
          "lieutenant",
          "admiral",
          "commander",
          "chief",
          "head of",
          "source",
          "secretary",
          "director",
          "soldier",
          "doctor",
          "nurse",
          "medic",
          "witness",
          "resident",
          "aide",
          "leader",
          "envoy",
          "diplomat",
          "employee",
          "executive");

  private static final Set<String> FORCES =
      Set.of(
          "police",
          "military",
          "army",
          "force",
          "forces",
          "navy",
          "coalition",
          "command",
          "authorities",
          "service",
          "services",
          "administration",
          "ambulance",
          "hospital",
          "cell",
          "department",
          "office");

  /** Verbs that speak only with "that", a quotation or a figure behind them. */
  private static final Set<String> WEAK =
      Set.of(
          "report",
          "describe",
          "list",
          "see",
          "observe",
          "estimate",
          "believe",
          "agree",
          "count",
          "assess",
          "continue",
          "argue",
          "quote",
          "cite",
          "recall",
          "stress",
          "post",
          "inform",
          "condemn",
          "tally");

  /** How many chunks the label before a colon can have. */
  private static final int LABEL = 12;

  /** How many speakers back a pronoun or a short name can lead. */
  private static final int MEMORY = 40;

  private final Document document;
  private final Lexicon lexicon;
  private final List<List<Source>> speakers = new ArrayList<>();
  private final Map<VerbPhrase, NounPhrase> subjects = new HashMap<>();

  /** Reads one document; its sentences are given one by one, in order. */
  public SpeechReader(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** Who spoke last; null before anybody has. */
  public @Nullable List<Source> last() {
    return speakers.isEmpty() ? null : speakers.get(speakers.size() - 1);
  }

  /** What is said in the next sentence, innermost last. */
  public List<Speech> read(Sentence sentence, int from, Syntax syntax) {
    List<Chunk> chunks = syntax.chunks();
    subjects.clear();
    for (Clause clause : syntax.clauses()) {
      if (!clause.subjects().isEmpty()) {
        subjects.put(clause.verb(), clause.subjects().get(clause.subjects().size() - 1));
      }
    }
    List<Speech> speeches = new ArrayList<>();
    int limit = from;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      Speech speech = null;
      boolean figure = chunk instanceof VerbPhrase put && put.is("FIGURE") && isToll(chunks, i);
      if (chunk instanceof VerbPhrase verb && (verb.is("SPEECH") || figure) && !verb.possible()) {
        speech = spoken(chunks, i, verb, from, sentence.to(), limit);
      } else if (chunk instanceof Link link && link.word().equals("according")) {
        speech = according(chunks, i, from, sentence.to(), limit);
      } else if (chunk instanceof VerbPhrase verb && verb.isLemma("cite")) {
        speech = citing(chunks, i, sentence.to());
      }
      if (speech != null) {
        limitLast(speeches, speech);
        speeches.add(speech);
        limit = speech.speakerTo();
      }
    }
    if (speeches.isEmpty()) {
      Speech labelled = labelled(chunks, sentence);
      if (labelled != null) {
        speeches.add(labelled);
      }
    }
    if (speeches.isEmpty()) {
      Speech bracketed = bracketed(chunks, from);
      if (bracketed != null) {
        speeches.add(bracketed);
      }
    }
    if (speeches.isEmpty()) {
      Speech running = running(sentence, from);
      if (running != null) {
        speeches.add(running);
      }
    }
    return speeches;
  }

  /** "put the toll at 21". */
  private static boolean isToll(List<Chunk> chunks, int at) {
    return at + 1 < chunks.size()
        && chunks.get(at + 1) instanceof NounPhrase phrase
        && phrase.domain() == Domain.TOLL;
  }

  /** A speech that runs to the end of the sentence ends where the next speaker begins. */
  private static void limitLast(List<Speech> speeches, Speech next) {
    if (speeches.isEmpty()) {
      return;
    }
    Speech last = speeches.get(speeches.size() - 1);
    boolean following = last.from() >= last.speakerFrom() && next.from() >= next.speakerTo() - 1;
    if (following && last.to() > next.speakerFrom()) {
      speeches.set(
          speeches.size() - 1,
          new Speech(
              last.from(),
              Math.max(last.from(), next.speakerFrom()),
              last.sources(),
              last.speakerFrom(),
              last.speakerTo(),
              last.denied()));
    }
  }

  // --- "the army said", "said the army"

  private @Nullable Speech spoken(
      List<Chunk> chunks, int at, VerbPhrase verb, int from, int to, int limit) {
    if (verb.infinitive() || verb.passive()) {
      return null;
    }
    boolean inverted = false;
    boolean going = !verb.auxiliary() && document.token(verb.from()).lower().endsWith("ing");
    if (going) {
      return participle(chunks, at, verb, to);
    }
    int speaker = isInverted(chunks, at) ? speakerAfter(chunks, at) : -1;
    inverted = speaker > at;
    if (speaker < 0) {
      speaker = subject(chunks, at, verb);
    }
    if (speaker < 0) {
      speaker = speakerBefore(chunks, at, limit);
    }
    if (speaker < 0) {
      return participle(chunks, at, verb, to);
    }
    int nameFrom = inverted ? chunks.get(speaker).from() : nameStart(chunks, speaker, limit);
    int nameTo = inverted ? nameEnd(chunks, speaker) : nameEndBefore(chunks, speaker, at);
    List<Source> source = sources(chunks, speaker, nameFrom, nameTo);
    if (source == null) {
      return null;
    }
    int tail = tail(chunks, inverted ? chunkAt(chunks, nameTo) : at + 1);
    int tailToken = tail < chunks.size() ? chunks.get(tail).from() : to;
    boolean apart =
        inverted
            || nameFrom < limit
            || hasVerb(chunks, nameFrom, verb.from()) && !isRelated(chunks, speaker, at);
    int attributionFrom = apart ? verb.from() : nameFrom;
    boolean before =
        hasContent(chunks, from, attributionFrom) && !isFrame(chunks, from, attributionFrom);
    boolean after = hasContent(chunks, tailToken, to);
    if (before && !after && limit > from && !inverted) {
      // "The coalition said it had shot down two drones, state television reported."
      return null;
    }
    if (!before && !after) {
      remember(source);
      return null;
    }
    if (!before
        && !document.slice(tailToken, to).isEmpty()
        && isWeak(verb)
        && !isClause(chunks, tail)) {
      return report(verb, chunks, tail)
          ? new Speech(tailToken, to, remember(source), attributionFrom, tailToken, verb.is("DENY"))
          : null;
    }
    boolean resumed = before && after && (limit <= from || attributionFrom > limit);
    int start = before ? Math.max(from, limit) : tailToken;
    int end = before && !resumed ? attributionFrom : to;
    return new Speech(start, end, remember(source), attributionFrom, tailToken, verb.is("DENY"));
  }

  /**
   * "Seven rockets fell, said the army": a speaker right behind the verb, and nothing done by it.
   */
  private boolean isInverted(List<Chunk> chunks, int at) {
    if (at == 0
        || at + 1 >= chunks.size()
        || !endsContent(chunks.get(at - 1))
        || !(chunks.get(at + 1) instanceof NounPhrase phrase)) {
      return false;
    }
    boolean told =
        chunks.get(at) instanceof VerbPhrase verb
            && (verb.isLemma("tell") || verb.isLemma("inform"));
    if (told) {
      return false;
    }
    boolean verbBehind = at + 2 < chunks.size() && chunks.get(at + 2) instanceof VerbPhrase;
    return !verbBehind
        && isNameable(phrase)
        && isPerson(phrase)
        && hasVerb(chunks, 0, chunks.get(at - 1).to());
  }

  /** True if only words about the speaker stand between the speaker and the verb. */
  private static boolean isRelated(List<Chunk> chunks, int speaker, int at) {
    for (int i = speaker + 1; i < at; i++) {
      if (chunks.get(i) instanceof Link link && link.is(Link.Kind.CONJ)) {
        return false;
      }
    }
    return true;
  }

  /** "reported 13 dead": a weak verb speaks if figures stand right behind it. */
  private static boolean report(VerbPhrase verb, List<Chunk> chunks, int tail) {
    return !verb.isLemma("condemn")
        && tail < chunks.size()
        && chunks.get(tail) instanceof NounPhrase;
  }

  /** "adding that", "saying": the last speaker goes on. */
  private @Nullable Speech participle(List<Chunk> chunks, int at, VerbPhrase verb, int to) {
    boolean going = document.token(verb.to() - 1).lower().endsWith("ing") && at > 0;
    List<Source> last = last();
    if (!going || last == null || !isSentenceSpeaker(chunks, at)) {
      return null;
    }
    return new Speech(verb.to(), to, last, verb.from(), verb.to());
  }

  /** True if a speaker was named or meant earlier in the sentence. */
  private static boolean isSentenceSpeaker(List<Chunk> chunks, int at) {
    for (int i = 0; i < at; i++) {
      if (chunks.get(i) instanceof VerbPhrase verb && verb.is("SPEECH")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWeak(VerbPhrase verb) {
    return verb.form() != null && WEAK.contains(verb.form().verb().lemma());
  }

  /** True if "that", a quotation or a clause stands at the chunk. */
  private boolean isClause(List<Chunk> chunks, int at) {
    if (at >= chunks.size()) {
      return false;
    }
    Chunk first = chunks.get(at);
    if (first instanceof Link link) {
      return link.is(Link.Kind.REL)
          || link.is(Link.Kind.SUBORD)
          || link.is(Link.Kind.QUOTE)
          || link.word().equals("that");
    }
    for (int i = at; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof VerbPhrase) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsContent(Chunk chunk) {
    return chunk instanceof Link link && (link.is(Link.Kind.COMMA) || link.is(Link.Kind.QUOTE));
  }

  /** The subject of the verb as a chunk before it; -1 if it has none. */
  private int subject(List<Chunk> chunks, int at, VerbPhrase verb) {
    NounPhrase subject = subjects.get(verb);
    int index = subject == null ? -1 : chunks.indexOf(subject);
    return index < at ? index : -1;
  }

  private int speakerBefore(List<Chunk> chunks, int at, int limit) {
    int first = -1;
    boolean behindPreposition = false;
    for (int i = at - 1; i >= 0 && chunks.get(i).to() > limit; i--) {
      Chunk chunk = chunks.get(i);
      if (chunk instanceof NounPhrase) {
        behindPreposition =
            i > 0 && chunks.get(i - 1) instanceof Link link && link.is(Link.Kind.PREP);
        if (!behindPreposition) {
          return i;
        }
        first = i;
      } else if (chunk instanceof VerbPhrase verb
          && verb.is("SPEECH")
          && i == at - 2
          && isAnd(chunks.get(at - 1))) {
        at = i;
      } else if (chunk instanceof VerbPhrase
          || chunk instanceof Link link
              && (link.is(Link.Kind.BREAK)
                  && !link.word().equals(")")
                  && !link.word().equals("("))) {
        return -1;
      } else if (chunk instanceof Link link && link.is(Link.Kind.REL)) {
        // "two employees who asked not to be named said"
        first = i;
      }
    }
    return -1;
  }

  private static boolean isAnd(Chunk chunk) {
    return chunk instanceof Link link && link.is(Link.Kind.CONJ);
  }

  private static int speakerAfter(List<Chunk> chunks, int at) {
    for (int i = at + 1; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof NounPhrase) {
        return i;
      }
      if (!(chunks.get(i) instanceof Link link && link.is(Link.Kind.FILLER))) {
        return -1;
      }
    }
    return -1;
  }

  /** Takes in what is joined before the last noun phrase of a name: "the head of the city, X". */
  private int nameStart(List<Chunk> chunks, int speaker, int limit) {
    int at = speaker;
    while (at >= 2) {
      Chunk link = chunks.get(at - 1);
      Chunk before = chunks.get(at - 2);
      boolean joint =
          isAnd(link)
              && before instanceof NounPhrase phrase
              && isPerson(phrase)
              && isStart(chunks, at - 2);
      boolean of =
          link instanceof Link preposition
              && preposition.is(Link.Kind.PREP)
              && before instanceof NounPhrase;
      boolean apposed =
          link instanceof Link comma
              && comma.is(Link.Kind.COMMA)
              && before instanceof NounPhrase phrase
              && isPerson(phrase)
              && isNameable(chunks.get(startOfPrepositions(chunks, at - 2)))
              && isStart(chunks, startOfPrepositions(chunks, at - 2))
              && !isConjoined(chunks, startOfPrepositions(chunks, at - 2));
      if ((!joint && !of && !apposed) || before.from() < limit) {
        break;
      }
      at -= 2;
    }
    return chunks.get(at).from();
  }

  private static boolean isConjoined(List<Chunk> chunks, int at) {
    return at > 0 && isAnd(chunks.get(at - 1));
  }

  /** A name or a description begins there, no figure. */
  private static boolean isNameable(Chunk chunk) {
    return chunk instanceof NounPhrase phrase
        && (phrase.quantity() == null || phrase.quantity().article());
  }

  private static int startOfPrepositions(List<Chunk> chunks, int at) {
    int start = at;
    while (start >= 2
        && chunks.get(start - 1) instanceof Link link
        && link.is(Link.Kind.PREP)
        && chunks.get(start - 2) instanceof NounPhrase) {
      start -= 2;
    }
    return start;
  }

  /** True at the beginning of a clause. */
  private static boolean isStart(List<Chunk> chunks, int at) {
    return at == 0
        || chunks.get(at - 1) instanceof Link link
            && (link.is(Link.Kind.COMMA)
                || link.is(Link.Kind.QUOTE)
                || link.is(Link.Kind.BREAK)
                || link.is(Link.Kind.SUBORD)
                || link.is(Link.Kind.CONJ))
        || chunks.get(at - 1) instanceof Time;
  }

  private boolean isPerson(NounPhrase phrase) {
    return isSpeakerNoun(phrase) || document.token(phrase.to() - 1).isCapital();
  }

  private int nameEndBefore(List<Chunk> chunks, int speaker, int at) {
    int end = chunks.get(speaker).to();
    for (int i = speaker + 1; i < at; i++) {
      Chunk chunk = chunks.get(i);
      boolean comma = chunk instanceof Link link && link.is(Link.Kind.COMMA);
      if (comma && i + 3 == at && chunks.get(i + 1) instanceof NounPhrase name && isPerson(name)) {
        // "Its spokesman, Colonel Haddad, said"
        return name.to();
      }
      if (comma
          || chunk instanceof Link link && (link.is(Link.Kind.REL) || link.is(Link.Kind.BREAK))) {
        break;
      }
      if (chunk instanceof NounPhrase) {
        end = chunk.to();
      }
    }
    return end;
  }

  private int nameEnd(List<Chunk> chunks, int speaker) {
    int end = chunks.get(speaker).to();
    for (int i = speaker + 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      boolean inside =
          chunk instanceof NounPhrase
              || chunk instanceof Link link
                  && (link.is(Link.Kind.PREP) && !link.word().equals("on")
                      || link.is(Link.Kind.FILLER));
      if (!inside) {
        break;
      }
      if (chunk instanceof NounPhrase) {
        end = chunk.to();
      }
    }
    return end;
  }

  private static int chunkAt(List<Chunk> chunks, int token) {
    int i = 0;
    while (i < chunks.size() && chunks.get(i).from() < token) {
      i++;
    }
    return i;
  }

  /** Skips the day, the audience and the place of speaking behind a verb of speech. */
  private int tail(List<Chunk> chunks, int at) {
    int i = at;
    boolean told =
        at > 0
            && chunks.get(at - 1) instanceof VerbPhrase verb
            && (verb.isLemma("tell") || verb.isLemma("inform"));
    while (i < chunks.size()) {
      Chunk chunk = chunks.get(i);
      if (told && chunk instanceof NounPhrase) {
        told = false;
        i++;
      } else if (chunk instanceof Time || chunk instanceof Link link && link.is(Link.Kind.FILLER)) {
        i++;
      } else if (chunk instanceof Link link && link.is(Link.Kind.PREP) && i + 1 < chunks.size()) {
        Chunk next = chunks.get(i + 1);
        if (!(next instanceof NounPhrase phrase)
            || phrase.isQuantified() && phrase.quantity() != null && !phrase.quantity().article()) {
          break;
        }
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** True if anything but links and times stands in the range. */
  private static boolean hasContent(List<Chunk> chunks, int from, int to) {
    int phrases = 0;
    boolean verb = false;
    for (Chunk chunk : chunks) {
      if (chunk.from() >= from && chunk.to() <= to) {
        verb |= chunk instanceof VerbPhrase;
        phrases += chunk instanceof NounPhrase ? 1 : 0;
        verb |= chunk instanceof NounPhrase phrase && phrase.isQuantified();
      }
    }
    return phrases > 0 && verb;
  }

  /** "Speaking on condition of anonymity, he": what stands before only frames the speaker. */
  private boolean isFrame(List<Chunk> chunks, int from, int to) {
    Chunk first = null;
    boolean ending = false;
    for (Chunk chunk : chunks) {
      if (chunk.from() >= from && chunk.to() <= to) {
        first = first == null ? chunk : first;
        ending = endsContent(chunk);
      }
    }
    if (!ending) {
      return true;
    }
    Token token = first == null ? null : document.token(first.from());
    return token != null
        && (token.is("speaking")
            || token.is("writing")
            || token.is("citing")
            || token.is("quoting")
            || token.is("asked")
            || token.is("for")
            || token.is("meanwhile")
            || token.is("in") && !hasVerb(chunks, from, to));
  }

  private static boolean hasVerb(List<Chunk> chunks, int from, int to) {
    for (Chunk chunk : chunks) {
      if (chunk.from() >= from && chunk.to() <= to && chunk instanceof VerbPhrase) {
        return true;
      }
    }
    return false;
  }

  // --- "according to the army", "citing the army", "The army: ..."

  private @Nullable Speech according(List<Chunk> chunks, int at, int from, int to, int limit) {
    int speaker = at + 1;
    while (speaker < chunks.size() && !(chunks.get(speaker) instanceof NounPhrase)) {
      if (!(chunks.get(speaker) instanceof Link)) {
        return null;
      }
      speaker++;
    }
    if (speaker >= chunks.size() || speaker > at + 2) {
      return null;
    }
    int nameEnd = nameEnd(chunks, speaker);
    int next = chunkAt(chunks, nameEnd);
    if (next + 1 < chunks.size()
        && isAnd(chunks.get(next))
        && chunks.get(next + 1) instanceof NounPhrase phrase
        && isSpeakerNoun(phrase)) {
      nameEnd = nameEnd(chunks, next + 1);
    }
    List<Source> source = sources(chunks, speaker, chunks.get(speaker).from(), nameEnd);
    if (source == null) {
      return null;
    }
    int here = chunks.get(at).from();
    boolean leads = !hasContent(chunks, from, here);
    int start = leads ? nameEnd : Math.max(from, limit);
    return new Speech(start, leads ? to : here, remember(source), here, nameEnd);
  }

  private @Nullable Speech citing(List<Chunk> chunks, int at, int to) {
    if (at + 1 >= chunks.size() || !(chunks.get(at + 1) instanceof NounPhrase)) {
      return null;
    }
    int nameEnd = nameEnd(chunks, at + 1);
    List<Source> source = sources(chunks, at + 1, chunks.get(at + 1).from(), nameEnd);
    return source == null
        ? null
        : new Speech(nameEnd, to, remember(source), chunks.get(at).from(), nameEnd);
  }

  /** "Magen David Adom: no injured." */
  private @Nullable Speech labelled(List<Chunk> chunks, Sentence sentence) {
    int colon = -1;
    for (int i = 0; i < chunks.size() && i < LABEL; i++) {
      if (chunks.get(i) instanceof Link link && link.word().equals(":")) {
        colon = i;
        break;
      }
      if (chunks.get(i) instanceof VerbPhrase) {
        return null;
      }
    }
    if (colon < 1 || !(chunks.get(colon - 1) instanceof NounPhrase)) {
      return null;
    }
    int first = startOfPrepositions(chunks, colon - 1);
    NounPhrase phrase = (NounPhrase) chunks.get(first);
    boolean name =
        phrase.to() - phrase.from() > 1
            && phrase.noun() == null
            && document.token(phrase.from()).isCapital()
            && document.token(phrase.to() - 1).isCapital();
    if (!isNameable(phrase) || !isSpeakerNoun(phrase) && !name) {
      return null;
    }
    int nameTo = chunks.get(colon).from();
    List<Source> source = sources(chunks, first, phrase.from(), nameTo);
    return source == null
        ? null
        : new Speech(nameTo + 1, sentence.to(), remember(source), phrase.from(), nameTo + 1);
  }

  /** "Nil dead (Ministry of Health)." */
  private @Nullable Speech bracketed(List<Chunk> chunks, int from) {
    for (int i = 1; i + 2 < chunks.size(); i++) {
      boolean opens = chunks.get(i) instanceof Link link && link.word().equals("(");
      if (!opens || !(chunks.get(i + 1) instanceof NounPhrase phrase) || !isNameable(phrase)) {
        continue;
      }
      int close = i + 2;
      while (close < chunks.size()
          && !(chunks.get(close) instanceof Link link && link.word().equals(")"))) {
        if (chunks.get(close) instanceof VerbPhrase) {
          return null;
        }
        close++;
      }
      int nameTo = nameEnd(chunks, i + 1);
      boolean body = isSpeakerNoun(phrase);
      if (close < chunks.size() && body) {
        List<Source> source = sources(chunks, i + 1, phrase.from(), nameTo);
        int here = chunks.get(i).from();
        return source == null
            ? null
            : new Speech(from, here, remember(source), here, chunks.get(close).to());
      }
    }
    return null;
  }

  /** A sentence inside a quotation belongs to whoever spoke last. */
  private @Nullable Speech running(Sentence sentence, int from) {
    List<Source> last = last();
    int middle = (from + sentence.to()) / 2;
    if (last == null || middle >= document.tokens().size() || document.quotation(middle) == 0) {
      return null;
    }
    return new Speech(from, sentence.to(), last, from, from);
  }

  // --- speakers

  private List<Source> remember(List<Source> source) {
    speakers.add(source);
    return source;
  }

  /** The speaker of a name; null if the words do not name one. */
  private @Nullable List<Source> sources(List<Chunk> chunks, int speaker, int from, int to) {
    NounPhrase phrase = (NounPhrase) chunks.get(speaker);
    String first = document.token(phrase.from()).lower();
    if (phrase.pronoun() || to - from == 1 && PRONOUNS.contains(first)) {
      return PRONOUNS.contains(first) ? meant(first) : null;
    }
    boolean speaking =
        isSpeakerNoun(phrase) || isNamed(from, to) || phrase.domain() == Domain.PERSON;
    if (!speaking) {
      return null;
    }
    List<Source> body = spokenFor(from, to);
    if (body != null) {
      return body;
    }
    if (phrase.definite()) {
      List<Source> earlier = earlier(from, to);
      if (earlier != null) {
        return earlier;
      }
    }
    int joint = joint(chunks, from, to);
    return joint < 0
        ? List.of(source(from, to))
        : List.of(source(from, chunks.get(joint).from()), source(chunks.get(joint).to(), to));
  }

  /** The last speaker that a pronoun can stand for: "he" a person, "it" a body of people. */
  private @Nullable List<Source> meant(String pronoun) {
    for (int i = speakers.size() - 1; i >= oldest(); i--) {
      List<Source> speaker = speakers.get(i);
      boolean body = isBody(speaker.get(0));
      boolean fits =
          switch (pronoun) {
            case "it" -> body;
            case "he", "she" -> !body;
            default -> true;
          };
      if (fits) {
        return speaker;
      }
    }
    return last();
  }

  /** True for a ministry, a force, a group, an outlet. */
  private static boolean isBody(Source source) {
    String words = source.words().toLowerCase(java.util.Locale.ROOT);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    if (FORCES.contains(last)) {
      return true;
    }
    for (String person : PERSONS) {
      if (words.contains(person)) {
        return false;
      }
    }
    return BODIES.contains(source.kind().code());
  }

  /** Index of the "and" between two speakers of one statement; -1 if there is one speaker. */
  private int joint(List<Chunk> chunks, int from, int to) {
    for (int i = 1; i + 1 < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      boolean inside = chunk.from() > from && chunk.to() < to && isAnd(chunk);
      if (inside
          && chunks.get(i - 1) instanceof NounPhrase first
          && chunks.get(i + 1) instanceof NounPhrase second
          && isSpeakerNoun(second)
          && (isSpeakerNoun(first) || document.token(first.to() - 1).isCapital())) {
        return i;
      }
    }
    return -1;
  }

  private Source source(int from, int to) {
    String words = document.slice(from, to);
    Noun noun = speakerNoun(from, to);
    boolean named = isNamed(from, to);
    SourceKind kind =
        noun == null
            ? SourceKind.UNKNOWN
            : SourceKind.of(noun.code().equals("SOURCE") ? "UNKNOWN" : noun.code());
    boolean anonymous = !named && isOnePerson(from, to);
    return Source.builder().words(words).kind(kind).anonymous(anonymous).build();
  }

  /**
   * "a police official", "two employees": people by description; the last word of the name tells.
   */
  private boolean isOnePerson(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean head =
          i + 1 == to
              || lexicon.is(document.token(i + 1).lower(), WordClass.PREP)
              || document.token(i + 1).isMark();
      if (head) {
        String word = document.token(i).lower();
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        Match<Noun> person = lexicon.nouns().longest(document.tokens(), i, i + 1);
        boolean counted = person != null && person.entry().domain() == Domain.PERSON;
        return PERSONS.contains(word)
            || PERSONS.contains(singular)
            || counted && !FORCES.contains(word);
      }
    }
    return false;
  }

  /** The first of the speakers that later words may still mean. */
  private int oldest() {
    return Math.max(0, speakers.size() - MEMORY);
  }

  /** A spokesman and the body spoken for are one source: the earlier name of the body stands. */
  private @Nullable List<Source> spokenFor(int from, int to) {
    boolean spokesman = false;
    for (int i = from; i < to; i++) {
      spokesman |= document.token(i).lower().startsWith("spokes");
    }
    for (int i = speakers.size() - 1; i >= oldest() && spokesman; i--) {
      String known = speakers.get(i).get(0).words().toLowerCase(java.util.Locale.ROOT);
      for (int j = from; j < to; j++) {
        Token token = document.token(j);
        boolean plain =
            !token.isCapital()
                && token.text().length() > 3
                && !token.lower().startsWith("spokes")
                && lexicon.classes(token.lower()).isEmpty();
        if (plain
            && isBody(speakers.get(i).get(0))
            && known.contains(token.lower())
            && known.length() > token.text().length() + 4) {
          return speakers.get(i);
        }
      }
    }
    return null;
  }

  /** "the official", "the statement": an earlier speaker of whom these words remind. */
  private @Nullable List<Source> earlier(int from, int to) {
    String head = document.token(to - 1).lower();
    int words = to - from;
    for (int i = speakers.size() - 1; i >= oldest() && words <= 3; i--) {
      for (Source speaker : speakers.get(i)) {
        String known = speaker.words().toLowerCase(java.util.Locale.ROOT);
        if (known.contains(head) && known.length() > document.slice(from, to).length() - 4) {
          return List.of(speaker);
        }
      }
    }
    return words <= 2 && GENERIC.contains(head) && !speakers.isEmpty() && !head.endsWith("s")
        ? last()
        : null;
  }

  private boolean isSpeakerNoun(NounPhrase phrase) {
    return speakerNoun(phrase) != null;
  }

  private @Nullable Noun speakerNoun(NounPhrase phrase) {
    return speakerNoun(phrase.from(), phrase.to());
  }

  private @Nullable Noun speakerNoun(int from, int to) {
    Noun found = null;
    for (int i = from; i < to; i++) {
      Match<Noun> match = lexicon.speakers().longest(document.tokens(), i, to);
      if (match != null) {
        found = match.entry();
        i += match.length() - 1;
      }
    }
    return found;
  }

  /** True if a name in capitals stands in the range, other than its first word alone. */
  private boolean isNamed(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = document.token(i);
      // "Iraqi" and "American" tell of a country, not of a name
      Match<Noun> people = lexicon.nouns().longest(document.tokens(), i, i + 1);
      boolean word =
          people != null
              || !lexicon.classes(token.lower()).isEmpty()
              || lexicon.speakers().longest(document.tokens(), i, i + 1) != null;
      if (token.isCapital() && !word) {
        return true;
      }
    }
    return false;
  }
}
