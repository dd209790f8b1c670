/** Actes d’état civil. */
@SystemeIA(id = "actes", usages = Usage.AIDE_A_LA_DECISION)
package fr.etatcivil.actes;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
