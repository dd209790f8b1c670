package fr.charteia.core.flow.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Summaries;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import org.junit.jupiter.api.Test;

/** What instructions compute, load and store; what is given at the end of each line is what its method gives. */
class InstructionInterpreterTest {
    private static final String HELPERS = """
            static class Fiche { String nom; String autre; int age; @Personnel String secret; static String commun; }
            static class Agent2 extends Fiche {}
            interface Forme {} static class Rond implements Forme {} static final class Carre implements Forme {}
            static Object objet() { return Donnees.choix() ? new Rond() : new Carre(); }
            """;

    private static void announced(String lines) {
        Summaries.announced(HELPERS, lines);
    }

    @Test
    void numbers_are_computed_and_keep_what_they_carry() {
        announced("""
                static int sum() { int n = 2; return n + 3; } // =5
                static int minus() { int n = 2; return -n; } // =-2
                static int raised() { int n = 2; n += 5; return n; } // =7
                static int lowered() { int n = 2; n--; return n; } // =1
                static int carried() { return Donnees.salaire() + 1; } // salaire, =?
                static int negated() { return -Donnees.salaire(); } // salaire, =?
                static int counted() { int n = Donnees.salaire(); n++; return n; } // salaire, =?
                static long wide() { return (long) Donnees.salaire(); } // salaire, =?
                static int both() { return Donnees.salaire() * Ia.demander("?").length(); } // answer MEASURE, salaire
                static int itself() { int n = Donnees.salaire(); return n - n; } // =0
                static int itselfOnce() { int n = Donnees.salaire(); int m = Donnees.salaire(); return n - m; } // salaire, =?
                static int nothing() { return Donnees.salaire() * 0; } // =0
                """);
    }

    @Test
    void a_cell_of_an_array_is_told_from_another() {
        announced("""
                static String at() { String[] t = new String[2]; t[0] = Donnees.nom(); t[1] = "x"; return t[0]; } // nom
                static String beside() { String[] t = new String[2]; t[0] = Donnees.nom(); t[1] = "x"; return t[1]; } // =x
                static String some(int i) { String[] t = new String[2]; t[0] = Donnees.nom(); t[1] = "x"; return t[i]; } // nom
                static String put(int i) { String[] t = new String[2]; t[i] = Donnees.nom(); return t[1]; } // nom
                static String over() { String[] t = {Donnees.nom()}; t[0] = "x"; return t[0]; } // =x
                static String unset() { String[] t = new String[1]; return t[0]; } // =null
                static String chosen() { String[] t = {"x", "y"}; return t[Ia.demander("?").length()]; } // answer MEASURE CONTROL, =null, =x, =y
                static String placed() { String[] t = new String[2]; t[Ia.demander("?").length()] = "x"; return t[0]; } // answer MEASURE CONTROL, =null, =x
                static int length() { return new String[3].length; } // =3
                static int lengthOfGiven(String[] t) { return t.length; } // =?
                static int lengthOfAnswer() { return new String[(int) Ia.noter("?")].length; } // answer MEASURE CONTROL
                static int lengthOfNames() { return new String[] {Donnees.nom()}.length; } // =1
                """);
    }

    @Test
    void a_field_holds_what_was_stored() {
        announced("""
                static String stored() { Fiche f = new Fiche(); f.nom = Donnees.nom(); return f.nom; } // nom
                static String beside() { Fiche f = new Fiche(); f.nom = Donnees.nom(); return f.autre; } // =null
                static String over() { Fiche f = new Fiche(); f.nom = Donnees.nom(); f.nom = "x"; return f.nom; } // =x
                static int unset() { return new Fiche().age; } // =0
                static String common() { Fiche.commun = Donnees.nom(); return Fiche.commun; } // nom
                static String declared() { Fiche f = new Fiche(); f.secret = Donnees.propre(); return f.secret; } // secret
                static String constant() { Fiche f = new Fiche(); f.secret = "x"; return f.secret; } // =x
                static String first(int k) { Fiche a = null; for (int i = 0; i < k; i++) { Fiche f = new Fiche(); if (a == null) { a = f; f.nom = Donnees.nom(); } else f.nom = "x"; } return a.nom; } // nom
                static String added() { List<Fiche> l = new ArrayList<>(); for (int i = 0; i < 2; i++) { Fiche f = new Fiche(); if (i == 0) f.nom = Donnees.nom(); l.add(f); } return l.get(1).nom; } // =null
                static boolean truth() { return Boolean.TRUE; } // =1
                static boolean untruth() { return Boolean.FALSE; } // =0
                """);
    }

    @Test
    void what_a_field_says_of_itself_is_said_of_what_is_passed() {
        Summaries.of(HELPERS + """
                static String secret(Fiche f) { return f.secret; }
                static String nom(Fiche f) { return f.nom; }
                static String inherited(Agent2 a) { return a.secret; }
                """, it -> {
            assertThat(it.gives("secret")).containsExactlyInAnyOrder("#0.secret", "secret");
            assertThat(it.gives("nom")).containsExactly("#0.nom");
            assertThat(it.gives("inherited")).contains("secret");
        });
    }

