package fr.bibliotheques.xml;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import jakarta.xml.bind.*;
import java.io.*;
class ParJaxb {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    ParJaxb(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    String ecrire(Object o) throws Exception { Marshaller m = JAXBContext.newInstance(o.getClass()).createMarshaller(); m.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true); StringWriter w = new StringWriter(); m.marshal(o, w); return w.toString(); }
    void dossier(DossierXml d) throws Exception { StringWriter w = new StringWriter(); JAXBContext.newInstance(DossierXml.class).createMarshaller().marshal(d, w); ia.chat("Résume " + w); } // CHARTE-401
    void resume(ResumeXml r) throws Exception { StringWriter w = new StringWriter(); JAXBContext.newInstance(ResumeXml.class).createMarshaller().marshal(r, w); ia.chat("Résume " + w); }
    void bref(DossierXml d) { StringWriter w = new StringWriter(); JAXB.marshal(d, w); ia.chat("Résume " + w); } // CHARTE-401
    void octets(DossierXml d) throws Exception { ByteArrayOutputStream o = new ByteArrayOutputStream(); Marshaller m = JAXBContext.newInstance(DossierXml.class).createMarshaller(); m.marshal(d, o); ia.chat("Résume " + o.toString("UTF-8")); } // CHARTE-401
    void lu(String xml) throws Exception { DossierXml d = (DossierXml) JAXBContext.newInstance(DossierXml.class).createUnmarshaller().unmarshal(new StringReader(xml)); ia.chat("Résume " + d.nom); } // CHARTE-401
    void luTheme(String xml) throws Exception { DossierXml d = (DossierXml) JAXBContext.newInstance(DossierXml.class).createUnmarshaller().unmarshal(new StringReader(xml)); ia.chat("Résume " + d.theme); }
    void reponse(String ref) throws Exception { DossierXml d = (DossierXml) JAXBContext.newInstance(DossierXml.class).createUnmarshaller().unmarshal(new StringReader(ia.chat("Réponds en XML"))); if (d.avis.equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void reponseBreve(String ref) { DossierXml d = JAXB.unmarshal(new StringReader(ia.chat("Réponds en XML")), DossierXml.class); if (d.avis.equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void reponseSource(String ref) throws Exception { DossierXml d = JAXBContext.newInstance(DossierXml.class).createUnmarshaller().unmarshal(new javax.xml.transform.stream.StreamSource(new StringReader(ia.chat("XML"))), DossierXml.class).getValue(); if (d.avis.equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void reponseValidee(String ref) { DossierXml d = JAXB.unmarshal(new StringReader(ia.chat("Réponds en XML")), DossierXml.class); if (instructeur.confirme(d.avis)) dossiers.refuser(ref); }
    void allerRetour(String ref) throws Exception { DossierXml d = new DossierXml(); d.avis = ia.chat("Avis"); d.etape = "x"; DossierXml e = JAXB.unmarshal(new StringReader(ecrire(d)), DossierXml.class); if (e.avis.equals("NON")) dossiers.refuser(ref); } // CHARTE-501
}
