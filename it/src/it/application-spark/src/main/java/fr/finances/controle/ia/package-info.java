@SystemeIA(id = "controle-aides", usages = Usage.AIDE_A_LA_DECISION)
package fr.finances.controle.ia;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
