package org.sitrep.parsing.internal.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.NumberRoles;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.mention.QuantityReader;
import org.sitrep.parsing.internal.text.Token;
import org.sitrep.parsing.internal.time.TimeMention;

/** Finds the quantities of a sentence: all numbers that may count something. */
final class Numbers {

  private final Lexicon lexicon;
  private final QuantityReader quantities;
  private final NumberRoles roles;
  private final List<Token> tokens;
  private final @Nullable TimeMention[] times;

  Numbers(
      Lexicon lexicon,
      QuantityReader quantities,
      NumberRoles roles,
      List<Token> tokens,
      List<TimeMention> mentions) {
    this.lexicon = lexicon;
    this.quantities = quantities;
    this.roles = roles;
    this.tokens = tokens;
    this.times = new TimeMention[tokens.size()];
    for (TimeMention mention : mentions) {
      times[mention.from()] = mention;
    }
  }

  /** The quantities of a range of tokens, in order; none overlaps another. */
  List<QuantityMention> in(int from, int to) {
    List<QuantityMention> found = new ArrayList<>();
    int i = isItem(from, to) ? from + 1 : from;
    while (i < to) {
      TimeMention time = times[i];
      if (time != null && time.to() <= to) {
        i = time.to();
        continue;
      }
      QuantityMention quantity = at(i, to);
      if (quantity != null) {
        found.add(quantity);
      }
      i = quantity == null ? i + 1 : quantity.to();
    }
    return found;
  }

  /** "6 – At noon two rockets fell": a sentence in a list that is numbered. */
  private boolean isItem(int from, int to) {
    if (from + 2 >= to || !tokens.get(from).isNumber() || tokens.get(from).text().length() > 2) {
      return false;
    }
    Token mark = tokens.get(from + 1);
    boolean dash = mark.is("–") || mark.is("—") || mark.is("-");
    return dash && mark.start() > tokens.get(from).end() && tokens.get(from + 2).isCapital();
  }

  private @Nullable QuantityMention at(int i, int to) {
    if (roles.role(tokens, i, to) != null) {
      return null;
    }
    QuantityMention quantity = quantities.at(tokens, i, to);
    if (quantity != null) {
      boolean counts =
          roles.role(tokens, coreStart(quantity), to) == null && !isTimeInside(quantity);
      return counts ? quantity : article(i);
    }
    return article(i);
  }

  private @Nullable QuantityMention article(int i) {
    if (lexicon.is(tokens.get(i), WordClass.ARTICLE)) {
      return quantities.isShare(tokens, i, tokens.size()) ? null : QuantityMention.article(i);
    }
    boolean nearly = i > 0 && quantities.isAround(tokens, i - 1, i);
    return lexicon.is(tokens.get(i), WordClass.TOTAL) && !nearly
        ? QuantityMention.all(i, i + 1)
        : null;
  }

  private boolean isTimeInside(QuantityMention quantity) {
    for (int i = quantity.from(); i < quantity.to(); i++) {
      if (times[i] != null) {
        return true;
      }
    }
    return false;
  }

  /** Index of the number inside a quantity, behind the words before it. */
  private int coreStart(QuantityMention quantity) {
    int at = quantity.from();
    while (at < quantity.to() - 1 && !roles.isNumberWord(tokens.get(at))) {
      at++;
    }
    return at;
  }
}
