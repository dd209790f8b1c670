/** Aides. */
@SystemeIA(id = "aides", usages = Usage.AIDE_A_LA_DECISION)
package fr.aides.regles;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
