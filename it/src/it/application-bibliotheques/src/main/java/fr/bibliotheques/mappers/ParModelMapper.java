package fr.bibliotheques.mappers;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.util.*;
import org.modelmapper.*;
import org.modelmapper.convention.MatchingStrategies;
class ParModelMapper {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur; private final ModelMapper mapper = new ModelMapper();
    ParModelMapper(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; mapper.getConfiguration().setMatchingStrategy(MatchingStrategies.STRICT).setSkipNullEnabled(true); }
    void nom(Dossier d) { FicheDto f = mapper.map(d, FicheDto.class); ia.chat("Résume " + f.getNom()); } // CHARTE-401
    void theme(Dossier d) { FicheDto f = mapper.map(d, FicheDto.class); ia.chat("Résume " + f.getTheme()); }
    void surPlace(Dossier d) { FicheDto f = new FicheDto(); mapper.map(d, f); ia.chat("Résume " + f.getNom()); } // CHARTE-401
    void surPlaceTheme(Dossier d) { FicheDto f = new FicheDto(); mapper.map(d, f); ia.chat("Résume " + f.getTheme()); }
    void liste(List<Dossier> ds) { List<FicheDto> fs = ds.stream().map(d -> mapper.map(d, FicheDto.class)).toList(); for (FicheDto f : fs) ia.chat("Résume " + f.getNom()); } // CHARTE-401
    void listeParType(List<Dossier> ds) { List<FicheDto> fs = mapper.map(ds, new TypeToken<List<FicheDto>>() {}.getType()); for (FicheDto f : fs) ia.chat("Résume " + f.getNom()); } // CHARTE-401
    void evalue(Dossier d) { d.setAvis(ia.chat("Avis")); FicheDto f = mapper.map(d, FicheDto.class); if (f.getAvis().equals("NON")) dossiers.refuser("x"); } // CHARTE-501
    void evalueEtape(Dossier d) { d.setAvis(ia.chat("Avis")); FicheDto f = mapper.map(d, FicheDto.class); if (f.getEtape().equals("incomplet")) dossiers.refuser("x"); }
    void evalueValide(Dossier d) { d.setAvis(ia.chat("Avis")); FicheDto f = mapper.map(d, FicheDto.class); if (instructeur.confirme(f.getAvis())) dossiers.refuser("x"); }
}
