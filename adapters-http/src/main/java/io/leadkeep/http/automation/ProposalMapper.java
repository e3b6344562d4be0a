package io.leadkeep.http.automation;

import io.leadkeep.application.automation.ProposalCard;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.category.CategoryMapper;
import io.leadkeep.http.leadstatus.LeadStatusMapper;
import io.leadkeep.http.mapping.JsonMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Shows category proposals. */
@Mapper(config = JsonMapping.class, uses = {CategoryMapper.class, LeadStatusMapper.class})
interface ProposalMapper {
  ProposalMapper INSTANCE = Mappers.getMapper(ProposalMapper.class);

  @Mapping(target = "id", source = "proposal.id.value")
  @Mapping(target = "trigger", source = "proposal.trigger")
  @Mapping(target = "rule", source = "proposal.rule.value")
  @Mapping(target = "ruleVersion", source = "proposal.ruleVersion")
  @Mapping(target = "createdAt", source = "proposal.createdAt")
  @Mapping(target = "expiresAt", source = "proposal.expiresAt")
  @Mapping(target = "decidedAt", source = "proposal.decidedAt")
  @Mapping(target = "reason", source = "proposal.staleBecause")
  ProposalJson json(ProposalCard card, @Context Language language);
}
