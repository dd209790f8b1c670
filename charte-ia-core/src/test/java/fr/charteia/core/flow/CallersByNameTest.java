package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who may call a method by reflection without naming it in a call. */
class CallersByNameTest {
    private static final MemberRef DIRE = new MemberRef("p/Cible", "dire", "()V");

    private static final String CODE = """
            package p;
            import java.lang.reflect.*;
            interface Vide {}
            interface Dit { void dire(); }
            class Cible implements Dit, Vide { public void dire() {} }
            class Appel { static void lancer(Method m) throws Exception { m.invoke(null); } }
            """;

    private static List<String> callers(String classes, MemberRef... methods) {
        AtomicReference<List<String>> found = new AtomicReference<>(List.of());
        Programs.with(
                CODE + classes,
                program -> found.set(new CallersByName(program.index(), program.callers())
                        .of(Set.of(methods)).stream()
                                .map(caller -> caller.owner() + "." + caller.name())
                                .toList()));
        return found.get();
    }

    /** {@code U1} lets {@code Appel} call; each is used by the next, and the last names the class. */
    private static String usedBy(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "class U" + i + " { static void u(Method m) throws Exception { "
                        + (i == 1 ? "Appel.lancer(m);" : "U" + (i - 1) + ".u(m);")
                        + (i == count ? " Class<?> c = Cible.class;" : "") + " } }\n")
                .collect(Collectors.joining());
    }

    @Test
    void one_that_nobody_tells_of_the_class_calls_something_else() {
        assertThat(callers("", DIRE)).isEmpty();
        assertThat(callers("class U { void u(Method m) throws Exception { Appel.lancer(m); } }", DIRE))
                .isEmpty();
    }

    @Test
    void one_that_names_the_class_or_is_used_by_one_that_does() {
        assertThat(callers("class U { void u() throws Exception { Cible.class.getMethods()[0].invoke(null); } }", DIRE))
                .containsExactly("p/U.u");
        assertThat(callers(usedBy(1), DIRE)).containsExactly("p/Appel.lancer");
        assertThat(callers(
                        "class U { void u() throws Exception { Appel.lancer(Class.forName(\"p.Cible\").getMethods()[0]); } }",
                        DIRE))
                .containsExactly("p/Appel.lancer");
    }

    @Test
    void through_so_many_classes() {
        assertThat(callers(usedBy(3), DIRE)).containsExactly("p/Appel.lancer");
        assertThat(callers(usedBy(4), DIRE)).isEmpty();
    }

    @Test
    void what_much_of_a_program_uses_is_not_followed_to_its_users() {
        String user = "class U1 { static void u(Method m) throws Exception { Appel.lancer(m); } }\n"
                + "class N { void n(Method m) throws Exception { U1.u(m); Class<?> c = Cible.class; } }\n";
        for (int users : new int[] {299, 300}) {
            String others = IntStream.rangeClosed(2, users)
                    .mapToObj(i -> "class U" + i + " { void u(Method m) throws Exception { Appel.lancer(m); } }\n")
                    .collect(Collectors.joining());
            assertThat(callers(user + others, DIRE)).hasSize(users == 299 ? 1 : 0);
        }
    }

    @Test
    void one_that_names_a_type_above_which_has_the_method_too() {
        String user = "class U { void u(Method m) throws Exception { Appel.lancer(m); Class<?> c = %s.class; } }";
        assertThat(callers(user.formatted("Dit"), DIRE)).containsExactly("p/Appel.lancer");
        assertThat(callers(user.formatted("Vide"), DIRE)).isEmpty();
        assertThat(callers(user.formatted("Object"), new MemberRef("p/Cible", "toString", "()Ljava/lang/String;")))
                .as("naming a library's class says nothing")
                .isEmpty();
    }

    @Test
    void one_that_is_handed_the_class_and_names_the_method() {
        String user = "class U { void u(Class<?> c) throws Exception { c.getMethod(\"%s\").invoke(null); } }";
        assertThat(callers(user.formatted("dire"), DIRE)).containsExactly("p/U.u");
        assertThat(callers(user.formatted("autre"), DIRE)).isEmpty();
        assertThat(callers(user.formatted("<init>"), new MemberRef("p/Cible", "<init>", "()V")))
                .as("nobody calls a constructor by that name")
                .isEmpty();
    }

    @Test
    void one_that_answers_for_what_all_objects_have_calls_no_object_of_ours_by_that() {
        String proxy = """
                class P implements InvocationHandler {
                    Object o;
                    public Object invoke(Object p, Method m, Object[] a) throws Exception {
                        return m.getName().equals("toString") ? "proxy" : m.invoke(o, a);
                    }
                }
                """;
        assertThat(callers(proxy, new MemberRef("p/Cible", "toString", "()Ljava/lang/String;")))
                .isEmpty();
        assertThat(callers(proxy.replace("toString", "dire"), DIRE)).containsExactly("p/P.invoke");
    }
}
