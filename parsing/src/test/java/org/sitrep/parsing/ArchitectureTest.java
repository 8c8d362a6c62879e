package org.sitrep.parsing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Random;

@AnalyzeClasses(
    packages = "org.sitrep.parsing",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] LANGUAGES = {
    "org.sitrep.parsing.internal.en..",
    "org.sitrep.parsing.internal.uk..",
    "org.sitrep.parsing.internal.ru..",
    "org.sitrep.parsing.internal.inflected.."
  };

  private static final List<Class<?>> TIMES =
      List.of(
          Instant.class,
          LocalDate.class,
          LocalDateTime.class,
          LocalTime.class,
          OffsetDateTime.class,
          Year.class,
          YearMonth.class,
          ZonedDateTime.class);

  @ArchTest
  static final ArchRule PARSING_KNOWS_ONLY_THE_MODEL =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.sitrep.validation..", "org.sitrep.examples..", "org.hibernate..", "tools..");

  /** The one chooses the language; the other tells words apart as English does. */
  @ArchTest
  static final ArchRule ONLY_THE_PARSER_CHOOSES_A_LANGUAGE =
      noClasses()
          .that()
          .resideOutsideOfPackages(LANGUAGES)
          .and()
          .doNotHaveFullyQualifiedName("org.sitrep.parsing.Languages")
          .and()
          .haveNameNotMatching("org\\.sitrep\\.parsing\\.Languages\\$.*")
          .and()
          .doNotHaveFullyQualifiedName("org.sitrep.parsing.LexiconReader")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(LANGUAGES);

  /** No language knows another. */
  @ArchTest
  static final ArchRule LANGUAGES_STAND_APART =
      slices().matching("org.sitrep.parsing.internal.(en|uk|ru)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule PARSING_READS_NO_NETWORK_AND_NO_FILES =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile)");

  @ArchTest
  static final ArchRule PARSING_HAS_NO_CLOCK =
      noClasses()
          .should()
          .callMethodWhere(
              new DescribedPredicate<>("the clock is read") {
                @Override
                public boolean test(JavaMethodCall call) {
                  return call.getName().equals("now")
                          && TIMES.stream().anyMatch(call.getTargetOwner()::isEquivalentTo)
                      || call.getTargetOwner().isEquivalentTo(System.class)
                          && (call.getName().equals("currentTimeMillis")
                              || call.getName().equals("nanoTime"));
                }
              })
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Clock.class, Date.class, Random.class);

  @ArchTest
  static final ArchRule PARSING_DOES_NOT_PRINT =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule STATICS_ARE_FINAL =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule CLASSES_ARE_FINAL_OR_ABSTRACT =
      classes()
          .that()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .areNotAnonymousClasses()
          .should(
              ArchConditions.have(
                  DescribedPredicate.describe(
                      "modifier final or abstract",
                      (JavaClass type) ->
                          type.getModifiers().contains(JavaModifier.FINAL)
                              || type.getModifiers().contains(JavaModifier.ABSTRACT))));
}
