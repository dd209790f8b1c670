package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Programs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under which keys code of ours leaves something in a session. */
class LeftUnderKeysTest {
    private static boolean isLeft(String key, String methods) {
        boolean[] left = new boolean[1];
        Programs.with(
                """
                package p;
                import api.Session;
                class C {
                    static final String CLE = "cle";
                    String field;
                    static String made() { return "cle"; }
                    %s
                }
                """.formatted(methods),
                program -> left[0] = program.leftUnderKeys()
                        .isLeft(program.models().store("api/Session").orElseThrow(), key));
        return left[0];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void m(Session s) { s.poser(\"cle\", 1); }",
                "void m(Session s) { s.poser(CLE, 1); }",
                "void m(Session s) { String c = \"cle\"; s.poser(c, 1); }",
                "void m(Session s) { s.poser(\"autre\", 1); s.poser(\"cle\", 1); }",
                "void m(Session s) { pose(s, \"cle\"); } void pose(Session s, String c) { s.poser(c, 1); }",
                "void m(Session s) { pose(\"cle\", s); } static void pose(String c, Session s) { s.poser(c, 1); }",
                "void m(Session s) { a(s, CLE); } void a(Session s, String c) { b(s, c); } void b(Session s, String c) { s.poser(c, 1); }",
                "class D { void m(Session s) { Runnable r = () -> s.poser(\"cle\", 1); r.run(); } }",
            })
    void a_key_that_is_named_is_left(String methods) {
        assertThat(isLeft("cle", methods)).isTrue();
        assertThat(isLeft("rien", methods)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void m(Session s) { s.poser(made(), 1); }",
                "void m(Session s) { s.poser(field, 1); }",
                "void m(Session s, String a) { s.poser(\"x\" + a, 1); }",
                "void m(Session s, boolean b) { s.poser(b ? \"un\" : \"deux\", 1); }",
                "void m(Session s, String c) { pose(s, c.trim()); } void pose(Session s, String c) { s.poser(c, 1); }",
                "void m(Session s, String c) { if (c == null) c = \"x\"; s.poser(c, 1); }",
                "void m(Session s) { a(s, \"x\"); } void a(Session s, String c) { b(s, c); } void b(Session s, String c) { d(s, c); } void d(Session s, String c) { s.poser(c, 1); }",
            })
    void one_that_is_not_known_may_be_any(String methods) {
        assertThat(isLeft("cle", methods)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void m(Session s) { s.lire(\"cle\"); }",
                "void m(Session s) { pose(s, \"cle\"); } void pose(Session s, String c) { s.lire(c); }",
                "void m(Session s) { pose(s, \"x\", \"cle\"); } void pose(Session s, String c, String v) { s.poser(c, v); }",
                "void pose(Session s, String c) { s.poser(c, 1); }",
                "void m(java.util.Map<String, Object> s) { s.put(\"cle\", 1); }",
            })
    void what_is_only_read_or_put_elsewhere_is_not(String methods) {
        assertThat(isLeft("cle", methods)).isFalse();
    }
}
