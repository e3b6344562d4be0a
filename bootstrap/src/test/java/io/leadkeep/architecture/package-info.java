/** The architecture as rules that run. Each rule is also shown a small house that breaks it, and has to say so. */
package io.leadkeep.architecture;
