package fr.aides.parcours;

import dev.langchain4j.model.chat.ChatModel;

/** La synthèse, par le modèle. */
public class SyntheseImpl implements Synthese {
    private final ChatModel modele = Modeles.externe();

    @Override
    public String resumer(String temoignage) {
        return modele.chat("Résume ce témoignage : " + temoignage); // CHARTE-401
    }

    @Override
    public String planifier(String jour) {
        return modele.chat("Propose un créneau le " + jour);
    }
}
