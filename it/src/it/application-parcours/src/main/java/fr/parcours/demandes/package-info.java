/** Parcours. */
@SystemeIA(id = "parcours", usages = Usage.AIDE_A_LA_DECISION)
package fr.parcours.demandes;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
