package fr.bibliotheques.xml;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.io.StringReader;
import org.jdom2.*;
import org.jdom2.input.SAXBuilder;
import org.jdom2.output.*;
class ParJdom {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    ParJdom(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    Document document(String ref) { Usager u = dossiers.lire(ref); Element r = new Element("dossier"); r.setAttribute("etape", u.getEtape()); r.addContent(new Element("nom").setText(u.getNom())); r.addContent(new Element("theme").setText(u.getTheme())); return new Document(r); }
    void entier(String ref) { ia.chat("Résume " + new XMLOutputter(Format.getPrettyFormat()).outputString(document(ref))); } // CHARTE-401
    void nom(String ref) { ia.chat("Résume " + document(ref).getRootElement().getChildText("nom")); } // CHARTE-401
    void theme(String ref) { ia.chat("Résume " + document(ref).getRootElement().getChildText("theme")); }
    void etape(String ref) { ia.chat("Résume " + document(ref).getRootElement().getAttributeValue("etape")); }
    void sansNom(String ref) { Document d = document(ref); d.getRootElement().removeChild("nom"); ia.chat("Résume " + d.getRootElement().getChild("theme").getTextTrim()); }
    void reponse(String ref) throws Exception { Document d = new SAXBuilder().build(new StringReader(ia.chat("XML"))); if (d.getRootElement().getChildText("avis").equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void reponseListe(String ref) throws Exception { Document d = new SAXBuilder().build(new StringReader(ia.chat("XML"))); for (Element e : d.getRootElement().getChildren("avis")) if ("NON".equals(e.getAttributeValue("valeur"))) dossiers.refuser(ref); } // CHARTE-501
    void reponseValidee(String ref) throws Exception { Document d = new SAXBuilder().build(new StringReader(ia.chat("XML"))); if (instructeur.confirme(d.getRootElement().getChildText("avis"))) dossiers.refuser(ref); }
}
