/** Canaux. */
@SystemeIA(id = "canaux", usages = Usage.AIDE_A_LA_DECISION)
package fr.canaux;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
