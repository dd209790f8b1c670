/** Des agents écrits en Java avec Koog. */
@SystemeIA(id = "guichet", usages = Usage.REDACTION)
package fr.prefecture.koog;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
