/** Bourses. */
@SystemeIA(id = "bourses", usages = Usage.AIDE_A_LA_DECISION)
package fr.bourses.suivi;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
