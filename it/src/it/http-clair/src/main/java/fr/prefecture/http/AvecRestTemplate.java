package fr.prefecture.http;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

public class AvecRestTemplate {
    private final RestTemplate rest = new RestTemplate();
    private final RestTemplate enracine;
    private final String url;
    private final Titres titres;

    @Value("${ia.interne}")
    private String interne;

    AvecRestTemplate(
            Titres titres,
            @Value("${ia.url:https://api.openai.com/v1}") String url,
            @Value("${ia.racine}") String racine,
            RestTemplateBuilder constructeur) {
        this.titres = titres;
        this.url = url;
        this.enracine = constructeur.rootUri(racine).build();
    }

    void externe(Usager usager, long dossier) {
        Reponse reponse = rest.postForObject(url + "/chat/completions", Demande.de(usager.demande()), Reponse.class); // CHARTE-401
        if (reponse.texte().contains("REFUS")) {
            titres.refuser(dossier); // CHARTE-501
        }
    }

    String sousLaRacine(Usager usager) {
        return enracine.postForEntity("/v1/chat/completions", Demande.de(usager.nom()), String.class).getBody(); // CHARTE-401
    }

    String echange(Usager usager) {
        HttpHeaders entetes = new HttpHeaders();
        entetes.setBearerAuth(System.getenv("CLE"));
        HttpEntity<Map<String, Object>> corps = new HttpEntity<>(
                Map.of("model", "gpt-4o-2024-11-20", "messages", List.of(Map.of("content", usager.nom()))), entetes);
        ResponseEntity<Map> reponse =
                rest.exchange("https://api.openai.com/v1/chat/completions", HttpMethod.POST, corps, Map.class); // CHARTE-401
        return String.valueOf(reponse.getBody());
    }

    String parModele(Usager usager) {
        return rest.getForObject( // CHARTE-401
                "https://api.deepl.com/v2/translate?text={texte}&target_lang={langue}",
                String.class,
                usager.demande(),
                "FR");
    }

    String parConstructeur(Usager usager) {
        var uri = UriComponentsBuilder.fromUriString("https://api.mistral.ai")
                .path("/v1/chat/completions")
                .queryParam("user", usager.nom())
                .build()
                .toUri();
        return rest.getForObject(uri, String.class); // CHARTE-401
    }

    String requete(Usager usager) {
        RequestEntity<String> requete =
                RequestEntity.post("https://api.anthropic.com/v1/messages").body(usager.demande());
        return rest.exchange(requete, String.class).getBody(); // CHARTE-401
    }

    String interne(Usager usager) {
        return rest.postForObject(interne + "/v1/chat/completions", Demande.de(usager.demande()), String.class);
    }

    String locale(Usager usager) {
        return rest.postForObject("http://localhost:11434/api/chat", Demande.de(usager.demande()), String.class);
    }

    void autre(Usager usager, long dossier) {
        String reponse = rest.postForObject("https://api.insee.fr/personnes", usager, String.class);
        if (reponse.contains("radiée")) {
            titres.refuser(dossier);
        }
    }
}
