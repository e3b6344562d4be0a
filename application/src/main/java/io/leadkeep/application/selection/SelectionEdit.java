package io.leadkeep.application.selection;

import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.selection.Entity;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a command says of a selection.
 *
 * @param name the name; mandatory
 * @param entity what it selects; mandatory, and stays
 * @param shared whether everybody sees it; not, unless said
 * @param criteria what finds the members of a dynamic one
 * @param members the members of a static one, all of them
 * @param reader the language in which the writer sees it: writing back the name that is shown changes nothing
 */
public record SelectionEdit(
    Edit<ShortText> name,
    Optional<Entity> entity,
    Optional<Boolean> shared,
    Edit<Filter> criteria,
    Edit<List<UUID>> members,
    Language reader) {}
