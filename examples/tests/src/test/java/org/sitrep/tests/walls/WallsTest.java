package org.sitrep.tests.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.InstantSource;
import java.time.temporal.Temporal;
import java.util.Calendar;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;

/** What the modules of the library, seen together, do not do. */
@AnalyzeClasses(
    packages = "org.sitrep",
    importOptions = {ImportOption.DoNotIncludeTests.class, WallsTest.NoTestJars.class})
class WallsTest {

  /** Leaves out the jars of tests, which other modules read in their own tests. */
  static final class NoTestJars implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  private static final String MODEL = "org.sitrep.model..";
  private static final String PARSING = "org.sitrep.parsing..";
  private static final String VALIDATION = "org.sitrep.validation..";
  private static final String TABLES = "org.sitrep.tables..";
  private static final String EXAMPLES = "org.sitrep.examples..";
  private static final String[] LIBRARY = {MODEL, PARSING, TABLES, VALIDATION};

  @ArchTest
  static final ArchRule MODEL_KNOWS_NO_OTHER =
      noClasses()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PARSING, TABLES, VALIDATION, EXAMPLES);

  @ArchTest
  static final ArchRule PARSING_KNOWS_THE_MODEL_ALONE =
      noClasses()
          .that()
          .resideInAPackage(PARSING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(TABLES, VALIDATION, EXAMPLES);

  @ArchTest
  static final ArchRule VALIDATION_KNOWS_THE_MODEL_ALONE =
      noClasses()
          .that()
          .resideInAPackage(VALIDATION)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PARSING, TABLES, EXAMPLES);

  @ArchTest
  static final ArchRule TABLES_KNOW_THE_MODEL_ALONE =
      noClasses()
          .that()
          .resideInAPackage(TABLES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PARSING, VALIDATION, EXAMPLES);

  @ArchTest
  static final ArchRule INTERNALS_OF_PARSING_STAY_THERE =
      noClasses()
          .that()
          .resideOutsideOfPackage(PARSING)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.sitrep.parsing.internal..");

  @ArchTest
  static final ArchRule INTERNALS_OF_VALIDATION_STAY_THERE =
      noClasses()
          .that()
          .resideOutsideOfPackage(VALIDATION)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.sitrep.validation.internal..");

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices().matching("org.sitrep.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_NETWORK_NO_FILES =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARY)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.net..",
                      "javax.net..",
                      "java.nio.file..",
                      "java.nio.channels..",
                      "java.rmi..",
                      "javax.naming..",
                      "java.sql..")
                  .or(
                      describe(
                          "read or write files",
                          (JavaClass type) ->
                              type.getName().matches("java\\.io\\.(File.*|RandomAccessFile)"))));

  @ArchTest
  static final ArchRule NO_PROCESSES_AND_NO_THREADS =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARY)
          .should()
          .dependOnClassesThat(
              equivalentTo(Process.class)
                  .or(equivalentTo(ProcessBuilder.class))
                  .or(equivalentTo(Runtime.class))
                  .or(equivalentTo(Thread.class))
                  .or(equivalentTo(java.util.Timer.class))
                  .or(equivalentTo(ThreadLocal.class))
                  .or(
                      describe(
                          "run tasks", (JavaClass type) -> type.isAssignableTo(Executor.class))));

  /** The clock would make two readings of one text differ; only the day of publication counts. */
  @ArchTest
  static final ArchRule NO_CLOCK_AND_NO_CHANCE =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARY)
          .should(
              access(
                  "the clock or chance",
                  target ->
                      (target.getName().equals("now")
                              && target.getOwner().isAssignableTo(Temporal.class))
                          || (target.getOwner().isEquivalentTo(System.class)
                              && Set.of("currentTimeMillis", "nanoTime").contains(target.getName()))
                          || (target.getOwner().isEquivalentTo(UUID.class)
                              && target.getName().equals("randomUUID"))
                          // A date that somebody hands in may be read, none may be made.
                          || (target.getOwner().isEquivalentTo(Date.class)
                              && target.getName().equals("<init>"))
                          || (target.getOwner().isEquivalentTo(Math.class)
                              && target.getName().equals("random"))))
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(
              Clock.class,
              InstantSource.class,
              Calendar.class,
              Random.class,
              ThreadLocalRandom.class);

  /** What differs from machine to machine would make two readings of one text differ. */
  @ArchTest
  static final ArchRule NOTHING_OF_THE_MACHINE =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARY)
          .should(
              access(
                  "the settings, the streams or the end of the process",
                  target ->
                      target.getOwner().isEquivalentTo(System.class)
                          && Set.of(
                                  "out",
                                  "err",
                                  "in",
                                  "exit",
                                  "getProperty",
                                  "getenv",
                                  "getProperties",
                                  "setProperty",
                                  "load",
                                  "loadLibrary",
                                  "console",
                                  "lineSeparator")
                              .contains(target.getName())))
          .orShould(
              access(
                  "the zone or the character set of the machine",
                  target -> Set.of("systemDefault", "defaultCharset").contains(target.getName())));

  @ArchTest
  static final ArchRule NO_SERIALIZATION =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARY)
          .should()
          .dependOnClassesThat(
              describe(
                  "are of Java serialization",
                  (JavaClass type) ->
                      type.getName().matches("java\\.io\\.(Object(In|Out)put.*|Externalizable)")));

  @ArchTest
  static final ArchRule NO_REFLECTION =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARY)
          // Hibernate Validator asks which methods are properties, and constraints name accessors.
          .and()
          .doNotHaveFullyQualifiedName("org.sitrep.validation.internal.constraints.FluentAccessors")
          .and()
          .doNotHaveFullyQualifiedName("org.sitrep.validation.internal.constraints.Accessors")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "sun..", "jdk..")
                  .and(
                      describe(
                          "are not what javac itself refers to",
                          (JavaClass type) ->
                              !Set.of(
                                      "java.lang.invoke.MethodHandles",
                                      "java.lang.invoke.MethodHandles$Lookup",
                                      "java.lang.invoke.LambdaMetafactory",
                                      "java.lang.invoke.StringConcatFactory")
                                  .contains(type.getName()))))
          .orShould(
              access(
                  "classes by name, or what is private",
                  target ->
                      !target.getOwner().isEquivalentTo(Charset.class)
                          && Set.of(
                                  "forName",
                                  "setAccessible",
                                  "getDeclaredMethod",
                                  "getDeclaredField")
                              .contains(target.getName())));

  @ArchTest
  static final ArchRule NO_STATE_IN_STATICS =
      fields()
          .that()
          .areDeclaredInClassesThat(resideInAnyPackage(LIBRARY))
          .and()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .beFinal()
          .andShould()
          .notHaveRawType(
              describe(
                  "that is made to change",
                  (JavaClass type) ->
                      type.getName().startsWith("java.util.concurrent.")
                          || type.isAssignableTo(StringBuilder.class)
                          || Set.of("java.util.ArrayList", "java.util.HashMap", "java.util.HashSet")
                              .contains(type.getName())));

  @ArchTest
  static final ArchRule WHAT_IS_INTERNAL_IS_OF_NO_PUBLIC_PACKAGE =
      classes()
          .that()
          .haveSimpleNameStartingWith("Immutable")
          .and(resideInAPackage("org.sitrep.."))
          .should()
          .notBePublic();

  private static ArchCondition<JavaClass> access(
      String what, java.util.function.Predicate<AccessTarget> forbidden) {
    return new ArchCondition<>("access " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          if (forbidden.test(access.getTarget())) {
            events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
          }
        }
      }
    };
  }
}
