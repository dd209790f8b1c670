package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Advice.Handed;
import fr.charteia.core.bytecode.Advice.What;
import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.testing.Sources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which methods a pointcut picks, and what it hands over by name. */
class PointcutParserTest {
    private static final ClassIndex INDEX = ClassIndex.read(
            List.of(Sources.compile(
                    "package p; @interface Marked { String value() default \"\"; }",
                    "package p; @Marked interface Port { void take(String name); }",
                    "package p.a; public class Far extends Base implements p.Carrier {"
                            + " public void take(String name) {} public String read(long id, String name) { return name; }"
                            + " protected final int count() { return 1; } }",
                    "package p.a; public class Base {}",
                    "package p; public interface Carrier {}",
                    "package p; @Marked class Near implements Port { public void take(String name) {}"
                            + " @Marked(\"x\") int[] all(java.util.List<String> names) { return null; } }",
                    "package p; class Aspect {"
                            + " @Marked(\"execution(* take(..))\") void taking() {}"
                            + " @Marked(\"cflow(taking())\") void unread() {}"
                            + " @Marked(\"taking() && args(name)\") void told(String name) {}"
                            + " void advise(Marked marked, Near near, String name, Object some) {} }")),
            List.of(),
            new BlindSpots());

    private static Optional<Pointcut> parse(String text) {
        ClassHeader aspect = INDEX.find("p/Aspect").orElseThrow();
        MethodHeader advice = aspect.methods("advise").get(0);
        return new PointcutParser(
                        INDEX,
                        aspect,
                        advice,
                        method -> method.annotations().stream()
                                .flatMap(one -> one.string("value").stream())
                                .findFirst())
                .parse(text);
    }

    private static String picked(String text) {
        Pointcut pointcut = parse(text).orElseThrow();
        return List.of("p/Near", "p/a/Far").stream()
                .map(INDEX::find)
                .flatMap(Optional::stream)
                .flatMap(type -> type.methods().stream()
                        .filter(method -> !method.isConstructor()
                                && pointcut.pick(type, method).isPresent())
                        .map(MethodHeader::name))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            emptyValue = "",
            value = {
                "execution(* *(..)); take all take read count",
                "execution(public * p..*.*(..)); take take read",
                "execution(* p.*.*(..)); take all",
                "execution(* p.a..*(..)); take read count",
                "execution(* p.Port.*(..)); take",
                "execution(* p.a.*.*(..)) && !execution(* count()); take read",
                "execution(String *(..)); read",
                "execution(* *(long, ..)); read",
                "execution(* *(*)); take all take",
                "execution(* *(.., String)); take take read",
                "execution(int[] *(java.util.List<String>)); all",
                "execution(!public final * *()); count",
                "execution(java.util.Map<String, java.util.List<Near>> *(..)); ''",
                "execution(* *(java.util.Map<String, Near>, ..)); ''",
                "execution(int[] all(java.util.List<java.util.Map<String, Near>>)); all",
                "execution(@p.Marked * *(..)); all",
                "execution(* p.Carrier+.*(..)); take read count",
                "within(p.a..*); take read count",
                "within(Near); take all",
                "@annotation(Marked); all",
                "@annotation(marked); all",
                "@within(p.Marked); take all",
                "@target(p.Marked) and not @annotation(p.Marked); take",
                "target(p.Carrier); take read count",
                "this(near); take all",
                "bean(far); take read count",
                "bean(*ar) || bean(none); take all take read count",
                "args(name); take take",
                "args(some); take all take",
                "args(long, name); read",
                "( taking() or execution(* count()) ) && within(p.a.*); take count",
                "Aspect.told(); take take",
                "p.Aspect.taking(); take take"
            })
    void a_pointcut_picks(String text, String methods) {
        assertThat(picked(text)).isEqualTo(methods);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "cflow(execution(* *(..)))",
                "unread()",
                "nobody()",
                "execution(* *(..)",
                "taking() taking()",
                "@args(p.Marked)",
                "&&",
                "execution(! public * *(..))",
                "execution(strictfp * *(..))",
                "execution(@(p.Marked || p.Other) * *(..))",
                "execution(* *(..) throws java.io.IOException)",
                "within(p.Near || p.a.Far)",
                "within(!p.Near)",
                "this(p.Near && p.Carrier)",
                "or (taking())",
                "(taking() taking())"
            })
    void what_is_not_read_picks_nothing(String text) {
        assertThat(parse(text)).isEmpty();
    }

    private static Map<String, Handed> handed(String text, String type, String method) {
        ClassHeader of = INDEX.find(type).orElseThrow();
        return parse(text).orElseThrow().pick(of, of.methods(method).get(0)).orElseThrow();
    }

    @Test
    void names_are_handed_over() {
        assertThat(handed("args(.., name)", "p/a/Far", "read")).isEqualTo(Map.of("name", new Handed(What.ARGUMENT, 1)));
        assertThat(handed("target(near) && @annotation(marked)", "p/Near", "all"))
                .isEqualTo(Map.of("near", Handed.of(What.RECEIVER), "marked", Handed.of(What.UNKNOWN)));
        assertThat(handed("target(p.Near)", "p/Near", "all")).isEmpty();
    }
}
