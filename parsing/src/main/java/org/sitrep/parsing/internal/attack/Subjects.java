package org.sitrep.parsing.internal.attack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Measure;
import org.sitrep.model.PersonGroup;
import org.sitrep.model.Source;
import org.sitrep.model.SourceKind;
import org.sitrep.model.Subject;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.lexicon.Designations.Designation;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.text.Document;

/** What the counts of a text count, in its own words and by code. */
final class Subjects {

  /** Who the men of those are that speak of their own. */
  private static final Map<SourceKind, PersonGroup> SIDES =
      Map.of(
          SourceKind.of("MILITARY"), PersonGroup.MILITARY,
          SourceKind.of("POLICE"), PersonGroup.POLICE,
          SourceKind.of("ARMED_GROUP"), PersonGroup.MILITANT);

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
    ownSide(count, sources).or(() -> Optional.ofNullable(count.code())).ifPresent(subject::code);
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

  /** "12 of its men", "none of our comrades": of an army soldiers, of rebels fighters. */
  private Optional<String> ownSide(CountMention count, List<Source> sources) {
    Phrase whole = count.phrase().whole();
    if (count.measure().domain() != Measure.Domain.PEOPLE || whole == null || sources.size() != 1) {
      return Optional.empty();
    }
    boolean own = false;
    for (int i = whole.from(); i < whole.to(); i++) {
      own |= lexicon.is(document.token(i), WordClass.OWN);
    }
    return own && lexicon.is(document.token(whole.head()), WordClass.COMRADE)
        ? Optional.ofNullable(SIDES.get(sources.get(0).kind())).map(PersonGroup::code)
        : Optional.empty();
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
