package io.leadkeep.domain.workspace;

import io.leadkeep.domain.text.ShortText;
import java.time.Instant;

/**
 * One customer's database.
 *
 * @param id its id
 * @param name what people call it
 * @param createdAt when it was made, in whole milliseconds
 */
public record Workspace(WorkspaceId id, ShortText name, Instant createdAt) {}
