/** Un guichet écrit avec Quarkus LangChain4j. */
@SystemeIA(id = "guichet", usages = Usage.REDACTION)
package fr.prefecture.quarkus;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
