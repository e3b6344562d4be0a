package io.leadkeep.domain.contact;

import static io.leadkeep.domain.examples.CategoryBuilder.aCategory;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A lead status is visible and editable if and only if the contact is tracked, and says why it isn't (S1, S4). */
class LeadStatusFieldTest {
  @Test
  void isTrackedInACategoryThatIs() {
    assertTrue(in(aCategory().build()).tracked());
    assertEquals(Optional.empty(), in(aCategory().build()).hiddenBecause());
  }

  @Test
  void isHiddenWithoutACompany() {
    assertHidden(HiddenBecause.NO_COMPANY, LeadStatusField.in(Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource(names = "POTENTIAL_CUSTOMER", mode = Mode.EXCLUDE)
  void isHiddenInGroupsWithoutLeadStatus(CategoryGroup group) {
    assertHidden(HiddenBecause.GROUP_WITHOUT_LEAD_STATUS, in(aCategory().in(group).build()));
  }

  @Test
  void isHiddenWhereLeadStatusIsSwitchedOff() {
    assertHidden(HiddenBecause.LEAD_STATUS_DISABLED, in(aCategory().withoutLeadStatus().build()));
  }

  /** C3: a deleted category keeps working for its companies. */
  @Test
  void isTrackedInADeletedCategoryToo() {
    assertTrue(in(aCategory().deleted().build()).tracked());
  }

  private static LeadStatusField in(Category category) {
    return LeadStatusField.in(Optional.of(category));
  }

  private static void assertHidden(HiddenBecause reason, LeadStatusField field) {
    assertFalse(field.tracked());
    assertEquals(Optional.of(reason), field.hiddenBecause());
  }
}
