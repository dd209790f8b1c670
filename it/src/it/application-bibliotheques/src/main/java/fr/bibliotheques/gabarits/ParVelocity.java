package fr.bibliotheques.gabarits;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.io.StringWriter;
import java.util.*;
import org.apache.velocity.*;
import org.apache.velocity.app.*;
class ParVelocity {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur; private final VelocityEngine moteur = new VelocityEngine();
    ParVelocity(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; moteur.setProperty("resource.loaders", "class"); moteur.init(); }
    void nom(Usager u) { VelocityContext c = new VelocityContext(); c.put("nom", u.getNom()); StringWriter w = new StringWriter(); Template t = moteur.getTemplate("invites/resume.vm"); t.merge(c, w); ia.chat(w.toString()); } // CHARTE-401
    void theme(Usager u) { VelocityContext c = new VelocityContext(); c.put("theme", u.getTheme()); StringWriter w = new StringWriter(); moteur.getTemplate("invites/resume.vm").merge(c, w); ia.chat(w.toString()); }
    void surPlace(Usager u) { VelocityContext c = new VelocityContext(); c.put("nom", u.getNom()); StringWriter w = new StringWriter(); moteur.evaluate(c, w, "invite", "Résume $nom"); ia.chat(w.toString()); } // CHARTE-401
    void masque(Usager u) { VelocityContext c = new VelocityContext(); c.put("nom", Nettoyage.masquer(u.getNom())); StringWriter w = new StringWriter(); Velocity.evaluate(c, w, "invite", "Résume $nom"); ia.chat(w.toString()); }
    void carte(Usager u) { Map<String, Object> m = new HashMap<>(); m.put("adresse", u.getAdresse()); StringWriter w = new StringWriter(); Velocity.evaluate(new VelocityContext(m), w, "invite", "Résume $adresse"); ia.chat(w.toString()); } // CHARTE-401
    void entier(Usager u) { VelocityContext c = new VelocityContext(); c.put("usager", u); StringWriter w = new StringWriter(); moteur.mergeTemplate("invites/resume.vm", "UTF-8", c, w); ia.chat(w.toString()); } // CHARTE-401
    void repris(Usager u) { VelocityContext c = new VelocityContext(); c.put("nom", u.getNom()); c.put("theme", u.getTheme()); ia.chat("Résume " + c.get("theme")); }
    void retire(Usager u) { VelocityContext c = new VelocityContext(); c.put("nom", u.getNom()); c.remove("nom"); c.put("theme", u.getTheme()); StringWriter w = new StringWriter(); Velocity.evaluate(c, w, "invite", "$theme"); ia.chat(w.toString()); }
    void avis(Usager u) { VelocityContext c = new VelocityContext(); c.put("avis", ia.chat("Avis")); StringWriter w = new StringWriter(); Velocity.evaluate(c, w, "avis", "$avis"); if (w.toString().contains("NON")) dossiers.refuser(u.getReference()); } // CHARTE-501
    void avisValide(Usager u) { VelocityContext c = new VelocityContext(); c.put("avis", ia.chat("Avis")); StringWriter w = new StringWriter(); Velocity.evaluate(c, w, "avis", "$avis"); if (instructeur.confirme(w.toString())) dossiers.refuser(u.getReference()); }
}
