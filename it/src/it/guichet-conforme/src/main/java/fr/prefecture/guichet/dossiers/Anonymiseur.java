package fr.prefecture.guichet.dossiers;

import fr.charteia.annotations.Anonymisation;
import fr.prefecture.guichet.Usager;
import org.springframework.stereotype.Component;

/** Retire d'un texte ce qui dit de qui il vient. */
@Component
class Anonymiseur {
    @Anonymisation
    String masquer(String texte, Usager usager) {
        return texte.replace(usager.nom(), "[nom]").replace(usager.courriel(), "[courriel]");
    }
}
