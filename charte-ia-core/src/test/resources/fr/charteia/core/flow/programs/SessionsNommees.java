package programs;

import api.*;
import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.util.*;

/** What lies in a session or a request under a name, where nobody here left it: whatever signs people in did. */
class SessionsNommees {
    void left_by_nobody_here(HttpServletRequest q) {
        Ia.envoyer(q.getSession().getAttribute("email")); // 401
    }
    void of_a_session_that_is_passed(HttpSession s) {
        String nir = (String) s.getAttribute("numeroSecuriteSociale");
        if (nir != null) {
            Ia.envoyer("dossier " + nir); // 401
        }
    }
    void of_a_request(HttpServletRequest q) {
        Ia.envoyer(q.getAttribute("dateNaissance")); // 401
    }
    void only_asked_whether_it_is_there(HttpSession s) {
        if (s.getAttribute("email") == null) {
            Ia.envoyer("Qui êtes-vous ?");
        }
    }
    void named_for_nobody(HttpSession s) {
        Ia.envoyer(s.getAttribute("langue"));
        Ia.envoyer(s.getAttribute("theme"));
    }
    void written_over(HttpSession s) {
        s.setAttribute("adresseEmail", "contact@prefecture.example");
        Ia.envoyer(s.getAttribute("adresseEmail"));
    }
    static class Depose extends HttpServlet {
        @Override protected void doPost(HttpServletRequest q, HttpServletResponse r) {
            q.getSession().setAttribute("telephone", "3939");
            q.getSession().setAttribute("adressePostale", q.getParameter("email"));
            poser(q.getSession(), "courriel", "contact@prefecture.example");
        }
    }
    static void poser(HttpSession s, String cle, Object valeur) { s.setAttribute(cle, valeur); }
    static class Lit extends HttpServlet {
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) {
            Ia.envoyer(q.getSession().getAttribute("telephone"));
            Ia.envoyer(q.getSession().getAttribute("courriel"));
            Ia.envoyer(q.getSession().getAttribute("adressePostale")); // 401
            Ia.envoyer(q.getSession().getAttribute("prenom")); // 401
        }
    }
    /** The name is what a helper of ours is passed. */
    enum Cle { PRENOM("prenom"), LANGUE("langue"); final String nom; Cle(String nom) { this.nom = nom; } }
    private static String lu(HttpSession s, String nom) { return (String) s.getAttribute(nom); }
    private static <T> T lu(HttpServletRequest q, String nom, Class<T> type) { return type.cast(q.getSession().getAttribute(nom)); }
    private static String lu(HttpSession s, Cle cle) { return lu(s, cle.nom); }
    void by_a_helper(HttpSession s) {
        Ia.envoyer(lu(s, "prenom")); // 401
        Ia.envoyer(lu(s, "langue"));
    }
    void by_a_helper_of_a_class(HttpServletRequest q) {
        Ia.envoyer(lu(q, "numeroSecuriteSociale", String.class)); // 401
        Ia.envoyer(lu(q, "theme", String.class));
    }
    void by_a_helper_of_a_constant(HttpSession s) {
        Ia.envoyer(lu(s, Cle.PRENOM)); // 401
        Ia.envoyer(lu(s, Cle.LANGUE));
    }
}
