package fr.prefecture.http;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestClient;

public class AvecRestClient {
    @Configuration
    static class Clients {
        @Bean
        RestClient mistral(RestClient.Builder constructeur, @Value("${ia.mistral.url}") String url) {
            return constructeur.baseUrl(url).defaultHeader("X-Application", "guichet").build();
        }

        @Bean
        RestClient local(RestClient.Builder constructeur) {
            return constructeur.baseUrl("http://localhost:11434").build();
        }

        @Bean
        RestClient etatCivil() {
            return RestClient.create("https://etat-civil.exemple.fr");
        }
    }

    @Service
    static class Redaction {
        private final RestClient mistral;
        private final RestClient local;
        private final RestClient etatCivil;
        private final Titres titres;

        Redaction(RestClient mistral, RestClient local, RestClient etatCivil, Titres titres) {
            this.mistral = mistral;
            this.local = local;
            this.etatCivil = etatCivil;
            this.titres = titres;
        }

        void externe(Usager usager, long dossier) {
            Reponse reponse = mistral.post()
                    .uri("/v1/chat/completions")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Demande.de(usager.demande()))
                    .retrieve() // CHARTE-401
                    .body(Reponse.class);
            if (reponse.texte().contains("REFUS")) {
                titres.refuser(dossier); // CHARTE-501
            }
        }

        String absolue(Usager usager) {
            return local.post()
                    .uri("https://api.openai.com/v1/chat/completions")
                    .body(Demande.de(usager.nom()))
                    .retrieve() // CHARTE-401
                    .body(String.class);
        }

        String fonction(Usager usager) {
            return mistral.get()
                    .uri(b -> b.path("/v1/models/{id}")
                            .queryParam("pour", usager.nom())
                            .build("m"))
                    .retrieve() // CHARTE-401
                    .body(String.class);
        }

        String locale(Usager usager) {
            return local.post()
                    .uri("/api/chat")
                    .body(Demande.de(usager.demande()))
                    .retrieve()
                    .body(String.class);
        }

        String interne(Usager usager) {
            return RestClient.create("https://mirai.interieur.gouv.fr")
                    .post()
                    .uri("/v1/chat/completions")
                    .body(Demande.de(usager.demande()))
                    .retrieve()
                    .body(String.class);
        }

        void autre(Usager usager, long dossier) {
            String acte = etatCivil
                    .post()
                    .uri("/actes")
                    .body(usager)
                    .retrieve()
                    .body(String.class);
            if (acte.contains("décès")) {
                titres.refuser(dossier);
            }
        }
    }
}
