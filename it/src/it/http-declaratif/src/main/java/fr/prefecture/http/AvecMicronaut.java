package fr.prefecture.http;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;

public class AvecMicronaut {
    @Client("https://api.mistral.ai")
    interface Mistral {
        @Post("/v1/chat/completions")
        Reponse repondre(@Body Demande demande);
    }

    @Client(id = "openai", path = "/v1")
    interface OpenAi {
        @Post(uri = "/responses")
        String repondre(@Body String texte);
    }


    @Client("http://localhost:11434")
    interface Locale {
        @Post("/api/chat")
        Reponse repondre(@Body Demande demande);
    }

    @Client("https://api.insee.fr")
    interface Insee {
        @Get("/personnes/{nom}")
        String chercher(String nom);
    }

    private final Mistral mistral;
    private final OpenAi openAi;
    private final Locale locale;
    private final Insee insee;
    private final Titres titres;

    AvecMicronaut(Mistral mistral, OpenAi openAi, Locale locale, Insee insee, Titres titres) {
        this.mistral = mistral;
        this.openAi = openAi;
        this.locale = locale;
        this.insee = insee;
        this.titres = titres;
    }

    void externe(Usager usager, long dossier) {
        if (mistral.repondre(Demande.de(usager.demande())).texte().contains("REFUS")) { // CHARTE-401
            titres.refuser(dossier); // CHARTE-501
        }
    }

    String parService(Usager usager) {
        return openAi.repondre(usager.nom()); // CHARTE-401
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
