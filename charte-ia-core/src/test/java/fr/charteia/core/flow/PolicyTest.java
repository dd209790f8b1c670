package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Programs in which nothing is known but what a policy's {@code modeles:} say: what a request, a socket or a row brings may not
 * reach pages, queries, commands, files, headers and logs. A comment says so on the line, as in {@link ProgramsTest}.
 */
class PolicyTest {
    @ParameterizedTest
    @CsvSource({"Web.java, modeles.yml", "Echanges.java, echanges.yml"})
    void a_policy_alone_says_what_may_not_go_where(String program, String policy) {
        String source = Programs.read(Programs.resource("policy/" + program));
        Map<Integer, Set<String>> found = new TreeMap<>();
        for (Flow flow : new Programs().describedBy("policy/" + policy).flows(source)) {
            if (flow.origin() instanceof Flow.Origin.Data && flow.sink() instanceof Flow.Sink.ToAi) {
                found.put(flow.sink().site().line(), Set.of("401"));
            }
        }
        assertThat(found).isEqualTo(ProgramsTest.expected(source));
    }
}
