package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.contact.Contact;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Contacts, flat. */
@Mapper(config = FlatRows.class)
interface ContactMapper {
  @Mapping(target = "contactId", source = "id.value")
  @Mapping(target = "firstName", source = "person.firstName")
  @Mapping(target = "lastName", source = "person.lastName")
  @Mapping(target = "email", source = "person.email")
  @Mapping(target = "phone", source = "person.phone")
  @Mapping(target = "title", source = "person.title")
  @Mapping(target = "companyId", source = "company")
  @Mapping(target = "ownerId", source = "owner")
  @Mapping(target = "leadStatusId", source = "leadStatus")
  @Mapping(target = "source", source = "leadCreation", qualifiedByName = "normalizedSource")
  @Mapping(target = "createdAt", source = "revision.createdAt")
  @Mapping(target = "updatedAt", source = "revision.updatedAt")
  @Mapping(target = "version", source = "revision.version")
  ContactRow row(Contact contact);
}
