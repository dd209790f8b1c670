package fr.bibliotheques.bases;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.util.*;
import org.sql2o.*;
class ParSql2o {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur; private final Sql2o base;
    ParSql2o(ChatModel ia, Dossiers d, Instructeur i, Sql2o b) { this.ia = ia; dossiers = d; instructeur = i; base = b; }
    void ranger(Usager u) { try (Connection c = base.open()) { c.createQuery("insert into notice(ref, qui, avis, theme) values (:ref, :qui, :avis, :theme)").addParameter("ref", u.getReference()).addParameter("qui", u.getNom()).addParameter("avis", ia.chat("Avis")).addParameter("theme", u.getTheme()).executeUpdate(); } }
    void nom() { try (Connection c = base.open()) { for (String s : c.createQuery("select qui from notice").executeScalarList(String.class)) ia.chat("Résume " + s); } } // CHARTE-401
    void theme() { try (Connection c = base.open()) { for (Map<String, Object> m : c.createQuery("select theme from notice").executeAndFetchTable().asList()) ia.chat("Résume " + m.get("theme")); } }
    void usagers() { try (Connection c = base.open()) { for (Usager u : c.createQuery("select nom, theme from usager").executeAndFetch(Usager.class)) ia.chat("Résume " + u.getNom()); } } // CHARTE-401
    void decider(String ref) { try (Connection c = base.open()) { if (c.createQuery("select avis from notice where ref = :ref").addParameter("ref", ref).executeScalar(String.class).equals("NON")) dossiers.refuser(ref); } } // CHARTE-501
    void deciderTheme(String ref) { try (Connection c = base.open()) { if (c.createQuery("select theme from notice where ref = :ref").addParameter("ref", ref).executeScalar(String.class).equals("NON")) dossiers.refuser(ref); } }
    void deciderValide(String ref) { try (Connection c = base.open()) { if (instructeur.confirme(c.createQuery("select avis from notice where ref = :ref").addParameter("ref", ref).executeScalar(String.class))) dossiers.refuser(ref); } }
}
