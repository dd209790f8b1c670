package fr.caf.logement.ia;

import fr.charteia.annotations.Anonymisation;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Ce que l'on demande aux modèles. */
@Service
public class Redacteur {
    private final ChatClient externe;
    private final ChatClient interne;

    public Redacteur(@Qualifier("externe") ChatClient externe, @Qualifier("interne") ChatClient interne) {
        this.externe = externe;
        this.interne = interne;
    }

    public ChatClient publique() {
        return externe;
    }

    public ChatClient surveille() {
        return interne;
    }

    @Anonymisation
    public String anonymiser(String texte) {
        return texte == null ? "" : texte.replaceAll("\\p{Lu}\\p{L}+", "X");
    }
}
