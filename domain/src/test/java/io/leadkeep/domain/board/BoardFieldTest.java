package io.leadkeep.domain.board;

import static io.leadkeep.domain.examples.CategoryBuilder.aCategory;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.contact.LeadStatusField;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cards that can't be dragged say why (W3). */
class BoardFieldTest {
  private static final Category TRACKED = aCategory().build();

  /** S1, S4. */
  @Test
  void aHiddenLeadStatusIsLocked() {
    assertEquals(Optional.empty(), lock(BoardField.LEAD_STATUS, Optional.of(TRACKED)));
    assertEquals(Optional.of(LockedBecause.NO_COMPANY), lock(BoardField.LEAD_STATUS, Optional.empty()));
    assertEquals(Optional.of(LockedBecause.GROUP_WITHOUT_LEAD_STATUS),
        lock(BoardField.LEAD_STATUS, Optional.of(aCategory().in(CategoryGroup.CUSTOMER).build())));
    assertEquals(Optional.of(LockedBecause.LEAD_STATUS_DISABLED),
        lock(BoardField.LEAD_STATUS, Optional.of(aCategory().withoutLeadStatus().build())));
  }

  /** C7. */
  @Test
  void aContactCannotChangeTheCategoryOfItsCompany() {
    assertEquals(Optional.of(LockedBecause.CATEGORY_OF_COMPANY), lock(BoardField.CATEGORY, Optional.of(TRACKED)));
    assertEquals(Optional.of(LockedBecause.CATEGORY_OF_COMPANY), lock(BoardField.CATEGORY_GROUP, Optional.of(TRACKED)));
  }

  @Test
  void aCompanyChangesItsCategoryButNotTheGroupOfIt() {
    assertEquals(Optional.empty(), BoardField.CATEGORY.lockOfCompany());
    assertEquals(Optional.of(LockedBecause.GROUP_OF_CATEGORY), BoardField.CATEGORY_GROUP.lockOfCompany());
  }

  @Test
  void anOwnerIsNeverLocked() {
    assertEquals(Optional.empty(), lock(BoardField.OWNER, Optional.empty()));
    assertEquals(Optional.empty(), BoardField.OWNER.lockOfCompany());
  }

  private static Optional<LockedBecause> lock(BoardField field, Optional<Category> category) {
    return field.lockOfContact(LeadStatusField.in(category));
  }
}
