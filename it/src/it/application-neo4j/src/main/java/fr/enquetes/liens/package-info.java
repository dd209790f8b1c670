/** Enquêtes. */
@SystemeIA(id = "enquetes", usages = Usage.AIDE_A_LA_DECISION)
package fr.enquetes.liens;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
