package io.leadkeep.commands;

import io.leadkeep.application.automation.RuleEdit;
import io.leadkeep.application.automation.SaveLeadCategorization;
import io.leadkeep.application.category.CategoryEdit;
import io.leadkeep.application.category.ChangeCategory;
import io.leadkeep.application.category.CreateCategory;
import io.leadkeep.application.category.DeleteCategory;
import io.leadkeep.application.category.ReorderCategories;
import io.leadkeep.application.category.RestoreCategory;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.contract.Randomly;
import io.leadkeep.application.leadstatus.ChangeLeadStatus;
import io.leadkeep.application.leadstatus.CreateLeadStatus;
import io.leadkeep.application.leadstatus.DeleteLeadStatus;
import io.leadkeep.application.leadstatus.LeadStatusEdit;
import io.leadkeep.application.leadstatus.RestoreLeadStatus;
import io.leadkeep.application.listitem.ItemEdit;
import io.leadkeep.application.settings.ChangeSettings;
import io.leadkeep.application.settings.SettingsEdit;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.leadstatus.LeadStatusKind;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.settings.OnEntry;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes up commands on lists, rules and settings. */
final class RandomAdministration {
  private static final List<String> NAMES = List.of("Lead", "Öppen", "Open", "Cold", "COLD", "Warm", "Hot");

  private final Randomly randomly;
  private final Caller caller;
  private final World world;
  private final Transactor transactor;

  RandomAdministration(Randomly randomly, Caller caller, World world, Transactor transactor) {
    this.randomly = randomly;
    this.caller = caller;
    this.world = world;
    this.transactor = transactor;
  }

  Attempt next() {
    return switch (randomly.below(9)) {
      case 0, 1 -> changeCategory();
      case 2 -> deleteOrRestoreCategory();
      case 3 -> world.categories().items().size() < 12 ? createCategory() : reorderCategories();
      case 4 -> deleteOrRestoreLeadStatus();
      case 5 -> changeLeadStatus();
      case 6 -> changeSettings();
      default -> saveRules();
    };
  }

  private Attempt changeCategory() {
    ItemRef ref = item(world.categories());
    CategoryEdit edit = categoryEdit();
    return Attempt.plain("change category " + ref + " " + edit, () -> new ChangeCategory(transactor)
        .handle(new ChangeCategory.Command(caller, ref, Expected.ANY, edit)));
  }

  private Attempt createCategory() {
    CategoryEdit edit = categoryEdit();
    return Attempt.plain("create category " + edit,
        () -> new CreateCategory(transactor).handle(new CreateCategory.Command(caller, edit)));
  }

  private CategoryEdit categoryEdit() {
    Optional<CategoryGroup> group = randomly.oneIn(3) ? Optional.of(CategoryGroup.POTENTIAL_CUSTOMER)
        : randomly.maybe(List.of(CategoryGroup.values()));
    return new CategoryEdit(itemEdit(), group, randomly.maybe(List.of(true, false)));
  }

  private Attempt reorderCategories() {
    List<ItemRef> order = new ArrayList<>(world.categories().choosable().stream()
        .map(item -> new ItemRef(item.entry().key().value())).toList());
    Collections.shuffle(order, new Random(randomly.below(1_000)));
    return Attempt.plain("reorder categories " + order, () -> new ReorderCategories(transactor)
        .handle(new ReorderCategories.Command(caller, order, Expected.ANY)));
  }

  private Attempt deleteOrRestoreCategory() {
    ItemRef ref = item(world.categories());
    return randomly.oneIn(2)
        ? Attempt.plain("delete category " + ref, () -> new DeleteCategory(transactor)
            .handle(new DeleteCategory.Command(caller, ref, Expected.ANY)))
        : Attempt.plain("restore category " + ref, () -> new RestoreCategory(transactor)
            .handle(new RestoreCategory.Command(caller, ref, Expected.ANY)));
  }

  private Attempt deleteOrRestoreLeadStatus() {
    ItemRef ref = item(world.leadStatuses());
    return randomly.oneIn(2)
        ? Attempt.plain("delete lead status " + ref, () -> new DeleteLeadStatus(transactor)
            .handle(new DeleteLeadStatus.Command(caller, ref, Expected.ANY)))
        : Attempt.plain("restore lead status " + ref, () -> new RestoreLeadStatus(transactor)
            .handle(new RestoreLeadStatus.Command(caller, ref, Expected.ANY)));
  }

  private Attempt changeLeadStatus() {
    LeadStatusEdit edit = new LeadStatusEdit(itemEdit(), randomly.maybe(List.of(LeadStatusKind.values())),
        randomly.maybe(List.of(true, false)));
    if (world.leadStatuses().items().size() < 8 && randomly.oneIn(2)) {
      return Attempt.plain("create lead status " + edit,
          () -> new CreateLeadStatus(transactor).handle(new CreateLeadStatus.Command(caller, edit)));
    }
    ItemRef ref = item(world.leadStatuses());
    return Attempt.plain("change lead status " + ref + " " + edit, () -> new ChangeLeadStatus(transactor)
        .handle(new ChangeLeadStatus.Command(caller, ref, Expected.ANY, edit)));
  }

  private ItemEdit itemEdit() {
    return new ItemEdit(randomly.oneIn(2) ? Edit.put(new ShortText(randomly.of(NAMES))) : Edit.keep(), Edit.keep(),
        randomly.maybe(List.of(1, 2, 3, 5, 9)), randomly.of(List.of(Language.values())));
  }

  private Attempt changeSettings() {
    SettingsEdit edit = new SettingsEdit(randomly.maybe(List.of(OnEntry.values())),
        randomly.oneIn(4) ? Optional.of(item(world.categories())) : Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), randomly.maybe(List.of(1, 7, 30)));
    return Attempt.plain("change settings " + edit,
        () -> new ChangeSettings(transactor).handle(new ChangeSettings.Command(caller, Expected.ANY, edit)));
  }

  private Attempt saveRules() {
    List<RuleEdit> edits = new ArrayList<>();
    for (Trigger trigger : List.of(Trigger.SALE_SOLD, Trigger.SALE_LOST, Trigger.SALE_REGISTERED)) {
      if (!randomly.oneIn(6)) {
        edits.add(rule(trigger, Optional.empty()));
      }
    }
    for (ListItem<?> status : world.leadStatuses().items()) {
      if (randomly.oneIn(2)) {
        edits.add(rule(Trigger.LEAD_STATUS_SET, Optional.of(new ItemRef(status.entry().key().value()))));
      }
    }
    return Attempt.plain("save rules " + edits, () -> new SaveLeadCategorization(transactor)
        .handle(new SaveLeadCategorization.Command(caller, edits, Expected.ANY)));
  }

  private RuleEdit rule(Trigger trigger, Optional<ItemRef> status) {
    boolean enabled = !randomly.oneIn(5);
    Optional<ItemRef> target = enabled || randomly.oneIn(2)
        ? Optional.of(new ItemRef(randomly.of(world.categories().choosable()).entry().key().value()))
        : Optional.empty();
    return new RuleEdit(trigger, status, enabled, target, randomly.oneIn(2));
  }

  private <I extends ListItem<I>> ItemRef item(ItemList<I> list) {
    return new ItemRef(randomly.of(list.items()).id().value().toString());
  }
}
