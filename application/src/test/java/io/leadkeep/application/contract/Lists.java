package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aCategory;
import static io.leadkeep.application.contract.Examples.aLeadStatus;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusKind;
import java.util.List;

/** The list items that every {@link TestWorkspace} has, under the same ids in each. */
public final class Lists {
  /** Tracked; the default category. */
  public static final Category LEAD = aCategory("Lead").ranked(1).build();
  /** Tracked. */
  public static final Category OPPORTUNITY = aCategory("Opportunity").ranked(2).build();
  /** In the group POTENTIAL_CUSTOMER, but without lead status. */
  public static final Category COLD = aCategory("Cold").ranked(3).withoutLeadStatus().build();
  /** In the group CUSTOMER. */
  public static final Category CUSTOMER = aCategory("Customer").ranked(4).in(CategoryGroup.CUSTOMER).build();
  /** In the group LOST, and deleted. */
  public static final Category FORMER =
      aCategory("Former customer").ranked(5).in(CategoryGroup.LOST).deleted().build();

  /** The default status. */
  public static final LeadStatus OPEN =
      aLeadStatus("Open").ranked(1).of(LeadStatusKind.INITIAL).asDefault().build();
  /** Worked on. */
  public static final LeadStatus CONTACTING = aLeadStatus("Contacting").ranked(2).build();
  /** Ready for sales. */
  public static final LeadStatus QUALIFIED =
      aLeadStatus("Qualified").ranked(3).of(LeadStatusKind.CLOSED_POSITIVE).build();
  /** Doesn't fit, and deleted. */
  public static final LeadStatus DISQUALIFIED =
      aLeadStatus("Disqualified").ranked(4).of(LeadStatusKind.CLOSED_NEGATIVE).deleted().build();

  /** All categories, by rank. */
  public static final List<Category> CATEGORIES = List.of(LEAD, OPPORTUNITY, COLD, CUSTOMER, FORMER);
  /** All lead statuses, by rank. */
  public static final List<LeadStatus> LEAD_STATUSES = List.of(OPEN, CONTACTING, QUALIFIED, DISQUALIFIED);

  private Lists() {}
}
