package fr.bibliotheques.textes;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.io.*;
import java.util.*;
import org.yaml.snakeyaml.*;
import org.yaml.snakeyaml.constructor.Constructor;
class ParYaml {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    ParYaml(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    void ecrit(String ref) { ia.chat("Résume " + new Yaml().dump(dossiers.lire(ref))); } // CHARTE-401
    void ecritFlux(String ref) { StringWriter w = new StringWriter(); new Yaml(new DumperOptions()).dump(dossiers.lire(ref), w); ia.chat("Résume " + w); } // CHARTE-401
    void ecritCarte(String ref) { ia.chat("Résume " + new Yaml().dumpAsMap(Map.of("nom", dossiers.lire(ref).getNom()))); } // CHARTE-401
    void ecritTheme(String ref) { ia.chat("Résume " + new Yaml().dump(Map.of("t", dossiers.lire(ref).getTheme()))); }
    void lu(String y) { Usager u = new Yaml(new Constructor(Usager.class, new LoaderOptions())).load(y); ia.chat("Résume " + u.getNom()); } // CHARTE-401
    void luTheme(String y) { Usager u = new Yaml(new Constructor(Usager.class, new LoaderOptions())).load(y); ia.chat("Résume " + u.getTheme()); }
    void luComme(String y) { Usager u = new Yaml().loadAs(y, Usager.class); ia.chat("Résume " + u.getNom()); } // CHARTE-401
    void luCarte(String y) { Map<String, Object> m = new Yaml().load(y); ia.chat("Résume " + m.get("email")); } // CHARTE-401
    void luCarteTheme(String y) { Map<String, Object> m = new Yaml().load(y); ia.chat("Résume " + m.get("theme")); }
    void reponse(String ref) { Map<String, Object> m = new Yaml().load(ia.chat("YAML")); if ("NON".equals(m.get("avis"))) dossiers.refuser(ref); } // CHARTE-501
    void reponseType(String ref) { Usager u = new Yaml().loadAs(new StringReader(ia.chat("YAML")), Usager.class); if (u.getEtape().equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void reponses(String ref) { for (Object o : new Yaml().loadAll(ia.chat("YAML"))) if (o.toString().equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void reponseValidee(String ref) { Map<String, Object> m = new Yaml().load(ia.chat("YAML")); if (instructeur.confirme((String) m.get("avis"))) dossiers.refuser(ref); }
    void fichier(String ref, Reader r) { Map<String, Object> m = new Yaml().load(r); if ("NON".equals(m.get("etape"))) dossiers.refuser(ref); }
}
