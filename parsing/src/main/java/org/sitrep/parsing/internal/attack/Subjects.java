package org.sitrep.parsing.internal.attack;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Measure;
import org.sitrep.model.Source;
import org.sitrep.model.Subject;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.lexicon.Designations.Designation;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.text.Document;

/** What the counts of a text count, in its own words and by code. */
final class Subjects {

  private final Document document;
  private final Lexicon lexicon;
  private final Nationality nations;

  Subjects(Document document, Lexicon lexicon, Gazetteer gazetteer) {
    this.document = document;
    this.lexicon = lexicon;
    this.nations = new Nationality(document, lexicon, gazetteer);
  }

  /** What is counted; empty for plain people without a word for them, and for attacks. */
  Optional<Subject> of(CountMention count, List<Source> sources) {
    Subject.Builder subject = Subject.builder();
    if (count.code() != null) {
      subject.code(count.code());
    }
    int behind = count.quantity().to();
    boolean counted = count.phrase().from() <= count.quantity().from();
    Phrase whole = count.phrase().whole();
    int end = Math.max(count.phrase().to(), whole == null ? 0 : whole.to());
    String words = counted && end > behind ? document.slice(behind, end) : "";
    boolean told = count.code() != null || isNamed(count);
    if (!words.isEmpty() && told) {
      subject.words(words);
    }
    Designation named =
        lexicon.designations().in(document.tokens(), count.quantity().to(), count.phrase().to());
    if (named != null && count.measure().domain() == Measure.Domain.MUNITIONS) {
      subject.designation(named.name());
    }
    Subject built = subject.nation(nations.of(count, sources)).build();
    return !built.equals(Subject.builder().build()) ? Optional.of(built) : Optional.empty();
  }

  /** True for things and people for which the text has a word of its own: "houses", "teachers". */
  private static boolean isNamed(CountMention count) {
    Domain domain = count.phrase().domain();
    return switch (count.measure().domain()) {
      case THINGS -> true;
      case PEOPLE -> domain == Domain.PERSON || domain == null;
      case MUNITIONS, EVENTS -> false;
    };
  }
}
