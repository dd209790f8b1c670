package fr.etatcivil.actes;

import dev.langchain4j.model.chat.ChatModel;
import org.springframework.stereotype.Component;

/** Annonce ce que l'adaptateur lui remet. */
@Component
class Crieur {
    private final ChatModel modele = Modeles.externe();

    public void annoncer(String annonce) {
        // Appelé par son nom, ce qui est une limite connue : rien n’est trouvé ici.
        modele.chat("Mets en forme : " + annonce);
    }
}
