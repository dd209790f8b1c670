@SystemeIA(id = "instruction-apa", usages = Usage.AIDE_A_LA_DECISION)
package fr.departement.apa.demande;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
