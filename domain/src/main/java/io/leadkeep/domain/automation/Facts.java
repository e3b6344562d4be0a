package io.leadkeep.domain.automation;

import io.leadkeep.domain.category.Category;
import java.util.Optional;
import java.util.Set;

/**
 * All that an evaluation knows (A13).
 *
 * @param fired the triggers that the command fired
 * @param current the company's category before any rule; empty if there is no company
 * @param userChose whether the user chose a category in the same command (A11)
 */
public record Facts(Set<Fired> fired, Optional<Category> current, boolean userChose) {}
