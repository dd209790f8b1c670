package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which fields have a say in whether objects are equal. */
class ComparedFieldsTest {
    private static final String CODE = """
            package p;
            import java.util.*;
            class ByIdentity { String a; }
            class ByNumber {
                long numero; String avis;
                long numero() { return numero; }
                @Override public boolean equals(Object o) { return o instanceof ByNumber b && numero == b.numero(); }
                @Override public int hashCode() { return Long.hashCode(numero); }
            }
            class Derived extends ByNumber { String more; }
            class Base { String a; String b; }
            class Below extends Base { @Override public boolean equals(Object o) { return o instanceof Below c && Objects.equals(a, c.a); } @Override public int hashCode() { return 1; } }
            class Ordered implements Comparable<Ordered> { String rank; String text; @Override public int compareTo(Ordered o) { return rank.compareTo(o.rank); } }
            class ByOthers { String a; @Override public boolean equals(Object o) { return Arrays.deepEquals(new Object[] {this}, new Object[] {o}); } @Override public int hashCode() { return 1; } }
            class OfLibrary extends AbstractList<String> { String a; public String get(int i) { return a; } public int size() { return 1; } }
            record Pair(String a, String b) {}
            enum Kind { ONE; String label; }
            """;

    private static List<String> compared(String type) {
        List<List<String>> found = new ArrayList<>();
        Programs.with(
                CODE,
                program -> found.add(program.typeFacts().ofFields("p/" + type).keySet().stream()
                        .filter(program.comparedFields()::contains)
                        .map(Slot::name)
                        .map(name -> name.substring(name.indexOf('/') + 1))
                        .collect(Collectors.toList())));
        return found.get(0);
    }

    @Test
    void objects_without_an_equality_of_their_own_are_compared_by_identity() {
        assertThat(compared("ByIdentity")).isEmpty();
        assertThat(compared("Kind")).isEmpty();
    }

    @Test
    void what_the_equality_of_a_class_reads_is_compared_also_by_getters() {
        assertThat(compared("ByNumber")).containsExactly("ByNumber.numero");
        assertThat(compared("Derived")).containsExactly("ByNumber.numero");
        assertThat(compared("Ordered")).containsExactly("Ordered.rank");
    }

    @Test
    void what_a_class_below_compares_is_compared() {
        assertThat(compared("Base")).containsExactly("Base.a");
    }

    @Test
    void all_is_compared_where_it_cannot_be_told() {
        assertThat(compared("ByOthers")).containsExactly("ByOthers.a");
        assertThat(compared("OfLibrary")).containsExactly("OfLibrary.a");
        assertThat(compared("Pair")).containsExactlyInAnyOrder("Pair.a", "Pair.b");
    }

    @Test
    void what_is_no_field_is_compared() {
        Programs.with(CODE, program -> {
            assertThat(program.comparedFields().contains(Slot.ELEMENT)).isTrue();
            assertThat(program.comparedFields().contains(Slot.value("a"))).isTrue();
        });
    }
}
