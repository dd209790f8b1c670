package fr.prefecture.http;

import org.asynchttpclient.AsyncHttpClient;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.StringRequestContent;

public class AutresClients {
    private final AsyncHttpClient ahc;
    private final HttpClient jetty;
    private final Titres titres;

    AutresClients(AsyncHttpClient ahc, HttpClient jetty, Titres titres) {
        this.ahc = ahc;
        this.jetty = jetty;
        this.titres = titres;
    }

    void externe(Usager usager, long dossier) throws Exception {
        String reponse = ahc.preparePost("https://api.openai.com/v1/chat/completions")
                .setHeader("Content-Type", "application/json")
                .setBody(usager.demande())
                .execute() // CHARTE-401
                .get()
                .getResponseBody();
        if (reponse.contains("REFUS")) {
            titres.refuser(dossier); // CHARTE-501
        }
    }

    void jetty(Usager usager, long dossier) throws Exception {
        String reponse = jetty.POST("https://api.mistral.ai/v1/chat/completions")
                .body(new StringRequestContent(usager.demande()))
                .send() // CHARTE-401
                .getContentAsString();
        if (reponse.contains("REFUS")) {
            titres.refuser(dossier); // CHARTE-501
        }
    }

    String locale(Usager usager) throws Exception {
        return jetty.POST("http://localhost:11434/api/chat")
                .body(new StringRequestContent(usager.demande()))
                .send()
                .getContentAsString();
    }

    String interne(Usager usager) throws Exception {
        return ahc.preparePost("https://mirai.interieur.gouv.fr/v1/chat/completions")
                .setBody(usager.demande())
                .execute()
                .get()
                .getResponseBody();
    }

    void autre(Usager usager, long dossier) throws Exception {
        String a = ahc.preparePost("https://api.insee.fr/personnes")
                .setBody(usager.nom())
                .execute()
                .get()
                .getResponseBody();
        String b = jetty.POST("https://api.insee.fr/personnes")
                .body(new StringRequestContent(usager.nom()))
                .send()
                .getContentAsString();
        if (a.equals(b)) {
            titres.refuser(dossier);
        }
    }
}
