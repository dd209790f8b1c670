package fr.bibliotheques.gabarits;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import gg.jte.*;
import gg.jte.output.*;
import java.io.*;
import java.util.*;
class ParJte {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur; private final TemplateEngine moteur = TemplateEngine.createPrecompiled(ContentType.Plain);
    ParJte(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    void usager(Usager u) { TemplateOutput s = new StringOutput(); moteur.render("resume.jte", u, s); ia.chat(s.toString()); } // CHARTE-401
    void nom(Usager u) { StringOutput s = new StringOutput(); moteur.render("resume.jte", Map.of("nom", u.getNom()), s); ia.chat(s.toString()); } // CHARTE-401
    void theme(Usager u) { StringOutput s = new StringOutput(); moteur.render("resume.jte", Map.of("theme", u.getTheme()), s); ia.chat(s.toString()); }
    void ecrivain(Usager u) { StringWriter w = new StringWriter(); moteur.render("resume.jte", Map.of("nom", u.getNom()), new WriterOutput(w)); ia.chat(w.toString()); } // CHARTE-401
    void vide(Usager u) { StringOutput s = new StringOutput(); s.writeUserContent(u.getNom()); s.reset(); s.writeUserContent(u.getTheme()); ia.chat(s.toString()); }
    void avis(Usager u) { StringOutput s = new StringOutput(); moteur.render("avis.jte", Map.of("avis", ia.chat("Avis")), s); if (s.toString().contains("NON")) dossiers.refuser(u.getReference()); } // CHARTE-501
}
