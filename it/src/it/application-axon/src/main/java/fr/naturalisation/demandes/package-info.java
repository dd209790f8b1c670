/** Naturalisation. */
@SystemeIA(id = "naturalisation", usages = Usage.AIDE_A_LA_DECISION)
package fr.naturalisation.demandes;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
