/** L'instruction des demandes d'allocation personnalisée d'autonomie, menée par un processus. */
@SystemeIA(id = "instruction-apa", usages = Usage.AIDE_A_LA_DECISION)
package fr.departement.apa;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