    @Test
    void a_cast_keeps_what_may_be_of_the_type() {
        Summaries.of(HELPERS + """
                static Object fits() { return (Rond) objet(); }
                static Object wider() { return (Forme) objet(); }
                static Object library() { Object o = new ArrayList<String>(); return (List<?>) o; }
                static Object given(Object o) { return (Rond) o; }
                static Object givenKnown(Rond r) { return (Forme) (Object) r; }
                static String text(Object o) { return (String) o; }
                static Object function() { Supplier<String> s = Donnees::nom; return (Supplier<String>) (Object) s; }
                static Object none() { Object o = null; return (Rond) o; }
                """, it -> {
            assertThat(types(it, "fits")).containsExactly("p/C$Rond");
            assertThat(types(it, "wider")).containsExactlyInAnyOrder("p/C$Rond", "p/C$Carre");
            assertThat(types(it, "library")).containsExactly("java/util/ArrayList");
            assertThat(types(it, "given")).containsExactly("p/C$Rond");
            assertThat(types(it, "givenKnown")).containsExactly("p/C$Rond");
            assertThat(it.gives("text")).containsExactly("#0");
            assertThat(types(it, "function")).hasSize(1);
            assertThat(it.summary("none").result().isNull()).isTrue();
        });
    }

    private static java.util.List<String> types(Summaries it, String name) {
        return it.summary(name).result().objects().stream()
                .map(HeapObject::type)
                .toList();
    }

    @Test
    void whether_something_is_of_a_type() {
        announced("""
                static boolean is() { Object o = new Rond(); return o instanceof Rond; } // =1
                static boolean isNot() { Object o = new Carre(); return o instanceof Rond; } // =0
                static boolean wider() { Object o = new Carre(); return o instanceof Forme; } // =1
                static boolean either() { return objet() instanceof Rond; } // =?
                static boolean both() { return objet() instanceof Forme; } // =1
                static boolean nothing() { Object o = null; return o instanceof Rond; } // =0
                static boolean perhaps() { Object o = Donnees.choix() ? null : new Rond(); return o instanceof Rond; } // =?
                static boolean neither() { Object o = Donnees.choix() ? null : new Rond(); return o instanceof Carre; } // =0
                static boolean text() { Object o = "x"; return o instanceof String; } // =1
                static boolean textAsForm() { Object o = "x"; return o instanceof Forme; } // =0
                static boolean textOrForm() { Object o = Donnees.choix() ? "x" : new Rond(); return o instanceof Rond; } // =?
                static boolean given(Object o) { return o instanceof Rond; } // =?
                static boolean givenWider(Rond r) { return r instanceof Forme; } // =?
                static boolean answered() { Object o = Ia.demander("?"); return o instanceof Forme; } // answer MEASURE
                """);
    }

    @Test
    void the_caller_is_asked_for_what_something_depends_on() {
        Summaries.of(HELPERS + """
                static boolean type(Object o) { return o instanceof Rond; }
                static boolean typeOfText(String s) { return s.isEmpty(); }
                static int length(int n) { return new int[n].length; }
                static String cell(String[] t, int n) { return t[n]; }
                static int sum(int n) { return n + 1; }
                static int move(int n) { int m = n; return m; }
                """, it -> {
            assertThat(it.summary("type").needs().types()).containsExactly(AccessPath.of(0));
            assertThat(it.summary("typeOfText").needs().types()).isEmpty();
            assertThat(it.summary("length").needs().constants()).containsExactly(AccessPath.of(0));
            assertThat(it.summary("cell").needs().constants()).contains(AccessPath.of(1));
            assertThat(it.summary("sum").needs().constants()).containsExactly(AccessPath.of(0));
            assertThat(it.summary("move").needs().constants()).isEmpty();
        });
    }

    @Test
    void rows_of_an_array_of_arrays_are_as_long_as_they_were_made() {
        announced("""
                static int row() { int[][] t = new int[2][3]; return t[1].length; } // =3
                static int rowOfMany() { int[][] t = new int[20][3]; return t[1].length; } // =3
                static int rowOfSome(int n) { int[][] t = new int[n][3]; return t[1].length; } // =3
                static String apart() { String[][] t = new String[2][2]; t[0][0] = Donnees.nom(); return t[1][0]; } // =null
                static String same() { String[][] t = new String[2][2]; t[0][0] = Donnees.nom(); return t[0][0]; } // nom
                static String rows() { String[][] t = new String[20][2]; t[0][0] = Donnees.nom(); return t[1][0]; } // nom
                static int noRow() { String[][] t = new String[2][]; return t[1] == null ? 1 : 2; } // =1
                """);
    }

    @Test
    void what_is_written_to_a_field_that_is_a_decision_decides() {
        Summaries.of("""
                static class Dossier { @fr.charteia.annotations.EffetJuridique String avis; String note; }
                static void given(Dossier d) { d.avis = Ia.demander("?"); }
                static void decided(Dossier d) { if (Ia.demander("?").startsWith("o")) d.avis = "x"; }
                static void clean(Dossier d) { Ia.demander("?"); d.avis = "x"; }
                static void noted(Dossier d) { d.note = Ia.demander("?"); }
                """, it -> {
            assertThat(it.reaches("given", "Dossier.avis")).containsExactly("answer");
            assertThat(it.reaches("decided", "Dossier.avis")).containsExactly("answer MEASURE CONTROL");
            assertThat(it.reaches("clean", "Dossier.avis")).isEmpty();
            assertThat(it.sinks("noted")).doesNotContain("Dossier.note");
        });
    }

    @Test
    void what_was_anonymised_with_its_object_says_nothing_any_more() {
        Summaries.of(HELPERS + """
                static String erased(Fiche f) { Masque.effacer(f); return f.secret; }
                static String veiled(Fiche f) { Masque.brouiller(f); return f.secret; }
                static Object number(Object o) { return (Integer) o; }
                static Object numberOrForm() { Object o = Donnees.choix() ? (Object) 3 : new Rond(); return (Integer) o; }
                """, it -> {
            assertThat(it.gives("erased")).doesNotContain("secret");
            assertThat(it.gives("veiled")).contains("secret PSEUDONYMISED").doesNotContain("secret");
            assertThat(it.gives("number")).containsExactly("#0");
            assertThat(types(it, "numberOrForm")).isEmpty();
        });
    }
}
