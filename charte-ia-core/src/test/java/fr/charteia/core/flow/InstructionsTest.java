package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What single instructions compute: arrays and their rows, casts, questions about a type, and what of it a caller is asked for. */
class InstructionsTest {
    /** Whether a name comes to an AI from the method {@code a}. */
    private static boolean isSent(String members) {
        return !new Programs()
                .flows("package p;\nimport api.*;\nimport java.util.*;\nclass C {\n" + members + "}\n")
                .isEmpty();
    }

    /** Whether what is written to one place of an array of arrays is read at the other. */
    private static boolean isSent(String array, String written, String read) {
        return isSent("void a(int i) { var t = new String" + array + "; t" + written + " = Donnees.nom(); Ia.envoyer(t"
                + read + "); }\n");
    }

    @Test
    void rows_are_told_apart_when_there_are_few() {
        assertThat(isSent("[8][2]", "[0][0]", "[7][0]")).isFalse();
        assertThat(isSent("[8][2]", "[7][0]", "[7][0]")).isTrue();
        assertThat(isSent("[8][2]", "[7][0]", "[7][1]")).isFalse();
        assertThat(isSent("[9][2]", "[0][0]", "[7][0]")).isTrue();
        assertThat(isSent("[i][2]", "[0][0]", "[1][0]")).isTrue();
    }

    @Test
    void rows_of_rows_are_told_apart_when_all_of_them_are_few() {
        assertThat(isSent("[4][8][2]", "[3][0][0]", "[3][7][0]")).isFalse();
        assertThat(isSent("[5][7][2]", "[4][0][0]", "[4][6][0]")).isFalse();
        assertThat(isSent("[5][8][2]", "[4][0][0]", "[4][7][0]")).isTrue();
        assertThat(isSent("[5][8][2]", "[4][0][0]", "[4][0][0]")).isTrue();
        assertThat(isSent("[5][8][2]", "[4][0][0]", "[3][0][0]")).isFalse();
    }

    @Test
    void a_row_is_as_long_as_it_was_made() {
        String sent =
                "void a(int i) { String[][] t = new String[%s][3]; if (t[0].length %s 3) Ia.envoyer(Donnees.nom()); }\n";
        assertThat(isSent(sent.formatted("2", "!="))).isFalse();
        assertThat(isSent(sent.formatted("2", "=="))).isTrue();
        assertThat(isSent(sent.formatted("i", "!="))).isFalse();
        assertThat(isSent(sent.formatted("i", "=="))).isTrue();
    }

    @Test
    void what_a_row_is_not_given_is_nothing() {
        String sent =
                "void a(int i) { String[][] t = new String[2][]; %s if (t[1] != null) Ia.envoyer(Donnees.nom()); }\n";
        assertThat(isSent(sent.formatted(""))).isFalse();
        assertThat(isSent(sent.formatted("t[1] = new String[1];"))).isTrue();
    }

    @Test
    void a_caller_is_asked_for_a_number_that_something_depends_on() {
        String length = "static String[] faire(int n) { return new String[n]; }\n"
                + "void a() { if (faire(3).length != 3) Ia.envoyer(Donnees.nom()); }\n";
        assertThat(isSent(length)).isFalse();
        String sum = "static int plus(int n) { return n + 1; }\n"
                + "void a() { if (plus(3) != 4) Ia.envoyer(Donnees.nom()); }\n";
        assertThat(isSent(sum)).isFalse();
        String left = "static int moins(int n) { return 10 - n; }\n"
                + "void a() { if (moins(3) != 7) Ia.envoyer(Donnees.nom()); }\n";
        assertThat(isSent(left)).isFalse();
    }

    @Test
    void what_compares_two_numbers_measures_them() {
        for (String type : new String[] {"long", "float", "double"}) {
            String compared = "void a(" + type + " n) { " + type
                    + " d = Donnees.nom().length(); boolean b = d > n; Ia.envoyer(b); }\n";
            assertThat(isSent(compared)).as(type).isEqualTo(isSent(compared.replace(type, "int")));
        }
    }

    @Test
    void a_cast_to_a_text_keeps_what_an_object_carries() {
        assertThat(isSent("void a() { Object o = Donnees.nom(); Ia.envoyer((String) o); }\n"))
                .isTrue();
        assertThat(isSent("void a(List<Object> l) { l.add(Donnees.nom()); Ia.envoyer((String) l.get(0)); }\n"))
                .isTrue();
        assertThat(
                        isSent(
                                "static class F { String s = Donnees.nom(); }\nvoid a(int i) { Object o = i > 0 ? new F() : \"x\"; Ia.envoyer((String) o); }\n"))
                .isFalse();
    }

    @Test
    void a_question_about_a_type_is_answered_where_all_or_none_are_of_it() {
        String types = "interface A {} static class B implements A {} static class D implements A {}\n";
        String asked =
                types + "void a(int i, A given) { A o = %s; if (%so instanceof B) Ia.envoyer(Donnees.nom()); }\n";
        assertThat(isSent(asked.formatted("new D()", ""))).isFalse();
        assertThat(isSent(asked.formatted("new B()", "!(").replace("instanceof B)", "instanceof B))")))
                .isFalse();
        assertThat(isSent(asked.formatted("i > 0 ? new B() : new D()", ""))).isTrue();
        assertThat(isSent(asked.formatted("given", ""))).isTrue();
        assertThat(isSent(asked.formatted("null", ""))).isFalse();
        assertThat(isSent(asked.formatted("i > 0 ? new D() : null", ""))).isFalse();
    }

    @Test
    void a_caller_is_asked_for_a_type_that_is_asked_for() {
        String types = "interface A {} static class B implements A {} static class D implements A {}\n";
        String asked = types + "static void dire(A o) { if (o instanceof B) Ia.envoyer(Donnees.nom()); }\n";
        assertThat(isSent(asked + "void a() { dire(new D()); }\n")).isFalse();
        assertThat(isSent(asked + "void a() { dire(new B()); }\n")).isTrue();
        assertThat(isSent(asked + "void a(int i) { dire(i > 0 ? new D() : null); }\n"))
                .isFalse();
        assertThat(isSent(asked + "static void autre(A o) { dire(o); } void a() { autre(new D()); }\n"))
                .isFalse();
    }
}
