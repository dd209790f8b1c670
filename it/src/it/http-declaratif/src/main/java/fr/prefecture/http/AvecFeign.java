package fr.prefecture.http;

import feign.Feign;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

public class AvecFeign {
    @FeignClient(name = "openai", url = "${ia.openai:https://api.openai.com}", path = "/v1")
    interface OpenAi {
        @PostMapping("/chat/completions")
        Reponse repondre(@RequestBody Demande demande);
    }

    @FeignClient(name = "resumes")
    interface Resumes {
        @PostMapping("/v1/chat/completions")
        Reponse resumer(@RequestBody Demande demande);
    }

    @FeignClient(name = "mirai", url = "https://mirai.interieur.gouv.fr")
    interface Mirai {
        @PostMapping("/v1/chat/completions")
        Reponse repondre(@RequestBody Demande demande);
    }

    @FeignClient(name = "insee", url = "https://api.insee.fr")
    interface Insee {
        @GetMapping("/personnes")
        String chercher(@RequestParam("nom") String nom);
    }

    /** Sans Spring. */
    @Headers("Content-Type: application/json")
    interface Claude {
        @RequestLine("POST /v1/messages")
        String repondre(Demande demande);
    }

    interface Adresses {
        @RequestLine("GET /search?q={texte}")
        String chercher(@Param("texte") String texte);
    }

    private final OpenAi openAi;
    private final Resumes resumes;
    private final Mirai mirai;
    private final Insee insee;
    private final Titres titres;
    private final Claude claude = Feign.builder()
            .encoder(new JacksonEncoder())
            .decoder(new JacksonDecoder())
            .target(Claude.class, "https://api.anthropic.com");

    AvecFeign(OpenAi openAi, Resumes resumes, Mirai mirai, Insee insee, Titres titres) {
        this.openAi = openAi;
        this.resumes = resumes;
        this.mirai = mirai;
        this.insee = insee;
        this.titres = titres;
    }

    void externe(Usager usager, long dossier) {
        if (openAi.repondre(Demande.de(usager.demande())).texte().contains("REFUS")) { // CHARTE-401
            titres.refuser(dossier); // CHARTE-501
        }
    }

    String parLeNom(Usager usager) {
        return resumes.resumer(Demande.de(usager.nom())).texte(); // CHARTE-401
    }

    void sansSpring(Usager usager, long dossier) {
        if (claude.repondre(Demande.de(usager.demande())).contains("REFUS")) { // CHARTE-401
            titres.refuser(dossier); // CHARTE-501
        }
    }

    void interne(Usager usager, long dossier) {
        if (mirai.repondre(Demande.de(usager.demande())).texte().contains("REFUS")) {
            titres.refuser(dossier); // CHARTE-501
        }
    }

    void autre(Usager usager, long dossier) {
        Adresses adresses = Feign.builder().target(Adresses.class, "https://api-adresse.data.gouv.fr");
        if (insee.chercher(usager.nom()).contains("radiée") || adresses.chercher(usager.nom()).isEmpty()) {
            titres.refuser(dossier);
        }
    }
}
