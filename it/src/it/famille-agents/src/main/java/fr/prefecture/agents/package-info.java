/** Des agents écrits avec l'ADK de Google et avec Semantic Kernel. */
@SystemeIA(id = "guichet", usages = Usage.REDACTION)
package fr.prefecture.agents;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
