package org.sitrep.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.sitrep", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule MODEL_KNOWS_NOTHING_OF_TEXT_OR_RULES =
      noClasses()
          .that()
          .resideInAPackage("org.sitrep.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.sitrep.parsing..", "org.sitrep.validation..", "org.hibernate..");

  @ArchTest
  static final ArchRule MODEL_LEANS_ON_JACKSON_JAKARTA_VALIDATION_AND_ANNOTATIONS_ALONE =
      classes()
          .that()
          .resideInAPackage("org.sitrep.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.sitrep.model..",
              "java..",
              "tools.jackson..",
              "com.fasterxml.jackson.annotation..",
              "jakarta.validation..",
              "org.jspecify.annotations..",
              "org.immutables.value..");

  @ArchTest
  static final ArchRule IMPLEMENTATIONS_ARE_HIDDEN =
      classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic();
}
