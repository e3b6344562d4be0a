package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.automation.CategoryProposal;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Category proposals, flat. */
@Mapper(config = FlatRows.class)
interface ProposalMapper {
  @Mapping(target = "proposalId", source = "id.value")
  @Mapping(target = "state", source = "stored")
  @Mapping(target = "companyId", source = "company.value")
  @Mapping(target = "fromCategoryId", source = "from.value")
  @Mapping(target = "toCategoryId", source = "to.value")
  @Mapping(target = "chosenCategoryId", source = "chosen")
  @Mapping(target = "ruleId", source = "rule.value")
  @Mapping(target = "ruleTrigger", source = "trigger")
  @Mapping(target = "leadStatusId", source = "leadStatus")
  @Mapping(target = "correlationId", source = "correlation")
  ProposalRow row(CategoryProposal proposal);
}
