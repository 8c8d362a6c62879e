package org.sitrep.parsing.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.MunitionType;
import org.sitrep.model.Vocabulary;
import org.sitrep.parsing.internal.text.KnownWords;
import org.sitrep.parsing.internal.text.Token;

/** The names of single weapons, as the vocabulary of the model has them. */
public final class Designations {

  /** The end of the note on names that are ordinary words as well. */
  private static final String ORDINARY = "Also an ordinary word or name.";

  /** In the note on air-defence missiles that are weapons of attack as well. */
  private static final String TWOFOLD = "also fired at ground targets";

  /**
   * The name of a weapon.
   *
   * @param name as the vocabulary has it
   * @param weapon the class of weapon; null if it has none
   * @param defensive true for what only defences fire
   */
  public record Designation(String name, @Nullable String weapon, boolean defensive) {}

  private final Inflection inflection;
  private final PhraseTable<Designation> names;
  private final List<String> nouns = new ArrayList<>();

  /** Reads the vocabulary of the model. */
  Designations(KnownWords known, Inflection inflection) {
    this.inflection = inflection;
    names = new PhraseTable<>(known);
    for (Vocabulary.Entry entry : Vocabulary.designations().entries()) {
      String weapon =
          entry
              .field("type")
              .map(MunitionType::of)
              .flatMap(MunitionType::codebookClass)
              .orElse(null);
      String role = entry.field("role").orElse("");
      boolean defensive = role.equals("INTERCEPTOR") && !entry.description().contains(TWOFOLD);
      Designation designation = new Designation(entry.code(), weapon, defensive);
      boolean ordinary = entry.description().endsWith(ORDINARY);
      add(entry.code(), designation, role.equals("ATTACK") && !ordinary);
      entry.spellings().forEach(name -> add(name, designation, role.equals("ATTACK") && !ordinary));
    }
  }

  /**
   * Models with a number stand for a weapon by themselves ("two Kh-101"), other names in the plural
   * ("five Iskanders"); in the singular they may be anything.
   */
  private void add(String name, Designation designation, boolean attack) {
    String lower = name.toLowerCase(Locale.ROOT);
    put(lower, designation);
    put(inflection.marked(lower), designation);
    if (attack && designation.weapon() != null) {
      nouns.add(inflection.marked(lower));
      if (lower.chars().anyMatch(Character::isDigit)) {
        nouns.add(lower);
      }
    }
  }

  private void put(String name, Designation designation) {
    if (names.get(name) == null) {
      names.put(name, designation);
    }
  }

  /** Puts the names that stand for a weapon by themselves among the nouns. */
  void addTo(PhraseTable<Noun> table) {
    for (String name : nouns) {
      Designation designation = names.get(name);
      if (designation != null && designation.weapon() != null && table.get(name) == null) {
        boolean plural = inflection.is(Inflection.Form.PLURAL, name);
        table.put(name, new Noun(Domain.MUNITION, designation.weapon(), plural));
      }
    }
  }

  /** The first designation in a range of tokens; null if there is none. */
  public @Nullable Designation in(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      Match<Designation> match =
          tokens.get(i).isCapital() || hasDigit(tokens.get(i))
              ? names.longest(tokens, i, to)
              : null;
      if (match != null) {
        return match.entry();
      }
    }
    return null;
  }

  private static boolean hasDigit(Token token) {
    return token.text().chars().anyMatch(Character::isDigit);
  }
}
