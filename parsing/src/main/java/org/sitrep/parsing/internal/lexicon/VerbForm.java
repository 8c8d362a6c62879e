package org.sitrep.parsing.internal.lexicon;

import java.util.Set;

/**
 * A form of a verb as it stands in a text.
 *
 * @param verb the verb
 * @param forms which of its forms it can be
 */
public record VerbForm(Verb verb, Set<Verb.Form> forms) {

  /** True if it can be this form. */
  public boolean is(Verb.Form form) {
    return forms.contains(form);
  }

  /** True if it can stand as the verb of a clause without an auxiliary. */
  public boolean isFinite() {
    return is(Verb.Form.PAST) || is(Verb.Form.THIRD) || is(Verb.Form.BASE);
  }
}
