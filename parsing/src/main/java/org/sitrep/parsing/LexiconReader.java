package org.sitrep.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.model.Measure;
import org.sitrep.model.Vocabulary;
import org.sitrep.parsing.internal.en.English;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.KnownWords;
import org.sitrep.parsing.internal.text.Token;

/** Reads a table of lexicon entries, and tells what is wrong with one. */
final class LexiconReader {

  private static final List<String> NOUNS = List.of("kind", "code", "words");
  private static final List<String> VERBS =
      List.of("lemma", "third", "past", "participle", "ing", "frames", "tags");

  private static final int LONGEST_PHRASE = 100;

  /** What words are made of: other characters part them, or belong to the table. */
  private static final Pattern PHRASE = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’. -]{1,100}");

  private static final Pattern FRAME = Pattern.compile("([SOW]):([A-Z]+)>([A-Z_]+)");
  private static final Set<String> NOT_COUNTED =
      Set.of("DAMAGE", "EXPLOSION", "GROUP", "LAUNCHER", "OPERATION", "SALVO", "SEIZED");

  /** The groups of verbs that mean something to the readers of a text. */
  private static final Set<String> TAGS =
      Set.of("ATTACK", "BLAME", "DENY", "LANDING", "LAUNCH", "SPEECH", "STRIKE");

  /** What may stand beside a verb, and which measures can follow. */
  private static final Map<String, Measure.Domain> DOMAINS =
      Map.of(
          "MUNITION", Measure.Domain.MUNITIONS,
          "PERSON", Measure.Domain.PEOPLE,
          "BODY", Measure.Domain.PEOPLE,
          "THING", Measure.Domain.THINGS,
          "ATTACK", Measure.Domain.EVENTS);

  private final String table;
  private final Map<String, Integer> lines = new HashMap<>();
  private int line;

  LexiconReader(String table) {
    this.table = table;
  }

  LexiconEntries read() {
    if (table.length() > LexiconEntries.MAX_TABLE) {
      throw new IllegalArgumentException(
          "A table of words has at most %d characters, this one has %d: divide it"
              .formatted(LexiconEntries.MAX_TABLE, table.length()));
    }
    List<String> header = List.of();
    List<String[]> rows = new ArrayList<>();
    String text = table.startsWith("\uFEFF") ? table.substring(1) : table;
    for (String row : text.lines().toList()) {
      line++;
      if (row.isBlank() || row.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(row.split("\t", -1)).map(String::strip).toList();
      if (header.isEmpty()) {
        header = header(cells);
      } else if (cells.size() != header.size()) {
        throw wrong(
            "%d cells where the columns are %d: %s; part them by one tab each"
                .formatted(cells.size(), header.size(), String.join(", ", header)));
      } else {
        rows.add(header.equals(NOUNS) ? noun(cells) : verb(cells));
      }
    }
    if (header.isEmpty()) {
      throw wrong("there are no columns; " + columns());
    }
    return header.equals(NOUNS)
        ? new LexiconEntries(rows, List.of())
        : new LexiconEntries(List.of(), rows);
  }

  private List<String> header(List<String> cells) {
    if (!cells.equals(NOUNS) && !cells.equals(VERBS)) {
      throw wrong("the columns are " + String.join(", ", cells) + "; " + columns());
    }
    return cells;
  }

  private static String columns() {
    return "nouns have %s, verbs have %s, with a tab between them"
        .formatted(String.join(", ", NOUNS), String.join(", ", VERBS));
  }

  private String[] noun(List<String> cells) {
    String kind = cells.get(0);
    String code = cells.get(1);
    boolean known =
        switch (kind) {
          case "MUNITION" -> Vocabulary.munitionTypes().find(code).isPresent();
          case "PERSON" -> Vocabulary.personGroups().find(code).isPresent();
          case "SPEAKER" -> Vocabulary.sourceKinds().find(code).isPresent();
          case "ATTACK" -> Vocabulary.attackKinds().find(code).isPresent();
          case "THING" -> code.equals("THING");
          case "NOT_COUNTED" -> NOT_COUNTED.contains(code);
          default ->
              throw wrong(
                  "the kind \"%s\" is none of MUNITION, PERSON, SPEAKER, ATTACK, THING, NOT_COUNTED"
                      .formatted(kind));
        };
    if (!known) {
      throw wrong("%s has no code \"%s\"; %s".formatted(kind, code, codes(kind)));
    }
    String words =
        Arrays.stream(cells.get(2).split("\\|", -1))
            .map(this::forms)
            .collect(Collectors.joining("|"));
    return new String[] {kind, code, words};
  }

  private static String codes(String kind) {
    return switch (kind) {
      case "MUNITION" -> "its codes are those of Vocabulary.munitionTypes()";
      case "PERSON" -> "its codes are those of Vocabulary.personGroups()";
      case "SPEAKER" -> "its codes are those of Vocabulary.sourceKinds()";
      case "ATTACK" -> "its codes are those of Vocabulary.attackKinds()";
      case "THING" -> "its code is THING";
      default -> "its codes are " + String.join(", ", new TreeSet<>(NOT_COUNTED));
    };
  }

  /** A noun with its irregular plural behind a slash, if it has one. */
  private String forms(String noun) {
    String[] forms = noun.split("/", -1);
    if (forms.length > 2) {
      throw wrong("\"" + noun + "\" has more than one plural; write singular/plural");
    }
    String singular = once(phrase(forms[0]));
    return forms.length == 1 ? singular : singular + "/" + phrase(forms[1]);
  }

  private String[] verb(List<String> cells) {
    String[] row = cells.toArray(String[]::new);
    row[0] = once(phrase(row[0]));
    for (int i = 1; i <= 4; i++) {
      if (!row[i].isEmpty()) {
        row[i] =
            Arrays.stream(row[i].split("\\|", -1))
                .map(this::phrase)
                .collect(Collectors.joining("|"));
      }
    }
    if (!row[5].isEmpty()) {
      for (String frame : row[5].split(";", -1)) {
        checkFrame(frame);
      }
    }
    if (!row[6].isEmpty()) {
      for (String tag : row[6].split(" ", -1)) {
        if (!TAGS.contains(tag)) {
          throw wrong(
              "the tag \"%s\" is none of %s; part tags by one space"
                  .formatted(tag, String.join(", ", new TreeSet<>(TAGS))));
        }
      }
    }
    return row;
  }

  private void checkFrame(String frame) {
    Matcher form = FRAME.matcher(frame);
    if (!form.matches()) {
      throw wrong(
          "the frame \"%s\" is not of the form O:MUNITION>INTERCEPTED; part frames by semicolons"
              .formatted(frame));
    }
    Measure.Domain domain = DOMAINS.get(form.group(2));
    if (domain == null) {
      throw wrong(
          "the frame \"%s\" names \"%s\", which is none of %s"
              .formatted(frame, form.group(2), String.join(", ", new TreeSet<>(DOMAINS.keySet()))));
    }
    Set<String> measures =
        Arrays.stream(Measure.values())
            .filter(measure -> measure.domain() == domain)
            .map(Enum::name)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!measures.contains(form.group(3))) {
      throw wrong(
          "the frame \"%s\" names the measure \"%s\"; of %s there are %s"
              .formatted(frame, form.group(3), form.group(2), String.join(", ", measures)));
    }
  }

  /** A phrase as a text has it, token by token. */
  private String phrase(String written) {
    String phrase = written.strip().toLowerCase(Locale.ROOT);
    if (phrase.isEmpty() || !PHRASE.matcher(phrase).matches()) {
      throw wrong(
          "\"%s\" is no word or phrase: use letters, digits, hyphens and apostrophes, at most %d"
              .formatted(written, LONGEST_PHRASE));
    }
    return Document.of(phrase, new KnownWords(), English.spelling()).tokens().stream()
        .map(Token::lower)
        .collect(Collectors.joining(" "));
  }

  private String once(String phrase) {
    Integer before = lines.putIfAbsent(phrase, line);
    if (before != null) {
      throw wrong("\"%s\" stands in line %d already; keep one of them".formatted(phrase, before));
    }
    return phrase;
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException("Line " + line + ": " + what);
  }
}
