package fr.charteia.core.flow.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Summaries;
import org.junit.jupiter.api.Test;

/** What a call runs, and what comes of it, by the objects that it is made on. */
class CallInterpreterTest {
    private static final String HELPERS = """
            interface Lecteur { String lire(); }
            static class Nom implements Lecteur { public String lire() { return Donnees.nom(); } }
            static class Paie implements Lecteur { public String lire() { return "" + Donnees.salaire(); } }
            static class Propre implements Lecteur { public String lire() { return "x"; } }
            static class Etat implements Cloneable { String nom; Etat suite; public Etat clone() { try { return (Etat) super.clone(); } catch (CloneNotSupportedException e) { return null; } } }
            static Lecteur un() { return Donnees.choix() ? new Nom() : new Propre(); }
            static class Haut { String dire() { return "haut"; } String redire() { return dire(); } }
            static class Bas extends Haut { @Override String dire() { return Donnees.nom(); } String plus() { return super.dire(); } }
            enum Avis { OUI, NON }
            """;

    private static void announced(String lines) {
        Summaries.announced(HELPERS, lines);
    }

    @Test
    void a_call_runs_what_the_object_says() {
        announced("""
                static String exact() { Lecteur l = new Nom(); return l.lire(); } // nom
                static String other() { Lecteur l = new Propre(); return l.lire(); } // =x
                static String either() { return un().lire(); } // nom, =?
                static String open(Lecteur l) { return l.lire(); } // nom, salaire
                static String lambda() { Lecteur l = () -> Donnees.nom(); return l.lire(); } // nom
                static String reference() { Lecteur l = Donnees::nom; return l.lire(); } // nom
                static String inherited() { return new Haut().redire(); } // =haut
                static String overridden() { return new Bas().redire(); } // nom
                static String above() { return new Bas().plus(); } // =haut
                """);
    }

    @Test
    void a_call_on_nothing_or_after_the_last_one_goes_on_no_more() {
        Summaries.of(HELPERS + """
                static String onNull() { Lecteur l = null; String s = l.lire(); Ia.envoyer(Donnees.nom()); return s; }
                static void exits() { System.exit(1); Ia.envoyer(Donnees.nom()); }
                static void halts() { Runtime.getRuntime().halt(1); Ia.envoyer(Donnees.nom()); }
                static void gc() { System.gc(); Ia.envoyer(Donnees.nom()); }
                static void perhaps() { Lecteur l = Donnees.choix() ? null : new Nom(); l.lire(); Ia.envoyer("x"); }
                """, it -> {
            assertThat(it.summary("onNull").returns()).isFalse();
            assertThat(it.sinks("onNull")).isEmpty();
            assertThat(it.summary("exits").returns()).isFalse();
            assertThat(it.sinks("exits")).isEmpty();
            assertThat(it.sinks("halts")).isEmpty();
            assertThat(it.reaches("gc", "envoyer")).containsExactly("nom");
            assertThat(it.sinks("perhaps")).containsExactly("envoyer");
        });
    }

    @Test
    void a_copy_that_the_virtual_machine_makes_holds_the_same_and_is_another() {
        announced("""
                static String copied() { Etat e = new Etat(); e.nom = Donnees.nom(); return e.clone().nom; } // nom
                static String apart() { Etat e = new Etat(); e.nom = "x"; Etat c = e.clone(); c.nom = Donnees.nom(); return e.nom; } // =x
                static String later() { Etat e = new Etat(); e.nom = "x"; Etat c = e.clone(); e.nom = Donnees.nom(); return c.nom; } // =x
                static String shared() { Etat e = new Etat(); e.suite = new Etat(); Etat c = e.clone(); c.suite.nom = Donnees.nom(); return e.suite.nom; } // nom
                static String cells() { String[] t = {Donnees.nom(), "x"}; return t.clone()[1]; } // =x
                static String cell() { String[] t = {Donnees.nom(), "x"}; return t.clone()[0]; } // nom
                static String cellsApart() { String[] t = {"x"}; String[] c = t.clone(); c[0] = Donnees.nom(); return t[0]; } // =x
                static int length() { return new String[3].clone().length; } // =3
                """);
    }

    @Test
    void what_is_computed_of_constants_is_known() {
        announced("""
                static String upper() { return "a".toUpperCase(Locale.ROOT) + 1; } // =A1
                static boolean equal() { return "a".equals("a"); } // =1
                static boolean different() { return "a".equals("b"); } // =0
                static boolean answered() { return "a".equals(Ia.demander("?")); } // answer MEASURE
                static Object constant() { return Avis.valueOf("OUI") == Avis.OUI ? "x" : Donnees.nom(); } // =x
                static Object other() { return Avis.valueOf("NON") == Avis.OUI ? Donnees.nom() : "x"; } // =x
                static String name() { return Avis.OUI.name(); } // =OUI
                static String same() { return Avis.OUI.equals(Avis.NON) ? Donnees.nom() : "x"; } // =x
                static String built() { return new StringBuilder("a").append("b").toString(); } // =ab
                static String builtOfName() { return new StringBuilder("a").append(Donnees.nom()).toString(); } // nom
                static String pieces() { return "a,b".split(",")[1]; } // =b
                """);
    }

    @Test
    void functions_that_call_themselves_through_a_library_end() {
        Summaries.of(HELPERS + """
                static Function<String, String> f = s -> Optional.of(s).map(C.f).get();
                static String round(String s) { return Optional.of(s).map(C::round).get(); }
                static String deep(String s, int n) { return n == 0 ? s : Optional.of(s).map(t -> deep(t, n - 1)).get(); }
                """, it -> {
            assertThat(it.summary("round")).isNotNull();
            assertThat(it.gives("deep")).anyMatch(label -> label.startsWith("#0"));
        });
    }

    @Test
    void what_is_said_of_the_interface_holds_beside_what_the_body_does() {
        Summaries.of(HELPERS + """
                static class Enregistre implements Session {
                    public void poser(String c, Object v) { Ia.envoyer(v); } public Object lire(String c) { return Donnees.nom(); } }
                static void stored() { Session s = new Enregistre(); s.poser("k", Donnees.nom()); }
                static Object read() { Session s = new Enregistre(); return s.lire("k"); }
                """, it -> {
            assertThat(it.reaches("stored", "envoyer")).contains("nom");
            assertThat(it.gives("read")).contains("nom");
        });
    }

    @Test
    void a_text_that_is_compared_with_what_a_person_chose_is_approved() {
        Summaries.of("""
                static void chosen() { String a = Ia.demander("?"); if (Agent.choisit(a).equals("oui")) Decisions.refuser(a); }
                static void unasked() { String a = Ia.demander("?"); if (Donnees.nom().equals("oui")) Decisions.refuser(a); }
                """, it -> {
            assertThat(it.reaches("chosen", "Decisions.refuser")).allMatch(label -> label.contains("VALIDATED"));
            assertThat(it.reaches("unasked", "Decisions.refuser")).contains("answer");
        });
    }
}
