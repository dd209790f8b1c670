package fr.charteia.core.flow.call;

import fr.charteia.core.flow.Summaries;
import org.junit.jupiter.api.Test;

/** What a call runs: by what the receiver is known to be, else by what there is that implements the method. */
class TargetsTest {
    private static final String HELPERS = """
            static class A { String told() { return Donnees.nom(); } String asked() { return told(); } private String own() { return Donnees.nom(); } String byOwn() { return own(); } }
            static class B extends A { @Override String told() { return "x"; } String own() { return "x"; } String above() { return super.told(); } String here() { return told(); } }
            interface Said { String said(); default String twice() { return said(); } }
            static class One implements Said { public String said() { return Donnees.nom(); } }
            static class Two implements Said { public String said() { return "x"; } }
            interface Alone { String alone(); }
            record Only(String alone) implements Alone { }
            static abstract class Step { abstract String step(String s); String run(String s) { return step(s); } }
            static class Keep extends Step { String step(String s) { return s; } }
            static class Cut extends Step { String step(String s) { return "x"; } }
            enum Way { KEEP { String go(String s) { return s; } }, CUT { String go(String s) { return "x"; } }; abstract String go(String s); }
            static class Odd implements CharSequence {
                public int length() { return 0; } public char charAt(int i) { return 'a'; } public CharSequence subSequence(int a, int b) { return this; } public String toString() { return Donnees.nom(); }
            }
            """;

    private static void announced(String lines) {
        Summaries.announced(HELPERS, lines);
    }

    @Test
    void an_object_that_is_known_runs_the_method_of_its_own_class() {
        announced("""
                static Object above() { return new A().told(); } // nom
                static Object below() { A a = new B(); return a.told(); } // =x
                static Object inherited() { return new B().asked(); } // =x
                static Object bySuper() { return new B().above(); } // nom
                static Object byThis() { return new B().here(); } // =x
                static Object byPrivate() { return new B().byOwn(); } // nom
                static Object byDefault() { return new Two().twice(); } // =x
                static Object byDefaultToo() { return new One().twice(); } // nom
                static Object template() { return new Keep().run(Donnees.nom()); } // nom
                static Object templateCut() { return new Cut().run(Donnees.nom()); } // =x
                static Object constant() { return Way.CUT.go(Donnees.nom()); } // =x
                static Object constantToo() { return Way.KEEP.go(Donnees.nom()); } // nom
                """);
    }

    @Test
    void of_objects_that_are_known_each_runs_its_own() {
        announced("""
                static Object both() { A a = Donnees.choix() ? new A() : new B(); return a.told(); } // nom
                static Object neither() { Step s = Donnees.choix() ? new Cut() : new Cut(); return s.run(Donnees.nom()); } // =x
                static Object decided() { Said s = Ia.demander("q").equals("o") ? new Two() : () -> "y"; return s.said(); } // answer MEASURE CONTROL, =x, =y
                static Object alike() { Said s = Ia.demander("q").equals("o") ? new Two() : new Two(); return s.said(); } // =x
                static Object ofArray() { Said[] all = {new One(), new Two()}; return all[1].said(); } // =x
                static Object ofArrayToo() { Said[] all = {new One(), new Two()}; return all[0].said(); } // nom
                static Object cast() { Object o = new B(); return ((A) o).told(); } // =x
                """);
    }

    @Test
    void of_an_object_that_is_not_known_all_that_implements_the_method_runs() {
        announced("""
                static Object any(A a) { return a.told(); } // nom
                static Object narrower(B b) { return b.told(); } // =x
                static Object anyOf(Said s) { return s.said(); } // nom
                static Object only(Alone a) { return a.alone(); }
                static Object anyWay(Way w) { return w.go(Donnees.nom()); } // nom
                static Object told(Object o) { return o instanceof Two t ? t.said() : "y"; } // =x, =y
                static Object ofClass(Object o) { return o.toString(); }
                static Object ofLibrary(CharSequence s) { return s.toString(); } // nom
                """);
    }

    @Test
    void a_function_runs_itself_where_its_method_is_called_and_else_what_composes_it() {
        announced("""
                static Object itself() { Function<String, String> f = s -> "x"; return f.apply(Donnees.nom()); } // =x
                static Object ofDefault() { Function<String, String> f = s -> "x"; return f.andThen(s -> s).apply(Donnees.nom()); } // =x
                static Object ofOurDefault() { Said s = () -> Donnees.nom(); return s.twice(); } // nom
                static Object ofOurDefaultToo() { Said s = () -> "x"; return s.twice(); } // =x
                """);
    }
}
