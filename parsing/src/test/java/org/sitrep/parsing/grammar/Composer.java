package org.sitrep.parsing.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Stance;

/** Composes one report: a sentence by the choices, and those around it that it needs. */
final class Composer {

  private final Choices choices;
  private final Random random;
  private final Numbers numbers;
  private final Phrases phrases;
  private final Counted counted;
  private final List<Node> sentences = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Blame> blames = new ArrayList<>();
  private final Choice.Measured measured;

  private @Nullable List<Node> speaker;
  private @Nullable Notation pronoun;
  private @Nullable Node speakerNode;
  private @Nullable List<Node> scene;
  private Optional<LocalDate> day = Optional.empty();
  private Stance stance = Stance.ASSERTED;
  private @Nullable Figure old;
  private Optional<String> further = Optional.empty();

  Composer(Choices choices, Random random) {
    this.choices = choices;
    this.random = random;
    this.numbers = new Numbers(random);
    this.phrases = new Phrases(random, numbers);
    this.measured = choices.get(Choice.Measured.class);
    boolean hasParts = !choices.has(Choice.Aside.NONE);
    this.counted = new Counted(random, numbers, phrases, measured.domain(), hasParts);
  }

  /** A count whose words are not set yet. */
  private record Draft(
      Figure figure,
      Measure measure,
      Optional<String> subject,
      Stance stance,
      Optional<List<Node>> source,
      Optional<List<Node>> place,
      Optional<LocalDate> day,
      @Nullable Figure revised,
      boolean cumulative) {}

  /** A word on responsibility that is not set yet. */
  private record Blame(
      ResponsibilityKind kind, Optional<List<Node>> actor, Optional<List<Node>> source) {}

  /** The report. */
  WrittenReport write() {
    drawSpeaker();
    Node clause = clause();
    if (choices.has(Choice.Position.PRONOUN)) {
      lead("speaker");
    }
    sentences.add(ended(attributed(clause)));
    draftCounts();
    update("sentence");
    distract();
    accuse();
    return set();
  }

  // The clause.

  private Node clause() {
    Node phrase =
        counted.phrase(choices.get(Choice.Shape.class), choices.get(Choice.Binding.class));
    List<Node> fronted = phrase.take("fronted");
    Table.Row frame = frame();
    if (needsAntecedent(frame)) {
      lead(measured.domain().name());
    }
    aside(phrase);
    Node where = where();
    Node when = when();
    Node root = frame.pattern().fill(slots(phrase, where, when));
    place(root, frame, where, when);
    fronted.forEach(of -> root.before(of.as("obl")));
    further = Optional.of(frame.cell(2)).filter(cell -> !cell.isEmpty());
    update("advmod").forEach(root::after);
    company(root, phrase);
    return root;
  }

  private Table.Row frame() {
    List<Table.Row> open =
        Grammar.FRAMES.rows(choices.get(Choice.Predicate.class), measured).stream()
            .filter(row -> row.pattern().has("speaker") == choices.has(Choice.Position.TELLER))
            .filter(row -> row.pattern().has("old") == choices.has(Choice.Update.ROSE_FROM))
            .toList();
    if (open.isEmpty()) {
      throw new IllegalStateException("No frame for " + choices);
    }
    return open.get(random.nextInt(open.size()));
  }

  private boolean needsAntecedent(Table.Row frame) {
    boolean isOpen =
        choices.has(Choice.Shape.N_OF_THEM)
            || choices.has(Choice.Shape.BARE) && measured.domain() == Choice.Domain.MUNITIONS;
    return isOpen && !frame.pattern().has("nouns");
  }

  private Notation.Slots slots(Node phrase, @Nullable Node where, @Nullable Node when) {
    return Slots.of(
        random,
        counted.main().isOne(),
        slot ->
            switch (slot) {
              case "x" -> phrase;
              case "n" -> counted.main().node();
              case "nouns" -> counted.slots(counted.main()).apply(slot);
              case "old" -> older();
              case "speaker" -> speakerNode;
              case "where" -> isFronted(where) ? null : where;
              case "when" -> choices.has(Choice.Time.FRONTED) ? null : when;
              default -> phrases.of(slot);
            });
  }

  private boolean isFronted(@Nullable Node where) {
    return where != null && choices.has(Choice.Place.FRONTED);
  }

  private void place(Node root, Table.Row frame, @Nullable Node where, @Nullable Node when) {
    if (isFronted(where)) {
      root.before(where.after(Node.mark(",")));
    } else if (where != null && !frame.pattern().has("where")) {
      root.after(where);
    }
    if (when != null && choices.has(Choice.Time.FRONTED)) {
      root.before(when.after(Node.mark(",")));
    } else if (when != null && !frame.pattern().has("when")) {
      root.after(when);
    }
  }

