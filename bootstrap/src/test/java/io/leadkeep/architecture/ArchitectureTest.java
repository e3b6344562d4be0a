package io.leadkeep.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {
  private static final JavaClasses HOUSE = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .withImportOption(location -> !location.contains("-tests.jar") && !location.contains("test-classes"))
      .importPackages("io.leadkeep");

  @ParameterizedTest
  @EnumSource
  void holds(Rules rule) {
    assertTrue(HOUSE.size() > 100, "the house was found");
    rule.rule().check(HOUSE);
  }

  /** A rule that can't fail proves nothing: a typo in a package name would keep it green for ever. */
  @ParameterizedTest
  @EnumSource
  void isBrokenByTheHouseThatBreaksIt(Rules rule) {
    String broken = "io.leadkeep.architecture.broken." + rule.name().toLowerCase(Locale.ROOT).replace("_", "");
    JavaClasses house = new ClassFileImporter().importPackages(broken);
    assertTrue(house.size() > 0, "no house in " + broken);
    assertThrows(AssertionError.class, () -> rule.rule().check(house));
  }
}
