package org.sitrep.parsing.internal.responsibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Source;
import org.sitrep.model.SourceKind;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.Chunk.VerbPhrase;
import org.sitrep.parsing.internal.mention.Clause;
import org.sitrep.parsing.internal.mention.Syntax;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** Finds who claims, denies or is blamed, sentence by sentence. */
public final class ResponsibilityReader {

  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither", "no-one");
  private static final Set<String> OWN =
      Set.of("it", "its", "they", "their", "we", "our", "he", "she", "his");
  private static final Set<String> GROUP_PRONOUNS = Set.of("it", "they", "he", "she");
  private static final Set<String> ATTACKERS =
      Set.of(
          "forces",
          "force",
          "jets",
          "warplanes",
          "aircraft",
          "troops",
          "fighters",
          "units",
          "soldiers",
          "military",
          "army");

  private static final Set<String> DEEDS =
      Set.of(
          "attack",
          "attacks",
          "bombing",
          "bombings",
          "strike",
          "strikes",
          "raid",
          "explosion",
          "explosions",
          "shelling",
          "blast",
          "assault",
          "killing",
          "killings",
          "firing",
          "salvo",
          "barrage",
          "deaths",
          "shooting");
  private static final Set<String> GROUPS =
      Set.of("group", "rebels", "movement", "militia", "militants", "fighters", "insurgents");

  private final Document document;
  private final Gazetteer gazetteer;
  private final Set<String> seen = new HashSet<>();

  /** Reads one document; its sentences are given one by one, in order. */
  public ResponsibilityReader(Document document, Gazetteer gazetteer) {
    this.document = document;
    this.gazetteer = gazetteer;
  }

  /** What the next sentence says of responsibility. */
  public List<ResponsibilityFinding> read(Syntax syntax, List<Speech> speeches, int from, int to) {
    List<ResponsibilityFinding> findings = new ArrayList<>();
    ResponsibilityFinding unclaimed = unclaimed(from, to);
    if (unclaimed != null) {
      findings.add(unclaimed);
    } else {
      for (Clause clause : syntax.clauses()) {
        ResponsibilityFinding finding = clause(clause, speeches, from, to);
        if (finding != null) {
          findings.add(finding);
        }
      }
      if (findings.isEmpty()) {
        for (Speech speech : speeches) {
          ResponsibilityFinding own = ownDeed(syntax, speech);
          if (own != null) {
            findings.add(own);
            break;
          }
        }
      }
    }
    findings.removeIf(finding -> !seen.add(finding.kind() + "/" + finding.actor()));
    return findings;
  }

  // --- nobody has claimed it

  private @Nullable ResponsibilityFinding unclaimed(int from, int to) {
    int claim = -1;
    boolean responsibility = false;
    boolean behind = false;
    int denial = -1;
    for (int i = from; i < to; i++) {
      Token token = document.token(i);
      if (token.is("claim") || token.is("claims") || token.is("claimed") || token.is("claiming")) {
        claim = claim < 0 ? i : claim;
      } else if (token.is("responsibility")) {
        responsibility = true;
      } else if (token.is("behind")
          || token.is("took")
          || token.is("taken")
          || token.is("takes")
          || token.is("name")) {
        behind = true;
      } else if (NOBODY.contains(token.lower()) || token.is("not") || token.is("without")) {
        denial = denial < 0 ? i : denial;
      }
    }
    if (denial < 0) {
      return null;
    }
    boolean near =
        claim >= 0
            && Math.abs(claim - denial) <= 8
            && (responsibility || isClaimOfAttack(claim, denial, to));
    boolean taken =
        claim < 0
            && behind
            && NOBODY.contains(document.token(denial).lower())
            && (responsibility || has(denial, to, "attack") || has(denial, to, "name"))
            && isActor(denial, to);
    if (!near && !taken) {
      return null;
    }
    return new ResponsibilityFinding(
        ResponsibilityKind.UNCLAIMED,
        null,
        null,
        Math.min(denial, claim < 0 ? denial : claim),
        end(Math.max(denial, claim), to),
        "nobody-claims");
  }

  /** "was not immediately claimed", "no group has claimed the attack". */
  private boolean isClaimOfAttack(int claim, int denial, int to) {
    boolean passive = denial < claim && document.token(claim).is("claimed");
    boolean object =
        has(claim, to, "attack")
            || has(claim, to, "attacks")
            || has(claim, to, "raid")
            || has(claim, to, "bombing")
            || has(claim, to, "strike");
    return passive && !NOBODY.contains(document.token(denial).lower())
        || NOBODY.contains(document.token(denial).lower()) && (object || isActor(denial, claim));
  }

