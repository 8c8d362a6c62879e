package org.sitrep.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

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
          .doNotHaveFullyQualifiedName(FluentAccessors.class.getName())
          .and()
          .resideOutsideOfPackage("org.sitrep.validation.internal")
          .and()
          .haveNameNotMatching(".*SitrepValidator\\$.*")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.hibernate..");
}
