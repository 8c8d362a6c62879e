package org.sitrep.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class SeenIdsProperties {

  @Property(tries = 200)
  void agreesWithASet(@ForAll @Size(max = 3000) List<String> ids) {
    SeenIds seen = new SeenIds(SeenIds.MAX);
    Set<String> expected = new HashSet<>();

    assertThat(ids).allSatisfy(id -> assertThat(seen.add(id)).isEqualTo(expected.add(id)));
  }

  @Property(tries = 50)
  void remembersNoMoreThanItsBound(@ForAll @Size(min = 20, max = 200) Set<String> ids) {
    SeenIds seen = new SeenIds(10);
    ids.forEach(seen::add);

    assertThat(seen.isFull()).isTrue();
    assertThat(ids.stream().filter(id -> !seen.add(id))).hasSize(10);
  }
}
