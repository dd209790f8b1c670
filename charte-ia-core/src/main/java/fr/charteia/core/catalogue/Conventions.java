package fr.charteia.core.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What keys, models and configuration keys look like, whatever the library that uses them. */
public final class Conventions {
    private static final String FILE = "conventions.yml";
    private static final List<String> LISTS = List.of(
            "factices",
            "prefixes",
            "delais",
            "sans-delai",
            "tls-ouvert",
            "tls-verifie",
            "tls-proprietes",
            "alias",
            "etiquettes",
            "acces-par-defaut",
            "acces-par-cle");
    private static final List<String> SETTINGS = List.of("cle", "adresse", "modele", "delai", "jetons", "journal");
    private static final int SHORTEST_KEY = 16;
    /** From the first character of a regular expression that may not stand for itself. */
    private static final Pattern BEGINNING = Pattern.compile("[^a-zA-Z0-9_-].*");

    private final Map<String, Pattern> keyShapes = new LinkedHashMap<>();
    /** How keys begin; few texts hold one of these, and no other needs a closer look. */
    private final OneOfTexts keyBeginnings;

    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, List<Pattern>> patterns = new ConcurrentHashMap<>();
    private final Map<String, List<String>> endings = new LinkedHashMap<>();
    private final Pattern dummy;

    /** What a configuration key sets. */
    public enum Setting {
        /** A secret key. */
        KEY("cle"),
        /** An address. */
        ADDRESS("adresse"),
        /** A model's name. */
        MODEL("modele"),
        /** How long is waited. */
        PATIENCE("delai"),
        /** How long answers may be. */
        TOKENS("jetons"),
        /** Whether what is said is logged. */
        LOG("journal");

        private final String word;

        Setting(String word) {
            this.word = word;
        }
    }

    /** Reads the conventions. */
    public Conventions() {
        List<ModelError> errors = new ArrayList<>();
        Problems problems = new Problems(FILE, errors);
        Set<String> keys = new TreeSet<>(LISTS);
        keys.addAll(List.of("formes-de-cles", "reglages"));
        CatalogueFile.compose(Catalogue.resource(FILE), problems)
                .flatMap(node -> Entry.of(node, keys, problems))
                .ifPresent(entry -> read(entry, problems));
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        dummy = pattern(String.join("|", list("factices")));
        keyBeginnings = new OneOfTexts(
                keyShapes.values().stream().map(Conventions::beginning).toList());
    }

    /** The text with which everything of the shape begins, as the shape does. */
    private static String beginning(Pattern shape) {
        return BEGINNING.matcher(shape.pattern()).replaceFirst("");
    }

    private void read(Entry file, Problems problems) {
        LISTS.forEach(name -> lists.put(name, file.texts(name)));
        List<Node> shapes = file.node("formes-de-cles")
                .filter(SequenceNode.class::isInstance)
                .map(node -> ((SequenceNode) node).getValue())
                .orElse(List.of());
        for (Node item : shapes) {
            Entry.of(item, List.of("fournisseur", "forme"), problems)
                    .ifPresent(entry -> keyShapes.put(
                            entry.text("fournisseur").orElse(""),
                            pattern(entry.text("forme").orElse(""))));
        }
        file.node("reglages")
                .flatMap(node -> Entry.of(node, SETTINGS, problems))
                .ifPresent(entry -> SETTINGS.forEach(name -> endings.put(name, entry.texts(name))));
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }

    private List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    private boolean matches(String name, String text) {
        return patterns
                .computeIfAbsent(
                        name,
                        key -> list(key).stream().map(Conventions::pattern).toList())
                .stream()
                .anyMatch(pattern -> pattern.matcher(text).matches());
    }

    /** Whose secret key a text holds, by its shape; empty when it holds none, or one that stands for another. */
    public Optional<String> keyIn(String text) {
        if (!keyBeginnings.isIn(text)) {
            return Optional.empty();
        }
        for (Map.Entry<String, Pattern> shape : keyShapes.entrySet()) {
            var found = shape.getValue().matcher(text);
            while (found.find()) {
                boolean whole = found.start() == 0
                        || !Character.isLetterOrDigit(text.charAt(found.start() - 1))
                                && text.charAt(found.start() - 1) != '-';
                if (whole && isRandom(found.group())) {
                    return Optional.of(shape.getKey());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a text where a key belongs is one, rather than something that stands for it. */
    public boolean isKey(String text) {
        String key = text.strip();
        return keyIn(key).isPresent()
                || key.length() >= SHORTEST_KEY
                        && !key.contains("${")
                        && !key.contains(" ")
                        && !key.contains("://")
                        && isRandom(key);
    }

    /** Letters and digits of which few come twice; nothing that people write for “to be filled in”. */
    private boolean isRandom(String key) {
        long distinct = key.chars().distinct().count();
        return key.chars().anyMatch(Character::isDigit)
                && key.chars().anyMatch(Character::isLetter)
                && distinct * 3 >= Math.min(key.length(), 30)
                && !dummy.matcher(key).find();
    }

    /** Whether a configuration key has to do with an AI and sets this. */
    public boolean sets(String key, Setting setting) {
        String name = dashed(key);
        return isAi(name)
                && endings.getOrDefault(setting.word, List.of()).stream()
                        .anyMatch(ending -> name.equals(ending) || name.endsWith('.' + ending));
    }

    /** Whether a configuration key makes every HTTP client wait no longer than it says. */
    public boolean isGeneralPatience(String key) {
        return list("delais").contains(dashed(key));
    }

    /** Whether a configuration key has to do with an AI: by how it begins, or by a step of it. */
    public boolean isAi(String key) {
        String name = '.' + dashed(key) + '.';
        return list("prefixes").stream().anyMatch(prefix -> name.contains('.' + prefix + '.'));
    }

    /** {@code base-url} of {@code baseUrl} and {@code BASE_URL}. */
    private static String dashed(String key) {
        return key.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** Whether a configuration entry makes a channel accept anybody. */
    public boolean opensChannel(String key, String value) {
        String name = dashed(key);
        return value.equalsIgnoreCase("true") && matches("tls-ouvert", name)
                || value.equalsIgnoreCase("false") && matches("tls-verifie", name);
    }

    /** Whether a system property of that name makes channels accept anybody. */
    public boolean isOpeningProperty(String name) {
        return matches("tls-proprietes", name);
    }

    /** Whether an address is that of another machine, and in clear. */
    public boolean isClear(String address) {
        return address.strip().toLowerCase(Locale.ROOT).startsWith("http://")
                && Hosts.of(address).filter(host -> !Hosts.isLoopback(host)).isPresent();
    }

    /** Whether a model's name stands for another model tomorrow. */
    public boolean isAlias(String model, String library) {
        String name = model.strip();
        boolean untagged = list("etiquettes").contains(library) && name.indexOf(':') < 0 && !name.isEmpty();
        return untagged || matches("alias", name.substring(name.lastIndexOf('/') + 1));
    }

    /** Whether clients of the library wait for ever unless somebody says how long. */
    public boolean waitsForEver(String library) {
        return list("sans-delai").contains(library);
    }

    /** Sets of classes, by internal name: with all of one on the classpath, every request is asked who it comes from. */
    public List<List<String>> accessByDefault() {
        return list("acces-par-defaut").stream()
                .map(one -> List.of(one.replace('.', '/').split("\\+", -1)))
                .toList();
    }

    /** Whether a configuration key says who may ask. */
    public boolean controlsAccess(String key) {
        return matches("acces-par-cle", dashed(key));
    }
}
