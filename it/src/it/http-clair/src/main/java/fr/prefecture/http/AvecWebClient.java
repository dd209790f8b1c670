package fr.prefecture.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Service;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

public class AvecWebClient {
    @ConfigurationProperties("ia.anthropic")
    record Reglages(@DefaultValue("https://api.anthropic.com") String url, String cle) {}

    @ConfigurationProperties(prefix = "ia.serveur")
    static class Serveur {
        private String adresse = "http://localhost:8080";

        public String getAdresse() {
            return adresse;
        }

        public void setAdresse(String adresse) {
            this.adresse = adresse;
        }
    }

    @Service
    static class Redaction {
        private final WebClient externe;
        private final WebClient serveur;
        private final Titres titres;

        Redaction(WebClient.Builder constructeur, Reglages reglages, Serveur serveur, Titres titres) {
            this.externe = constructeur
                    .baseUrl(reglages.url())
                    .defaultHeader("x-api-key", reglages.cle())
                    .build();
            this.serveur = WebClient.create(serveur.getAdresse());
            this.titres = titres;
        }

        void externe(Usager usager, long dossier) {
            Reponse reponse = externe.post()
                    .uri("/v1/messages")
                    .bodyValue(Demande.de(usager.demande()))
                    .retrieve() // CHARTE-401
                    .bodyToMono(Reponse.class)
                    .block();
            if (reponse.texte().contains("REFUS")) {
                titres.refuser(dossier); // CHARTE-501
            }
        }

        Mono<Void> reactif(Usager usager, long dossier) {
            return externe.post()
                    .uri("/v1/messages")
                    .body(BodyInserters.fromValue(Demande.de(usager.nom())))
                    .retrieve() // CHARTE-401
                    .bodyToMono(String.class)
                    .doOnNext(texte -> {
                        if (texte.contains("REFUS")) {
                            titres.refuser(dossier); // CHARTE-501
                        }
                    })
                    .then();
        }

        Mono<String> locale(Usager usager) {
            return serveur.post()
                    .uri("/v1/chat/completions")
                    .bodyValue(Demande.de(usager.demande()))
                    .retrieve()
                    .bodyToMono(String.class);
        }

        Mono<String> interne(Usager usager) {
            return WebClient.create("https://mirai.interieur.gouv.fr")
                    .post()
                    .uri("/v1/chat/completions")
                    .bodyValue(Demande.de(usager.demande()))
                    .retrieve()
                    .bodyToMono(String.class);
        }
    }
}
