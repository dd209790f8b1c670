@SystemeIA(id = "instruction-apa", usages = Usage.AIDE_A_LA_DECISION)
package fr.departement.apa.ia;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
