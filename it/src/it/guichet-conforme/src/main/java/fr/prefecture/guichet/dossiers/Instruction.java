package fr.prefecture.guichet.dossiers;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
import fr.prefecture.guichet.dossiers.Parapheur.Proposition;
import fr.prefecture.guichet.dossiers.Parapheur.Visa;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Instruit les demandes de titre : le modèle propose, l'instructeur décide. */
@SystemeIA(id = "instruction-des-dossiers", usages = Usage.AIDE_A_LA_DECISION)
@Service
class Instruction {
    private final ChatModel modele;
    private final Parapheur parapheur;
    private final Titres titres;

    Instruction(@Qualifier("mirai") ChatModel modele, Parapheur parapheur, Titres titres) {
        this.modele = modele;
        this.parapheur = parapheur;
        this.titres = titres;
    }

    void controlerLesPieces(Dossier dossier) {
        String reponse = modele.chat("Ces pièces suffisent-elles ? Réponds OUI ou NON.\n" + dossier.pieces());
        Visa visa = parapheur.soumettre(new Proposition(dossier.numero(), "pièces", reponse));
        if (!visa.accorde()) {
            titres.refuser(dossier);
        }
    }

    void conclure(Dossier dossier) {
        Avis avis = analyser(dossier);
        Visa visa = parapheur.soumettre(new Proposition(dossier.numero(), "conclusion", avis.motivation()));
        titres.notifier(dossier, visa.motivation());
    }

    private Avis analyser(Dossier dossier) {
        ChatRequest demande = ChatRequest.builder()
                .messages(
                        SystemMessage.from("Tu dis si la demande est recevable, puis pourquoi."),
                        UserMessage.from(dossier.demande()))
                .build();
        return Avis.lire(modele.chat(demande).aiMessage().text());
    }
}
