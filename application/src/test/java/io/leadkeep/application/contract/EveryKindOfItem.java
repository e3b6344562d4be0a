package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aCategory;
import static io.leadkeep.application.contract.Examples.aLeadStatus;

import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusKind;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.listitem.ListEntry;
import io.leadkeep.domain.listitem.ListItem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The lists of a workspace. */
final class EveryKindOfItem implements ArgumentsProvider {
  private static final ItemSamples<Category> CATEGORIES = new ItemSamples<>(
      "categories", UnitOfWork::categories, Lists.CATEGORIES,
      (name, rank) -> aCategory(name).key("number-" + rank).ranked(rank).build(),
      (item, sample) -> new Category(
          item.id(), like(item, sample), sample.group(), sample.leadStatusEnabled(), item.version() + 1),
      List.of(
          aCategory("Plain").ranked(11).build(),
          aCategory("Without lead status").ranked(12).withoutLeadStatus().build(),
          aCategory("Predefined").ranked(13).predefined().described("In the reader's language").build(),
          aCategory("Partner").ranked(14).in(CategoryGroup.PARTNER).build(),
          aCategory("Other").ranked(15).in(CategoryGroup.OTHER).described("Ænima, 50 % \\ _ '").build(),
          aCategory("Gone").ranked(1_000_000).in(CategoryGroup.CUSTOMER).deleted().build()));

  private static final ItemSamples<LeadStatus> LEAD_STATUSES = new ItemSamples<>(
      "leadStatuses", UnitOfWork::leadStatuses, Lists.LEAD_STATUSES,
      (name, rank) -> aLeadStatus(name).key("number-" + rank).ranked(rank).build(),
      (item, sample) -> new LeadStatus(
          item.id(), like(item, sample), sample.kind(), sample.isDefault(), item.version() + 1),
      List.of(
          aLeadStatus("Plain").ranked(11).build(),
          aLeadStatus("First").ranked(12).of(LeadStatusKind.INITIAL).described("Nobody has been in touch").build(),
          aLeadStatus("No").ranked(13).of(LeadStatusKind.CLOSED_NEGATIVE).build(),
          aLeadStatus("Later").ranked(14).of(LeadStatusKind.PARKED).build(),
          aLeadStatus("Yes").ranked(15).of(LeadStatusKind.CLOSED_POSITIVE).build(),
          aLeadStatus("Gone").ranked(1_000_000).deleted().build()));

  @Override
  public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext test) {
    return Stream.of(CATEGORIES, LEAD_STATUSES).map(Arguments::of);
  }

  /** {@return the entry of the sample under the item's own key, which never changes (L5), and its own name} */
  private static ListEntry like(ListItem<?> item, ListItem<?> sample) {
    Label name = new Label(item.entry().name().base(), sample.entry().name().translated());
    return new ListEntry(item.entry().key(), name, sample.entry().description(), sample.entry().rank(),
        sample.entry().deleted());
  }
}
