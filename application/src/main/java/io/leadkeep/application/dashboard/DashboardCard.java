package io.leadkeep.application.dashboard;

import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.user.User;
import java.util.Optional;

/**
 * A dashboard as it is shown.
 *
 * @param dashboard the dashboard
 * @param owner whose it is; nobody's if a new workspace brought it along
 * @param editable whether whoever asks may change it
 */
public record DashboardCard(Dashboard dashboard, Optional<User> owner, boolean editable) {}