  private @Nullable Node where() {
    Choice.Place place = choices.get(Choice.Place.class);
    if (place == Choice.Place.NOWHERE) {
      return null;
    }
    Table.Row row = Grammar.PLACES.pick(random, place);
    return row.pattern()
        .fill(
            Slots.of(
                random,
                slot -> {
                  Node node = phrases.of(slot);
                  if (slot.equals(row.cell(1))) {
                    scene = node.words();
                  }
                  return node;
                }))
        .as("obl");
  }

  private @Nullable Node when() {
    Choice.Time time = choices.get(Choice.Time.class);
    if (time == Choice.Time.NEVER) {
      return null;
    }
    Table.Row row = Grammar.TIMES.pick(random, time);
    day = Optional.of(row.cell(1).equals("eve") ? phrases.published().minusDays(1) : phrases.day());
    return row.pattern().fill(Slots.of(random, phrases::of)).as(row.cell(2));
  }

  private void aside(Node phrase) {
    Choice.Aside aside = choices.get(Choice.Aside.class);
    if (aside != Choice.Aside.NONE) {
      Table.Row row = Grammar.ASIDES.pick(random, aside, measured.domain());
      phrase.after(row.pattern().fill(counted.slots(counted.main())));
    }
    update("aside").forEach(phrase::after);
  }

  private void company(Node root, Node phrase) {
    Choice.Company company = choices.get(Choice.Company.class);
    if (company == Choice.Company.NONE) {
      return;
    }
    Table.Row row = Grammar.COMPANIES.pick(random, company, measured);
    boolean isSame = row.cell(2).equals("SAME");
    Measure second = isSame ? Measure.valueOf(measured.name()) : Measure.valueOf(row.cell(2));
    Companion companion = new Companion(random, numbers, phrases, counted, second);
    Node node = row.pattern().fill(companion);
    if (row.cell(3).equals("aside")) {
      phrase.after(node.as("acl:relcl"));
    } else {
      root.after(node.as(row.cell(3)));
    }
    companion.entries().forEach(entry -> beside.put(entry, second));
    if (isSame) {
      elsewhere = companion.town();
    }
  }

  private final Map<Counted.Entry, Measure> beside = new IdentityHashMap<>();
  private @Nullable List<Node> elsewhere;

  // The speaker.

  private void drawSpeaker() {
    Table.Row row = Grammar.SPEAKERS.pick(random, choices.get(Choice.Speaker.class));
    pronoun = Notation.of(row.cell(1));
    if (!choices.has(Choice.Position.NOBODY)) {
      speakerNode = row.pattern().fill(Slots.of(random, phrases::of));
      speaker = speakerNode.words().stream().filter(word -> !word.form().equals(",")).toList();
    }
  }

  private Node attributed(Node clause) {
    Table.Row row =
        Grammar.SPEECH.pick(
            random, choices.get(Choice.Position.class), choices.get(Choice.Standing.class));
    stance = Stance.valueOf(row.cell(2));
    Node root =
        row.pattern()
            .fill(
                Slots.of(
                    random,
                    !pronoun.toString().startsWith("they"),
                    slot ->
                        switch (slot) {
                          case "clause" -> clause;
                          case "speaker" -> speakerNode;
                          case "pronoun" -> pronoun();
                          case "culprit" -> culprit(ResponsibilityKind.BLAMED, speaker);
                          default -> phrases.of(slot);
                        }));
    root.take("amid").forEach(said -> root.amid(said.as("parataxis")));
    root.take("adverb").forEach(adverb -> root.closeBefore(adverb.as("advmod")));
    return root;
  }

  private Node pronoun() {
    return pronoun.fill(Slots.of(random, phrases::of));
  }

  private Node culprit(ResponsibilityKind kind, @Nullable List<Node> accuser) {
    Node culprit = phrases.of("group");
    blames.add(new Blame(kind, Optional.of(culprit.words()), Optional.ofNullable(accuser)));
    return culprit;
  }

  // What stands around it.

  private void lead(String kind) {
    Table.Row row = Grammar.LEADS.pick(random, kind);
    Notation.Slots inner = counted.slots(counted.main());
    int before = counted.entries().size();
    Node lead =
        row.pattern()
            .fill(
                Slots.of(random, slot -> slot.equals("speaker") ? speakerNode : inner.apply(slot)));
    for (Counted.Entry entry :
        List.copyOf(counted.entries().subList(before, counted.entries().size()))) {
      counted.entries().remove(entry);
      drafts.add(
          new Draft(
              entry.figure(),
              Measure.FIRED,
              entry.subject(),
              Stance.ASSERTED,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              null,
              false));
    }
    sentences.add(0, ended(lead));
  }

  private List<Node> update(String relation) {
    Choice.Update update = choices.get(Choice.Update.class);
    if (update == Choice.Update.NONE || update == Choice.Update.ROSE_FROM) {
      return List.of();
    }
    boolean isSpoken = speaker != null;
    Table.Row row = Grammar.UPDATES.pick(random, update, isSpoken ? "yes" : "no");
    if (!row.cell(2).equals(relation)) {
      return List.of();
    }
    Node node =
        row.pattern()
            .fill(
                Slots.of(
                    random,
                    slot ->
                        switch (slot) {
                          case "old" -> older();
                          case "pronoun" -> pronoun();
                          default -> phrases.of(slot);
                        }));
    if (relation.equals("sentence")) {
      sentences.add(ended(node));
      draftOld(Optional.empty());
      return List.of();
    }
    return List.of(node.as(relation.equals("aside") ? "conj" : relation));
  }

