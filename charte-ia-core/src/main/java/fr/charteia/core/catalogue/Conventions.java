package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.TextFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What keys, models and configuration keys look like, whatever the library that uses them. */
public final class Conventions {
    private static final String FILE = "conventions.yml";
    private static final List<String> LISTS = List.of(
            "prefixes",
            "delais",
            "sans-delai",
            "tout-venant",
            "tls-ouvert",
            "tls-verifie",
            "tls-proprietes",
            "alias",
            "etiquettes",
            "etiquettes-par-cle",
            "acces-par-defaut",
            "acces-par-cle",
            "emballages",
            "emballages-par-cle");
    private static final List<String> SETTINGS = List.of("cle", "adresse", "modele", "delai", "jetons", "journal");

    private final Supplier<Keys> keys = new Lazy<>(Keys::new);
    private final Supplier<Said> said = new Lazy<>(Said::read);
    private final Supplier<Map<String, Set<List<String>>>> wrappings = new Lazy<>(this::wrappings);
    private final Map<String, List<Pattern>> patterns = new ConcurrentHashMap<>();

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

    /** What the file says, read when it is first asked for. */
    private record Said(Map<String, List<String>> lists, Map<String, List<String>> endings) {
        static Said read() {
            List<ModelError> errors = new ArrayList<>();
            Problems problems = new Problems(FILE, errors);
            Set<String> keys = new TreeSet<>(LISTS);
            keys.add("reglages");
            Said said = new Said(new LinkedHashMap<>(), new LinkedHashMap<>());
            CatalogueFile.compose(Catalogue.resource(FILE), problems)
                    .flatMap(node -> Entry.of(node, keys, problems))
                    .ifPresent(file -> said.read(file, problems));
            if (!errors.isEmpty()) {
                throw new IllegalStateException(errors.toString());
            }
            return said;
        }

        private void read(Entry file, Problems problems) {
            LISTS.forEach(name -> lists.put(name, file.texts(name)));
            file.node("reglages")
                    .flatMap(node -> Entry.of(node, SETTINGS, problems))
                    .ifPresent(entry -> SETTINGS.forEach(name -> endings.put(name, entry.texts(name))));
        }
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }

    private List<String> list(String name) {
        return said.get().lists().getOrDefault(name, List.of());
    }

    private boolean matches(String name, String text) {
        return patterns
                .computeIfAbsent(
                        name,
                        key -> list(key).stream().map(Conventions::pattern).toList())
                .stream()
                .anyMatch(pattern -> pattern.matcher(text).matches());
    }

    /** Passes over texts that hold no key that is known by its shape. */
    public TextFilter keys() {
        return keys.get().filter();
    }

    /** Passes over texts that hold no key at all. */
    public TextFilter anyKeys() {
        return Keys::mayBe;
    }

    /** Whose secret key a text holds, by its shape; empty when it holds none, or one that stands for another. */
    public Optional<String> keyIn(String text) {
        return keys.get().in(text);
    }

    /** Whether a text where a key belongs is one, rather than something that stands for it. */
    public boolean isKey(String text) {
        return keys.get().isOne(text);
    }

    /** Whether a configuration key has to do with an AI and sets this. */
    public boolean sets(String key, Setting setting) {
        String name = dashed(key);
        return isAi(name)
                && said.get().endings().getOrDefault(setting.word, List.of()).stream()
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

    /** The system properties that make channels accept anybody. */
    public Set<String> openingProperties() {
        return Set.copyOf(list("tls-proprietes"));
    }

    /** Whether an address is that of another machine, and in clear. */
    public boolean isClear(String address) {
        return address.strip().toLowerCase(Locale.ROOT).startsWith("http://")
                && Hosts.of(address).filter(host -> !Hosts.isLoopback(host)).isPresent();
    }

    /** The parts, step by step, by one of which the elements of a list of this name are told to wrap an answer each. */
    public Set<List<String>> wrapping(String list) {
        return wrappings.get().getOrDefault(list, Set.of());
    }

    /** Whether what lies under this key of a document wraps answers, each an element. */
    public boolean isWrapping(String key) {
        return list("emballages-par-cle").contains(key);
    }

    private Map<String, Set<List<String>>> wrappings() {
        return list("emballages").stream()
                .map(path -> List.of(path.split("\\.")))
                .collect(Collectors.groupingBy(
                        path -> path.get(0),
                        Collectors.mapping(path -> path.subList(1, path.size()), Collectors.toUnmodifiableSet())));
    }

    /** Whether a model's name stands for another model tomorrow. */
    public boolean isAlias(String model, String library) {
        return isAlias(model.strip(), list("etiquettes").contains(library));
    }

    /** The same of what a configuration key names, that of a library or of no AI that is known. */
    public boolean isAliasUnder(String key, String model) {
        String steps = '.' + dashed(key) + '.';
        return isAlias(
                model.strip(), list("etiquettes-par-cle").stream().anyMatch(step -> steps.contains('.' + step + '.')));
    }

    /** @param tagged whether a name says by a tag which model it is */
    private boolean isAlias(String name, boolean tagged) {
        return tagged && name.indexOf(':') < 0 && !name.isEmpty()
                || matches("alias", name.substring(name.lastIndexOf('/') + 1));
    }

    /** Whether clients of the library wait for ever unless somebody says how long. */
    public boolean waitsForEver(String library) {
        return list("sans-delai").contains(library);
    }

    /** Whether clients of the library ask any address, and are set up the same way whatever they ask. */
    public boolean isForAnyAddress(String library) {
        return list("tout-venant").contains(library);
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
