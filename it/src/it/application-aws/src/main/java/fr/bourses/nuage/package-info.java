/** Bourses. */
@SystemeIA(id = "bourses", usages = Usage.AIDE_A_LA_DECISION)
package fr.bourses.nuage;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