  private Node older() {
    Figure main = counted.main();
    old = numbers.exactly(numbers.below(Math.max(4, main.low())));
    return old.node();
  }

  private void distract() {
    Choice.Distractor distractor = choices.get(Choice.Distractor.class);
    if (distractor != Choice.Distractor.NONE) {
      sentences.add(
          ended(
              Grammar.DISTRACTORS
                  .pick(random, distractor)
                  .pattern()
                  .fill(Slots.of(random, phrases::of))));
    }
  }

  private void accuse() {
    Choice.Guilt guilt = choices.get(Choice.Guilt.class);
    if (guilt == Choice.Guilt.NONE) {
      return;
    }
    ResponsibilityKind kind = ResponsibilityKind.valueOf(guilt.name());
    Table.Row row = Grammar.GUILT.pick(random, guilt);
    Node accuser = phrases.of("state");
    List<Node> said = row.pattern().has("accuser") ? accuser.words() : null;
    if (!row.pattern().has("culprit")) {
      blames.add(new Blame(kind, Optional.empty(), Optional.empty()));
    }
    sentences.add(
        ended(
            row.pattern()
                .fill(
                    Slots.of(
                        random,
                        slot ->
                            switch (slot) {
                              case "culprit" -> culprit(kind, said);
                              case "accuser" -> accuser;
                              default -> phrases.of(slot);
                            }))));
  }

  private static Node ended(Node root) {
    return root.after(Node.mark("."));
  }

  // What comes out.

  private void draftCounts() {
    Measure measure = Measure.valueOf(measured.name());
    for (Counted.Entry entry : counted.entries()) {
      if (beside.containsKey(entry)) {
        continue;
      }
      if (entry.role() == Counted.Role.WHOLE) {
        counted
            .whole()
            .ifPresent(whole -> draft(entry.figure(), Measure.valueOf(whole), entry.subject()));
        continue;
      }
      draft(entry.figure(), measure, entry.subject());
      if (entry.role() == Counted.Role.MAIN) {
        counted
            .further()
            .or(() -> further)
            .ifPresent(more -> draft(entry.figure(), Measure.valueOf(more), entry.subject()));
      }
    }
    beside.forEach(
        (entry, second) ->
            drafts.add(
                new Draft(
                    entry.figure(),
                    second,
                    entry.subject(),
                    stance,
                    source(),
                    Optional.ofNullable(elsewhere == null ? scene : elsewhere),
                    day,
                    null,
                    false)));
    if (old != null) {
      draftOld(source());
    }
  }

  private void draftOld(Optional<List<Node>> source) {
    drafts.add(
        new Draft(
            old,
            Measure.valueOf(measured.name()),
            counted.entries().get(0).subject(),
            stance,
            source,
            Optional.empty(),
            Optional.empty(),
            null,
            false));
  }

  private void draft(Figure figure, Measure measure, Optional<String> subject) {
    drafts.add(
        new Draft(
            figure,
            measure,
            subject,
            stance,
            source(),
            Optional.ofNullable(scene),
            day,
            null,
            false));
  }

  private Optional<List<Node>> source() {
    return Optional.ofNullable(speaker);
  }

  private WrittenReport set() {
    Typesetter typesetter = new Typesetter();
    List<WrittenSentence> written = new ArrayList<>();
    for (Node sentence : sentences) {
      written.add(typesetter.set(sentence, " "));
    }
    return new WrittenReport(
        choices,
        typesetter.text(),
        phrases.published(),
        written,
        drafts.stream().map(draft -> claim(typesetter, draft)).toList(),
        blames.stream()
            .map(
                blame ->
                    new ExpectedResponsibility(
                        blame.kind(),
                        blame.actor().map(typesetter::slice),
                        blame.source().map(typesetter::slice)))
            .toList());
  }

  private ExpectedClaim claim(Typesetter typesetter, Draft draft) {
    Figure figure = draft.figure();
    OptionalInt revises = OptionalInt.empty();
    if (old != null && figure == counted.main()) {
      for (int i = 0; i < drafts.size(); i++) {
        if (drafts.get(i).figure() == old) {
          revises = OptionalInt.of(i);
        }
      }
    }
    return new ExpectedClaim(
        draft.measure(),
        figure.low(),
        figure.high(),
        figure.qualifier(),
        draft.subject(),
        draft.source().map(typesetter::slice),
        draft.stance(),
        typesetter.slice(figure.words()),
        typesetter.start(figure.words()),
        draft.place().map(typesetter::slice),
        draft.day(),
        revises,
        draft.cumulative());
  }
}
