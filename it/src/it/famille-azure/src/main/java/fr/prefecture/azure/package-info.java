/** Les services d'IA d'Azure. */
@SystemeIA(id = "guichet", usages = Usage.REDACTION)
package fr.prefecture.azure;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
