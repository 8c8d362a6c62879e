package outside;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.model.Attack;
import org.sitrep.model.Casualties;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.EventTime;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.Munition;
import org.sitrep.model.MunitionType;
import org.sitrep.model.PersonGroup;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.SitrepJson;
import org.sitrep.model.Source;
import org.sitrep.model.Vocabulary;

/** Builds an attack, writes it, and reads it again. */
public final class Outside {

  private Outside() {}

  public static void main(String[] args) {
    Location country = Location.builder().name("Iraq").kind("PCLI").country("IQ").build();
    Attack attack =
        Attack.builder()
            .id("a1")
            .time(EventTime.on(LocalDate.of(2024, 1, 20)))
            .addLocations(Location.builder().name("Ain al-Asad").kind("AIRB").within(country).build())
            .addMunitions(
                Munition.of(MunitionType.ROCKET).fired(15).intercepted(13).hit(2).build())
            .addCasualties(
                Casualties.builder().group(PersonGroup.MILITARY).wounded(Quantity.atLeast(1)).build())
            .addClaims(
                Claim.builder()
                    .id("c1")
                    .assertion(Count.of(Measure.FIRED, Quantity.parse("around 15")))
                    .sources(List.of(Source.of("a police official")))
                    .build())
            .build();

    String json = SitrepJson.mapper().writeValueAsString(attack);
    Attack read = SitrepJson.mapper().readValue(json, Attack.class);
    if (!read.equals(attack)) {
      throw new AssertionError(json);
    }
    if (!MunitionType.BALLISTIC_MISSILE.isA(MunitionType.MISSILE)
        || Vocabulary.designations().search("shahed 136").isEmpty()
        || !SitrepJson.schema().contains("2020-12")) {
      throw new AssertionError("data files");
    }
    Quantity said = ((Count) read.claims().get(0).assertion()).quantity();
    System.out.println(said + " is " + QuantityPolicy.standard().bounds(said));
    System.out.println(read.time().orElseThrow().toEdtf());
  }
}
