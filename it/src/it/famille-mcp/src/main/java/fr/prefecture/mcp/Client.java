package fr.prefecture.mcp;

import io.modelcontextprotocol.client.McpAsyncClient;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientSseClientTransport;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * Ce qui est demandé aux outils de serveurs MCP : chez d'autres, sur cette machine, au ministère, à un processus dont nul ne
 * sait où il envoie.
 */
class Client {
    private final Titres titres;

    Client(Titres titres) {
        this.titres = titres;
    }

    private static McpSyncClient ailleurs() {
        return McpClient.sync(HttpClientSseClientTransport.builder("https://mcp.exemple.com").build())
                .build();
    }

    private static McpSyncClient ici() {
        return McpClient.sync(HttpClientStreamableHttpTransport.builder("http://localhost:8931").build())
                .build();
    }

    private static McpSyncClient auMinistere() {
        return McpClient.sync(HttpClientStreamableHttpTransport.builder("https://mirai.interieur.gouv.fr").build())
                .build();
    }

    private static McpSyncClient processus() {
        return McpClient.sync(new StdioClientTransport(
                        ServerParameters.builder("/opt/outils/serveur").build(), McpJsonDefaults.getMapper()))
                .build();
    }

    private static CallToolRequest demande(Demandeur demandeur) {
        return new CallToolRequest("chercher", Map.of("nom", demandeur.nom()));
    }

    CallToolResult chercherAilleurs(Demandeur demandeur) {
        return ailleurs().callTool(demande(demandeur)); // CHARTE-401
    }

    CallToolResult chercherIci(Demandeur demandeur) {
        return ici().callTool(demande(demandeur));
    }

    CallToolResult chercherAuMinistere(Demandeur demandeur) {
        return auMinistere().callTool(demande(demandeur));
    }

    CallToolResult chercherParProcessus(Demandeur demandeur) {
        return processus().callTool(demande(demandeur)); // CHARTE-005 CHARTE-401
    }

    CallToolResult compter() {
        return ailleurs().callTool(new CallToolRequest("compter", Map.of("annee", "2026")));
    }

    Mono<CallToolResult> plusTard(Demandeur demandeur) {
        McpAsyncClient client = McpClient.async(
                        HttpClientSseClientTransport.builder("https://mcp.exemple.com").build())
                .build();
        return client.callTool(demande(demandeur)); // CHARTE-401
    }
}
