package org.sitrep.validation.internal.rules;

import java.util.List;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.Subject;
import org.sitrep.model.Vocabulary;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.FigureText;

/** Codes. */
final class CodeKnown extends WrittenRule<AttackFacts> {

  CodeKnown() {
    super(
        "code-known",
        Severity.WARNING,
        "The code of what is counted is in the vocabulary of its measure.",
        "Vocabularies of this project");
  }

  @Override
  public void check(AttackFacts facts, Findings findings) {
    List<Claim> claims = facts.attack().claims();
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).assertion() instanceof Count count) {
        String code = count.subject().flatMap(Subject::code).orElse("");
        if (!code.isEmpty() && !isKnown(count.measure().domain(), code)) {
          String measure = FigureText.lower(count.measure().name());
          findings.add(
              this,
              "%s is no code of what can be %s.".formatted(code, measure),
              List.of(Findings.Place.of(i, claims.get(i))));
        }
      }
    }
  }

  private static boolean isKnown(Measure.Domain domain, String code) {
    return switch (domain) {
      case MUNITIONS -> Vocabulary.munitionTypes().find(code).isPresent();
      case PEOPLE -> Vocabulary.personGroups().find(code).isPresent();
      case THINGS, EVENTS -> true;
    };
  }
}