  private boolean isActor(int denial, int to) {
    return has(denial, to, "group")
        || has(denial, to, "one")
        || has(denial, to, "organisation")
        || has(denial, to, "organization")
        || has(denial, to, "groups")
        || has(denial, to, "faction")
        || has(denial, to, "party")
        || document.token(denial).is("nobody");
  }

  private boolean has(int from, int to, String word) {
    for (int i = from; i < to; i++) {
      if (document.token(i).is(word)) {
        return true;
      }
    }
    return false;
  }

  private int end(int from, int to) {
    int end = from + 1;
    while (end < to && !document.token(end).isMark()) {
      end++;
    }
    return end;
  }

  // --- verbs of claiming, denying and blaming

  private @Nullable ResponsibilityFinding clause(
      Clause clause, List<Speech> speeches, int from, int to) {
    VerbPhrase verb = clause.verb();
    if (verb.isCopula() && !verb.possible() && !verb.negated()) {
      return being(clause, speeches);
    }
    if (verb.form() == null || verb.possible()) {
      return null;
    }
    String lemma = verb.form().verb().lemma();
    return switch (lemma) {
      case "claim", "take" -> claimed(clause, lemma, speeches);
      case "deny", "reject", "dismiss" -> denied(clause, speeches);
      case "blame", "accuse", "suspect", "attribute", "hold" -> blamed(clause, lemma, speeches);
      default -> null;
    };
  }

  /** "it was behind the attack", "the Front was responsible for the attack". */
  private @Nullable ResponsibilityFinding being(Clause clause, List<Speech> speeches) {
    int from = clause.verb().to();
    int stop = Math.min(document.tokens().size(), from + 3);
    boolean behind = has(from, stop, "behind");
    boolean responsible = has(from, stop, "responsible");
    int deed = Math.min(document.tokens().size(), from + 8);
    if (!behind && !responsible || clause.subjects().isEmpty() || !isDeedNamed(from, deed)) {
      return null;
    }
    NounPhrase subject = clause.subjects().get(0);
    Speech speech = covering(speeches, clause.verb().from());
    if (speech != null && speech.denied()) {
      return null;
    }
    if (subject.pronoun() && speech != null) {
      return finding(
          ResponsibilityKind.CLAIMED,
          speech.sources().get(0).words(),
          null,
          subject.from(),
          deed,
          "behind-it");
    }
    if (subject.pronoun()) {
      return null;
    }
    Source accuser = speech == null ? null : speech.sources().get(0);
    String actor = document.slice(subject.from(), subject.to());
    return finding(ResponsibilityKind.BLAMED, actor, accuser, subject.from(), deed, "responsible");
  }

