/** Des modèles appris sur des dossiers, qui tournent dans l'application. */
@SystemeIA(id = "guichet", usages = Usage.REDACTION)
package fr.prefecture.predictive;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
