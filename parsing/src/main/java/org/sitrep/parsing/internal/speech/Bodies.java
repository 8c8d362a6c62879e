package org.sitrep.parsing.internal.speech;

import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** Finds for whom a person speaks, in the words about that person. */
final class Bodies {

  /** How many tokens a description behind a name is looked at. */
  private static final int APPOSITION = 12;

  private final Document document;
  private final Lexicon lexicon;
  private final SpeakerWords words;

  Bodies(Document document, Lexicon lexicon, SpeakerWords words) {
    this.document = document;
    this.lexicon = lexicon;
    this.words = words;
  }

  /**
   * Where a body is named.
   *
   * @param from index of its first token
   * @param to index behind its last token
   */
  record Body(int from, int to) {}

  /** The body of the speaker whose words stand in the range; null if they name none. */
  @Nullable Body of(int from, int to) {
    int voice = voice(from, to);
    if (voice >= 0) {
      Body behind = behind(voice, to);
      return behind == null ? before(from, voice, to) : behind;
    }
    if (to + 1 >= document.tokens().size() || !document.token(to).is(",")) {
      return null;
    }
    // "Omar Said, a spokesman for the Front, said"
    int stop = to + 1;
    while (stop < document.tokens().size()
        && stop < to + APPOSITION
        && !document.token(stop).isMark()) {
      stop++;
    }
    return voice(to + 1, stop) < 0 ? null : of(to + 1, stop);
  }

  private int voice(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isVoice(document.token(i).lower())) {
        return i;
      }
    }
    return -1;
  }

  /** "spokesman for the Front". */
  private @Nullable Body behind(int voice, int to) {
    int from = voice + 2;
    if (from >= to || !words.isFor(document.token(voice + 1).lower())) {
      return null;
    }
    if (lexicon.is(document.token(from), WordClass.DET) && from + 1 < to) {
      from++;
    }
    int end = from;
    while (end < to && !document.token(end).is(",")) {
      end++;
    }
    return isBody(from, end) ? new Body(from, end) : null;
  }

  /** "Iranian army spokesman", "the ministry's spokesman". */
  private @Nullable Body before(int from, int voice, int to) {
    int start = voice;
    while (start > from && !opens(start - 1)) {
      start--;
    }
    while (start < voice && !isBodyWord(start)) {
      start++;
    }
    int end = voice;
    for (int i = start; i < voice; i++) {
      Match<Noun> title = lexicon.speakers().longest(document.tokens(), i, to);
      if (title != null && i + title.length() > voice) {
        boolean group = i > start && isGroup(i - 1);
        end = !group && words.isBody(document.token(i).lower()) ? voice : i;
        break;
      }
    }
    if (end > start && document.token(end - 1).kind() == Token.Kind.CLITIC) {
      end--;
    }
    return isBody(start, end) ? new Body(start, end) : null;
  }

  /** "Houthi military spokesman": the military is the group's. */
  private boolean isGroup(int at) {
    Match<Noun> speaker = lexicon.speakers().longest(document.tokens(), at, at + 1);
    return speaker != null && speaker.entry().code().equals("ARMED_GROUP");
  }

  /** A comma or an article: what stands before it is no part of the name of the body. */
  private boolean opens(int at) {
    return document.token(at).is(",") || lexicon.is(document.token(at), WordClass.DET);
  }

  private boolean isBodyWord(int at) {
    Token token = document.token(at);
    return token.isCapital() && !lexicon.is(token, WordClass.DET) || words.isBody(token.lower());
  }

  /** A name or a body of people; an adjective such as "Iraqi" alone is neither. */
  private boolean isBody(int from, int to) {
    if (from >= to) {
      return false;
    }
    Match<Noun> people = lexicon.nouns().longest(document.tokens(), from, to);
    boolean adjective =
        to - from == 1
            && people != null
            && people.entry().domain() == Domain.PERSON
            && people.entry().code().equals("PERSON");
    for (int i = from; i < to && !adjective; i++) {
      if (isBodyWord(i)) {
        return true;
      }
    }
    return false;
  }
}
