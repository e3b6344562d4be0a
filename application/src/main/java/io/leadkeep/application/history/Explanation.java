package io.leadkeep.application.history;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.contact.HiddenBecause;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ListItem;
import java.util.List;
import java.util.Optional;

/**
 * Why a field is as it is (H2).
 *
 * @param field {@code category} of a company or {@code leadStatus} of a contact
 * @param value what it holds
 * @param hiddenBecause why the value is hidden, if it is
 * @param category the category that decides whether it is hidden, if there is one
 * @param chain the changes that led here, the newest first, each with the verdicts on the rules that it fired
 * @param statuses the lead statuses that those verdicts name
 */
public record Explanation(
    String field,
    Optional<ListItem<?>> value,
    Optional<HiddenBecause> hiddenBecause,
    Optional<Category> category,
    List<Change> chain,
    ItemList<LeadStatus> statuses) {}
