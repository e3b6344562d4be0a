package io.leadkeep.application.record;

import io.leadkeep.application.command.Fields;
import io.leadkeep.application.command.RecordType;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import java.time.Instant;
import java.util.Map;

/** Category proposals. */
public final class CategoryProposalRecord implements RecordType<CategoryProposal> {
  /** The one way to save them. */
  public static final CategoryProposalRecord TYPE = new CategoryProposalRecord();

  private CategoryProposalRecord() {}

  @Override
  public RecordRef ref(CategoryProposal record) {
    return new RecordRef(RecordKind.PROPOSAL, record.id().value());
  }

  @Override
  public long version(CategoryProposal record) {
    return record.version();
  }

  @Override
  public CategoryProposal next(CategoryProposal record, Instant now) {
    return record.at(record.version() + 1);
  }

  @Override
  public Map<String, Object> facts(CategoryProposal record) {
    return new Fields()
        .with("state", record.stored())
        .with("company", record.company())
        .with("from", record.from())
        .with("to", record.to())
        .with("chosen", record.chosen())
        .with("decidedBy", record.decidedBy())
        .with("reason", record.staleBecause())
        .all();
  }

  @Override
  public void insert(UnitOfWork unit, CategoryProposal record) {
    unit.proposals().insert(record);
  }

  @Override
  public void update(UnitOfWork unit, CategoryProposal record) {
    unit.proposals().update(record);
  }

  @Override
  public void delete(UnitOfWork unit, CategoryProposal record) {
    unit.proposals().delete(record.id());
  }
}
