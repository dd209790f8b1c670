package fr.bibliotheques.commons;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.apache.commons.configuration2.*;
import org.apache.commons.exec.*;
import org.apache.commons.fileupload.*;
import org.apache.commons.fileupload.disk.*;
import org.apache.commons.fileupload.servlet.*;
import org.apache.commons.jexl3.*;
import org.apache.commons.mail.*;
import org.apache.commons.pool2.impl.*;
import org.apache.commons.validator.routines.*;
class ParCommons {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    ParCommons(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    void envoi(HttpServletRequest req) throws Exception { for (FileItem f : new ServletFileUpload(new DiskFileItemFactory()).parseRequest(req)) if (f.isFormField() && f.getFieldName().equals("theme")) ia.chat("Résume " + f.getString("UTF-8")); }
    void carte(HttpServletRequest req) throws Exception { Map<String, List<FileItem>> m = new ServletFileUpload(new DiskFileItemFactory()).parseParameterMap(req); ia.chat("Résume " + m.get("email").get(0).getString()); } // CHARTE-401
    void carteTheme(HttpServletRequest req) throws Exception { Map<String, List<FileItem>> m = new ServletFileUpload(new DiskFileItemFactory()).parseParameterMap(req); ia.chat("Résume " + m.get("theme").get(0).getString()); }
    void courriel(String ref) throws Exception { SimpleEmail m = new SimpleEmail(); m.setHostName("smtp"); m.setFrom("a@b.fr"); m.addTo("c@d.fr"); m.setSubject("Dossier"); m.setMsg(ia.chat("Rédige une lettre pour " + dossiers.lire(ref).getTheme())); m.send(); }
    void courrielNom(String ref) throws Exception { HtmlEmail m = new HtmlEmail(); m.setHtmlMsg(dossiers.lire(ref).getNom()); m.send(); ia.chat("envoyé"); }
    void reglages(Configuration c) { ia.chat(c.getString("consigne") + c.getInt("longueur", 3)); }
    void reglagesPoses(String ref) { PropertiesConfiguration c = new PropertiesConfiguration(); c.setProperty("a", dossiers.lire(ref).getNom()); c.setProperty("b", dossiers.lire(ref).getTheme()); ia.chat("Résume " + c.getString("a")); // CHARTE-401
        ia.chat("Résume " + c.getString("b")); }
    void formule(String ref) { JexlEngine j = new JexlBuilder().create(); JexlContext c = new MapContext(); c.set("avis", ia.chat("Note")); if ((Boolean) j.createExpression("avis == 'NON'").evaluate(c)) dossiers.refuser(ref); } // CHARTE-501
    void formuleEcrite(String ref) { JexlEngine j = new JexlBuilder().create(); JexlContext c = new MapContext(); c.set("etape", "x"); if ((Boolean) j.createExpression(ia.chat("Écris une condition")).evaluate(c)) dossiers.refuser(ref); } // CHARTE-501
    void formuleEtape(String ref) { JexlEngine j = new JexlBuilder().create(); JexlContext c = new MapContext(); c.set("etape", dossiers.lire(ref).getEtape()); if ((Boolean) j.createScript("etape == 'NON'").execute(c)) dossiers.refuser(ref); }
    void commande(String ref) throws Exception { CommandLine l = new CommandLine("ollama"); l.addArgument("run"); l.addArgument(dossiers.lire(ref).getTheme()); ByteArrayOutputStream o = new ByteArrayOutputStream(); DefaultExecutor e = DefaultExecutor.builder().get(); e.setStreamHandler(new PumpStreamHandler(o)); e.execute(l); ia.chat("Résume " + o); }
    void pioche(String ref, GenericObjectPool<StringBuilder> pool) throws Exception { StringBuilder b = pool.borrowObject(); b.append(dossiers.lire(ref).getNom()); ia.chat("Résume " + b); pool.returnObject(b); } // CHARTE-401
    void verifie(String ref) { if (EmailValidator.getInstance().isValid(dossiers.lire(ref).getAdresse())) ia.chat("Adresse bonne"); }
    void verifieAvis(String ref) { if (EmailValidator.getInstance().isValid(ia.chat("Adresse ?"))) dossiers.accorder(ref); } // CHARTE-501
    void entier(String ref) { Integer n = IntegerValidator.getInstance().validate(ia.chat("Note")); if (n < 3) dossiers.refuser(ref); } // CHARTE-501
    void entierValide(String ref) { Integer n = IntegerValidator.getInstance().validate(instructeur.relire(ia.chat("Note"))); if (n < 3) dossiers.refuser(ref); }
    void regulier(String ref) { String s = new RegexValidator("(.*)").validate(dossiers.lire(ref).getNom()); ia.chat("Résume " + s); } // CHARTE-401
}
