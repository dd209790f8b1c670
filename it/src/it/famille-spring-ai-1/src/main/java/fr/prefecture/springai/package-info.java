/** Un guichet écrit avec Spring AI 1.1 et Spring Boot 3. */
@SystemeIA(id = "guichet", usages = Usage.REDACTION)
package fr.prefecture.springai;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
