package org.sitrep.parsing.internal.attack;

import java.util.List;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** Finds with what an attack was made, and what its nouns call it. */
final class ArmsReader {

  private final List<Token> tokens;
  private final Lexicon lexicon;

  ArmsReader(Document document, Lexicon lexicon) {
    this.tokens = document.tokens();
    this.lexicon = lexicon;
  }

  /** Takes down the weapons and the nouns of an attack that a sentence tells. */
  void read(SentenceReading reading, AttackDraft draft) {
    for (Phrase phrase : reading.syntax().phrases()) {
      Noun noun = phrase.noun();
      if (noun != null && noun.domain() == Domain.MUNITION) {
        draft.weapons.add(isPlanted(phrase, reading) ? "IED" : noun.code());
        addCarriers(phrase, noun, draft);
      } else if (noun != null && noun.code().equals("OPERATION")) {
        draft.nouns.add("RAID");
      } else if (noun != null && noun.domain() == Domain.ATTACK) {
        draft.nouns.add(noun.code());
        String weapon = AttackWords.munition(noun);
        if (weapon != null) {
          draft.weapons.add(weapon);
        }
      }
    }
  }

  /** "drone bombs": what carried them is a weapon, too. */
  private void addCarriers(Phrase phrase, Noun noun, AttackDraft draft) {
    for (int i = phrase.from(); i < phrase.head(); i++) {
      Match<Noun> word = lexicon.nouns().longest(tokens, i, phrase.head() + 1);
      if (word != null && word.entry().equals(noun)) {
        return;
      }
      if (word != null && word.entry().domain() == Domain.MUNITION) {
        draft.weapons.add(word.entry().code());
      }
    }
  }

  /** "a bomb exploded": it was not dropped. */
  private static boolean isPlanted(Phrase phrase, SentenceReading reading) {
    return phrase.noun() != null
        && phrase.noun().code().equals("BOMB")
        && reading.syntax().clauses().stream()
            .anyMatch(
                clause ->
                    clause.is(VerbTag.BLAST)
                        && (clause.subjects().contains(phrase)
                            || clause.objects().contains(phrase)));
  }
}
