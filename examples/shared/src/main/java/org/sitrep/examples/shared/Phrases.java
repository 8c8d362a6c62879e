package org.sitrep.examples.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.model.Actor;
import org.sitrep.model.Assertion;
import org.sitrep.model.Count;
import org.sitrep.model.EventTime;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.Qualifier;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Responsibility;
import org.sitrep.model.Source;
import org.sitrep.model.SourceKind;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;
import org.sitrep.model.Target;
import org.sitrep.model.TargetType;
import org.sitrep.model.TimePrecision;
import org.sitrep.model.Undisclosed;

/** Model values in words for people. */
public final class Phrases {

  private Phrases() {}

  /** A number and its noun: {@code 1 claim}, {@code 2 claims}. */
  public static String number(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** A code in lower case: {@code air strike} for {@code AIR_STRIKE}. */
  public static String code(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** An identifier at the head of a line; a dash for one that is empty. */
  public static String label(String id) {
    return "%-6s".formatted(id.isEmpty() ? "-" : Wrap.printable(id) + " ");
  }

  public static String measure(Measure measure) {
    return code(measure.name());
  }

  /** What a claim says, without who says it. */
  public static String assertion(Assertion assertion, QuantityPolicy policy) {
    if (assertion instanceof Count count) {
      return count(count, policy);
    }
    if (assertion instanceof Responsibility responsibility) {
      return responsibility(responsibility);
    }
    if (assertion instanceof MunitionUse use) {
      return munitionUse(use);
    }
    return undisclosed((Undisclosed) assertion);
  }

  private static String count(Count count, QuantityPolicy policy) {
    String range = policy.bounds(count.quantity()).toString();
    boolean exact = count.quantity().qualifier() == Qualifier.EXACT;
    String said = exact ? range : count.quantity().words().orElse(range);
    StringBuilder phrase = new StringBuilder(measure(count.measure())).append(": ").append(said);
    String subject = subject(count.subject());
    if (!subject.isEmpty() && !said.endsWith(subject)) {
      phrase.append(' ').append(subject);
    }
    count.individual().ifPresent(person -> phrase.append(", ").append(person));
    if (!said.equals(range)) {
      phrase.append(" (").append(range).append(')');
    }
    if (count.cumulative()) {
      phrase.append(", a total over many attacks");
    }
    if (count.additional()) {
      phrase.append(", on top of others");
    }
    boolean told = count.subject().flatMap(Subject::words).isPresent();
    if (count.partial() && !told) {
      phrase.append(", some among others");
    }
    return phrase.toString();
  }

  /** What is counted, in brackets where the text has no words for it at that place. */
  private static String subject(Optional<Subject> subject) {
    return subject
        .flatMap(
            it ->
                it.words()
                    .or(it::designation)
                    .or(() -> it.code().map(code -> "[" + code(code) + "]")))
        .orElse("");
  }

  private static String responsibility(Responsibility responsibility) {
    String actor = responsibility.actor().map(Actor::name).orElse("somebody");
    return switch (responsibility.kind()) {
      case CLAIMED -> "claimed by " + actor;
      case BLAMED -> "blamed on " + actor;
      case DENIED -> "denied by " + actor;
      case UNCLAIMED -> "nobody has claimed it";
    };
  }

  private static String munitionUse(MunitionUse use) {
    return use.designation().map(name -> name + ", ").orElse("")
        + code(use.type().code())
        + use.measure().map(measure -> ": " + measure(measure)).orElse("");
  }

  private static String undisclosed(Undisclosed undisclosed) {
    String topic =
        switch (undisclosed.topic()) {
          case MUNITION_TYPE -> "which munitions";
          case MUNITION_COUNT -> "how many munitions";
          case CASUALTIES -> "how many were harmed";
          case DAMAGE -> "what was damaged";
          case PERPETRATOR -> "who did it";
          case OTHER -> "something";
        };
    return topic
        + switch (undisclosed.reason()) {
          case WITHHELD -> ": withheld";
          case UNKNOWN -> ": said to be unknown";
        };
  }

  /** What keeps a claim from being plainly asserted; empty if nothing does. */
  public static String stance(Stance stance) {
    return switch (stance) {
      case ASSERTED -> "";
      case DENIED -> "DENIED";
      case UNCONFIRMED -> "UNCONFIRMED";
    };
  }

  public static String sources(List<Source> sources) {
    return sources.isEmpty()
        ? "the report itself"
        : sources.stream().map(Phrases::source).collect(Collectors.joining("; "));
  }

  private static String source(Source source) {
    List<String> notes = new ArrayList<>();
    if (!source.kind().equals(SourceKind.UNKNOWN)) {
      notes.add(code(source.kind().code()));
    }
    if (source.anonymous()) {
      notes.add("anonymous");
    }
    source
        .speaksFor()
        .filter(principal -> !source.words().contains(principal))
        .ifPresent(principal -> notes.add("for " + principal));
    source.through().ifPresent(relay -> notes.add("through " + relay.words()));
    return source.words() + (notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")");
  }

  public static String time(EventTime time) {
    String days =
        time.from().isPresent() && time.from().equals(time.to())
            ? time.from().get().toString()
            : time.from().map(LocalDate::toString).orElse("...")
                + " to "
                + time.to().map(LocalDate::toString).orElse("...");
    return (time.precision() == TimePrecision.NIGHT ? "night of " : "")
        + days
        + time.clock().map(clock -> " at " + clock).orElse("")
        + time.words().map(words -> " (\u201C" + words + "\u201D)").orElse("");
  }

  public static String places(List<Location> places) {
    return places.stream().map(Phrases::place).collect(Collectors.joining("; "));
  }

  private static String place(Location place) {
    List<String> notes = new ArrayList<>();
    place.admin1().filter(name -> !place.name().contains(name)).ifPresent(notes::add);
    place.country().ifPresent(notes::add);
    return place.name() + (notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")");
  }

  public static String target(Target target) {
    return target.words()
        + (target.type().equals(TargetType.UNKNOWN) ? "" : " (" + code(target.type().code()) + ")");
  }
}
