package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sitrep.model.internal.DataFile;

/**
 * A list of codes with what they mean: a hierarchy where the codes have parents.
 *
 * <p>The lists of this library come from data files that name their sources; each is read when it
 * is first asked for. A vocabulary never changes: {@link #with(Collection)} gives a new one with
 * entries of your own. A code that is not in it is no error: it is a kind of itself and of nothing
 * else, and its label is the code.
 */
public final class Vocabulary {

  private static final List<String> NAMES =
      List.of(
          "munition-types",
          "designations",
          "measures",
          "attack-kinds",
          "target-types",
          "person-groups",
          "source-kinds",
          "actor-roles",
          "stances",
          "responsibility-kinds",
          "admiralty-reliability",
          "admiralty-credibility",
          "place-kinds",
          "place-precision-ucdp",
          "place-precision-acled",
          "time-precision-ucdp",
          "time-precision-acled",
          "acled-actor-types",
          "plover-sectors");

  // Read-only once there: what a data file of the jar says.
  private static final Map<String, Vocabulary> READ = new ConcurrentHashMap<>();

  private final String name;
  private final List<String> notes;
  private final Map<String, Entry> entries;
  private final Map<String, List<Entry>> byName = new LinkedHashMap<>();

  private Vocabulary(String name, List<String> notes, Collection<Entry> entries) {
    this.name = name;
    this.notes = notes;
    Map<String, Entry> byCode = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (byCode.put(entry.code(), entry) != null) {
        throw new IllegalArgumentException(name + ": the code " + entry.code() + " stands twice");
      }
    }
    this.entries = Collections.unmodifiableMap(byCode);
    byCode.values().forEach(this::checkParents);
    for (Entry entry : byCode.values()) {
      entry.names().stream()
          .map(Vocabulary::folded)
          .distinct()
          .filter(folded -> !folded.isEmpty())
          .forEach(folded -> byName.computeIfAbsent(folded, key -> new ArrayList<>()).add(entry));
    }
  }

  private void checkParents(Entry entry) {
    int steps = 0;
    for (Optional<String> at = entry.parent(); at.isPresent(); at = parent(at.get())) {
      if (!entries.containsKey(at.get())) {
        throw new IllegalArgumentException(
            name + ": " + entry.code() + " has the parent " + at.get() + ", which is not there");
      }
      if (++steps > entries.size()) {
        throw new IllegalArgumentException(name + ": " + entry.code() + " is its own ancestor");
      }
    }
  }

  /** Types of munition, a hierarchy, with classes of the codebook, ACLED, GTD and PLOVER. */
  public static Vocabulary munitionTypes() {
    return named("munition-types");
  }

  /**
   * Names of single weapons such as {@code Shahed-136}; the field {@code type} is a code of {@link
   * #munitionTypes()}.
   */
  public static Vocabulary designations() {
    return named("designations");
  }

  /** What can become of those counted: the codes of {@link Measure}. */
  public static Vocabulary measures() {
    return named("measures");
  }

  /** Kinds of attack, a hierarchy. */
  public static Vocabulary attackKinds() {
    return named("attack-kinds");
  }

  /** Types of target, a hierarchy. */
  public static Vocabulary targetTypes() {
    return named("target-types");
  }

  /** Groups of people, a hierarchy. */
  public static Vocabulary personGroups() {
    return named("person-groups");
  }

  /** Kinds of speaker, a hierarchy. */
  public static Vocabulary sourceKinds() {
    return named("source-kinds");
  }

  /** Parts that somebody can play in an attack or in what is told of it. */
  public static Vocabulary actorRoles() {
    return named("actor-roles");
  }

  /** How a speaker can stand to what is said: the codes of {@link Stance}. */
  public static Vocabulary stances() {
    return named("stances");
  }

  /** How an actor can stand to an attack: the codes of {@link ResponsibilityKind}. */
  public static Vocabulary responsibilityKinds() {
    return named("responsibility-kinds");
  }

  /** Kinds of place: feature codes of GeoNames. */
  public static Vocabulary placeKinds() {
    return named("place-kinds");
  }

  /**
   * A vocabulary of this library by the name of its data file, such as {@code plover-sectors}.
   *
   * @throws IllegalArgumentException if the library has none of this name; see {@link #names()}
   */
  public static Vocabulary named(String name) {
    Vocabulary known = READ.get(name);
    if (known != null) {
      return known;
    }
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("No vocabulary " + name + "; there are " + NAMES);
    }
    return READ.computeIfAbsent(
        name, key -> of(key, DataFile.resource(Vocabulary.class, "vocabulary/" + key + ".tsv")));
  }

  /** The names of the vocabularies of this library. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Reads a vocabulary of your own to the end of the source, and closes it.
   *
   * <p>The form is that of the library's files: notes behind {@code #}, a header, cells between
   * tabs. The column {@code code} must be there, or {@code name} in its place; {@code parent},
   * {@code label}, {@code description} and {@code spellings} (between bars) may be; any other
   * column becomes a field.
   *
   * @throws IllegalArgumentException if the form is broken, a code stands twice, a parent is
   *     missing or is its own ancestor
   * @throws java.io.UncheckedIOException if the source cannot be read
   */
  public static Vocabulary read(String name, Reader source) {
    return of(name, DataFile.read(name, source));
  }

  private static Vocabulary of(String name, DataFile file) {
    return new Vocabulary(name, file.notes(), file.byColumn().stream().map(Entry::of).toList());
  }

  /**
   * This vocabulary with more entries; one whose code is here already takes its place.
   *
   * @throws IllegalArgumentException if a parent is missing or is its own ancestor
   */
  public Vocabulary with(Collection<Entry> more) {
    Map<String, Entry> all = new LinkedHashMap<>(entries);
    more.forEach(entry -> all.put(entry.code(), entry));
    return new Vocabulary(name, notes, all.values());
  }

  /** This vocabulary with more entries; see {@link #with(Collection)}. */
  public Vocabulary with(Entry... more) {
    return with(Arrays.asList(more));
  }

  /** The name, such as {@code munition-types}. */
  public String name() {
    return name;
  }

  /** What the data file says of itself: what it lists, its columns, its sources. */
  public List<String> notes() {
    return notes;
  }

  /** The entries in the order of the file. */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** The entry with exactly this code. */
  public Optional<Entry> find(String code) {
    return Optional.ofNullable(entries.get(code));
  }

  /**
   * The entries that go by a name: their code, their label or one of their other spellings.
   *
   * @param text the name; case, spaces, hyphens and other punctuation do not matter
   * @return the entries in the order of the file; several if the name is ambiguous
   */
  public List<Entry> search(String text) {
    return Collections.unmodifiableList(byName.getOrDefault(folded(text), List.of()));
  }

  /** The label of a code; the code itself if it is not here. */
  public String label(String code) {
    return find(code).map(Entry::label).orElse(code);
  }

  /** The code of the next wider entry; empty at the top and for a code that is not here. */
  public Optional<String> parent(String code) {
    return find(code).flatMap(Entry::parent);
  }

  /** The codes of the wider entries, from the nearest up. */
  public List<String> ancestors(String code) {
    List<String> ancestors = new ArrayList<>();
    for (Optional<String> at = parent(code); at.isPresent(); at = parent(at.get())) {
      ancestors.add(at.get());
    }
    return List.copyOf(ancestors);
  }

  /** The entries right below a code, in the order of the file. */
  public List<Entry> children(String code) {
    return entries.values().stream()
        .filter(entry -> entry.parent().filter(code::equals).isPresent())
        .toList();
  }

  /** True if the code is the other one or lies below it. */
  public boolean isA(String code, String ancestor) {
    return code.equals(ancestor) || ancestors(code).contains(ancestor);
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  @Override
  public String toString() {
    return name + " (" + entries.size() + " entries)";
  }

  /**
   * One code and what it means.
   *
   * @param code the code, or the name of a weapon; never blank
   * @param parent the code of the next wider entry of the same vocabulary
   * @param label a name for people
   * @param description a sentence for people; empty if the label says it all
   * @param spellings other names by which texts call it
   * @param fields what else is known of it: its codes in other schemes, such as {@code acled} or
   *     {@code gtd}, and for weapons their type, origin and role; empty cells are left out
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record Entry(
      String code,
      Optional<String> parent,
      String label,
      String description,
      List<String> spellings,
      Map<String, String> fields) {

    /** Checks the code and copies the collections. */
    public Entry {
      if (code.isBlank()) {
        throw new IllegalArgumentException("An entry needs a code");
      }
      spellings = List.copyOf(spellings);
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** An entry of your own below another one. */
    public static Entry of(String code, String parent, String label) {
      return new Entry(code, Optional.of(parent), label, "", List.of(), Map.of());
    }

    /** A field as the file has it, such as the {@code type} of a designation. */
    public Optional<String> field(String name) {
      return Optional.ofNullable(fields.get(name));
    }

    /** The codes of this entry in a scheme such as {@code acled}; none if it has no class there. */
    public List<String> codes(String scheme) {
      return field(scheme).map(cell -> List.of(cell.split("\\|"))).orElse(List.of());
    }

    private static Entry of(Map<String, String> row) {
      Map<String, String> rest = new LinkedHashMap<>(row);
      String code = take(rest, "code");
      String name = take(rest, "name");
      code = code.isEmpty() ? name : code;
      String parent = take(rest, "parent");
      String label = take(rest, "label");
      String description = take(rest, "description");
      String note = take(rest, "note");
      String spellings = take(rest, "spellings");
      rest.values().removeIf(String::isEmpty);
      return new Entry(
          code,
          Optional.of(parent).filter(text -> !text.isEmpty()),
          label.isEmpty() ? code : label,
          description.isEmpty() ? note : description,
          spellings.isEmpty() ? List.of() : Arrays.asList(spellings.split("\\|")),
          rest);
    }

    private static String take(Map<String, String> row, String column) {
      String cell = row.remove(column);
      return cell == null ? "" : cell;
    }

    private List<String> names() {
      List<String> names = new ArrayList<>(List.of(code, label));
      names.addAll(spellings);
      return names;
    }
  }
}
