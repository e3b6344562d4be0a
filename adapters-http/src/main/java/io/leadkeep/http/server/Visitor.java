package io.leadkeep.http.server;

import io.leadkeep.application.command.Caller;
import io.leadkeep.domain.workspace.Language;

/**
 * Somebody whose token is good.
 *
 * @param caller who it is, in which workspace
 * @param language the workspace's language, for those who ask for none
 */
public record Visitor(Caller caller, Language language) {}
