package org.sitrep.parsing.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;

/** Fills the slots of what is told beside the main figure. */
final class Companion implements Notation.Slots {

  private final Scene scene;
  private final Measure measure;
  private final Choice.Domain domain;
  private final List<Counted.Entry> entries = new ArrayList<>();
  private @Nullable List<Node> town;

  Companion(Scene scene, Measure measure) {
    this.scene = scene;
    this.measure = measure;
    this.domain = Choice.Domain.valueOf(measure.domain().name());
  }

  /** Enters its figures. */
  void enter(Ledger ledger, Ledger.Circumstances said) {
    Ledger.Circumstances here = town == null ? said : said.at(Optional.of(town));
    for (Counted.Entry entry : entries) {
      ledger.count(entry.figure(), measure, entry.subject(), here);
    }
  }

  @Override
  public @Nullable Node apply(String slot) {
    return switch (slot) {
      case "m" -> bare();
      case "y" -> counted();
      case "town2" -> {
        Node node = scene.phrases().of(slot);
        town = node == null ? null : node.words();
        yield node;
      }
      default -> scene.phrases().of(slot);
    };
  }

  private Node bare() {
    Figure figure = scene.numbers().exactly(scene.numbers().below(30));
    boolean isSame = scene.measured().domain() == domain;
    entries.add(
        new Counted.Entry(
            figure, isSame ? scene.counted().subject() : Optional.empty(), Counted.Role.BESIDE));
    return figure.node();
  }

  private Node counted() {
    Counted counted = new Counted(scene.random(), scene.numbers(), scene.phrases(), domain, false);
    Node node = counted.phrase(Choice.Shape.COUNTED, Choice.Binding.EXACT);
    entries.addAll(counted.entries());
    return node;
  }

  @Override
  public boolean isOne() {
    return false;
  }

  @Override
  public String choose(String[] forms) {
    return forms[scene.random().nextInt(forms.length)];
  }
}
