package fr.bibliotheques.mappers;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
class ParMapStruct {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    ParMapStruct(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    void libelle(Dossier d) { ia.chat("Résume " + FicheMapper.INSTANCE.versFiche(d).getLibelle()); } // CHARTE-401
    void theme(Dossier d) { ia.chat("Résume " + FicheMapper.INSTANCE.versFiche(d).getTheme()); }
    void sansNom(Dossier d) { ia.chat("Résume " + FicheMapper.INSTANCE.versFicheSansNom(d).getLibelle()); }
    void evalue(Dossier d) { d.setAvis(ia.chat("Avis")); FicheDto f = new FicheDto(); FicheMapper.INSTANCE.mettreAJour(d, f); if (f.getAvis().equals("NON")) dossiers.refuser("x"); } // CHARTE-501
    void evalueEtape(Dossier d) { d.setAvis(ia.chat("Avis")); FicheDto f = FicheMapper.INSTANCE.versFiche(d); if ("incomplet".equals(f.getEtape())) dossiers.refuser("x"); }
}
