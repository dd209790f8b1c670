package fr.prefecture.guichet.courriers;

import fr.charteia.annotations.MentionIA;
import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.stereotype.Service;

/** Rédige l'accusé de réception d'un courrier ; le nom est ajouté après, chez nous. */
@SystemeIA(id = "accuse-de-reception", usages = Usage.REDACTION)
@Service
class AccuseDeReception {
    private final ChatClient client;

    AccuseDeReception(ChatClient client) {
        this.client = client;
    }

    @MentionIA("Accusé de réception rédigé avec une IA")
    String rediger(Courrier courrier) {
        String texte = client.prompt()
                .user(message -> message.text("Accuse réception du courrier « {objet} ».").param("objet", courrier.objet()))
                .call().content();
        return courrier.expediteur().nom() + ",\n\n" + texte;
    }
}
