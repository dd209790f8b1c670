package fr.prefecture.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;

public class AvecVertx {
    private final WebClient client;
    private final HttpClient brut;
    private final Titres titres;

    AvecVertx(Vertx vertx, Titres titres) {
        this.client = WebClient.create(vertx);
        this.brut = vertx.createHttpClient();
        this.titres = titres;
    }

    void externe(Usager usager, long dossier) {
        client.postAbs("https://api.openai.com/v1/chat/completions")
                .putHeader("Accept", "application/json")
                .sendJsonObject(new JsonObject().put("input", usager.demande())) // CHARTE-401
                .onSuccess(reponse -> {
                    if (reponse.bodyAsString().contains("REFUS")) {
                        titres.refuser(dossier); // CHARTE-501
                    }
                });
    }

    /** Whether the call itself went well decides nothing by what the AI answered. */
    void echec(Usager usager, long dossier) {
        client.postAbs("https://api.openai.com/v1/chat/completions")
                .sendJsonObject(new JsonObject().put("input", usager.demande())) // CHARTE-401
                .onComplete(resultat -> {
                    if (resultat.failed() || resultat.cause() != null) {
                        titres.refuser(dossier);
                    }
                });
    }

    void reussite(Usager usager, long dossier) {
        client.postAbs("https://api.openai.com/v1/chat/completions")
                .sendJsonObject(new JsonObject().put("input", usager.demande())) // CHARTE-401
                .onComplete(resultat -> {
                    if (resultat.succeeded() && resultat.result().bodyAsString().contains("REFUS")) {
                        titres.refuser(dossier); // CHARTE-501
                    }
                });
    }

    Future<String> parHote(Usager usager) {
        Future<HttpResponse<Buffer>> reponse = client.post(443, "api.mistral.ai", "/v1/chat/completions")
                .ssl(true)
                .sendJson(Demande.de(usager.nom())); // CHARTE-401
        return reponse.map(HttpResponse::bodyAsString);
    }

    Future<String> parReglages(Usager usager) {
        return client.request(HttpMethod.POST, reglages("api.mistral.ai", 443, "/v1/chat/completions"))
                .sendJson(Demande.de(usager.nom())) // CHARTE-401
                .map(HttpResponse::bodyAsString);
    }

    void parReglagesLocaux(Usager usager) {
        client.request(HttpMethod.POST, reglages("localhost", 11434, "/api/chat")).sendJson(Demande.de(usager.nom()));
    }

    private static RequestOptions reglages(String hote, int port, String chemin) {
        return new RequestOptions().setHost(hote).setPort(port).setURI(chemin);
    }

    Future<Buffer> brut(Usager usager) {
        return brut.request(HttpMethod.POST, 443, "api.openai.com", "/v1/chat/completions")
                .compose(requete -> requete.send(usager.demande())) // CHARTE-401
                .compose(reponse -> reponse.body());
    }

    void locale(Usager usager) {
        client.post(11434, "localhost", "/api/chat").sendJson(Demande.de(usager.demande()));
    }

    void interne(Usager usager) {
        client.postAbs("https://mirai.interieur.gouv.fr/v1/chat/completions").sendJson(Demande.de(usager.demande()));
    }

    void autre(Usager usager, long dossier) {
        client.postAbs("https://api.insee.fr/personnes")
                .sendJson(usager)
                .onSuccess(reponse -> {
                    if (reponse.bodyAsString().contains("radiée")) {
                        titres.refuser(dossier);
                    }
                });
    }
}
