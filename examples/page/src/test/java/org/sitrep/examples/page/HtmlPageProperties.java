package org.sitrep.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sitrep.model.ModelDomain;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.QuantityPolicy;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class HtmlPageProperties {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile(" href=\"#([^\"]*)\"");

  @Property(tries = 100)
  void everyReportGivesAPageWhoseLinksLeadSomewhere(
      @ForAll ParsedReport parsed, @ForAll QuantityPolicy policy) {
    String html = HtmlPage.titled("Any").report(parsed, policy).html();

    assertThat(new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(html);
    assertThat(ID.matcher(html).results().map(match -> match.group(1)).toList())
        .doesNotHaveDuplicates()
        .containsAll(LINK.matcher(html).results().map(match -> match.group(1)).toList());
  }
}
