package io.leadkeep.application.automation;

import io.leadkeep.domain.company.Company;
import java.util.Optional;

/**
 * What the rules did.
 *
 * @param report what the caller is told
 * @param company the company as it is from now on
 */
public record Reaction(AutomationReport report, Optional<Company> company) {}
