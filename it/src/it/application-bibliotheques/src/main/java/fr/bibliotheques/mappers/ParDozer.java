package fr.bibliotheques.mappers;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import com.github.dozermapper.core.*;
class ParDozer {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur; private final Mapper mapper = DozerBeanMapperBuilder.buildDefault();
    ParDozer(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    void nom(Dossier d) { FicheDto f = mapper.map(d, FicheDto.class); ia.chat("Résume " + f.getNom()); } // CHARTE-401
    void theme(Dossier d) { FicheDto f = mapper.map(d, FicheDto.class); ia.chat("Résume " + f.getTheme()); }
    void surPlace(Dossier d) { FicheDto f = new FicheDto(); mapper.map(d, f); ia.chat("Résume " + f.getNom()); } // CHARTE-401
    void surPlaceTheme(Dossier d) { FicheDto f = new FicheDto(); mapper.map(d, f); ia.chat("Résume " + f.getTheme()); }
    void evalue(Dossier d) { d.setAvis(ia.chat("Avis")); if (mapper.map(d, FicheDto.class).getAvis().equals("NON")) dossiers.refuser("x"); } // CHARTE-501
    void evalueEtape(Dossier d) { d.setAvis(ia.chat("Avis")); if (mapper.map(d, FicheDto.class).getEtape().equals("incomplet")) dossiers.refuser("x"); }
    void evalueValide(Dossier d) { d.setAvis(ia.chat("Avis")); if (instructeur.confirme(mapper.map(d, FicheDto.class).getAvis())) dossiers.refuser("x"); }
}
