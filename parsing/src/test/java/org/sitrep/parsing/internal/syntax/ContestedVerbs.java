package org.sitrep.parsing.internal.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.parsing.internal.Stages;

/**
 * Compares the parser with others on verbs about which they differ and whose answers were judged by
 * hand. What nobody else answered is printed, for a judge.
 *
 * <p>The file has sentences behind {@code ##} and their number; below each a line for a verb with
 * its place and the answers of several systems; and at the end, for each judged verb, which of the
 * systems were right.
 */
public final class ContestedVerbs {

  private static final Pattern HEADING = Pattern.compile("## (\\d+) (.*)");
  private static final Pattern VERB = Pattern.compile(" +(\\d+):(\\S+) !(.*)");
  private static final Pattern JUDGED = Pattern.compile("(\\d+-\\d+) ([01]+)");

  private ContestedVerbs() {}

  /** A verb of a sentence, and what each system answered. */
  private record Verb(String text, int place, String form, List<String> answers) {}

  /** Runs the program on a file. */
  public static void main(String[] arguments) throws IOException {
    Map<String, Verb> verbs = new HashMap<>();
    String number = "";
    String text = "";
    int right = 0;
    int open = 0;
    int all = 0;
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      Matcher heading = HEADING.matcher(line);
      Matcher verb = VERB.matcher(line);
      Matcher judged = JUDGED.matcher(line);
      if (heading.matches()) {
        number = heading.group(1);
        text = heading.group(2);
      } else if (verb.matches()) {
        List<String> answers =
            Pattern.compile("\\|")
                .splitAsStream(verb.group(3))
                .map(answer -> answer.strip().replaceFirst("^\\S+ ", ""))
                .toList();
        int place = Integer.parseInt(verb.group(1));
        verbs.put(number + "-" + place, new Verb(text, place, verb.group(2), answers));
      } else if (judged.matches() && verbs.containsKey(judged.group(1))) {
        Verb asked = verbs.get(judged.group(1));
        all++;
        String answer = answer(asked);
        String verdict = verdict(asked.answers(), judged.group(2), answer);
        right += verdict.equals("right") ? 1 : 0;
        open += verdict.equals("open") ? 1 : 0;
        if (!verdict.equals("right")) {
          System.out.println(verdict + " " + asked + " " + answer);
        }
      }
    }
    System.out.println(right + " right of " + all + ", " + open + " to be judged");
  }

  private static String verdict(List<String> answers, String judged, String answer) {
    String verdict = "open";
    for (int i = 0; i < judged.length(); i++) {
      if (same(answers.get(i), answer)) {
        if (judged.charAt(i) == '1') {
          return "right";
        }
        verdict = "wrong";
      }
    }
    return verdict;
  }

  private static boolean same(String a, String b) {
    return parts(a).equals(parts(b));
  }

  private static List<Set<String>> parts(String answer) {
    return Pattern.compile(">")
        .splitAsStream((answer + " ").strip().equals("-") ? " > " : answer + " ")
        .map(part -> Set.copyOf(new TreeSet<>(List.of(part.strip().split(",")))))
        .toList();
  }

  /** Subjects and objects of the verb; of several of its form the one nearest to its place. */
  private static String answer(Verb asked) {
    Treebank.Sentence parsed =
        AskedArguments.parsed(Stages.document(asked.text()), Stages.ENGLISH.trees());
    Map<Integer, VerbArguments.Found> all = new VerbArguments(parsed).all();
    int best = 0;
    for (int place : all.keySet()) {
      boolean isNearer = Math.abs(place - asked.place()) < Math.abs(best - asked.place());
      if (parsed.word(place).form().equals(asked.form()) && (best == 0 || isNearer)) {
        best = place;
      }
    }
    if (best == 0) {
      return "-";
    }
    return words(parsed, all.get(best).subjects()) + ">" + words(parsed, all.get(best).objects());
  }

  private static String words(Treebank.Sentence sentence, Set<Integer> places) {
    return places.stream().map(i -> sentence.word(i).form()).collect(Collectors.joining(","));
  }
}
