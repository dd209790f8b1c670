package fr.prefecture.mcp;

import io.modelcontextprotocol.server.McpAsyncServer;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.AsyncToolSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Avec le SDK seul. */
class Serveur {
    private final Registre registre;
    private final Titres titres;

    Serveur(Registre registre, Titres titres) {
        this.registre = registre;
        this.titres = titres;
    }

    McpSyncServer ouvrir(McpServerTransportProvider transport) {
        return McpServer.sync(transport).serverInfo("guichet", "1").tools(courriel(), statut(), refus()).build();
    }

    private SyncToolSpecification courriel() {
        return SyncToolSpecification.builder()
                .tool(Tool.builder("courriel", Map.of()).build())
                .callHandler((echange, demande) -> {
                    String reference = (String) demande.arguments().get("reference");
                    String courriel = registre.parReference(reference).map(Demandeur::courriel).orElse("");
                    return CallToolResult.builder().addTextContent(courriel).build(); // CHARTE-401
                })
                .build();
    }

    private SyncToolSpecification statut() {
        return new SyncToolSpecification(
                Tool.builder("statut", Map.of()).build(),
                (echange, demande) -> CallToolResult.builder().addTextContent("en cours").build());
    }

    private SyncToolSpecification refus() {
        return new SyncToolSpecification(Tool.builder("refus", Map.of()).build(), this::refuser);
    }

    private CallToolResult refuser(Object echange, io.modelcontextprotocol.spec.McpSchema.CallToolRequest demande) {
        String reference = demande.arguments().get("reference").toString();
        titres.refuser(new Demandeur(reference, null, null, null)); // CHARTE-501
        return CallToolResult.builder().addTextContent("fait").build();
    }

    McpAsyncServer asynchrone(McpServerTransportProvider transport) {
        AsyncToolSpecification nom = AsyncToolSpecification.builder()
                .tool(Tool.builder("nom", Map.of()).build())
                .callHandler((echange, demande) -> Mono.just(CallToolResult.builder() // CHARTE-401
                        .addTextContent(registre.tous().get(0).nom())
                        .build()))
                .build();
        return McpServer.async(transport).tools(nom).build();
    }
}
