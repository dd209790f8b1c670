package programs;

import api.*;
import api.Conteneur.*;
import java.time.*;
import java.util.*;

/** One container that several fields hold for good: what is put into it through one of them is in the others. */
class SharedContainers {
    static class HelperA { final List<String> l; HelperA(List<String> l) { this.l = l; } @Point public void tell() { Ia.envoyer(l.get(0)); } } // 401
    static class ServiceA { final List<String> l = new ArrayList<>(); final HelperA h = new HelperA(l); @Point public void add() { l.add(Donnees.nom()); } }
    static class HelperB { final List<String> l; HelperB(List<String> l) { this.l = l; } @Point public void tell() { Ia.envoyer(l.get(0)); } } // 401
    static class ServiceB { final List<String> l; final HelperB h; ServiceB(List<String> l) { this.l = l; h = new HelperB(l); } @Point public void add() { l.add(Donnees.nom()); } }
    static class HelperC { final List<String> l; HelperC(List<String> l) { this.l = l; } @Point public void tell() { Ia.envoyer(l.get(0)); } }
    static class ServiceC { final List<String> l = new ArrayList<>(), m = new ArrayList<>(); final HelperC h = new HelperC(m); @Point public void add() { l.add(Donnees.nom()); } }
    static class HelperD { final List<String> l; HelperD(List<String> l) { this.l = l; } @Point public void tell() { Ia.envoyer(l.get(0)); } } // 401
    static class ServiceD { final List<String> l = new ArrayList<>(); @Point public HelperD helper() { return new HelperD(l); }  @Point public void add() { l.add(Donnees.nom()); } }
    static class X { List<String> a, b; X() { List<String> l = new ArrayList<>(); a = l; b = l; } @Point public void set() { a = new ArrayList<>(List.of(Donnees.nom())); } @Point public void tell() { Ia.envoyer(b.get(0)); } }
    static class Y { String a, b; Y(String s) { a = b = s.trim(); } @Point public void set() { a = Donnees.nom(); } @Point public void tell() { Ia.envoyer(b); } }
    static class Z { Object a, b; Z() { a = b = LocalDate.now(); } @Point public void set() { a = Donnees.nom(); } @Point public void tell() { Ia.envoyer(b); } }
    static class W { StringBuilder a, b; W() { a = b = new StringBuilder(); } @Point public void set() { a.append(Donnees.nom()); } @Point public void tell() { Ia.envoyer(b); } } // 401
    static class V { String a, b; V() { a = b = Inconnu.transformer("x", s -> s); } @Point public void set() { a = Donnees.nom(); } @Point public void tell() { Ia.envoyer(b); } }
    static class U { final Map<String, String> a, b; U() { Map<String, String> m = new HashMap<>(); a = m; b = Collections.unmodifiableMap(m); } @Point public void set() { a.put("k", Donnees.nom()); } @Point public void tell() { Ia.envoyer(b.get("k")); } } // 401
    static class T { Object[] a, b; T() { Object[] m = new Object[2]; a = m; b = m; } @Point public void set() { a[0] = Donnees.nom(); } @Point public void tell() { Ia.envoyer(b[0]); } } // 401
    static class S { Optional<String> a, b; S() { a = b = Optional.empty(); } @Point public void set() { a = Optional.of(Donnees.nom()); } @Point public void tell() { Ia.envoyer(b.orElse("")); } }
    static class R { List<String> a = List.of(), b = a; @Point public void set() { a = List.of(Donnees.nom()); } @Point public void tell() { Ia.envoyer(b); } }
    static class HelperE { private List<String> l; void setList(List<String> l) { this.l = l; } @Point public void tell() { Ia.envoyer(l.get(0)); } } // KNOWN: misses 401, a container that a setter hands to a second object is told apart in both
    static class ServiceE { final List<String> l = new ArrayList<>(); final HelperE h = new HelperE(); ServiceE() { h.setList(l); } @Point public void add() { l.add(Donnees.nom()); } }

