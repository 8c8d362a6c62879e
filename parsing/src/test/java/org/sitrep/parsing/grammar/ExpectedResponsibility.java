package org.sitrep.parsing.grammar;

import java.util.Optional;
import org.sitrep.model.ResponsibilityKind;

/**
 * What a correct reader finds about responsibility.
 *
 * @param kind how the actor stands to the attack
 * @param actor the words for the actor; empty if nobody has claimed it
 * @param source who accuses; empty for the text itself and for all other kinds
 */
public record ExpectedResponsibility(
    ResponsibilityKind kind, Optional<String> actor, Optional<String> source) {}
