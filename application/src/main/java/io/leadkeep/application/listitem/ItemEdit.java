package io.leadkeep.application.listitem;

import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.text.LongText;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Language;
import java.util.Optional;

/**
 * What a command says of a list item, of whichever list.
 *
 * @param name the name; mandatory and unique (C1)
 * @param description the description
 * @param rank the place that it wants; items in its way move up by one
 * @param reader the language in which the writer sees the list: writing back the label that is shown changes nothing
 */
public record ItemEdit(
    Edit<ShortText> name, Edit<LongText> description, Optional<Integer> rank, Language reader) {}
