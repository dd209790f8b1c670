/** Un guichet écrit avec Micronaut LangChain4j. */
@SystemeIA(id = "guichet", usages = Usage.REDACTION)
package fr.prefecture.micronaut;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
