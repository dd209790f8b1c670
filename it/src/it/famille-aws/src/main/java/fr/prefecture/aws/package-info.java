/** Les services d'IA d'AWS. */
@SystemeIA(id = "guichet", usages = Usage.REDACTION)
package fr.prefecture.aws;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