    /** What a container of beans hands to several components is one and the same. */
    @Composant static class Reglages {
        @Fabrique Map<String, String> avis() { return new HashMap<>(); }
        @Fabrique Queue<String> attente() { return new LinkedList<>(); }
        @Fabrique List<Integer> nombres() { return new ArrayList<>(); }
    }
    @Composant static class Demandeur {
        private final Map<String, String> avis;
        private final Queue<String> attente;
        private final List<Integer> nombres;
        Demandeur(Map<String, String> avis, Queue<String> attente, List<Integer> nombres) { this.avis = avis; this.attente = attente; this.nombres = nombres; }
        @Point public void demander(String t) { avis.put("a", Ia.demander(t)); avis.put("b", "x"); attente.add(Donnees.nom()); nombres.add(1); }
    }
    @Composant static class Decideur {
        private final Map<String, String> avis;
        private final Queue<String> attente;
        private final List<Integer> nombres;
        Decideur(Map<String, String> avis, Queue<String> attente, List<Integer> nombres) { this.avis = avis; this.attente = attente; this.nombres = nombres; }
        @Point public void decider() { if (avis.get("a").equals("non")) Decisions.refuser("d"); } // 501
        @Point public void autrement() { if (avis.get("b").equals("non")) Decisions.refuser("d"); }
        @Point public void envoyer() { Ia.envoyer(attente.poll()); } // 401
        @Point public void compter() { if (nombres.get(0) > 2) Decisions.refuser("d"); }
    }
    @Composant static class Injecte1 {
        @Injecte private Map<String, String> avis;
        @Point public void decider() { if (avis.get("a").equals("non")) Decisions.refuser("d"); } // 501
    }
    @Composant static class AutreTable {
        private final Map<String, String> avis = new HashMap<>();
        @Point public void decider() { if (avis.get("a").equals("non")) Decisions.refuser("d"); }
    }
    static class SansConteneur {
        private final Map<String, String> avis;
        SansConteneur(Map<String, String> avis) { this.avis = avis; }
        @Point public void decider() { if (avis.get("a").equals("non")) Decisions.refuser("d"); }
    }

    /** So is a cache of a library, of which an application may have several. */
    @Composant static class ReglagesDesTampons {
        @Fabrique Tampon<String> reponses() { return Tampon.vide(); }
        @Fabrique("lus") Tampon<Integer> lus() { return Tampon.vide(); }
        @Fabrique("ecrits") Tampon<Integer> ecrits() { return Tampon.vide(); }
    }
    @Composant static class Remplisseur {
        private final Tampon<String> reponses;
        private final Tampon<Integer> lus;
        Remplisseur(Tampon<String> reponses, @Nomme("lus") Tampon<Integer> lus) { this.reponses = reponses; this.lus = lus; }
        @Point public void demander(String t) { reponses.garder(t, Ia.demander(t)); lus.garder(t, Ia.demander(t).length()); }
    }
    @Composant static class Lecteur {
        private final Tampon<String> reponses;
        private final Tampon<Integer> lus, ecrits;
        Lecteur(Tampon<String> reponses, @Nomme("lus") Tampon<Integer> lus, @Nomme("ecrits") Tampon<Integer> ecrits) { this.reponses = reponses; this.lus = lus; this.ecrits = ecrits; }
        @Point public void decider(String t) { if (reponses.prendre(t).equals("non")) Decisions.refuser(t); } // 501
        @Point public void compter(String t) { if (lus.prendre(t) > 3) Decisions.refuser(t); } // 501
        @Point public void compter_autrement(String t) { if (ecrits.prendre(t) > 3) Decisions.refuser(t); }
    }
    @Composant static class AutreTampon {
        private final Tampon<String> reponses = Tampon.vide();
        @Point public void decider(String t) { if (reponses.prendre(t).equals("non")) Decisions.refuser(t); }
    }
    @Composant static class ParNomRempli {
        private final Tampon.Tous tous;
        ParNomRempli(Tampon.Tous tous) { this.tous = tous; }
        @Point public void demander(String t) { tous.nomme("avis").garder(t, Ia.demander(t)); tous.nomme("villes").garder(t, "x"); }
    }
    @Composant static class ParNomLu {
        private final Tampon.Tous tous;
        ParNomLu(Tampon.Tous tous) { this.tous = tous; }
        @Point public void decider(String t) { if (tous.nomme("avis").prendre(t).equals("non")) Decisions.refuser(t); } // 501
        @Point public void decider_autrement(String t) { if (tous.nomme("villes").prendre(t).equals("non")) Decisions.refuser(t); }
    }
}
