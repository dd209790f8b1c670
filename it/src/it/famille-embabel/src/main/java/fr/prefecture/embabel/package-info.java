/** Des agents écrits avec Embabel. */
@SystemeIA(id = "guichet", usages = Usage.REDACTION)
package fr.prefecture.embabel;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
