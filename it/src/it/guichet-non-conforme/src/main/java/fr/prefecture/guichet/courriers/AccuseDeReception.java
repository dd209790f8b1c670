package fr.prefecture.guichet.courriers;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.stereotype.Service;

/** Rédige l'accusé de réception d'un courrier. */
@SystemeIA(id = "accuse-de-reception", usages = Usage.REDACTION)
@Service
class AccuseDeReception {
    private final ChatClient client;

    AccuseDeReception(ChatClient client) {
        this.client = client;
    }

    String rediger(Courrier courrier) {
        return client.prompt()
                .user(message -> message.text("Accuse réception du courrier « {objet} » de {nom}.")
                        .param("objet", courrier.objet())
                        .param("nom", courrier.expediteur().nom()))
                .call().content(); // CHARTE-401 CHARTE-405
    }
}
