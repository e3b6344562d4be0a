package io.leadkeep.http.contact;

import io.leadkeep.application.card.ContactCard;
import io.leadkeep.domain.contact.HiddenBecause;
import io.leadkeep.domain.contact.LeadStatusField;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.category.CategoryMapper;
import io.leadkeep.http.mapping.JsonMapping;
import io.leadkeep.http.mapping.ValueMapper;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.factory.Mappers;

/** Shows contacts. */
@Mapper(config = JsonMapping.class, uses = CategoryMapper.class)
public interface ContactMapper {
  /** The one there is. */
  ContactMapper INSTANCE = Mappers.getMapper(ContactMapper.class);

  @Mapping(target = "id", source = "contact.id.value")
  @Mapping(target = "firstName", source = "contact.person.firstName")
  @Mapping(target = "lastName", source = "contact.person.lastName")
  @Mapping(target = "email", source = "contact.person.email")
  @Mapping(target = "phone", source = "contact.person.phone")
  @Mapping(target = "title", source = "contact.person.title")
  @Mapping(target = "leadStatus", source = "card", qualifiedByName = "shownOrHidden")
  @Mapping(target = "firstTouch", source = "contact.firstTouch")
  @Mapping(target = "leadCreation", source = "contact.leadCreation")
  @Mapping(target = "createdAt", source = "contact.revision.createdAt")
  @Mapping(target = "updatedAt", source = "contact.revision.updatedAt")
  ContactJson json(ContactCard card, @Context Language language);

  @Named("shownOrHidden")
  default Optional<ContactLeadStatusJson> leadStatus(ContactCard card, @Context Language language) {
    LeadStatusField field = card.field();
    return card.leadStatus().map(status ->
        leadStatus(status, field.tracked(), field.tracked(), field.hiddenBecause(), language));
  }

  @Mapping(target = "id", source = "status.id.value")
  @Mapping(target = "key", source = "status.entry.key.value")
  @Mapping(target = "name", source = "status", qualifiedByName = ValueMapper.NAME)
  @Mapping(target = "deleted", source = "status.entry.deleted")
  ContactLeadStatusJson leadStatus(
      LeadStatus status,
      boolean visible,
      boolean editable,
      Optional<HiddenBecause> hiddenBecause,
      @Context Language language);
}
