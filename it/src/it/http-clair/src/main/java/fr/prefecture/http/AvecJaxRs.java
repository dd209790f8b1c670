package fr.prefecture.http;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

public class AvecJaxRs {
    private final Client client = ClientBuilder.newClient();
    private final Titres titres;

    @ConfigProperty(name = "ia.albert", defaultValue = "https://albert.api.etalab.gouv.fr")
    String albert;

    AvecJaxRs(Titres titres) {
        this.titres = titres;
    }

    void externe(Usager usager, long dossier) {
        WebTarget cible = client.target("https://api.mistral.ai").path("v1").path("chat/completions");
        Response reponse = cible.request(MediaType.APPLICATION_JSON)
                .header("Authorization", "Bearer " + System.getenv("CLE"))
                .post(Entity.json(Demande.de(usager.demande()))); // CHARTE-401
        if (reponse.readEntity(Reponse.class).texte().contains("REFUS")) {
            titres.refuser(dossier); // CHARTE-501
        }
    }

    String dansLAdresse(Usager usager) {
        return client.target("https://api.deepl.com/v2/translate")
                .queryParam("text", usager.nom())
                .request()
                .get(String.class); // CHARTE-401
    }

    String parInvocation(Usager usager) {
        return client.target("https://api.openai.com/v1/responses")
                .request()
                .buildPost(Entity.entity(usager.demande(), MediaType.TEXT_PLAIN))
                .invoke(String.class); // CHARTE-401
    }

    void albert(Usager usager, long dossier) {
        String reponse = client.target(albert)
                .path("/v1/chat/completions")
                .request()
                .post(Entity.json(new Demande("albert-small", java.util.List.of())), String.class);
        if (reponse.contains("REFUS")) {
            titres.refuser(dossier); // CHARTE-501
        }
    }

    String locale(Usager usager) {
        return client.target("http://localhost:11434")
                .path("api/chat")
                .request()
                .post(Entity.json(Demande.de(usager.demande())), String.class);
    }

    String interne(Usager usager) {
        return client.target("https://mirai.interieur.gouv.fr")
                .path("v1/chat/completions")
                .request()
                .post(Entity.json(Demande.de(usager.demande())), String.class);
    }

    void autre(Usager usager, long dossier) {
        Response reponse = client.target("https://api.insee.fr")
                .path("personnes")
                .request()
                .post(Entity.json(usager));
        if (reponse.readEntity(String.class).contains("radiée")) {
            titres.refuser(dossier);
        }
    }
}
