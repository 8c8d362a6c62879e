package org.sitrep.parsing.internal.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.text.Token;

/** Walks through patterns along the tokens of a text, and keeps the reading that goes farthest. */
final class TimeWalk {

  private final TimeTokens tokens;
  private final Days days;
  private final TimeValues values = new TimeValues();
  private @Nullable TimeReading farthest;
  private int start;

  TimeWalk(TimeTokens tokens, Days days) {
    this.tokens = tokens;
    this.days = days;
  }

  @Nullable TimeReading farthest() {
    return farthest;
  }

  /** Walks from a node at a token, where the expression begins. */
  void go(TimeNode node, int from) {
    start = from;
    walk(node, from, false);
  }

  private void walk(TimeNode node, int at, boolean begun) {
    TimeIdiom idiom = node.idiom();
    if (idiom != null && (farthest == null || at > farthest.to())) {
      TimeSpan span = idiom.meaning().span(values, days);
      if (span != null) {
        farthest = new TimeReading(idiom, start, at, values.copy(), span);
      }
    }
    List<TimeNode.Step> steps = node.steps();
    for (int i = 0; i < steps.size(); i++) {
      take(steps.get(i), at, begun);
    }
  }

  private void take(TimeNode.Step step, int at, boolean begun) {
    int length = step.symbol() == null ? word(step, at) : tokens.length(step.symbol(), at);
    if (length < 0 || length == 0 && !step.beside()) {
      return;
    }
    int size = values.size();
    if (step.symbol() != null && !step.beside()) {
      values.add(step.symbol(), tokens.value(step.symbol(), at), at);
    }
    if (!step.beside()) {
      walk(step.next(), at + length, true);
    } else if (begun) {
      walk(step.next(), at, true);
    } else {
      start = at + length;
      walk(step.next(), at + length, false);
      start = at;
    }
    values.cut(size);
  }

  private int word(TimeNode.Step step, int at) {
    Token token = tokens.token(at);
    return token != null && token.number() == step.word() ? 1 : -1;
  }
}
