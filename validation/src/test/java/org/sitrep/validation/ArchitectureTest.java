package org.sitrep.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.sitrep", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule VALIDATION_KNOWS_NOTHING_OF_PARSING =
      noClasses()
          .that()
          .resideInAPackage("org.sitrep.validation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.sitrep.parsing..", "org.sitrep.examples..");

  @ArchTest
  static final ArchRule IMPLEMENTATIONS_ARE_HIDDEN =
      classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic();

  @ArchTest
  static final ArchRule HIBERNATE_STAYS_BEHIND_THE_VALIDATORS =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(SitrepValidator.class.getName())
          .and()
          .resideOutsideOfPackage("org.sitrep.validation.internal.constraints")
          .and()
          .haveNameNotMatching(".*SitrepValidator\\$.*")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.hibernate..");

  @ArchTest
  static final ArchRule ROOMS_LEAD_ONE_WAY =
      slices().matching("org.sitrep.validation.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_ROOMS_OF_FEATURES_KNOW_THE_FACADES =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.sitrep.validation.internal..",
              "org.sitrep.validation.finding",
              "org.sitrep.validation.tally",
              "org.sitrep.validation.country")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.sitrep.validation");
}
