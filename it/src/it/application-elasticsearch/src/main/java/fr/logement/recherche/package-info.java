/** Logement. */
@SystemeIA(id = "logement", usages = Usage.AIDE_A_LA_DECISION)
package fr.logement.recherche;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
