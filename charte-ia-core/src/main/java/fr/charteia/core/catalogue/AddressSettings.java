package fr.charteia.core.catalogue;

import fr.charteia.core.model.AddressText;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of which the setting is named for an AI: {@code ${gemini.api.url}}, {@code ${AI_SERVICE_URL}/predict}. Whether a value of
 * it is known or not, and whatever host that names, what is sent there goes to one.
 */
final class AddressSettings {
    /** An address that a setting gives from its host on; what follows, a tenant or a key, says nothing. */
    private static final Pattern SETTING = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*://)?\\$\\{([^}:]+)");

    /** A setting, in a placeholder or alone. Prose speaks of AI, too. */
    private static final Pattern NAME = Pattern.compile("(?:.*\\$\\{)?[\\p{L}\\p{N}._-]+(?:[:}].*)?");

    private static final int LONGEST = 200;

    private final Configuration configuration;
    private final Supplier<AiWords> words = new Lazy<>(AiWords::new);

    AddressSettings(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Whether the address, as the code puts it together, is one that such a setting gives. */
    boolean give(String address) {
        return isGiven(address)
                || configuration.resolve(address).stream()
                        .map(Configuration.Entry::value)
                        .anyMatch(this::isGiven);
    }

    /** Whether the setting gives such an address. */
    boolean isOne(Configuration.Entry setting) {
        boolean address = setting.value().contains("://") || setting.value().contains("${");
        return address && words.get().nameSetting(setting.key());
    }

    /** The words of which each such name has one. */
    Set<String> words() {
        return words.get().ofSettings();
    }

    /** Whether the text is the name of such a setting, and that says that it is an address or a path follows. */
    boolean isNamed(String text) {
        return text.length() < LONGEST
                && words.get().nameSetting(text)
                && (text.contains("}/") || words.get().nameAddress(text))
                && NAME.matcher(text).matches();
    }

    /** Of an address in parts, any of which may be the whole: what a client stands on is not always known. */
    private boolean isGiven(String address) {
        for (String part : address.split(String.valueOf(AddressText.UNDER), -1)) {
            Matcher setting = SETTING.matcher(part);
            if (setting.lookingAt() && words.get().nameSetting(setting.group(1))) {
                return true;
            }
        }
        return false;
    }
}
