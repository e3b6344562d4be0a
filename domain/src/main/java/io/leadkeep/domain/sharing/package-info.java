/** Who sees and who changes what people make for themselves or for all: selections and dashboards. */
package io.leadkeep.domain.sharing;
