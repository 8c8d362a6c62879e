package org.sitrep.examples.shared;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sitrep.model.Claim;

/** Those who say something, as people count them. */
public final class Speakers {

  private static final Pattern ARTICLE = Pattern.compile("^the ");

  private Speakers() {}

  /** How many speakers some claims have: "Police" and "the police" are one. */
  public static long number(Collection<Claim> claims) {
    return claims.stream()
        .flatMap(claim -> claim.sources().stream())
        .map(source -> ARTICLE.matcher(source.words().toLowerCase(Locale.ROOT)).replaceFirst(""))
        .distinct()
        .count();
  }
}
