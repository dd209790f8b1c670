package fr.charteia.maven.report;

import fr.charteia.core.message.Severity;

/** How words stand out on the console. */
public interface Style {
    /** No colours. */
    Style PLAIN = new Style() {
        @Override
        public String strong(String text) {
            return text;
        }

        @Override
        public String severity(String text, Severity severity) {
            return text;
        }
    };

    /** What the eye should find first: a place to open. */
    String strong(String text);

    /** What is as grave as that. */
    String severity(String text, Severity severity);
}
