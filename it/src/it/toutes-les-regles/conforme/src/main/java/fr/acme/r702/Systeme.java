package fr.acme.r702;

import dev.langchain4j.model.chat.ChatModel;
import fr.acme.Mirai;
import fr.charteia.annotations.SystemeIA;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@SystemeIA(id = "r702")
class Systeme {
    private final ChatModel modele = Mirai.modele();
    private final Map<String, String> connus = new HashMap<>();

    List<String> orienter(List<String> demandes) {
        List<String> bureaux = new ArrayList<>();
        for (String demande : demandes) {
            bureaux.add(connus.computeIfAbsent(demande, texte -> modele.chat("Quel bureau pour : " + texte)));
        }
        return bureaux;
    }
}
