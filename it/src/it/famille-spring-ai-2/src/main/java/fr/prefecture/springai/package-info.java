/** Un guichet écrit avec Spring AI 2.0 et Spring Boot 4. */
@SystemeIA(id = "guichet", usages = Usage.REDACTION)
package fr.prefecture.springai;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
