// Déplacé, et une lettre de moins qui dit un nom.

package fr.prefecture;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;

/** Vingt lettres que l'on fait écrire depuis longtemps : aucun système déclaré, un nom dans chacune. Quarante erreurs. */
public class Lettres {
    private final ChatModel modele = OpenAiChatModel.builder()
            .baseUrl("https://api.openai.com/v1")
            .apiKey(System.getenv("IA_CLE"))
            .modelName("gpt-4o-mini-2024-07-18")
            .timeout(java.time.Duration.ofSeconds(30))
            .build();

    public String accuse(Usager usager) {
        return modele.chat("Rédige un accusé de réception.");
    }

    public String relance(Usager usager) {
        return modele.chat("Rédige la lettre « relance » pour " + usager.nom());
    }

    public String rendezVous(Usager usager) {
        return modele.chat("Rédige la lettre « rendezVous » pour " + usager.nom());
    }

    public String convocation(Usager usager) {
        return modele.chat("Rédige la lettre « convocation » pour " + usager.nom());
    }

    public String renouvellement(Usager usager) {
        return modele.chat("Rédige la lettre « renouvellement » pour " + usager.nom());
    }

    public String duplicata(Usager usager) {
        return modele.chat("Rédige la lettre « duplicata » pour " + usager.nom());
    }

    public String changementDAdresse(Usager usager) {
        return modele.chat("Rédige la lettre « changementDAdresse » pour " + usager.nom());
    }

    public String naturalisation(Usager usager) {
        return modele.chat("Rédige la lettre « naturalisation » pour " + usager.nom());
    }

    public String sejour(Usager usager) {
        return modele.chat("Rédige la lettre « sejour » pour " + usager.nom());
    }

    public String regroupement(Usager usager) {
        return modele.chat("Rédige la lettre « regroupement » pour " + usager.nom());
    }

    public String permis(Usager usager) {
        return modele.chat("Rédige la lettre « permis » pour " + usager.nom());
    }

    public String carteGrise(Usager usager) {
        return modele.chat("Rédige la lettre « carteGrise » pour " + usager.nom());
    }

    public String passeport(Usager usager) {
        return modele.chat("Rédige la lettre « passeport » pour " + usager.nom());
    }

    public String identite(Usager usager) {
        return modele.chat("Rédige la lettre « identite » pour " + usager.nom());
    }

    public String procuration(Usager usager) {
        return modele.chat("Rédige la lettre « procuration » pour " + usager.nom());
    }

    public String association(Usager usager) {
        return modele.chat("Rédige la lettre « association » pour " + usager.nom());
    }

    public String armes(Usager usager) {
        return modele.chat("Rédige la lettre « armes » pour " + usager.nom());
    }

    public String manifestation(Usager usager) {
        return modele.chat("Rédige la lettre « manifestation » pour " + usager.nom());
    }

    public String pyrotechnie(Usager usager) {
        return modele.chat("Rédige la lettre « pyrotechnie » pour " + usager.nom());
    }

    public String expulsion(Usager usager) {
        return modele.chat("Rédige la lettre « expulsion » pour " + usager.nom());
    }
}
