/** Permis. */
@SystemeIA(id = "permis", usages = Usage.AIDE_A_LA_DECISION)
package fr.permis.urbanisme;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
