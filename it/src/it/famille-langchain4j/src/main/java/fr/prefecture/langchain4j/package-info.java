/** Un guichet écrit avec LangChain4j, comme on l'écrit : services déclarés, modèles, outils, recherche, agents. */
@SystemeIA(id = "guichet", usages = Usage.REDACTION)
package fr.prefecture.langchain4j;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
