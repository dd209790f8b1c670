package fr.charteia.core;

import fr.charteia.core.message.Text;

/** An analysis that cannot start, because of what it was asked: the caller must be told, no finding says it. */
public final class ConfigurationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /** An analysis that cannot start, and why. */
    public ConfigurationException(Text text) {
        super(text.fr());
        this.text = text;
    }

    /** Why, and what to do, in both languages. */
    public Text text() {
        return text;
    }
}
