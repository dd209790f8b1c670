package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;

/** The nearest neighbours, good and bad, of what the pages of the rules on code show. A comment marks where a finding must be. */
abstract class MarkedSources {
    static final String IMPORTS = """
        import dev.langchain4j.agent.tool.Tool;
        import dev.langchain4j.data.message.SystemMessage;
        import dev.langchain4j.model.chat.ChatModel;
        import dev.langchain4j.model.openai.OpenAiChatModel;
        import fr.charteia.annotations.*;
        import jakarta.validation.constraints.Size;
        import java.util.*;
        import java.util.logging.Logger;
        import org.springframework.beans.factory.annotation.Value;
        import org.springframework.http.client.*;
        import org.springframework.kafka.annotation.KafkaListener;
        import org.springframework.messaging.handler.annotation.MessageMapping;
        import org.springframework.scheduling.annotation.Scheduled;
        import org.springframework.security.access.prepost.PreAuthorize;
        import org.springframework.web.bind.annotation.PostMapping;
        import org.springframework.web.bind.annotation.RestController;
        import org.springframework.web.client.RestTemplate;

        """;

    private static final Pattern MARK = Pattern.compile("// (CHARTE-\\d{3})");

    @TempDir
    Path root;

    /** Exactly the marked lines break the rule. */
    final void check(String rule, String... sources) {
        SmallProject project = new SmallProject(root).withParameterNames();
        List<String> expected = new ArrayList<>();
        for (String source : sources) {
            String whole = IMPORTS + source;
            project.java(whole);
            Matcher name = Pattern.compile("(?:class|interface) (\\w+)").matcher(source);
            assertThat(name.find()).isTrue();
            List<String> lines = whole.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher mark = MARK.matcher(lines.get(i));
                if (mark.find() && mark.group(1).equals(rule)) {
                    expected.add(name.group(1) + ".java:" + (i + 1));
                }
            }
        }
        assertThat(project.report().findings())
                .filteredOn(finding -> finding.rule().equals(rule))
                .filteredOn(finding -> !finding.message().fr().startsWith("Rien ne limite"))
                .extracting(finding -> finding.location().path().replaceFirst(".*/", "") + ":"
                        + finding.location().line())
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
