/** Le relais des bailleurs. */
@SystemeIA(id = "aides-logement", usages = Usage.AIDE_A_LA_DECISION)
package fr.logement.relais;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
