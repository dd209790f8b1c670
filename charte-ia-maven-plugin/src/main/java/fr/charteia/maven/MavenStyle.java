package fr.charteia.maven;

import fr.charteia.core.message.Severity;
import fr.charteia.maven.report.Style;
import org.apache.maven.shared.utils.logging.MessageBuilder;
import org.apache.maven.shared.utils.logging.MessageUtils;

/** Maven's own colours, when it uses any. */
enum MavenStyle implements Style {
    INSTANCE;

    @Override
    public String strong(String text) {
        return MessageUtils.buffer().strong(text).build();
    }

    @Override
    public String severity(String text, Severity severity) {
        MessageBuilder buffer = MessageUtils.buffer();
        return (severity == Severity.ERREUR ? buffer.failure(text) : buffer.warning(text)).build();
    }
}
