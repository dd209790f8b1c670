@SystemeIA(id = "controle-aides", usages = Usage.AIDE_A_LA_DECISION)
package fr.finances.controle.donnees;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
