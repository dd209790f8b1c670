package programs;

import api.*;
import api.Conteneur.*;

/** Steps that are put together by functions that take them along, where it is not known which, or where they belong to who puts them together. */
class EnchaineesAuChoix {
    record Piece(String id, int pages) {}
    interface Etape<I, O> {
        O executer(I i);
        default <P> Etape<I, P> puis(Etape<? super O, ? extends P> suite) { return i -> suite.executer(executer(i)); }
    }
    static final class Mesure<I, O> implements Etape<I, O> {
        private final Etape<I, O> cible;
        private long duree;
        Mesure(Etape<I, O> cible) { this.cible = cible; }
        public O executer(I i) { long t = System.nanoTime(); try { return cible.executer(i); } finally { duree += System.nanoTime() - t; } }
    }
    @Composant static class Extraction implements Etape<Piece, String> { public String executer(Piece p) { return p.id() + p.pages(); } }
    @Composant static class Jugement implements Etape<String, Boolean> { public Boolean executer(String e) { return Ia.demander(e).startsWith("OUI"); } }
    @Composant static class Comptage implements Etape<String, Boolean> { public Boolean executer(String e) { return e.length() > 3; } }

    /** Which of two follows, the configuration says. */
    @Composant static class Configuree {
        private final Etape<Piece, Boolean> une, dedans;
        Configuree(Extraction x, Jugement j, Comptage n, boolean auto) {
            une = auto ? x.puis(j) : x.puis(n);
            dedans = new Mesure<>(x.puis(auto ? j : n));
        }
        void either(Piece p) { if (une.executer(p)) Decisions.delivrer(p.id()); } // 501
        void either_inside(Piece p) { if (dedans.executer(p)) Decisions.delivrer(p.id()); } // 501
    }
    @Composant static class Maison {
        private final Etape<Piece, Boolean> jugee, parReference;
        Maison(Extraction x) { jugee = x.puis(e -> juger(e)); parReference = new Mesure<>(x.puis(this::jugerAussi)); }
        private Boolean juger(String e) { return Ia.demander(e).equals("oui"); }
        private Boolean jugerAussi(String e) { return Ia.demander(e).equals("oui"); }
        void judged(Piece p) { if (jugee.executer(p)) Decisions.delivrer(p.id()); } // 501
        void by_reference(Piece p) { if (parReference.executer(p)) Decisions.delivrer(p.id()); } // 501
    }
    @Composant static class Reglee {
        private final Etape<Piece, Boolean> comptee;
        Reglee(Extraction x) { comptee = new Mesure<>(x.puis(e -> e.length() > 3)); }
        void counted(Piece p) { Ia.demander("?"); if (comptee.executer(p)) Decisions.delivrer(p.id()); }
    }
    /** One that may be replaced. */
    @Composant static class Reglable {
        private Etape<Piece, Boolean> une;
        Reglable(Extraction x, Comptage n) { une = x.puis(n); }
        @Injecte void remplacer(Extraction x, Jugement j) { une = x.puis(j); }
        void either(Piece p) { if (une.executer(p)) Decisions.delivrer(p.id()); } // 501
    }
    /** What a library runs goes on with what is wrapped. */
    static final class Tracee<I, O> implements Etape<I, O> {
        private final Etape<I, O> cible;
        Tracee(Etape<I, O> cible) { this.cible = cible; }
        public O executer(I i) { return java.util.Optional.of(i).map(une -> cible.executer(une)).orElseThrow(); }
    }
    @Composant static class Tracees {
        private final Etape<Piece, Boolean> jugee, comptee;
        Tracees(Extraction x, Jugement j, Comptage n) { jugee = new Tracee<>(x.puis(new Tracee<>(j))); comptee = new Tracee<>(x.puis(new Tracee<>(n))); }
        void judged(Piece p) { if (jugee.executer(p)) Decisions.delivrer(p.id()); } // 501
        void counted(Piece p) { if (comptee.executer(p)) Decisions.delivrer(p.id()); }
    }
    /** Two fields of one class, of which each holds what another was given. */
    @Composant static class Chef {
        private final Maillon premier;
        Chef(Jugement j, Comptage n) { premier = new Maillon(n, new Maillon(j, null)); }
        void first(Piece p) { if (premier.un(p.id())) Decisions.delivrer(p.id()); }
        void next(Piece p) { if (premier.deux(p.id())) Decisions.delivrer(p.id()); } // 501
    }
    static final class Maillon {
        private final Etape<String, Boolean> etape;
        private final Maillon suivant;
        Maillon(Etape<String, Boolean> etape, Maillon suivant) { this.etape = etape; this.suivant = suivant; }
        boolean un(String s) { return etape.executer(s); }
        boolean deux(String s) { return suivant.un(s); }
    }
}
