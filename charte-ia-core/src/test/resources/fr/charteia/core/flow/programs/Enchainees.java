package programs;

import api.*;
import api.Conteneur.*;
import java.util.*;
import java.util.function.*;

/** Steps that are put together by functions that take them along, within objects that wrap each other: each chain does what its own steps do. */
class Enchainees {
    static class Echec extends Exception { Echec(String m, Throwable t) { super(m, t); } }
    static class Contexte {
        private final Map<String, Object> attributs = new HashMap<>();
        private final Deque<String> pile = new ArrayDeque<>();
        void entrer(String n) { pile.push(n); }
        void sortir() { pile.pop(); }
        void mettre(String k, Object v) { attributs.put(k, v); }
        Object lire(String k) { return attributs.get(k); }
    }
    interface Etape<I, O> {
        O executer(I i, Contexte c) throws Echec;
        default <P> Etape<I, P> puis(Etape<? super O, ? extends P> suite) { return (i, c) -> suite.executer(executer(i, c), c); }
        default Etape<I, O> nommee(String n) {
            Etape<I, O> moi = this;
            return (i, c) -> { c.entrer(n); try { return moi.executer(i, c); } finally { c.sortir(); } };
        }
    }
    static final class Reprise<I, O> implements Etape<I, O> {
        private final Etape<I, O> cible;
        private final int essais;
        Reprise(Etape<I, O> cible, int essais) { this.cible = cible; this.essais = essais; }
        public O executer(I i, Contexte c) throws Echec {
            Echec dernier = null;
            for (int k = 0; k < essais; k++) {
                try { return cible.executer(i, c); } catch (Echec e) { dernier = e; c.mettre("essai", k); }
            }
            throw new Echec("?", dernier);
        }
    }
    static final class Repli<I, O> implements Etape<I, O> {
        private final Etape<I, O> cible;
        private final Function<? super I, ? extends O> defaut;
        Repli(Etape<I, O> cible, Function<? super I, ? extends O> defaut) { this.cible = cible; this.defaut = defaut; }
        public O executer(I i, Contexte c) { try { return cible.executer(i, c); } catch (Echec | RuntimeException e) { return defaut.apply(i); } }
    }
    static final class Disjoncteur<I, O> implements Etape<I, O> {
        private final Etape<I, O> cible;
        private int echecs;
        Disjoncteur(Etape<I, O> cible) { this.cible = cible; }
        public O executer(I i, Contexte c) throws Echec {
            if (echecs > 3) throw new Echec("ouvert", null);
            try { O o = cible.executer(i, c); echecs = 0; return o; } catch (Echec e) { echecs++; throw e; }
        }
    }
    static final class Mesure<I, O> implements Etape<I, O> {
        private final Etape<I, O> cible;
        private long duree;
        Mesure(Etape<I, O> cible) { this.cible = cible; }
        public O executer(I i, Contexte c) throws Echec { long t = System.nanoTime(); try { return cible.executer(i, c); } finally { duree += System.nanoTime() - t; } }
    }

    record Piece(String id, int pages) {}
    record Extrait(String id, Map<String, String> champs) {}
    record Verdict(String id, boolean conforme) {}

    @Composant static class Extraction implements Etape<Piece, Extrait> {
        public Extrait executer(Piece p, Contexte c) { c.mettre("pages", p.pages()); return new Extrait(p.id(), Map.of("nom", Donnees.nom())); }
    }
    @Composant static class Caviardage implements Etape<Extrait, Extrait> {
        public Extrait executer(Extrait e, Contexte c) {
            Map<String, String> m = new HashMap<>();
            e.champs().forEach((k, v) -> m.put(k, Masque.masquer(v)));
            return new Extrait(e.id(), m);
        }
    }
    @Composant static class Jugement implements Etape<Extrait, Verdict> {
        public Verdict executer(Extrait e, Contexte c) throws Echec {
            try { return new Verdict(e.id(), Ia.demander("Conforme ? " + e.champs()).startsWith("OUI")); } catch (RuntimeException x) { throw new Echec("ia", x); } // 401
        }
    }
    @Composant static class JugementAnonyme implements Etape<Extrait, Verdict> {
        public Verdict executer(Extrait e, Contexte c) { return new Verdict(e.id(), Ia.demander("Conforme ? " + e.champs()).startsWith("OUI")); }
    }
    @Composant static class JugementPages implements Etape<Extrait, Verdict> {
        public Verdict executer(Extrait e, Contexte c) { return new Verdict(e.id(), Ia.demander("Plausible ? " + c.lire("pages")).startsWith("OUI")); }
    }
    @Composant static class Comptage implements Etape<Extrait, Verdict> {
        public Verdict executer(Extrait e, Contexte c) { return new Verdict(e.id(), e.champs().size() > 1); }
    }
    @Composant static class Relecture implements Etape<Verdict, Verdict> {
        public Verdict executer(Verdict v, Contexte c) { return new Verdict(v.id(), Agent.valide(v.id() + v.conforme())); }
    }

