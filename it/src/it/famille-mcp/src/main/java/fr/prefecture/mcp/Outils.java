package fr.prefecture.mcp;

import java.util.List;
import org.springframework.ai.mcp.annotation.McpPrompt;
import org.springframework.ai.mcp.annotation.McpResource;
import org.springframework.ai.mcp.annotation.McpTool;
import org.springframework.ai.mcp.annotation.McpToolParam;

/** Avec Spring. */
class Outils {
    private final Registre registre;
    private final Titres titres;

    Outils(Registre registre, Titres titres) {
        this.registre = registre;
        this.titres = titres;
    }

    @McpTool(name = "naissance", description = "Date de naissance d'un demandeur")
    String naissance(@McpToolParam(description = "référence") String reference) {
        return registre.parReference(reference).map(d -> d.naissance().toString()).orElse(""); // CHARTE-401
    }

    @McpTool
    List<Demandeur> tous() {
        return registre.tous(); // CHARTE-401
    }

    @McpTool
    int combien() {
        return registre.tous().size();
    }

    @McpTool
    void refuser(String reference) {
        titres.refuser(new Demandeur(reference, null, null, null)); // CHARTE-501
    }

    @McpResource(uri = "dossier://{reference}", name = "dossier")
    String dossier(String reference) {
        return registre.parReference(reference).map(Demandeur::nom).orElse(""); // CHARTE-401
    }

    @McpPrompt(name = "accueil")
    String accueil(String reference) {
        return "Accueille " + registre.parReference(reference).map(Demandeur::nom).orElse("la personne"); // CHARTE-401
    }
}
