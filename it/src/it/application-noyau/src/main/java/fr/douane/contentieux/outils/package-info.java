@SystemeIA(id = "contentieux", usages = Usage.AIDE_A_LA_DECISION)
package fr.douane.contentieux.outils;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
