package io.leadkeep.application.contract;

import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.selection.Entity;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.selection.SelectionId;
import io.leadkeep.domain.sharing.Sharing;
import io.leadkeep.domain.user.User;
import java.util.Optional;
import java.util.UUID;

/** Builds selections. */
public final class SelectionBuilder {
  private SelectionId id = new SelectionId(Ids.next());
  private Label name = new Label("For the fair", true);
  private Entity entity = Entity.CONTACT;
  private Sharing sharing = Sharing.OF_ALL;
  private Optional<Filter> criteria = Optional.empty();
  private Revision revision = Revision.first(Examples.MORNING);

  SelectionBuilder() {}

  /** {@return this, under an id that the test chooses} */
  public SelectionBuilder id(UUID other) {
    id = new SelectionId(other);
    return this;
  }

  /** {@return this, under a name that somebody wrote} */
  public SelectionBuilder named(String other) {
    name = new Label(other, false);
    return this;
  }

  /** {@return this, of other records} */
  public SelectionBuilder of(Entity other) {
    entity = other;
    return this;
  }

  /** {@return this, somebody's own and seen by nobody else} */
  public SelectionBuilder ownedBy(User owner) {
    sharing = new Sharing(Optional.of(owner.id()), false);
    return this;
  }

  /** {@return this, somebody's and seen by all} */
  public SelectionBuilder sharedBy(User owner) {
    sharing = new Sharing(Optional.of(owner.id()), true);
    return this;
  }

  /** {@return this, a dynamic one} */
  public SelectionBuilder finding(Filter filter) {
    criteria = Optional.of(filter);
    return this;
  }

  /** {@return this, with another life so far} */
  public SelectionBuilder at(Revision other) {
    revision = other;
    return this;
  }

  /** {@return the selection} */
  public Selection build() {
    return new Selection(id, name, entity, sharing, criteria, revision);
  }
}
