/** Les clients que fournissent OpenAI, Anthropic et Google. */
@SystemeIA(id = "guichet", usages = Usage.REDACTION)
package fr.prefecture.sdk;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
