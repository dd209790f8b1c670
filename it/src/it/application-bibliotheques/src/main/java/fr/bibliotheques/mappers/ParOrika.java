package fr.bibliotheques.mappers;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.util.*;
import ma.glasnost.orika.*;
import ma.glasnost.orika.impl.DefaultMapperFactory;
class ParOrika {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur; private final MapperFactory fabrique = new DefaultMapperFactory.Builder().build(); private final MapperFacade mapper;
    ParOrika(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; fabrique.classMap(Dossier.class, FicheDto.class).byDefault().register(); mapper = fabrique.getMapperFacade(); }
    void nom(Dossier d) { FicheDto f = mapper.map(d, FicheDto.class); ia.chat("Résume " + f.getNom()); } // CHARTE-401
    void theme(Dossier d) { FicheDto f = mapper.map(d, FicheDto.class); ia.chat("Résume " + f.getTheme()); }
    void surPlace(Dossier d) { FicheDto f = new FicheDto(); mapper.map(d, f); ia.chat("Résume " + f.getNom()); } // CHARTE-401
    void liste(List<Dossier> l) { for (FicheDto f : mapper.mapAsList(l, FicheDto.class)) ia.chat("Résume " + f.getNom()); } // CHARTE-401
    void listeTheme(List<Dossier> l) { for (FicheDto f : mapper.mapAsList(l, FicheDto.class)) ia.chat("Résume " + f.getTheme()); }
    void lie(Dossier d) { BoundMapperFacade<Dossier, FicheDto> m = fabrique.getMapperFacade(Dossier.class, FicheDto.class); ia.chat("Résume " + m.map(d).getNom()); } // CHARTE-401
    void lieTheme(Dossier d) { BoundMapperFacade<Dossier, FicheDto> m = fabrique.getMapperFacade(Dossier.class, FicheDto.class); ia.chat("Résume " + m.map(d).getTheme()); }
    void evalue(Dossier d) { d.setAvis(ia.chat("Avis")); if (mapper.map(d, FicheDto.class).getAvis().equals("NON")) dossiers.refuser("x"); } // CHARTE-501
    void evalueEtape(Dossier d) { d.setAvis(ia.chat("Avis")); if (mapper.map(d, FicheDto.class).getEtape().equals("incomplet")) dossiers.refuser("x"); }
    void evalueValide(Dossier d) { d.setAvis(ia.chat("Avis")); if (instructeur.confirme(mapper.map(d, FicheDto.class).getAvis())) dossiers.refuser("x"); }
}
