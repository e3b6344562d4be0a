package io.leadkeep.domain.dashboard;

import java.util.UUID;

/**
 * The id of a dashboard.
 *
 * @param value the id itself
 */
public record DashboardId(UUID value) {}
