/** Des modèles qui tournent dans l'application : rien ne sort. */
@SystemeIA(id = "guichet", usages = Usage.REDACTION)
package fr.prefecture.local;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
