package fr.charteia.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Maven, and {@code help}, are told of our goals. */
class PluginDescriptorTest {
    private static Document descriptor;

    @BeforeAll
    static void read() throws Exception {
        try (InputStream in = CheckMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            descriptor =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    @Test
    void the_goals_are_these() {
        assertThat(mojos().map(mojo -> text(mojo, "goal")))
                .containsExactlyInAnyOrder(
                        "baseline", "check", "effective-config", "explain", "help", "registre", "rules");
    }

    @Test
    void each_goal_and_each_parameter_is_documented() {
        assertThat(mojos()).allMatch(mojo -> !text(mojo, "description").isBlank());
        assertThat(parameters(mojo -> true))
                .isNotEmpty()
                .allMatch(parameter -> !text(parameter, "description").isBlank());
    }

    @Test
    void each_parameter_can_be_set_on_the_command_line_under_our_name() {
        assertThat(parameters(mojo -> !text(mojo, "goal").equals("help"))).allSatisfy(parameter -> {
            String name = text(parameter, "name");
            String property = name.equals("regle") ? "regle" : "charte-ia." + name;
            Element mojo = (Element) parameter.getParentNode().getParentNode();
            Element configuration =
                    (Element) mojo.getElementsByTagName("configuration").item(0);
            assertThat(text(configuration, name)).isEqualTo("${" + property + "}");
        });
    }

    @Test
    void each_goal_and_each_parameter_of_check_is_in_the_documentation_of_both_languages() throws Exception {
        for (String page : List.of("en/goals.md", "fr/buts.md")) {
            String text = Files.readString(Path.of("../docs", page));
            assertThat(mojos()).allMatch(mojo -> text.contains("`charte-ia:" + text(mojo, "goal") + "`"));
            assertThat(parameters(mojo -> text(mojo, "goal").equals("check")))
                    .extracting(parameter -> text(parameter, "name"))
                    .allMatch(name -> text.contains("| `" + name + "` | `charte-ia." + name + "` |"));
        }
    }

    @Test
    void check_runs_at_verify_in_parallel_builds_with_the_dependencies_resolved() {
        Element check = mojos().filter(mojo -> text(mojo, "goal").equals("check"))
                .findFirst()
                .orElseThrow();
        assertThat(text(check, "phase")).isEqualTo("verify");
        assertThat(text(check, "threadSafe")).isEqualTo("true");
        assertThat(text(check, "requiresDependencyResolution")).isEqualTo("test");
        assertThat(check.getElementsByTagName("executePhase").getLength()).isZero();
    }

    @Test
    void no_goal_wants_an_injected_component() {
        assertThat(descriptor.getElementsByTagName("requirement").getLength()).isZero();
    }

    /** Parameters that a user may set. */
    private static List<Element> parameters(Predicate<Element> mojo) {
        return mojos().filter(mojo)
                .flatMap(element -> elements(element.getElementsByTagName("parameter")))
                .filter(parameter -> text(parameter, "editable").equals("true"))
                .toList();
    }

    private static Stream<Element> mojos() {
        return elements(descriptor.getElementsByTagName("mojo"));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    private static String text(Element parent, String child) {
        NodeList nodes = parent.getElementsByTagName(child);
        return nodes.getLength() == 0 ? "" : nodes.item(0).getTextContent().strip();
    }
}
