package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.automation.LeadCategorizationRule;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Rules, flat. */
@Mapper(config = FlatRows.class)
interface RuleMapper {
  @Mapping(target = "ruleId", source = "id.value")
  @Mapping(target = "ruleTrigger", source = "trigger")
  @Mapping(target = "leadStatusId", source = "leadStatus")
  @Mapping(target = "targetCategoryId", source = "target")
  RuleRow row(LeadCategorizationRule rule);
}
