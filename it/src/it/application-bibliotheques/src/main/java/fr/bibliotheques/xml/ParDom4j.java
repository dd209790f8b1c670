package fr.bibliotheques.xml;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.io.*;
import org.dom4j.*;
import org.dom4j.io.*;
class ParDom4j {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    ParDom4j(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    Document document(String ref) { Usager u = dossiers.lire(ref); Document d = DocumentHelper.createDocument(); Element r = d.addElement("dossier").addAttribute("etape", u.getEtape()); r.addElement("nom").addText(u.getNom()); r.addElement("theme").addText(u.getTheme()); return d; }
    void entier(String ref) { ia.chat("Résume " + document(ref).asXML()); } // CHARTE-401
    void nom(String ref) { ia.chat("Résume " + document(ref).getRootElement().elementText("nom")); } // CHARTE-401
    void theme(String ref) { ia.chat("Résume " + document(ref).getRootElement().elementText("theme")); }
    void etape(String ref) { ia.chat("Résume " + document(ref).getRootElement().attributeValue("etape")); }
    void noeud(String ref) { ia.chat("Résume " + document(ref).selectSingleNode("//nom").getText()); } // CHARTE-401
    void ecrit(String ref) throws Exception { StringWriter w = new StringWriter(); XMLWriter x = new XMLWriter(w, OutputFormat.createPrettyPrint()); x.write(document(ref)); ia.chat("Résume " + w); } // CHARTE-401
    void reponse(String ref) throws Exception { Document d = DocumentHelper.parseText(ia.chat("XML")); if (d.getRootElement().elementText("avis").equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void reponseLecteur(String ref) throws Exception { Document d = new SAXReader().read(new StringReader(ia.chat("XML"))); for (Element e : d.getRootElement().elements("avis")) if ("NON".equals(e.getTextTrim())) dossiers.refuser(ref); } // CHARTE-501
    void reponseValidee(String ref) throws Exception { Document d = DocumentHelper.parseText(ia.chat("XML")); if (instructeur.confirme(d.valueOf("/avis"))) dossiers.refuser(ref); }
}
