package fr.acme.r501;

import dev.langchain4j.model.chat.ChatModel;
import fr.acme.Mirai;
import fr.charteia.annotations.DecisionHumaine;
import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;
import fr.charteia.annotations.MentionIA;
import fr.charteia.annotations.SystemeIA;

@SystemeIA(id = "r501")
class Systeme {
    interface Titres {
        @MentionIA("Décision préparée avec une IA")
        @EffetJuridique(Effet.REFUS)
        void refuser(String dossier, String motif);
    }

    interface Bureau {
        @DecisionHumaine(role = "instructeur")
        boolean refuse(String dossier, String motif);
    }

    private final ChatModel modele = Mirai.modele();

    void instruire(Titres titres, Bureau bureau, String dossier) {
        String motif = modele.chat("Que manque-t-il à : " + dossier);
        titres.refuser(dossier, motif); // CHARTE-501
    }
}
