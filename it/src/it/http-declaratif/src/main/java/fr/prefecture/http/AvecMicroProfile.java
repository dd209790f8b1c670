package fr.prefecture.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

public class AvecMicroProfile {
    @Path("/v1")
    @RegisterRestClient(configKey = "mistral")
    interface Mistral {
        @POST
        @Path("/chat/completions")
        Reponse repondre(Demande demande);
    }

    @RegisterRestClient(baseUri = "https://api.deepl.com")
    @Path("/v2/translate")
    interface DeepL {
        @POST
        String traduire(@QueryParam("text") String texte);
    }

    @RegisterRestClient(configKey = "locale")
    @Path("/v1/chat/completions")
    interface Locale {
        @POST
        Reponse repondre(Demande demande);
    }

    @RegisterRestClient(baseUri = "https://api.insee.fr")
    @Path("/personnes")
    interface Insee {
        @GET
        String chercher(@QueryParam("nom") String nom);
    }

    @Path("/v1/responses")
    interface Programme {
        @POST
        String repondre(String texte);
    }

    @Inject
    @RestClient
    Mistral mistral;

    @Inject
    @RestClient
    DeepL deepl;

    @Inject
    @RestClient
    Locale locale;

    @Inject
    @RestClient
    Insee insee;

    @Inject
    Titres titres;

    void externe(Usager usager, long dossier) {
        if (mistral.repondre(Demande.de(usager.demande())).texte().contains("REFUS")) { // CHARTE-401
            titres.refuser(dossier); // CHARTE-501
        }
    }

    String traduit(Usager usager) {
        return deepl.traduire(usager.demande()); // CHARTE-401
    }

    String programme(Usager usager) {
        Programme programme = RestClientBuilder.newBuilder()
                .baseUri(URI.create("https://api.openai.com"))
                .build(Programme.class);
        return programme.repondre(usager.nom()); // CHARTE-401
    }

    String locale(Usager usager) {
        return locale.repondre(Demande.de(usager.demande())).texte();
    }

    void autre(Usager usager, long dossier) {
        if (insee.chercher(usager.nom()).contains("radiée")) {
            titres.refuser(dossier);
        }
    }
}