  private boolean isDeedNamed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (DEEDS.contains(document.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Speech covering(List<Speech> speeches, int token) {
    for (Speech speech : speeches) {
      if (speech.covers(token)) {
        return speech;
      }
    }
    return null;
  }

  private @Nullable ResponsibilityFinding claimed(
      Clause clause, String lemma, List<Speech> speeches) {
    VerbPhrase verb = clause.verb();
    int stop = Math.min(document.tokens().size(), verb.to() + 5);
    boolean responsibility = has(verb.to(), stop, "responsibility");
    if (verb.negated()) {
      return null;
    }
    if (verb.passive()
        || lemma.equals("claim") && clause.objects().isEmpty() && by(clause) != null) {
      NounPhrase agent = by(clause);
      return agent == null || !lemma.equals("claim")
          ? null
          : finding(
              ResponsibilityKind.CLAIMED,
              name(agent, speeches),
              null,
              verb.from(),
              agent.to(),
              "claimed-by");
    }
    boolean attack =
        lemma.equals("claim")
            && clause.objects().stream().anyMatch(object -> object.domain() == Domain.ATTACK);
    if ((responsibility || attack) && !clause.subjects().isEmpty()) {
      NounPhrase subject = clause.subjects().get(0);
      return finding(
          ResponsibilityKind.CLAIMED,
          name(subject, speeches),
          null,
          subject.from(),
          end(verb.to() - 1, stop),
          "claims-responsibility");
    }
    return null;
  }

  private @Nullable ResponsibilityFinding denied(Clause clause, List<Speech> speeches) {
    if (clause.subjects().isEmpty() || clause.verb().passive() || clause.verb().negated()) {
      return null;
    }
    NounPhrase subject = clause.subjects().get(0);
    int stop = Math.min(document.tokens().size(), clause.verb().to() + 8);
    boolean deed = false;
    for (int i = clause.verb().to(); i < stop; i++) {
      Token token = document.token(i);
      if (token.is("that") || token.is(".")) {
        break;
      }
      deed |=
          Set.of(
                  "involvement",
                  "responsibility",
                  "accusation",
                  "accusations",
                  "attack",
                  "carrying",
                  "role",
                  "strike",
                  "striking",
                  "allegation",
                  "allegations",
                  "charge",
                  "charges",
                  "attacking",
                  "firing",
                  "launching",
                  "bombing",
                  "targeting",
                  "hitting",
                  "having",
                  "any",
                  "it",
                  "shelling")
              .contains(token.lower());
    }
    return deed
        ? finding(
            ResponsibilityKind.DENIED,
            name(subject, speeches),
            null,
            subject.from(),
            end(clause.verb().to() - 1, stop),
            "denies")
        : null;
  }

  private @Nullable ResponsibilityFinding blamed(
      Clause clause, String lemma, List<Speech> speeches) {
    VerbPhrase verb = clause.verb();
    int stop = Math.min(document.tokens().size(), verb.to() + 10);
    if (lemma.equals("suspect")
        && !verb.auxiliary()
        && (clause.subjects().isEmpty() || clause.objects().isEmpty())) {
      return null;
    }
    if (lemma.equals("hold") && !has(verb.to(), stop, "responsible")) {
      return null;
    }
    if (verb.passive()) {
      NounPhrase culprit = complement(clause, Set.of("on", "to"));
      boolean charged = lemma.equals("blame") || lemma.equals("accuse") || lemma.equals("suspect");
      culprit =
          culprit == null && charged && !clause.subjects().isEmpty()
              ? clause.subjects().get(0)
              : culprit;
      NounPhrase accuser = by(clause);
      return culprit == null
          ? null
          : finding(
              ResponsibilityKind.BLAMED,
              document.slice(culprit.from(), culprit.to()),
              accuser == null ? null : source(accuser, speeches),
              verb.from(),
              Math.max(verb.to(), culprit.to()),
              "blamed-on");
    }
    NounPhrase accuser = clause.subjects().isEmpty() ? null : clause.subjects().get(0);
    NounPhrase culprit =
        lemma.equals("accuse") || lemma.equals("hold")
            ? null
            : complement(clause, Set.of("on", "to"));
    if (culprit == null && !clause.objects().isEmpty()) {
      culprit = clause.objects().get(0);
    }
    if (culprit == null || culprit.domain() == Domain.ATTACK) {
      return null;
    }
    return finding(
        ResponsibilityKind.BLAMED,
        document.slice(culprit.from(), culprit.to()),
        accuser == null ? null : source(accuser, speeches),
        accuser == null ? verb.from() : accuser.from(),
        Math.max(verb.to(), culprit.to()),
        lemma + "s");
  }

  // --- a speaker tells of its own deed

  private @Nullable ResponsibilityFinding ownDeed(Syntax syntax, Speech speech) {
    Source source = speech.sources().get(0);
    boolean party =
        Set.of("ARMED_GROUP", "MILITARY", "MINISTRY", "GOVERNMENT").contains(source.kind().code())
            || !source.anonymous() && source.kind().equals(SourceKind.UNKNOWN);
    if (!party) {
      return null;
    }
    for (Clause clause : syntax.clauses()) {
      VerbPhrase verb = clause.verb();
      if (!speech.covers(verb.to() - 1)
          || verb.passive()
          || verb.negated()
          || verb.possible()
          || verb.form() == null
          || clause.isHypothetical()) {
        continue;
      }
      if (clause.subjects().isEmpty()) {
        continue;
      }
      NounPhrase subject = clause.subjects().get(0);
      boolean deed = isDeed(clause);
      if (deed && isOwn(subject, source)) {
        String actor = isSpokesman(source) ? body(subject, source) : source.words();
        return finding(
            ResponsibilityKind.CLAIMED, actor, null, subject.from(), verb.to(), "own-deed");
      }
      if ((deed || isBlow(clause)) && isOwnForce(subject, source)) {
        String actor = document.slice(subject.from(), subject.to());
        return finding(
            ResponsibilityKind.CLAIMED, actor, null, subject.from(), verb.to(), "own-force");
      }
    }
    return null;
  }

  private boolean isDeed(Clause clause) {
    VerbPhrase verb = clause.verb();
    if (verb.is("ATTACK") || verb.is("STRIKE")) {
      return !clause.objects().isEmpty();
    }
    if (!verb.is("LAUNCH") && !verb.isLemma("carry out") && !verb.isLemma("conduct")) {
      return false;
    }
    for (NounPhrase object : clause.objects()) {
      if (object.domain() == Domain.MUNITION || object.domain() == Domain.ATTACK) {
        return true;
      }
    }
    int stop = Math.min(document.tokens().size(), verb.to() + 6);
    return has(verb.to(), stop, "operation") || has(verb.to(), stop, "attack");
  }

  /** "killed five militants", "destroyed three missiles on the ground". */
  private static boolean isBlow(Clause clause) {
    return (clause.verb().isLemma("kill") || clause.verb().isLemma("destroy"))
        && !clause.objects().isEmpty();
  }

  /** Forces of the speaker's own country: "American forces", says US Central Command. */
  private boolean isOwnForce(NounPhrase subject, Source speaker) {
    if (!speaker.kind().code().equals("MILITARY")
        || !ATTACKERS.contains(document.token(subject.to() - 1).lower())) {
      return false;
    }
    String theirs = country(document.slice(subject.from(), subject.to()));
    String own = country(speaker.words());
    return !theirs.isEmpty() && theirs.equals(own);
  }

  /** The country that words name or derive from; empty if they do not. */
  private String country(String words) {
    for (String word : words.split("[ '’]", -1)) {
      String folded = Gazetteer.fold(word);
      String demonym = gazetteer.countryOfDemonym(folded).orElse("");
      if (!demonym.isEmpty()) {
        return demonym;
      }
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      for (Place place : capital ? gazetteer.find(word) : List.<Place>of()) {
        if (place.isCountry()) {
          return place.country();
        }
      }
    }
    return "";
  }

  /** "it", "its troops", "the group", or forces that bear the speaker's own name. */
  private boolean isOwn(NounPhrase subject, Source speaker) {
    String first = document.token(subject.from()).lower();
    if (OWN.contains(first)) {
      return true;
    }
    String last = document.token(subject.to() - 1).lower();
    boolean group = GROUPS.contains(last);
    if (subject.definite() && (group || ATTACKERS.contains(last))) {
      return true;
    }
    return ATTACKERS.contains(last)
        && speaker.words().toLowerCase(java.util.Locale.ROOT).contains(first);
  }

  private static boolean isSpokesman(Source source) {
    return source.words().contains("spokes");
  }

  /**
   * A spokesman speaks for a body: the subject where it is named, else what the spokesman is of.
   */
  private String body(NounPhrase subject, Source source) {
    String words = document.slice(subject.from(), subject.to());
    return subject.pronoun() || OWN.contains(words.toLowerCase(java.util.Locale.ROOT))
        ? source.words()
        : words;
  }

  // --- names

  private @Nullable NounPhrase by(Clause clause) {
    return complement(clause, Set.of("by"));
  }

  private static @Nullable NounPhrase complement(Clause clause, Set<String> prepositions) {
    for (Clause.Complement complement : clause.complements()) {
      if (prepositions.contains(complement.preposition())) {
        return complement.phrase();
      }
    }
    return null;
  }

  private static ResponsibilityFinding finding(
      ResponsibilityKind kind,
      @Nullable String actor,
      @Nullable Source source,
      int from,
      int to,
      String rule) {
    return new ResponsibilityFinding(kind, actor, source, from, Math.max(from + 1, to), rule);
  }

  /** The words of an actor; a pronoun stands for the last speaker. */
  private String name(NounPhrase phrase, List<Speech> speeches) {
    String word = document.token(phrase.from()).lower();
    if (phrase.pronoun() && GROUP_PRONOUNS.contains(word) && !speeches.isEmpty()) {
      return speeches.get(0).sources().get(0).words();
    }
    return document.slice(phrase.from(), phrase.to());
  }

  private Source source(NounPhrase phrase, List<Speech> speeches) {
    return Source.of(name(phrase, speeches));
  }
}
