package org.sitrep.parsing.internal.responsibility;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** Finds that nobody has claimed an attack. */
final class UnclaimedReader {

  /** How far apart the claim and its denial may stand. */
  private static final int REACH = 8;

  private final Document document;
  private final ResponsibilityWords words;

  UnclaimedReader(Document document, ResponsibilityWords words) {
    this.document = document;
    this.words = words;
  }

  /** What a sentence says of it; null if nothing. */
  @Nullable ResponsibilityFinding read(int from, int to) {
    int denial = -1;
    for (int i = from; i < to; i++) {
      Token token = document.token(i);
      if (token.is("unclaimed")) {
        return finding(i, i, to);
      }
      denial = denial < 0 && isDenial(token) ? i : denial;
    }
    if (denial < 0) {
      return null;
    }
    int claim =
        first(
            from,
            to,
            token ->
                token.is("claim")
                    || token.is("claims")
                    || token.is("claimed")
                    || token.is("claiming"));
    boolean credit = first(from, to, token -> words.is(Kind.CREDIT, token)) >= 0;
    boolean nobody =
        words.is(Kind.NOBODY, document.token(denial)) || document.token(denial).is("yet");
    if (claim >= 0) {
      boolean near = Math.abs(claim - denial) <= REACH;
      boolean attack = isClaimOfAttack(claim, denial, nobody, to);
      return near && (credit || attack) ? finding(denial, claim, to) : null;
    }
    boolean silent = nobody && first(denial, to, token -> words.is(Kind.SILENT, token)) >= 0;
    if (silent && isActor(denial, Math.min(to, denial + REACH))) {
      return finding(denial, denial, to);
    }
    boolean taken =
        nobody
            && (credit || first(denial, to, token -> token.is("attack") || token.is("name")) >= 0)
            && first(
                    from,
                    to,
                    token ->
                        token.is("behind")
                            || token.is("took")
                            || token.is("taken")
                            || token.is("takes")
                            || token.is("name"))
                >= 0
            && isActor(denial, to);
    return taken ? finding(denial, denial, to) : null;
  }

  private boolean isDenial(Token token) {
    return words.is(Kind.NOBODY, token)
        || token.is("not")
        || token.is("without")
        || token.is("yet");
  }

  /** "was not immediately claimed", "no group has claimed the attack". */
  private boolean isClaimOfAttack(int claim, int denial, boolean nobody, int to) {
    boolean passive = denial < claim && document.token(claim).is("claimed");
    boolean object = first(claim, to, token -> words.is(Kind.DEED, token)) >= 0;
    return nobody ? object || isActor(denial, claim) : passive;
  }

  private boolean isActor(int denial, int to) {
    return document.token(denial).is("nobody")
        || first(denial, to, token -> words.is(Kind.FACTION, token)) >= 0;
  }

  private int first(int from, int to, Predicate<Token> wanted) {
    for (int i = from; i < to; i++) {
      if (wanted.test(document.token(i))) {
        return i;
      }
    }
    return -1;
  }

  private ResponsibilityFinding finding(int denial, int claim, int to) {
    int end = Math.max(denial, claim) + 1;
    while (end < to && !document.token(end).isMark()) {
      end++;
    }
    return new ResponsibilityFinding(
        ResponsibilityKind.UNCLAIMED, null, null, Math.min(denial, claim), end, "nobody-claims");
  }
}
