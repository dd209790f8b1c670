package fr.acme.r605;

import dev.langchain4j.model.chat.ChatModel;
import fr.acme.Mirai;
import fr.charteia.annotations.SystemeIA;
import java.io.IOException;

@SystemeIA(id = "r605")
class Systeme {
    private final ChatModel modele = Mirai.modele();

    void executer(String demande) throws IOException {
        String commande = modele.chat("Archiver ou compter ? " + demande);
        if (commande.equals("archiver")) {
            Runtime.getRuntime().exec("/opt/guichet/archiver");
        }
    }
}
