package org.sitrep.parsing.internal.responsibility;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Source;
import org.sitrep.model.SourceKind;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;
import org.sitrep.parsing.internal.speech.SpeakerWords;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.LowerCase;

/** Reads clauses in which a party to the fighting tells of its own deed. */
final class OwnDeedReader {

  private static final Pattern WORD_ENDS = Pattern.compile("[ '’]");

  private final Document document;
  private final ResponsibilityWords words;
  private final SpeakerWords speakers;
  private final Names names;

  OwnDeedReader(Document document, ResponsibilityWords words, SpeakerWords speakers, Names names) {
    this.document = document;
    this.words = words;
    this.speakers = speakers;
    this.names = names;
  }

  /** What a speaker says of its own deeds in a clause; null if nothing. */
  @Nullable ResponsibilityFinding read(Clause clause, Speech speech) {
    Source source = speech.sources().get(0);
    if (speech.denied() || !isTold(clause) || !isDeed(clause) && !isBlow(clause)) {
      return null;
    }
    Phrase subject = clause.subjects().get(0);
    if (!isParty(source) || !isOwn(subject, source) && !isOwnForce(subject, source)) {
      return null;
    }
    ResponsibilityKind kind =
        clause.is(Clause.Trait.NEGATED) ? ResponsibilityKind.DENIED : ResponsibilityKind.CLAIMED;
    return finding(kind, actor(subject, source), subject, clause, "own-deed");
  }

  /**
   * The forces themselves where they are named ("Indian soldiers"), else whom the speaker speaks
   * for: a spokesman for a body, a body for itself.
   */
  private String actor(Phrase subject, Source source) {
    boolean person = speakers.holdsPerson(LowerCase.of(source.words()));
    String self = names.body(source);
    if (names.isOwn(subject)) {
      String body = person && source.speaksFor().isEmpty() ? names.of(subject, null) : null;
      return body == null ? self : body;
    }
    boolean named = isOwnForce(subject, source) && !names.isMachine(subject);
    return named || person && source.speaksFor().isEmpty() ? names.words(subject) : self;
  }

  /** What a party to the fighting publishes of its forces' deeds in its own voice. */
  @Nullable ResponsibilityFinding read(Clause clause, String outlet) {
    if (!isTold(clause) || clause.is(Clause.Trait.NEGATED) || !isDeed(clause) && !isBlow(clause)) {
      return null;
    }
    Phrase subject = clause.subjects().get(0);
    String name = names.words(subject);
    boolean named = sharesWord(name, outlet);
    boolean own = names.isOwn(subject) && names.isForce(subject) || named;
    String country = names.country(name);
    boolean force =
        names.isForce(subject)
            && !names.isIrregular(subject)
            && (country.isEmpty() || country.equals(names.country(outlet)));
    boolean crew = names.isMachine(subject) && !names.isNamed(subject);
    return own || force
        ? finding(
            ResponsibilityKind.CLAIMED, crew ? outlet : name, subject, clause, "own-release")
        : null;
  }

  private boolean isTold(Clause clause) {
    Clause verb = clause;
    return verb.form() != null
        && (verb.is(Clause.Trait.AUXILIARY) || verb.form().isFinite())
        && !verb.is(Clause.Trait.PASSIVE)
        && !verb.is(Clause.Trait.POSSIBLE)
        && !clause.is(Clause.Trait.POSSIBLE)
        && !clause.subjects().isEmpty();
  }

  private boolean isParty(Source source) {
    for (String word : WORD_ENDS.split(LowerCase.of(source.words()), -1)) {
      if (words.is(Kind.FORCE, word)) {
        return true;
      }
    }
    return switch (source.kind().code()) {
      case "ARMED_GROUP", "MILITARY", "MINISTRY", "GOVERNMENT", "POLICE" -> true;
      default -> !source.anonymous() && source.kind().equals(SourceKind.UNKNOWN);
    };
  }

  private boolean isDeed(Clause clause) {
    Clause verb = clause;
    if (verb.is(VerbTag.ATTACK) || verb.is(VerbTag.STRIKE)) {
      return !clause.objects().isEmpty();
    }
    if (!verb.is(VerbTag.LAUNCH) && !verb.isLemma("carry out") && !verb.isLemma("conduct")) {
      return false;
    }
    for (Phrase object : clause.objects()) {
      if (object.domain() == Domain.MUNITION || object.domain() == Domain.ATTACK) {
        return true;
      }
    }
    for (int i = verb.to(); i < Math.min(document.tokens().size(), verb.to() + 6); i++) {
      if (words.is(Kind.DEED, document.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** "killed five militants", "destroyed three missiles on the ground". */
  private static boolean isBlow(Clause clause) {
    return (clause.isLemma("kill") || clause.isLemma("destroy"))
        && !clause.objects().isEmpty();
  }

  /** Forces of the speaker's own country: "American forces", says US Central Command. */
  private boolean isOwnForce(Phrase subject, Source speaker) {
    if (!speaker.kind().code().equals("MILITARY") || !names.isForce(subject)) {
      return false;
    }
    String theirs = names.country(names.words(subject));
    String own = names.country(speaker.words());
    return !theirs.isEmpty() && (theirs.equals(own) || own.isEmpty());
  }

  private static boolean isOfState(Source speaker) {
    return switch (speaker.kind().code()) {
      case "MILITARY", "MINISTRY", "GOVERNMENT", "POLICE" -> true;
      default -> false;
    };
  }

  /** "it", "its troops", "the group", or forces that bear the speaker's own name. */
  private boolean isOwn(Phrase subject, Source speaker) {
    if (names.isOwn(subject)) {
      // "The ministry says they fired": others did
      boolean many = speaker.words().endsWith("s") || !isOfState(speaker);
      return many || !names.isMany(subject);
    }
    boolean group =
        speaker.kind().code().equals("ARMED_GROUP") || speaker.kind().equals(SourceKind.UNKNOWN);
    if (subject.isDefinite() && (names.isForce(subject) || group && names.isGroup(subject))) {
      return true;
    }
    return names.isForce(subject)
        && LowerCase.of(speaker.words()).contains(document.token(subject.from()).lower());
  }

  private static boolean sharesWord(String name, String outlet) {
    for (String word : name.split("[ -]", -1)) {
      if (word.length() > 2
          && Character.isUpperCase(word.charAt(word.length() - 1))
          && outlet.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static ResponsibilityFinding finding(
      ResponsibilityKind kind, String actor, Phrase subject, Clause verb, String rule) {
    return new ResponsibilityFinding(kind, actor, null, subject.from(), verb.to(), rule);
  }
}
