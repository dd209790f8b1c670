package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BlindSpots.BlindSpot;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.testing.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which methods advice is woven around, and what is said of advice that is not. */
class AspectsTest {
    private static final Path LIBRARIES = Sources.compile(
            "package org.aspectj.lang.annotation; public @interface Aspect {}",
            "package org.aspectj.lang.annotation; public @interface Around { String value(); }",
            "package org.aspectj.lang.annotation; public @interface Before { String value(); }",
            "package org.aspectj.lang; public interface ProceedingJoinPoint { Object[] getArgs(); Object proceed() throws Throwable; }",
            "package dev.langchain4j.model.chat; public interface ChatModel { String chat(String asked); }",
            "package org.springframework.stereotype; public @interface Component {}",
            "package jakarta.interceptor; public @interface InterceptorBinding {}",
            "package jakarta.interceptor; public @interface AroundInvoke {}",
            "package jakarta.interceptor; public interface InvocationContext { Object proceed(); }");

    private static final String ASKING = "package p; public class Service { dev.langchain4j.model.chat.ChatModel model;"
            + " public String ask(String name) { return model.chat(name); } public static String own() { return \"\"; }"
            + " private String hidden() { return own(); } }";
    private static final String ASPECT = "package p; import org.aspectj.lang.annotation.*; @Aspect public class Guard {"
            + " Service service; @Before(\"%s\") public void check(String name) { service.ask(name); } }";

    private final BlindSpots ledger = new BlindSpots();

    private ClassIndex woven(String... sources) {
        ClassIndex index = ClassIndex.read(
                List.of(Sources.of(sources).classpath(LIBRARIES).compile()), List.of(LIBRARIES), ledger);
        return Aspects.woven(index, new Table(ModelSet.EMPTY), new Catalogue());
    }

    /** The methods into which something was put: what each did itself stands beside it. */
    private static List<String> advised(ClassIndex index) {
        return index.classes().stream()
                .flatMap(type -> type.methods().stream())
                .map(method -> method.ref())
                .filter(method -> method.name().matches("lambda\\$.*\\$1\\d{4}"))
                .map(MemberRef::name)
                .map(name -> name.split("\\$")[1])
                .sorted()
                .toList();
    }

    private String said() {
        return ledger.sorted().stream().map(BlindSpot::where).distinct().collect(Collectors.joining(" "));
    }

    @Test
    void advice_runs_around_what_its_pointcut_picks_and_a_framework_can_call() {
        assertThat(advised(woven(ASKING, ASPECT.formatted("execution(String *(..))"))))
                .containsExactly("ask");
        assertThat(advised(woven(ASKING, ASPECT.formatted("execution(int *(..))"))))
                .isEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void it_does_not_run_around_an_aspect() {
        assertThat(advised(woven(ASKING, ASPECT.formatted("within(p..*)")))).containsExactly("ask");
    }

    @Test
    void what_writes_down_and_no_more_is_not_put_around_anything() {
        String logging = "package p; import org.aspectj.lang.annotation.*; @Aspect public class Log {"
                + " @Before(\"within(p..*)\") public void log() { System.out.println(); } }";
        assertThat(advised(woven(ASKING, logging))).isEmpty();
    }

    @Test
    void where_there_is_no_ai_nothing_is_woven_and_nothing_said() {
        String other = "package p; public class Service { public String ask(String name) { return name; } }";
        assertThat(advised(woven(other, ASPECT.formatted("within(p..*)")))).isEmpty();
        assertThat(advised(woven(other, ASPECT.formatted("cflow(within(p..*))"))))
                .isEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void an_aspect_of_a_container_runs_around_what_it_makes() {
        String component = "@org.springframework.stereotype.Component public class";
        String aspect = ASPECT.formatted("execution(String *(..))").replace("public class", component);
        assertThat(advised(woven(ASKING, aspect))).isEmpty();
        assertThat(advised(woven(ASKING.replace("public class", component), aspect)))
                .containsExactly("ask");
    }

    @Test
    void an_interceptor_runs_around_what_bears_its_binding() {
        String binding = "package p; @jakarta.interceptor.InterceptorBinding public @interface Checked {}";
        String interceptor =
                "package p; @Checked public class Guard { Service service; @jakarta.interceptor.AroundInvoke"
                        + " public Object check(jakarta.interceptor.InvocationContext c) { service.ask(\"\"); return c.proceed(); } }";
        assertThat(advised(woven(binding, ASKING, interceptor))).isEmpty();
        assertThat(advised(woven(binding, ASKING.replace("public String", "@Checked public String"), interceptor)))
                .containsExactly("ask");
    }

    @Test
    void advice_of_which_the_pointcut_is_not_read_is_a_blind_spot() {
        assertThat(advised(woven(ASKING, ASPECT.formatted("cflow(within(p..*))"))))
                .isEmpty();
        assertThat(ledger.sorted()).singleElement().satisfies(spot -> {
            assertThat(spot.kind()).isEqualTo(BlindSpots.Kind.ADVICE_LEFT_OUT);
            assertThat(spot.where()).isEqualTo("p/Guard#check");
            assertThat(spot.fr()).contains("cflow(within(p..*))");
        });
    }

    @Test
    void so_is_that_of_one_that_tells_others_of_what_it_runs_around() {
        String aspect = "package p; import org.aspectj.lang.annotation.*; @Aspect public class Guard {"
                + " @Around(\"cflow(within(p..*))\") public Object check(org.aspectj.lang.ProceedingJoinPoint point) throws Throwable {"
                + " return %s; } }";
        assertThat(advised(woven(ASKING, aspect.formatted("point.proceed()")))).isEmpty();
        String helped = aspect.formatted("Names.with(point)");
        String helper = "package p; public class Names { static Object with(org.aspectj.lang.ProceedingJoinPoint point)"
                + " throws Throwable { return point.proceed(); } }";
        assertThat(said()).isEmpty();
        woven(ASKING, helped, helper);
        assertThat(said()).isEqualTo("p/Guard#check");
    }
}
