package fr.prefecture.quarkus;

import dev.langchain4j.agent.tool.Tool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Donnés au rédacteur par défaut, qui est externe. */
@ApplicationScoped
class Outils {
    @Inject
    Map<String, Demandeur> registre;

    @Tool("Courriel d'une personne")
    String courriel(String reference) {
        return registre.get(reference).courriel(); // CHARTE-401
    }

    @Tool("Nombre de dossiers")
    int nombre() {
        return registre.size();
    }
}
