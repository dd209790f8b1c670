package fr.prefecture.http;

import kong.unirest.Unirest;

public class AvecUnirest {
    private final Titres titres;

    AvecUnirest(Titres titres) {
        this.titres = titres;
    }

    void externe(Usager usager, long dossier) {
        String reponse = Unirest.post("https://api.openai.com/v1/chat/completions")
                .header("Content-Type", "application/json")
                .body(Demande.de(usager.demande()))
                .asString() // CHARTE-401
                .getBody();
        if (reponse.contains("REFUS")) {
            titres.refuser(dossier); // CHARTE-501
        }
    }

    String nouveau(Usager usager) {
        return kong.unirest.core.Unirest.post("https://api.mistral.ai/v1/chat/completions")
                .body(Demande.de(usager.demande()))
                .asJson() // CHARTE-401
                .getBody()
                .toString();
    }

    String locale(Usager usager) {
        return Unirest.post("http://localhost:11434/api/generate").body(usager).asString().getBody();
    }

    String interne(Usager usager) {
        return kong.unirest.core.Unirest.post("https://mirai.interieur.gouv.fr/v1/chat/completions")
                .body(Demande.de(usager.demande()))
                .asString()
                .getBody();
    }

    void autre(Usager usager, long dossier) {
        if (Unirest.get("https://api.insee.fr/personnes").queryString("nom", usager.nom()).asString().isSuccess()) {
            titres.refuser(dossier);
        }
    }
}
