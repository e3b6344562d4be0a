package io.leadkeep.domain.category;

import static io.leadkeep.domain.category.CategoryGroup.POTENTIAL_CUSTOMER;
import static io.leadkeep.domain.examples.CategoryBuilder.aCategory;
import static io.leadkeep.domain.examples.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.domain.text.ValueProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Categories (C2, C3, A2). */
class CategoryTest {
  private static final Category TRACKED = aCategory().build();

  @Test
  void isTrackedInPotentialCustomerWithLeadStatusEnabled() {
    assertTrue(TRACKED.tracked());
  }

  @Test
  void isNotTrackedWithLeadStatusDisabled() {
    assertFalse(aCategory().withoutLeadStatus().build().tracked());
  }

  @ParameterizedTest
  @EnumSource(names = "POTENTIAL_CUSTOMER", mode = Mode.EXCLUDE)
  void isNotTrackedInAnyOtherGroup(CategoryGroup group) {
    assertFalse(aCategory().in(group).build().tracked());
  }

  /** A2: rules look at the group, not at the flag. */
  @Test
  void isEligibleInPotentialCustomerWithOrWithoutLeadStatus() {
    assertTrue(TRACKED.eligible());
    assertTrue(aCategory().withoutLeadStatus().build().eligible());
  }

  @ParameterizedTest
  @EnumSource(names = "POTENTIAL_CUSTOMER", mode = Mode.EXCLUDE)
  void isNotEligibleInAnyOtherGroup(CategoryGroup group) {
    assertFalse(aCategory().in(group).build().eligible());
  }

  /** C2. */
  @ParameterizedTest
  @EnumSource(names = "POTENTIAL_CUSTOMER", mode = Mode.EXCLUDE)
  void enablesLeadStatusInNoOtherGroup(CategoryGroup group) {
    assertRefused(ValueProblem.NEEDS_POTENTIAL_CUSTOMER,
        () -> new Category(TRACKED.id(), TRACKED.entry(), group, true, 1));
  }

  /** C3: a deleted category keeps working for its companies. */
  @Test
  void staysTrackedAndEligibleWhenItIsDeleted() {
    Category deleted = aCategory().deleted().build();
    assertTrue(deleted.tracked());
    assertTrue(deleted.eligible());
  }

  @Test
  void losesNothingElseWithItsEntry() {
    assertEquals(new Category(TRACKED.id(), TRACKED.entry().ranked(9), POTENTIAL_CUSTOMER, true, 1),
        TRACKED.with(TRACKED.entry().ranked(9)));
  }

  @Test
  void losesNothingElseWithItsVersion() {
    assertEquals(new Category(TRACKED.id(), TRACKED.entry(), POTENTIAL_CUSTOMER, true, 2), TRACKED.at(2));
  }
}
