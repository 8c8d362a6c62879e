package org.sitrep.parsing.internal.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.VerbTag;
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
          "verify",
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

  private final Document document;
  private final Lexicon lexicon;
  private final Speakers speakers;
  private final SpeakerWords words;
  private final Map<VerbPhrase, NounPhrase> subjects = new HashMap<>();

  /** Reads one document; its sentences are given one by one, in order. */
  public SpeechReader(Document document, Lexicon lexicon, SpeakerWords words) {
    this.speakers = new Speakers(document, lexicon, words);
    this.words = words;
    this.document = document;
    this.lexicon = lexicon;
  }

  /** Who spoke last; null before anybody has. */
  public @Nullable List<Source> last() {
    return speakers.last();
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
    List<Source> cited = null;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      Speech speech = null;
      if (chunk instanceof VerbPhrase verb && isCitation(verb) && cited(chunks, i) != null) {
        cited = cited(chunks, i);
        i++;
        continue;
      } else if (chunk instanceof VerbPhrase verb
          && (verb.is(VerbTag.SPEECH) || isFigure(chunks, i) || isSpeakingOf(chunks, i))
          && !verb.possible()) {
        speech = spoken(chunks, i, verb, from, sentence.to(), limit);
        Source outlet = told(chunks, i);
        speech = speech == null || outlet == null ? speech : speech.through(outlet);
      } else if (chunk instanceof Link link && isAttribution(chunks, i, link)) {
        speech = according(chunks, i, from, sentence.to(), limit);
      }
      if (speech != null && cited != null) {
        // "Reuters, citing medics, said": the medics say so
        speech = speech.by(cited).through(speech.sources().get(0));
        cited = null;
      }
      if (speech != null) {
        limitLast(speeches, speech);
        speeches.add(speech);
        limit = speech.speakerTo();
      }
    }
    if (cited != null) {
      cite(chunks, speeches, cited, sentence);
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

  /** Which outlet was told; null if none was. */
  private @Nullable Source told(List<Chunk> chunks, int at) {
    return at + 1 < chunks.size()
            && chunks.get(at) instanceof VerbPhrase verb
            && (verb.isLemma("tell") || verb.isLemma("inform"))
            && chunks.get(at + 1) instanceof NounPhrase audience
        ? speakers.outlet(audience)
        : null;
  }

  /** "put the toll at 21", "as the mayor put it". */
  private static boolean isFigure(List<Chunk> chunks, int at) {
    return chunks.get(at) instanceof VerbPhrase put
        && put.is(VerbTag.FIGURE)
        && at + 1 < chunks.size()
        && chunks.get(at + 1) instanceof NounPhrase phrase
        && (phrase.domain() == Domain.TOLL
            || phrase.domain() == Domain.STATE && phrase.definite()
            || phrase.pronoun());
  }

  /** "witnesses spoke of five dead". */
  private static boolean isSpeakingOf(List<Chunk> chunks, int at) {
    return chunks.get(at) instanceof VerbPhrase verb
        && verb.isLemma("speak")
        && at + 1 < chunks.size()
        && chunks.get(at + 1) instanceof Link link
        && link.word().equals("of");
  }

  /** "according to the army", "per the army", "by the army's count". */
  private boolean isAttribution(List<Chunk> chunks, int at, Link link) {
    if (link.word().equals("according") || link.word().equals("per")) {
      return true;
    }
    return link.word().equals("by")
        && at + 1 < chunks.size()
        && chunks.get(at + 1) instanceof NounPhrase phrase
        && owner(phrase) > 0;
  }

  private static boolean isCitation(VerbPhrase verb) {
    return (verb.isLemma("cite") || verb.isLemma("quote")) && !verb.passive() && !verb.infinitive();
  }

  /** Who is cited behind a verb; null if nobody is named there. */
  private @Nullable List<Source> cited(List<Chunk> chunks, int at) {
    if (at + 1 >= chunks.size() || !(chunks.get(at + 1) instanceof NounPhrase)) {
      return null;
    }
    int from = chunks.get(at + 1).from();
    return speakers.named(chunks, at + 1, from, nameEnd(chunks, at + 1));
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
    List<Source> source = speakers.named(chunks, speaker, nameFrom, nameTo);
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
      speakers.remember(source);
      return null;
    }
    if (!before
        && !document.slice(tailToken, to).isEmpty()
        && isWeak(verb)
        && !isClause(chunks, tail)) {
      return report(verb, chunks, tail)
          ? new Speech(
              tailToken,
              to,
              speakers.remember(source),
              attributionFrom,
              tailToken,
              verb.is(VerbTag.DENY))
          : null;
    }
    boolean resumed = before && after && (limit <= from || attributionFrom > limit);
    int start = before ? Math.max(from, limit) : tailToken;
    int end = before && !resumed ? attributionFrom : to;
    return new Speech(
        start, end, speakers.remember(source), attributionFrom, tailToken, verb.is(VerbTag.DENY));
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
      if (chunks.get(i) instanceof VerbPhrase verb && verb.is(VerbTag.SPEECH)) {
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
          && verb.is(VerbTag.SPEECH)
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
    return speakers.isSpeaker(phrase) || document.token(phrase.to() - 1).isCapital();
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
    int owner = owner(chunks.get(speaker));
    if (owner > 0) {
      return accounted(chunks, at, speaker, owner, from, to, limit);
    }
    int next = chunkAt(chunks, nameEnd);
    if (next + 1 < chunks.size()
        && isAnd(chunks.get(next))
        && chunks.get(next + 1) instanceof NounPhrase phrase
        && speakers.isSpeaker(phrase)) {
      nameEnd = nameEnd(chunks, next + 1);
    }
    List<Source> source = speakers.named(chunks, speaker, chunks.get(speaker).from(), nameEnd);
    if (source == null) {
      return null;
    }
    int here = chunks.get(at).from();
    boolean leads = !hasContent(chunks, from, here);
    int start = leads ? nameEnd : Math.max(from, limit);
    return new Speech(start, leads ? to : here, speakers.remember(source), here, nameEnd);
  }

  /** Index of the "'s" behind whoever has a count or an account; -1 if nobody has one. */
  private int owner(Chunk phrase) {
    int last = phrase.to() - 1;
    boolean open = document.token(last).kind() == Token.Kind.CLITIC;
    boolean tally = words.isTally(document.token(open ? last + 1 : last).lower());
    int owner = open ? last : last - 1;
    return tally && document.token(owner).kind() == Token.Kind.CLITIC ? owner : -1;
  }

  /** "by the army's count": what the army says. */
  private @Nullable Speech accounted(
      List<Chunk> chunks, int at, int speaker, int owner, int from, int to, int limit) {
    List<Source> source = speakers.named(chunks, speaker, chunks.get(speaker).from(), owner);
    if (source == null) {
      return null;
    }
    int here = chunks.get(at).from();
    boolean leads = !hasContent(chunks, from, here);
    int start = leads ? owner + 2 : Math.max(from, limit);
    return new Speech(start, leads ? to : here, speakers.remember(source), here, owner + 2);
  }

  /** "Reuters reported 12 dead, citing medics"; "citing medics" alone. */
  private void cite(
      List<Chunk> chunks, List<Speech> speeches, List<Source> cited, Sentence sentence) {
    if (!speeches.isEmpty()) {
      int last = speeches.size() - 1;
      Speech speech = speeches.get(last);
      speeches.set(last, speech.by(cited).through(speech.sources().get(0)));
      return;
    }
    for (int i = 0; i + 1 < chunks.size(); i++) {
      if (chunks.get(i) instanceof VerbPhrase verb && isCitation(verb)) {
        int nameEnd = nameEnd(chunks, i + 1);
        boolean ing = document.token(verb.from()).lower().endsWith("ing");
        boolean behind = hasContent(chunks, sentence.from(), verb.from());
        int from = ing || behind ? sentence.from() : nameEnd;
        Speech speech = new Speech(from, sentence.to(), cited, verb.from(), nameEnd);
        Source outlet =
            behind && !ing && chunks.get(i - 1) instanceof NounPhrase before
                ? speakers.outlet(before)
                : null;
        speeches.add(outlet == null ? speech : speech.through(outlet));
        return;
      }
    }
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
    if (!isNameable(phrase) || !speakers.isSpeaker(phrase) && !name) {
      return null;
    }
    int nameTo = chunks.get(colon).from();
    List<Source> source = speakers.named(chunks, first, phrase.from(), nameTo);
    return source == null
        ? null
        : new Speech(
            nameTo + 1, sentence.to(), speakers.remember(source), phrase.from(), nameTo + 1);
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
      boolean body = speakers.isSpeaker(phrase);
      if (close < chunks.size() && body) {
        List<Source> source = speakers.named(chunks, i + 1, phrase.from(), nameTo);
        int here = chunks.get(i).from();
        return source == null
            ? null
            : new Speech(from, here, speakers.remember(source), here, chunks.get(close).to());
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
}
