package io.leadkeep.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What holds in this house. Allow-lists, so that a library nobody thought of breaks them too. */
enum Rules {
  DOMAIN_KNOWS_THE_JDK_ONLY(classes().that().resideInAPackage("..leadkeep.domain..")
      .should().onlyDependOnClassesThat(resideInAnyPackage("..leadkeep.domain..", "java.."))),

  APPLICATION_KNOWS_THE_DOMAIN_AND_ITS_TEXT_LIBRARY(classes().that().resideInAPackage("..leadkeep.application..")
      .should().onlyDependOnClassesThat(resideInAnyPackage(
          "..leadkeep.domain..", "..leadkeep.application..", "java..", "com.ibm.icu.."))),

  ONLY_ONE_ROOM_KNOWS_THE_TEXT_LIBRARY(noClasses().that().resideOutsideOfPackage("..leadkeep.application.text..")
      .should().dependOnClassesThat(resideInAPackage("com.ibm.icu.."))),

  PERSISTENCE_KNOWS_THE_CORE_AND_ITS_LIBRARIES(classes().that().resideInAPackage("..leadkeep.persistence..")
      .should().onlyDependOnClassesThat(resideInAnyPackage(
          "..leadkeep.domain..", "..leadkeep.application..", "..leadkeep.persistence..", "java..", "javax.sql..",
          "org.jdbi..", "com.zaxxer.hikari..", "org.sqlite..", "org.postgresql..", "org.flywaydb..", "org.mapstruct..",
          "tools.jackson..", "com.fasterxml.jackson.annotation..", "org.pcollections..",
          "org.slf4j.."))),

  HTTP_KNOWS_THE_CORE_AND_ITS_LIBRARIES(classes().that().resideInAPackage("..leadkeep.http..")
      .should().onlyDependOnClassesThat(resideInAnyPackage(
          "..leadkeep.domain..", "..leadkeep.application..", "..leadkeep.http..", "java..",
          "io.undertow..", "org.xnio..", "tools.jackson..", "com.fasterxml.jackson.annotation..",
          "org.mapstruct..", "org.slf4j.."))),

  HANDLERS_NEVER_SEE_STORAGE(noClasses().that().resideInAPackage("..leadkeep.http..")
      .should().dependOnClassesThat(resideInAPackage("..leadkeep.application.port..")
          .and(not(DescribedPredicate.describe("what storage throws",
              type -> type.isAssignableTo(RuntimeException.class)))))),

  ONLY_BOOTSTRAP_KNOWS_GUICE(noClasses().that().resideOutsideOfPackage("..leadkeep.bootstrap..")
      .should().dependOnClassesThat(resideInAnyPackage("com.google.inject..", "jakarta.inject.."))),

  NO_CIRCLES(slices().matching("..leadkeep.(**)").should().beFreeOfCycles()),

  EVERY_SAVE_GOES_THROUGH_THE_JOURNAL(noClasses()
      .that().resideInAPackage("..leadkeep.application..")
      .and().resideOutsideOfPackages("..application.record..", "..application.command..")
      .should().accessTargetWhere(saves())),

  TIME_AND_CHANCE_COME_FROM_OUTSIDE(noClasses()
      .that().resideInAnyPackage("..leadkeep.domain..", "..leadkeep.application..")
      .should().accessTargetWhere(asksTheMachine())),

  THE_CORE_DOES_NOT_LOG(noClasses()
      .that().resideInAnyPackage("..leadkeep.domain..", "..leadkeep.application..")
      .should().dependOnClassesThat(resideInAnyPackage("org.slf4j..", "java.util.logging.."))),

  ONE_PLACE_CHECKS_ROLES(noClasses().that().resideOutsideOfPackages("..leadkeep.http.server..", "..domain.user..")
      .should().accessTargetWhere(checksRoles())),

  DOMAIN_TYPES_CANNOT_CHANGE(noMethods().that().areDeclaredInClassesThat().resideInAPackage("..leadkeep.domain..")
      .should().haveNameMatching("set[A-Z].*")),

  NAMES_SAY_SOMETHING(noClasses().that().resideInAPackage("..leadkeep..")
      .and().haveNameNotMatching(".*MapperImpl") // MapStruct's own
      .should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto|VO|Bean)"));

  @SuppressWarnings("ImmutableEnumChecker") // a rule never changes, though its type does not say so
  private final ArchRule rule;

  Rules(ArchRule rule) {
    this.rule = rule;
  }

  ArchRule rule() {
    return rule;
  }

  private static DescribedPredicate<JavaAccess<?>> saves() {
    Set<String> names = Set.of("insert", "update", "delete", "append", "forget", "enter", "keep");
    return DescribedPredicate.describe("saves by a port", access ->
        access.getTargetOwner().getPackageName().endsWith("leadkeep.application.port")
            && names.contains(access.getTarget().getName()));
  }

  private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
    return DescribedPredicate.describe("asks the machine for the time or for chance", access ->
        isOf(access, "java.time", "now") || isOf(access, "java.lang.System", "currentTimeMillis")
            || isOf(access, "java.lang.System", "nanoTime") || isOf(access, "java.util.UUID", "randomUUID")
            || isOf(access, "java.lang.Math", "random")
            || access.getTargetOwner().getName().matches("java\\.(util\\.Random|security\\.SecureRandom)"));
  }

  private static DescribedPredicate<JavaAccess<?>> checksRoles() {
    return DescribedPredicate.describe("checks a role", access -> {
      AccessTarget target = access.getTarget();
      return target.getOwner().getName().endsWith("leadkeep.domain.user.Role") && target.getName().equals("covers");
    });
  }

  private static boolean isOf(JavaAccess<?> access, String owner, String name) {
    return access.getTargetOwner().getName().startsWith(owner) && access.getTarget().getName().equals(name);
  }
}
