package org.sitrep.parsing.internal.claim;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Frame.Role;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.mention.Chunk;
import org.sitrep.parsing.internal.mention.Chunk.Link;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.Chunk.VerbPhrase;
import org.sitrep.parsing.internal.mention.Syntax;

/** Counts of labels and lists behind a colon or a comma. */
final class ListCounts {

  private final Counts counts;

  ListCounts(Counts counts) {
    this.counts = counts;
  }

  /** "Drones, 170: none reached us", "KIA: 3": a label, a comma or colon, and a bare figure. */
  void read(Syntax syntax) {
    List<Chunk> chunks = syntax.chunks();
    for (int i = 0; i + 2 < chunks.size(); i++) {
      boolean opens =
          i == 0 || chunks.get(i - 1) instanceof Link before && !before.is(Link.Kind.PREP);
      if (opens
          && chunks.get(i) instanceof NounPhrase label
          && label.noun() != null
          && !label.isQuantified()
          && chunks.get(i + 1) instanceof Link mark
          && chunks.get(i + 2) instanceof NounPhrase figure
          && figure.isBare()
          && (i + 3 == chunks.size()
              || chunks.get(i + 3) instanceof Link end && !end.is(Link.Kind.PREP))) {
        labelled(label.noun(), mark, figure);
      }
    }
    for (int i = 1; i + 1 < chunks.size(); i++) {
      if (chunks.get(i - 1) instanceof VerbPhrase verb && chunks.get(i).isLink(":")) {
        afterColon(verb, chunks, i + 1);
      }
    }
  }

  private void labelled(Noun label, Link mark, NounPhrase figure) {
    boolean colon = mark.word().equals(":");
    if (label.domain() == Domain.MUNITION && label.plural() && (colon || mark.isLink(","))) {
      counts.subjects().name(label);
      counts.emit(Measure.FIRED, Domain.MUNITION, figure, null, "listed");
    }
    boolean people = label.domain() == Domain.OUTCOME || label.domain() == Domain.STATE;
    if (colon && people && label.code().indexOf('+') < 0 && !label.code().equals("ANY")) {
      counts.emit(Measure.valueOf(label.code()), label.domain(), figure, null, "listed");
    }
  }

  /** "The enemy launched: four missiles; 36 drones", "Destroyed: three tanks and two trucks". */
  private void afterColon(VerbPhrase verb, List<Chunk> chunks, int from) {
    VerbForm form = verb.form();
    if (form == null || verb.negated() || verb.possible()) {
      return;
    }
    for (int i = from; i < chunks.size() && !(chunks.get(i) instanceof VerbPhrase); i++) {
      if (chunks.get(i) instanceof NounPhrase phrase && !chunks.get(i - 1).isLink("of")) {
        Optional<Frame> frame = Frames.fits(form.verb(), Role.OBJECT, phrase, true);
        String rule = form.verb().lemma().replace(' ', '-') + "-list";
        frame.ifPresent(found -> counts.emit(found.measure(), found.domain(), phrase, null, rule));
      }
    }
  }
}
