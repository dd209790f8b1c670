package fr.prefecture.http;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import org.springframework.web.service.registry.ImportHttpServices;

public class AvecHttpExchange {
    @HttpExchange("/v1")
    interface Mistral {
        @PostExchange("/chat/completions")
        Reponse repondre(@RequestHeader("Authorization") String cle, @RequestBody Demande demande);
    }

    interface Local {
        @PostExchange("/api/chat")
        Reponse repondre(@RequestBody Demande demande);
    }

    interface Annuaire {
        @GetExchange("/entreprises/{nom}")
        String chercher(@PathVariable String nom);
    }

    interface Groupe {
        @PostExchange("/v1/responses")
        String repondre(@RequestBody String texte);
    }

    @Configuration
    @ImportHttpServices(group = "openai", types = Groupe.class)
    static class Clients {
        @Bean
        Mistral mistral(@Value("${ia.mistral}") String url) {
            RestClient client = RestClient.builder().baseUrl(url).build();
            return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                    .build()
                    .createClient(Mistral.class);
        }

        @Bean
        Local local(WebClient.Builder constructeur) {
            WebClient client = constructeur.baseUrl("http://localhost:11434").build();
            return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client))
                    .build()
                    .createClient(Local.class);
        }

        @Bean
        Annuaire annuaire() {
            RestClient client = RestClient.create("https://api.insee.fr");
            return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                    .build()
                    .createClient(Annuaire.class);
        }
    }

    @Service
    static class Redaction {
        private final Mistral mistral;
        private final Local local;
        private final Annuaire annuaire;
        private final Groupe groupe;
        private final Titres titres;

        Redaction(Mistral mistral, Local local, Annuaire annuaire, Groupe groupe, Titres titres) {
            this.mistral = mistral;
            this.local = local;
            this.annuaire = annuaire;
            this.groupe = groupe;
            this.titres = titres;
        }

        void externe(Usager usager, long dossier) {
            Reponse reponse = mistral.repondre("Bearer x", Demande.de(usager.demande())); // CHARTE-401
            if (reponse.texte().contains("REFUS")) {
                titres.refuser(dossier); // CHARTE-501
            }
        }

        String groupe(Usager usager) {
            return groupe.repondre(usager.nom()); // CHARTE-401
        }

        void locale(Usager usager, long dossier) {
            if (local.repondre(Demande.de(usager.demande())).texte().contains("REFUS")) {
                titres.refuser(dossier); // CHARTE-501
            }
        }

        void autre(Usager usager, long dossier) {
            if (annuaire.chercher(usager.nom()).contains("radiée")) {
                titres.refuser(dossier);
            }
        }
    }
}
