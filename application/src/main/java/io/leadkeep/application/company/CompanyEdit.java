package io.leadkeep.application.company;

import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.source.LeadSourceEdit;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.UserId;

/**
 * What a command says of a company.
 *
 * @param name the name; mandatory (R1)
 * @param category the category; a new company gets the default one if none is named (C6)
 * @param owner the owner
 * @param source where it came from; written once (W5)
 */
public record CompanyEdit(
    Edit<ShortText> name, Edit<ItemRef> category, Edit<UserId> owner, Edit<LeadSourceEdit> source) {}
