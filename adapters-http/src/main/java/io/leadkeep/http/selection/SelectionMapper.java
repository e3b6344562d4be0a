package io.leadkeep.http.selection;

import io.leadkeep.application.filter.Mention;
import io.leadkeep.application.language.Labels;
import io.leadkeep.application.selection.SelectionCard;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.criteria.CriteriaJson;
import io.leadkeep.http.mapping.JsonMapping;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Shows selections. */
@Mapper(config = JsonMapping.class)
public interface SelectionMapper {
  /** The one there is. */
  SelectionMapper INSTANCE = Mappers.getMapper(SelectionMapper.class);

  /** {@return a selection} */
  @Mapping(target = "id", source = "selection.id.value")
  @Mapping(target = "name", source = "selection.name")
  @Mapping(target = "entity", source = "selection.entity")
  @Mapping(target = "kind", source = "selection")
  @Mapping(target = "shared", source = "selection.sharing.shared")
  @Mapping(target = "criteria", source = "selection.criteria")
  @Mapping(target = "size", source = "card")
  @Mapping(target = "createdAt", source = "selection.revision.createdAt")
  @Mapping(target = "updatedAt", source = "selection.revision.updatedAt")
  SelectionJson json(SelectionCard card, @Context Language language);

  /** {@return a list item that criteria name} */
  default MentionJson mention(Mention mention, @Context Language language) {
    ListItem<?> item = mention.item();
    return new MentionJson(mention.field(), mention.value(), item.id().value(), item.entry().key().value(),
        Labels.name(language, item), item.entry().deleted());
  }

  /** {@return a name} */
  default String name(Label name, @Context Language language) {
    return Labels.name(language, Labels.SELECTIONS, name);
  }

  /** {@return how a selection selects} */
  default SelectionJson.Kind kind(Selection selection) {
    return selection.isStatic() ? SelectionJson.Kind.STATIC : SelectionJson.Kind.DYNAMIC;
  }

  /** {@return how many members a static selection has} */
  default Optional<Long> size(SelectionCard card) {
    return Optional.of(card.size()).filter(size -> card.selection().isStatic());
  }

  /** {@return criteria that may be absent} */
  default Optional<CriteriaJson> criteria(Optional<Filter> filter) {
    return filter.map(CriteriaJson::of);
  }
}
