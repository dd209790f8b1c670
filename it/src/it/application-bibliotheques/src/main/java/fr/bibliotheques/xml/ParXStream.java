package fr.bibliotheques.xml;
import com.thoughtworks.xstream.XStream;
import com.thoughtworks.xstream.io.xml.*;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
class ParXStream {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur; private final XStream x = new XStream(new StaxDriver());
    ParXStream(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; x.allowTypes(new Class[] {Usager.class}); x.alias("usager", Usager.class); x.processAnnotations(Usager.class); }
    void ecrit(String ref) { ia.chat("Résume " + x.toXML(dossiers.lire(ref))); } // CHARTE-401
    void ecritTheme(String ref) { ia.chat("Résume " + x.toXML(dossiers.lire(ref).getTheme())); }
    void lu(String xml) { Usager u = (Usager) x.fromXML(xml); ia.chat("Résume " + u.getNom()); } // CHARTE-401
    void luTheme(String xml) { Usager u = (Usager) x.fromXML(xml); ia.chat("Résume " + u.getTheme()); }
    void reponse(String ref) { Usager u = (Usager) x.fromXML(ia.chat("XML")); if (u.getEtape().equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void reponseValidee(String ref) { Usager u = (Usager) x.fromXML(ia.chat("XML")); if (instructeur.confirme(u.getEtape())) dossiers.refuser(ref); }
}
