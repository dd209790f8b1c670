/** Un serveur MCP : ce que rend un outil part à un client que l'on ne connaît pas. */
@SystemeIA(id = "guichet", usages = Usage.REDACTION)
package fr.prefecture.mcp;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
