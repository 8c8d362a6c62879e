package org.sitrep.parsing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.attack.SentenceReading;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.text.Document;

/**
 * Holds sentences of a quotation back until it is known whose it is: "Three were killed. It was a
 * raid," the mayor said.
 */
final class OpenQuotations {

  private final Document document;
  private final List<SentenceReading> waiting = new ArrayList<>();
  private int open;

  OpenQuotations(Document document) {
    this.document = document;
  }

  /** Takes the next sentence, and gives those that wait for nothing more. */
  List<SentenceReading> next(SentenceReading reading) {
    List<SentenceReading> ready = new ArrayList<>();
    if (!waiting.isEmpty()) {
      Optional<List<Source>> sayers = sayers(reading);
      waiting.replaceAll(before -> sayers.map(before::saidBy).orElse(before));
      if (sayers.isPresent() || document.quotation(reading.from()) != open) {
        ready.addAll(rest());
      }
    }
    if (isOpen(reading)) {
      open = document.quotation(reading.sentence().to());
      waiting.add(reading);
    } else {
      ready.addAll(rest());
      ready.add(reading);
    }
    return ready;
  }

  /** Those that still wait when there are no more. */
  List<SentenceReading> rest() {
    List<SentenceReading> rest = List.copyOf(waiting);
    waiting.clear();
    return rest;
  }

  /** True if a quotation goes on behind a sentence that does not name who speaks. */
  private boolean isOpen(SentenceReading reading) {
    int to = reading.sentence().to();
    return to < document.tokens().size()
        && document.quotation(to) > 0
        && document.quotation(to) == document.quotation(to - 1)
        && reading.speeches().stream().noneMatch(Speech::isAttributed);
  }

  /** Who is named in a sentence, outside the open quotation, to have said what is in it. */
  private Optional<List<Source>> sayers(SentenceReading reading) {
    for (Speech speech : reading.speeches()) {
      if (speech.isAttributed()
          && document.quotation(speech.speakerFrom()) == 0
          && document.quotation(reading.from()) == open
          && speech.covers(reading.from())) {
        return Optional.of(speech.sources());
      }
    }
    return Optional.empty();
  }
}
