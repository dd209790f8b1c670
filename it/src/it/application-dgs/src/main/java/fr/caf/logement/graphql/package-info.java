@SystemeIA(id = "aides-logement", usages = Usage.AIDE_A_LA_DECISION)
package fr.caf.logement.graphql;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
