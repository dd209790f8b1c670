/** Accueil. */
@SystemeIA(id = "accueil", usages = Usage.AIDE_A_LA_DECISION)
package fr.accueil.bureau;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
