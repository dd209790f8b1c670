package fr.bibliotheques.mappers;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.util.*;
import org.apache.commons.beanutils.*;
class ParBeans {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    ParBeans(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    void nom(Dossier d) throws Exception { FicheDto f = new FicheDto(); BeanUtils.copyProperties(f, d); ia.chat("Résume " + f.getNom()); } // CHARTE-401
    void theme(Dossier d) throws Exception { FicheDto f = new FicheDto(); BeanUtils.copyProperties(f, d); ia.chat("Résume " + f.getTheme()); }
    void lu(Dossier d) throws Exception { ia.chat("Résume " + BeanUtils.getProperty(d, "nom")); } // CHARTE-401
    void luTheme(Dossier d) throws Exception { ia.chat("Résume " + BeanUtils.getProperty(d, "theme")); }
    void ecrit(Dossier d) throws Exception { FicheDto f = new FicheDto(); PropertyUtils.setProperty(f, "libelle", d.getNom()); ia.chat("Résume " + f.getLibelle()); } // CHARTE-401
    void ecritAutre(Dossier d) throws Exception { FicheDto f = new FicheDto(); PropertyUtils.setProperty(f, "libelle", d.getNom()); ia.chat("Résume " + f.getEtape()); }
    void decrit(Dossier d) throws Exception { Map<String, String> m = BeanUtils.describe(d); ia.chat("Résume " + m.get("nom")); } // CHARTE-401
    void decritTheme(Dossier d) throws Exception { Map<String, String> m = BeanUtils.describe(d); ia.chat("Résume " + m.get("theme")); }
    void rempli(Dossier d) throws Exception { Map<String, Object> m = new HashMap<>(); m.put("avis", ia.chat("Avis")); m.put("etape", "x"); FicheDto f = new FicheDto(); BeanUtils.populate(f, m); if (f.getAvis().equals("NON")) dossiers.refuser("x"); } // CHARTE-501
    void rempliEtape(Dossier d) throws Exception { Map<String, Object> m = new HashMap<>(); m.put("avis", ia.chat("Avis")); m.put("etape", "x"); FicheDto f = new FicheDto(); BeanUtils.populate(f, m); if (f.getEtape().equals("NON")) dossiers.refuser("x"); }
    void pose(Dossier d) throws Exception { FicheDto f = new FicheDto(); BeanUtils.setProperty(f, "avis", ia.chat("Avis")); if (f.getAvis().equals("NON")) dossiers.refuser("x"); } // CHARTE-501
    void dyna(Dossier d) throws Exception { DynaBean b = new LazyDynaBean(); b.set("a", d.getNom()); b.set("b", d.getTheme()); ia.chat("Résume " + b.get("a")); // CHARTE-401
        ia.chat("Résume " + b.get("b")); }
    void converti(Dossier d) { d.setAvis(ia.chat("Note")); Integer n = (Integer) ConvertUtils.convert(d.getAvis(), Integer.class); if (n < 3) dossiers.refuser("x"); } // CHARTE-501
}
