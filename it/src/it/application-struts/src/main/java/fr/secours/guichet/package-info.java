/** Secours. */
@SystemeIA(id = "secours", usages = Usage.AIDE_A_LA_DECISION)
package fr.secours.guichet;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