    @Composant static class TroisEnveloppes {
        private final Etape<Piece, Verdict> jugee, calculee, masquee, pages;
        TroisEnveloppes(Extraction x, Caviardage k, Jugement j, JugementAnonyme a, JugementPages p, Comptage n) {
            jugee = x.puis(new Repli<>(new Reprise<>(j, 3), e -> new Verdict(e.id(), false)));
            calculee = new Mesure<>(new Reprise<>(x.puis(n), 2));
            masquee = new Mesure<>(x.puis(k).puis(new Reprise<>(a, 2)));
            pages = x.puis(p);
        }
        void judged(Piece p) throws Echec { if (jugee.executer(p, new Contexte()).conforme()) Decisions.delivrer(p.id()); } // 501
        void counted(Piece p) throws Echec { if (calculee.executer(p, new Contexte()).conforme()) Decisions.delivrer(p.id()); }
        void masked(Piece p) throws Echec { if (masquee.executer(p, new Contexte()).conforme()) Decisions.delivrer(p.id()); } // 501
        void plausible(Piece p) throws Echec { if (!pages.executer(p, new Contexte()).conforme()) Decisions.refuser(p.id()); } // 501
        void by_what_is_left_beside(Piece p) throws Echec { Contexte c = new Contexte(); pages.executer(p, c); if (c.lire("pages").equals(0)) Decisions.refuser(p.id()); }
    }
    @Composant static class CinqEnveloppes {
        private final Etape<Piece, Verdict> jugee, calculee, masquee, relue;
        CinqEnveloppes(Extraction x, Caviardage k, Jugement j, JugementAnonyme a, Comptage n, Relecture r) {
            jugee = new Mesure<>(new Repli<>(new Reprise<>(x.puis(new Disjoncteur<>(j)).nommee("jugee"), 3), e -> new Verdict(e.id(), false)));
            calculee = new Mesure<>(new Repli<>(new Reprise<>(x.puis(new Disjoncteur<>(n)).nommee("calculee"), 3), e -> new Verdict(e.id(), false)));
            masquee = new Mesure<>(new Reprise<>(x.puis(k).puis(new Disjoncteur<>(a)).nommee("masquee"), 3));
            relue = new Mesure<>(new Reprise<>(x.puis(k).puis(new Disjoncteur<>(a)).puis(r).nommee("relue"), 2));
        }
        void judged(Piece p) throws Echec { if (jugee.executer(p, new Contexte()).conforme()) Decisions.delivrer(p.id()); } // 501
        void counted(Piece p) throws Echec { if (calculee.executer(p, new Contexte()).conforme()) Decisions.delivrer(p.id()); }
        void masked(Piece p) throws Echec { if (masquee.executer(p, new Contexte()).conforme()) Decisions.delivrer(p.id()); } // 501
        void read_again(Piece p) throws Echec { if (relue.executer(p, new Contexte()).conforme()) Decisions.delivrer(p.id()); }
    }
    /** Put together by one method for all. */
    static final class Surete {
        static <I, O> Etape<I, O> sure(Etape<I, O> e) { return new Reprise<>(new Disjoncteur<>(e), 3); }
        static <I, O, P> Etape<I, P> suivie(Etape<I, O> e, Etape<O, P> suite) { return e.puis(sure(suite)); }
    }
    @Composant static class ParMethode {
        private final Etape<Piece, Verdict> jugee, calculee;
        ParMethode(Extraction x, JugementPages j, Comptage n) { jugee = Surete.suivie(x, j); calculee = Surete.suivie(x, n); }
        void judged(Piece p) throws Echec { if (jugee.executer(p, new Contexte()).conforme()) Decisions.delivrer(p.id()); } // 501
        void counted(Piece p) throws Echec { if (calculee.executer(p, new Contexte()).conforme()) Decisions.delivrer(p.id()); }
    }
    /** What a function takes along is data. */
    @Composant static class Annotee {
        private final Etape<Piece, String> signee;
        Annotee() { signee = signee(Donnees.nom()); }
        private static Etape<Piece, String> signee(String par) { return new Mesure<>((p, c) -> p.id() + par); }
        void signed(Piece p) throws Echec { Ia.envoyer(signee.executer(p, new Contexte())); } // 401
    }
    @Composant static class Anonyme {
        private final Etape<Piece, String> signee;
        Anonyme() { signee = signee("le service"); }
        private static Etape<Piece, String> signee(String par) { return new Mesure<>((p, c) -> p.id() + par); }
        void signed(Piece p) throws Echec { Ia.envoyer(signee.executer(p, new Contexte())); }
    }
}
