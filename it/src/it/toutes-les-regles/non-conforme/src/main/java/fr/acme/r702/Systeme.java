package fr.acme.r702;

import dev.langchain4j.model.chat.ChatModel;
import fr.acme.Mirai;
import fr.charteia.annotations.SystemeIA;
import java.util.ArrayList;
import java.util.List;

@SystemeIA(id = "r702")
class Systeme {
    private final ChatModel modele = Mirai.modele();

    List<String> orienter(List<String> demandes) {
        List<String> bureaux = new ArrayList<>();
        for (String demande : demandes) {
            bureaux.add(modele.chat("Quel bureau pour : " + demande)); // CHARTE-702
        }
        return bureaux;
    }
}
