package org.sitrep.parsing.internal.syntax;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a word is to its head: the relations of Universal Dependencies 2 and the subtypes that
 * treebanks of English, Russian and Ukrainian have.
 *
 * @see <a href="https://universaldependencies.org/u/dep/">universaldependencies.org/u/dep</a>
 */
public enum Relation {
  /** A clause that modifies a noun. */
  ACL("acl"),
  /** An adverbial participle beside a noun. */
  ACL_ADV("acl:adv"),
  /** A relative clause. */
  ACL_RELCL("acl:relcl"),
  /** A clause that modifies a verb or another predicate. */
  ADVCL("advcl"),
  /** A predicate beside the main one. */
  ADVCL_PRED("advcl:pred"),
  /** A relative clause about a whole clause. */
  ADVCL_RELCL("advcl:relcl"),
  /** A serial verb. */
  ADVCL_SVC("advcl:svc"),
  /** An adverb that modifies. */
  ADVMOD("advmod"),
  /** An adverb of quantity. */
  ADVMOD_DET("advmod:det"),
  /** An adverb that stresses. */
  ADVMOD_EMPH("advmod:emph"),
  /** A negation. */
  ADVMOD_NEG("advmod:neg"),
  /** An adjective that modifies a noun. */
  AMOD("amod"),
  /** A noun beside another that names the same. */
  APPOS("appos"),
  /** An auxiliary verb. */
  AUX("aux"),
  /** An auxiliary of the passive. */
  AUX_PASS("aux:pass"),
  /** A preposition, postposition or case marker. */
  CASE("case"),
  /** A coordinating conjunction. */
  CC("cc"),
  /** The first of a pair of conjunctions, such as "both". */
  CC_PRECONJ("cc:preconj"),
  /** A clause as object, with a subject of its own. */
  CCOMP("ccomp"),
  /** A classifier. */
  CLF("clf"),
  /** A part of a compound. */
  COMPOUND("compound"),
  /** The particle of a phrasal verb, such as "down". */
  COMPOUND_PRT("compound:prt"),
  /** A further member of a coordination. */
  CONJ("conj"),
  /** A serial verb in a coordination. */
  CONJ_SVC("conj:svc"),
  /** A copula. */
  COP("cop"),
  /** A clause as subject. */
  CSUBJ("csubj"),
  /** A clause as subject of a clause that is itself a predicate. */
  CSUBJ_OUTER("csubj:outer"),
  /** A clause as subject of a passive. */
  CSUBJ_PASS("csubj:pass"),
  /** A relation of no known kind. */
  DEP("dep"),
  /** A determiner. */
  DET("det"),
  /** A pronoun of quantity that governs its noun's case. */
  DET_NUMGOV("det:numgov"),
  /** A pronoun of quantity. */
  DET_NUMMOD("det:nummod"),
  /** A determiner before the determiner, such as "all". */
  DET_PREDET("det:predet"),
  /** An interjection or particle of discourse. */
  DISCOURSE("discourse"),
  /** An element moved out of its clause. */
  DISLOCATED("dislocated"),
  /** A pronoun without meaning of its own. */
  EXPL("expl"),
  /** A reflexive pronoun that makes a passive. */
  EXPL_PASS("expl:pass"),
  /** A further word of a fixed expression. */
  FIXED("fixed"),
  /** A further word of a name or date. */
  FLAT("flat"),
  /** A name and its abbreviation. */
  FLAT_ABS("flat:abs"),
  /** A further word of a foreign expression. */
  FLAT_FOREIGN("flat:foreign"),
  /** A further word of a name. */
  FLAT_NAME("flat:name"),
  /** The end of a range. */
  FLAT_RANGE("flat:range"),
  /** A word repeated. */
  FLAT_REPEAT("flat:repeat"),
  /** A further word of equal rank. */
  FLAT_SIBL("flat:sibl"),
  /** A title. */
  FLAT_TITLE("flat:title"),
  /** A further part of a word that was written apart. */
  GOESWITH("goeswith"),
  /** An indirect object. */
  IOBJ("iobj"),
  /** A further member of a list. */
  LIST("list"),
  /** A word that introduces a subordinate clause. */
  MARK("mark"),
  /** A noun that modifies a noun. */
  NMOD("nmod"),
  /** A title or description before a name. */
  NMOD_DESC("nmod:desc"),
  /** A noun phrase as a measure of a noun. */
  NMOD_NPMOD("nmod:npmod"),
  /** A possessor. */
  NMOD_POSS("nmod:poss"),
  /** A time beside a noun. */
  NMOD_TMOD("nmod:tmod"),
  /** A noun beside a noun, without a preposition. */
  NMOD_UNMARKED("nmod:unmarked"),
  /** A noun as subject. */
  NSUBJ("nsubj"),
  /** A subject of a clause whose predicate is itself a clause. */
  NSUBJ_OUTER("nsubj:outer"),
  /** The subject of a passive. */
  NSUBJ_PASS("nsubj:pass"),
  /** A number that counts a noun. */
  NUMMOD("nummod"),
  /** A number that names its noun. */
  NUMMOD_ENTITY("nummod:entity"),
  /** A number that governs its noun's case. */
  NUMMOD_GOV("nummod:gov"),
  /** A direct object. */
  OBJ("obj"),
  /** A noun that modifies a verb or another predicate. */
  OBL("obl"),
  /** The agent of a passive. */
  OBL_AGENT("obl:agent"),
  /** An argument with a preposition. */
  OBL_ARG("obl:arg"),
  /** A depictive. */
  OBL_DEPICT("obl:depict"),
  /** A floating quantifier. */
  OBL_FLOAT("obl:float"),
  /** A noun phrase as a measure of a predicate. */
  OBL_NPMOD("obl:npmod"),
  /** A time beside a predicate. */
  OBL_TMOD("obl:tmod"),
  /** A noun beside a predicate, without a preposition. */
  OBL_UNMARKED("obl:unmarked"),
  /** A dependent of a predicate that was left out. */
  ORPHAN("orphan"),
  /** A clause or phrase set beside, without a conjunction. */
  PARATAXIS("parataxis"),
  /** A parenthesis of discourse. */
  PARATAXIS_DISCOURSE("parataxis:discourse"),
  /** A further sentence. */
  PARATAXIS_NEWSENT("parataxis:newsent"),
  /** A parenthesis that begins as a relative clause. */
  PARATAXIS_REL("parataxis:rel"),
  /** Punctuation. */
  PUNCT("punct"),
  /** A slip that the writer corrects. */
  REPARANDUM("reparandum"),
  /** The root of a sentence. */
  ROOT("root"),
  /** A person who is addressed. */
  VOCATIVE("vocative"),
  /** A clause as object, whose subject stands in another clause. */
  XCOMP("xcomp"),
  /** A secondary predicate. */
  XCOMP_PRED("xcomp:pred"),
  /** No relation at all: outside the sentence. */
  NONE("_");

  private static final Map<String, Relation> BY_LABEL =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Relation::label, Function.identity()));

  private static final Relation[] BASES =
      Arrays.stream(values()).map(Relation::universal).toArray(Relation[]::new);

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  /**
   * The relation of a label as treebanks write it. A subtype that is not among these counts as its
   * universal relation, and what is no relation at all as {@link #DEP}.
   */
  public static Relation of(String label) {
    Relation relation = BY_LABEL.get(label);
    return relation != null ? relation : BY_LABEL.getOrDefault(universal(label), DEP);
  }

  /** As treebanks write it, such as {@code nsubj:pass}. */
  public String label() {
    return label;
  }

  /** The universal relation of which this is a subtype, or itself. */
  public Relation base() {
    return BASES[ordinal()];
  }

  private Relation universal() {
    return BY_LABEL.getOrDefault(universal(label), this);
  }

  private static String universal(String label) {
    int colon = label.indexOf(':');
    return colon < 0 ? label : label.substring(0, colon);
  }
}
