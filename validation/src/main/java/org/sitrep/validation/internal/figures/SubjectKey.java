package org.sitrep.validation.internal.figures;

import java.util.Locale;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionType;
import org.sitrep.model.PersonGroup;
import org.sitrep.model.Subject;

/**
 * What a count is about, made comparable.
 *
 * @param code the code of the subject; empty for the whole: people, munitions of any type, things
 * @param name a closer name within the code, such as a model of munition; empty if there is none
 */
public record SubjectKey(String code, String name) implements Comparable<SubjectKey> {

  /** Everything that a measure can count. */
  public static final SubjectKey ALL = new SubjectKey("", "");

  public static SubjectKey of(Count count) {
    return count.subject().map(subject -> of(count.measure().domain(), subject)).orElse(ALL);
  }

  public static SubjectKey of(Measure.Domain domain, Subject subject) {
    String code = subject.code().orElse("");
    return switch (domain) {
      case MUNITIONS ->
          new SubjectKey(
              code.equals(MunitionType.UNSPECIFIED.code()) ? "" : code,
              subject.designation().map(FigureText::plain).orElse(""));
      case PEOPLE ->
          new SubjectKey(
              code.equals(PersonGroup.PERSON.code()) ? "" : code,
              subject
                  .nation()
                  .map(nation -> nation.toLowerCase(Locale.ROOT))
                  .or(() -> subject.words().map(words -> people(code, words)))
                  .orElse(""));
      // Houses and vehicles have no codes; their words tell them apart.
      case THINGS -> new SubjectKey(code, subject.words().map(SubjectKey::thing).orElse(""));
      case EVENTS -> new SubjectKey(code, "");
    };
  }

  /** "house" of "houses": one and several are the same thing. */
  private static String thing(String words) {
    String plain = FigureText.plain(words);
    boolean many = plain.length() > 3 && plain.endsWith("s") && !plain.endsWith("ss");
    return many ? plain.substring(0, plain.length() - 1) : plain;
  }

  /** Whose people they are, or of which trade, where no code says so: "teachers". */
  private static String people(String code, String words) {
    String names = properNames(words);
    boolean plain = !code.isEmpty() || !names.isEmpty() || PlainPeople.isPlain(words);
    return plain ? names : FigureText.plain(words);
  }

  /** Whose people they are: "indian" of "Indian soldiers". */
  private static String properNames(String words) {
    String[] all = words.strip().split("\\s+");
    StringBuilder names = new StringBuilder();
    for (String word : all) {
      if (all.length > 1 && Character.isUpperCase(word.codePointAt(0))) {
        names.append(' ').append(word);
      }
    }
    return FigureText.plain(names.toString());
  }

  /** The trait by which it excludes some of its neighbours; empty if it may overlap them. */
  public String trait(Measure.Domain domain) {
    return name.isEmpty() ? Subjects.trait(domain, code) : "";
  }

  @Override
  public int compareTo(SubjectKey other) {
    int byCode = code.compareTo(other.code);
    return byCode == 0 ? name.compareTo(other.name) : byCode;
  }
}
