package programs;

import api.*;
import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.util.*;

/** What is left in a request, for whom the container calls next: filters, servlets that forward or include, wrappers. */
class Forwarded {
    static class Identification implements Filter {
        @Override public void doFilter(ServletRequest q, ServletResponse r, FilterChain suite) {
            q.setAttribute("usager", Donnees.nom());
            q.setAttribute("langue", "fr");
            suite.doFilter(q, r);
        }
    }
    static class Accueil extends HttpServlet {
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) {
            Ia.envoyer(q.getAttribute("usager")); // 401
            Ia.envoyer(q.getAttribute("langue"));
            Ia.envoyer(q.getParameter("usager"));
        }
    }
    static class Saisie extends HttpServlet {
        @Override protected void doPost(HttpServletRequest q, HttpServletResponse r) {
            q.setAttribute("dossier", Donnees.nom());
            q.setAttribute("numero", 12);
            q.getRequestDispatcher("/suite").forward(q, r);
        }
    }
    static class Suite extends HttpServlet {
        @Override protected void doPost(HttpServletRequest q, HttpServletResponse r) {
            Ia.envoyer(q.getAttribute("numero"));
            Ia.envoyer(q.getAttribute("dossier")); // 401
        }
    }
    static class Remplace extends HttpServlet {
        @Override protected void doPost(HttpServletRequest q, HttpServletResponse r) {
            q.setAttribute("dossier", "x");
            Ia.envoyer(q.getAttribute("dossier"));
        }
    }
    static class Oublie extends HttpServlet {
        @Override protected void doPost(HttpServletRequest q, HttpServletResponse r) {
            q.setAttribute("brouillon", Donnees.nom());
            q.removeAttribute("brouillon");
            q.getRequestDispatcher("/apres").forward(q, r);
        }
    }
    static class Apres extends HttpServlet {
        @Override protected void doPost(HttpServletRequest q, HttpServletResponse r) { Ia.envoyer(q.getAttribute("brouillon")); }
    }
    // --- names that are put together, and helpers that all use
    private static final String PREFIXE = "app.";
    static class Outils {
        static void poser(ServletRequest q, String cle, Object o) { q.setAttribute(PREFIXE + cle, o); }
        static Object lire(ServletRequest q, String cle) { return q.getAttribute(PREFIXE + cle); }
    }
    static class Pose extends HttpServlet {
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) {
            Outils.poser(q, "agent", Donnees.nom());
            Outils.poser(q, "bureau", "12");
            q.getRequestDispatcher("/lu").include(q, r);
        }
    }
    static class Lu extends HttpServlet {
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) {
            Ia.envoyer(Outils.lire(q, "bureau"));
            Ia.envoyer(Outils.lire(q, "agent")); // 401
        }
    }
    // --- objects
    static class Panier { String client; int lignes; }
    static class Remplit implements Filter {
        @Override public void doFilter(ServletRequest q, ServletResponse r, FilterChain suite) {
            Panier p = new Panier();
            q.setAttribute("panier", p);
            p.client = Donnees.nom();
            suite.doFilter(q, r);
        }
    }
    static class Vide extends HttpServlet {
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) {
            Panier p = (Panier) q.getAttribute("panier");
            Ia.envoyer(p.lignes);
            Ia.envoyer(p.client); // 401
        }
    }
    static class Liste implements Filter {
        @Override public void doFilter(ServletRequest q, ServletResponse r, FilterChain suite) {
            List<String> noms = new ArrayList<>();
            noms.add(Donnees.nom());
            q.setAttribute("noms", noms);
            suite.doFilter(q, r);
        }
    }
    static class Parcourt extends HttpServlet {
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) {
            for (Object nom : (List<?>) q.getAttribute("noms")) { Ia.envoyer(nom); } // 401
            Ia.envoyer(((List<?>) q.getAttribute("noms")).size());
        }
    }
    // --- wrapped requests
    static class Habille extends HttpServletRequestWrapper {
        Habille(HttpServletRequest q) { super(q); }
        @Override public Object getAttribute(String nom) { return nom.equals("cle") ? "x" : super.getAttribute(nom); }
    }
    static class Enveloppe implements Filter {
        @Override public void doFilter(ServletRequest q, ServletResponse r, FilterChain suite) {
            HttpServletRequest h = new Habille((HttpServletRequest) q);
            h.setAttribute("habit", Donnees.nom());
            q.setAttribute("cle", Donnees.nom());
            Ia.envoyer(h.getAttribute("cle"));
            suite.doFilter(h, r);
        }
    }
    static class Deshabille extends HttpServlet {
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) { Ia.envoyer(q.getAttribute("habit")); } // 401
    }
    void unwrapped(HttpServletRequest q) {
        q.setAttribute("dedans", Donnees.nom());
        q.setAttribute("dehors", "x");
        Habille h = new Habille(q);
        Ia.envoyer(h.getRequest().getAttribute("dedans")); // 401
        Ia.envoyer(h.getRequest().getAttribute("dehors"));
    }
    static ServletRequest dernier(ServletRequest q) { return q instanceof ServletRequestWrapper w ? w.getRequest() : q; }
    void unwrapped_in_a_helper(HttpServletRequest q) {
        q.setAttribute("fond", Donnees.nom());
        Ia.envoyer(dernier(new Habille(q)).getAttribute("fond")); // 401
        Ia.envoyer(dernier(new Habille(q)).getAttribute("surface"));
    }
    static class Compte extends HttpServletRequestWrapper {
        Compte(HttpServletRequest q) { super(q); }
        Object lire(String nom) { return getRequest().getAttribute(nom); }
    }
    void read_through_the_wrapper(HttpServletRequest q) {
        q.setAttribute("total", Donnees.nom());
        Ia.envoyer(new Compte(q).lire("total")); // 401
        Ia.envoyer(new Compte(q).lire("totaux"));
    }
    // --- what no one leaves
    void another_request_of_the_call(HttpServletRequest q, HttpServletRequest r) {
        q.setAttribute("une", Donnees.nom());
        Ia.envoyer(r.getAttribute("une"));
    }
    static class Personne extends HttpServlet {
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) {
            for (Enumeration<String> e = q.getAttributeNames(); e.hasMoreElements();) { Ia.envoyer(e.nextElement()); }
        }
    }
    // --- what an AI answered, found by whoever decides
    static class Demande implements Filter {
        @Override public void doFilter(ServletRequest q, ServletResponse r, FilterChain suite) {
            q.setAttribute("avis", Ia.demander("x"));
            suite.doFilter(q, r);
        }
    }
    static class Decide extends HttpServlet {
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) {
            if ("oui".equals(q.getAttribute("avis"))) { Decisions.delivrer("x"); } // 501
            if ("oui".equals(q.getAttribute("avenant"))) { Decisions.delivrer("x"); }
        }
    }
}
