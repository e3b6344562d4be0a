package io.leadkeep.http.history;

import io.leadkeep.domain.contact.HiddenBecause;
import io.leadkeep.http.category.CategoryReferenceJson;
import io.leadkeep.http.listitem.ItemJson;
import java.util.List;
import java.util.Optional;

/**
 * Why a field is as it is.
 *
 * @param field the field
 * @param value what it holds
 * @param hiddenBecause why that is hidden
 * @param category the category that decides whether it is hidden
 * @param because the answer in words
 * @param changes the changes that led here, the newest first
 */
record ExplanationJson(
    String field,
    Optional<ItemJson> value,
    Optional<HiddenBecause> hiddenBecause,
    Optional<CategoryReferenceJson> category,
    String because,
    List<ExplainedChangeJson> changes) {}
