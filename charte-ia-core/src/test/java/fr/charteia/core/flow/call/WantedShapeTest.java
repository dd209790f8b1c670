package fr.charteia.core.flow.call;

import fr.charteia.core.flow.Summaries;
import org.junit.jupiter.api.Test;

/** What a method does where its callers know more of what they pass than it does itself. */
class WantedShapeTest {
    private static final String HELPERS = """
            enum E { A, B }
            static class Un { String lire() { return Donnees.nom(); } }
            static class Autre extends Un { String lire() { return "b"; } }
            static class Boite { String s; }
            static String lire(Un un) { return un.lire(); }
            static String selon(String k) { return k.equals("x") ? Donnees.nom() : "non"; }
            static String selon(E e) { return e == E.A ? Donnees.nom() : "b"; }
            static String rien(String s) { return s == null ? "rien" : "un"; }
            static String obtenir(Supplier<String> s) { return s.get(); }
            static String appliquer(Function<String, String> f) { return f.apply(Donnees.nom()); }
            static String garder(Boite une, Boite autre) { une.s = Donnees.nom(); autre.s = "c"; return une.s; }
            static String dedans(Boite b) { return b.s.equals("x") ? Donnees.nom() : "non"; }
            static String descendre(int n, String k) { return n == 0 ? selon(k) : descendre(n - 1, k); }
            """;

    private static void announced(String lines) {
        Summaries.announced(HELPERS, lines);
    }

    @Test
    void of_which_class_an_object_is() {
        announced("""
                static String one() { return lire(new Autre()); } // =b
                static String other() { return lire(new Un()); } // nom, =?
                static String either() { return lire(Donnees.choix() ? new Un() : new Autre()); } // nom, =?
                static String any(Un un) { return lire(un); } // nom, =?
                static String cast(Object o) { return lire((Autre) o); } // =b
                """);
    }

    @Test
    void which_constant_it_is_or_none() {
        announced("""
                static String other() { return selon("y"); } // =non
                static String same() { return selon("x"); } // nom, =?
                static String oneOfTwo() { return selon(Donnees.choix() ? "y" : "z"); } // =non
                static String any(String k) { return selon(k); } // nom, =?
                static String ofEnum() { return selon(E.B); } // =b
                static String ofEnumOther() { return selon(E.A); } // nom, =?
                static String nothing() { return rien(null); } // =rien
                static String perhaps(String s) { return rien(s); } // =rien, =un
                static String below() { Boite b = new Boite(); b.s = "y"; return dedans(b); } // =non
                static String belowOther() { Boite b = new Boite(); b.s = "x"; return dedans(b); } // nom, =?
                """);
    }

    @Test
    void which_function_it_is_and_what_it_is_made_of() {
        announced("""
                static String one() { return obtenir(() -> "a"); } // =a
                static String other() { return obtenir(Donnees::nom); } // nom, =?
                static String applied() { return appliquer(x -> x + "!"); } // nom, =?
                static String dropped() { return appliquer(x -> "k"); } // =k
                static String composed() { Function<String, String> f = x -> x; return appliquer(f.andThen(x -> "k")); } // =k
                static String composedBefore() { Function<String, String> f = x -> x; return appliquer(f.compose(x -> "k")); } // =k
                static String composedOther() { Function<String, String> f = x -> x; return appliquer(f.andThen(x -> x)); } // nom, =?
                """);
    }

    @Test
    void which_places_are_one() {
        announced("""
                static String same() { Boite b = new Boite(); return garder(b, b); } // =c
                static String others() { return garder(new Boite(), new Boite()); } // nom, =?
                static String any(Boite b, Boite c) { return garder(b, c); } // nom, =?
                """);
    }

    @Test
    void what_is_passed_down_a_recursion() {
        announced("""
                static String other() { return descendre(3, "y"); } // =non
                static String same() { return descendre(3, "x"); } // nom, =?
                """);
    }
}
