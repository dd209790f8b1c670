package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.TextKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Whether the code can name the address of an AI at all. A plain HTTP call is one of an AI by its address alone: where nothing that
 * such an address is made of is written in the code, in its annotations or in the configuration, no HTTP call needs a look.
 */
final class AiAddresses {
    /** Who opens a channel to a host names it without a scheme. */
    private static final String CHANNEL = "io/grpc/ManagedChannelBuilder";

    /** Longer texts are no addresses. */
    private static final int LONGEST = 2_000;

    private static final String SCHEME = "://";

    private final ClassIndex index;
    private final Configuration configuration;
    private final List<ServiceHost> services;
    private final AddressSettings settings;
    private final Supplier<AiWords> words = new Lazy<>(AiWords::new);
    private final AddressNames names = new AddressNames(words);
    private final Supplier<Hosts> hosts = new Lazy<>(Hosts::new);
    private final Supplier<Search> search = new Lazy<>(Search::new);
    private final Supplier<Set<String>> payloads = new Lazy<>(() -> search.get().ofPayloads());
    private final Supplier<Set<String>> written = new Lazy<>(() -> search.get().ofAddresses());
    private final Supplier<Set<String>> reached = new Lazy<>(this::reach);

    AiAddresses(ClassIndex index, Configuration configuration, List<ServiceHost> services) {
        this.index = index;
        this.configuration = configuration;
        this.services = List.copyOf(services);
        this.settings = new AddressSettings(configuration);
    }

    Hosts hosts() {
        return hosts.get();
    }

    /** Whether the project puts requests to an AI together, wherever they go. */
    boolean hasPayloads() {
        return !payloads.get().isEmpty();
    }

    /** Whether an HTTP call may be one of an AI, or one of which nobody can tell. */
    boolean areMentioned() {
        return search.get().isConfigured() || !written.get().isEmpty() || hasPayloads();
    }

    /** Whether the text, with what the configuration puts in it, is an address that is surely an AI's. */
    boolean isOfAi(String text) {
        return configuration.resolve(text).stream()
                .map(Configuration.Entry::value)
                .anyMatch(address -> address.indexOf(' ') < 0 && hosts().isAi(address) == Hosts.Answer.YES);
    }

    /** The classes of which an annotation holds an address that is surely an AI's, with what the configuration puts in it. */
    SortedSet<String> annotated() {
        OneOfTexts any = new OneOfTexts(hosts().telling()).or(List.of(Placeholders.START));
        SortedSet<String> classes = new TreeSet<>();
        index.texts(TextKind.ANNOTATION_VALUE, any, this::isOfAi).values().forEach(classes::addAll);
        return classes;
    }

    /** Whether an address is named for an AI: itself, or the setting, the field or the variable that gives it. */
    boolean isNamedForAi(String address) {
        return settings.give(address)
                || search.get().variables().isOne(address)
                || configuration.resolve(address).stream()
                        .map(Configuration.Entry::value)
                        .anyMatch(value -> names.isOne(value)
                                || names.isHostAlone(value)
                                || search.get().variables().isOne(value));
    }

    /** The hosts of AIs whose addresses stand whole in the code, by name, and what asks an AI within a library's own routes. */
    List<NamedHost> named() {
        List<NamedHost> named = new ArrayList<>(namedHosts());
        SortedMap<String, NamedHost> onRoutes = new TreeMap<>();
        search.get()
                .texts()
                .forEach((text, types) -> hosts().onRoute(text)
                        .ifPresent(found -> onRoutes.merge(
                                found.host(),
                                new NamedHost(found.host(), found.provider(), types),
                                NamedHost::together)));
        named.addAll(onRoutes.values());
        return named;
    }

    private List<NamedHost> namedHosts() {
        SortedMap<String, SortedSet<String>> classes = new TreeMap<>();
        search.get().texts().forEach((text, types) -> {
            if (text.contains("://") && isOfAi(text)) {
                Hosts.of(text)
                        .ifPresent(host -> classes.computeIfAbsent(host, none -> new TreeSet<>())
                                .addAll(types));
            }
        });
        return classes.entrySet().stream()
                .map(host -> new NamedHost(
                        host.getKey(), hosts().judge(host.getKey()).provider(), host.getValue()))
                .filter(host -> !host.provider().isEmpty())
                .toList();
    }

    /** Whether such an address may come to an HTTP call in this class: its host, its path, or what is sent there. */
    boolean mayReach(String internalName) {
        return search.get().isPathConfigured() || reached.get().contains(internalName);
    }

    private Set<String> reach() {
        Set<String> holders = new HashSet<>(written.get());
        holders.addAll(payloads.get());
        holders.addAll(new KeyReaders(index, search.get().keys()).classes());
        return new Reach(index).of(holders);
    }

    /**
     * What the configuration has.
     *
     * @param keys the keys of which the values may be addresses, or are made of such
     * @param segments the segments of paths in it
     */
    private record Configured(Set<String> keys, Set<String> segments) {}

    /**
     * A search for texts that are in every address of an AI, for paths of which the segments are written one by one, and for what
     * requests are made of. The texts of the code are gone through once for all three.
     */
    private final class Search {
        private final OneOfTexts written;
        private final List<List<String>> paths = hosts.get().splitPaths();
        private final Set<String> wanted = new HashSet<>();
        /** What is not in a text has nothing of an address. */
        private final OneOfTexts parts;

        private final boolean channels = !index.referrersOfClass(CHANNEL).isEmpty();
        private final Payloads requests = new Payloads(index, hosts.get());
        private final Supplier<Configured> configured = new Lazy<>(this::read);
        private final Supplier<SortedMap<String, SortedSet<String>>> constants = new Lazy<>(this::constants);
        private final Supplier<NamedVariables> variables =
                new Lazy<>(() -> new NamedVariables(index, words.get(), near(), given()));
        private final Supplier<SortedMap<String, SortedSet<String>>> annotated = new Lazy<>(this::annotations);

        Search() {
            Set<String> telling = new HashSet<>(hosts.get().telling());
            services.forEach(service -> service.hosts().forEach(host -> telling.add(Names.longestLiteral(host))));
            this.written = new OneOfTexts(telling);
            paths.forEach(wanted::addAll);
            this.parts = written.orAlone(wanted);
        }

        private SortedMap<String, SortedSet<String>> constants() {
            OneOfTexts any = parts.or(List.of(SCHEME))
                    .orAlone(requests.words())
                    .orWords(settings.words())
                    .orWords(names.words());
            return index.texts(
                    TextKind.CONSTANT,
                    any,
                    text -> tells(text)
                            || requests.isIn(text)
                            || isNamed(text)
                            || NamedVariables.isAddress(text)
                            || isNear(text));
        }

        private SortedMap<String, SortedSet<String>> annotations() {
            OneOfTexts any = parts.or(List.of(Placeholders.START))
                    .orWords(settings.words())
                    .orWords(names.words());
            return index.texts(
                    TextKind.ANNOTATION_VALUE,
                    any,
                    text -> tells(text) || isNamed(text) || names.isHost(text) || text.contains(Placeholders.START));
        }

        private boolean isNamed(String text) {
            return settings.isNamed(text) || isAddress(text);
        }

        /** Whether a text is an address named for an AI; where channels are opened, a host alone is one, too. */
        private boolean isAddress(String text) {
            return names.isOne(text) || channels && names.isHostAlone(text);
        }

        /** Whether the text is an address of a service of one's own. */
        private static boolean isNear(String text) {
            return text.contains(SCHEME) && Hosts.of(text).filter(Hosts::isNear).isPresent();
        }

        /** The classes in which such an address is written. */
        private Set<String> near() {
            return classes(constants.get(), Search::isNear);
        }

        /** The classes in which any address is written, or a setting is named by an annotation. */
        private Set<String> given() {
            Set<String> classes = classes(constants.get(), NamedVariables::isAddress);
            classes.addAll(classes(annotated.get(), text -> text.contains(Placeholders.START)));
            return classes;
        }

        /** The classes that have a text of that kind. */
        private static Set<String> classes(Map<String, SortedSet<String>> texts, Predicate<String> wanted) {
            Set<String> classes = new HashSet<>();
            texts.forEach((text, types) -> {
                if (wanted.test(text)) {
                    classes.addAll(types);
                }
            });
            return classes;
        }

        /** The fields and variables to which the code gives an address. */
        NamedVariables variables() {
            return variables.get();
        }

        /** The classes that put requests to an AI together. */
        Set<String> ofPayloads() {
            return requests.classes(constants.get());
        }

        /** Whether the configuration alone may give an address. */
        boolean isConfigured() {
            return !configured.get().keys().isEmpty() || isPathConfigured();
        }

        /** Whether the path of one may stand in the configuration, in pieces. */
        boolean isPathConfigured() {
            return isPath(configured.get().segments());
        }

        /** The keys that give an address. */
        Set<String> keys() {
            return configured.get().keys();
        }

        /** The texts of the code that may be addresses, with the classes that have them. */
        SortedMap<String, SortedSet<String>> texts() {
            return constants.get();
        }

        /** The classes in which an address is written, in part at least, or the name of its setting. */
        Set<String> ofAddresses() {
            Set<String> classes = new HashSet<>();
            Map<String, Set<String>> segmentsByClass = new HashMap<>();
            add(constants.get(), classes, segmentsByClass);
            add(annotated.get(), classes, segmentsByClass);
            classes.addAll(classes(annotated.get(), names::isHost));
            classes.addAll(variables().holders());
            segmentsByClass.values().removeIf(segments -> !isPath(segments));
            classes.addAll(segmentsByClass.keySet());
            return classes;
        }

        /** Adds the classes that have one of the texts which is in an address; of the others, the segments of a path. */
        private void add(
                Map<String, SortedSet<String>> texts, Set<String> classes, Map<String, Set<String>> segmentsByClass) {
            texts.forEach((text, types) -> {
                if (written.isIn(text) || isNamed(text)) {
                    classes.addAll(types);
                    return;
                }
                Set<String> segments = segments(text);
                for (String type : segments.isEmpty() ? Set.<String>of() : types) {
                    segmentsByClass
                            .computeIfAbsent(
                                    type, none -> new HashSet<>(configured.get().segments()))
                            .addAll(segments);
                }
            });
        }

        private Configured read() {
            Set<String> keys = new HashSet<>();
            Set<String> segments = new HashSet<>();
            for (Configuration.Entry entry : configuration.entries()) {
                if (written.isIn(entry.value()) || settings.isOne(entry) || isAddress(entry.value())) {
                    keys.add(entry.key());
                }
                segments.addAll(segments(entry.value()));
            }
            addMadeOf(keys);
            return new Configured(keys, segments);
        }

        /** Adds the keys of which the values name one of these: {@code ${…}}. */
        private void addMadeOf(Set<String> keys) {
            boolean more = !keys.isEmpty();
            while (more) {
                List<String> found = configuration.entries().stream()
                        .filter(entry ->
                                keys.stream().anyMatch(key -> entry.value().contains("${" + key)))
                        .map(Configuration.Entry::key)
                        .toList();
                more = keys.addAll(found);
            }
        }

        private boolean isPath(Set<String> segments) {
            return paths.stream().anyMatch(segments::containsAll);
        }

        private boolean tells(String text) {
            return parts.isIn(text) && (written.isIn(text) || !segments(text).isEmpty());
        }

        /** The segments of a path that a text is or has: builders of addresses are handed them one by one. */
        private Set<String> segments(String text) {
            if (text.length() > LONGEST || text.indexOf(' ') >= 0) {
                return Set.of();
            }
            Set<String> segments = new HashSet<>();
            int start = 0;
            for (int end = text.indexOf('/'); start <= text.length(); end = text.indexOf('/', start)) {
                String segment =
                        text.substring(start, end < 0 ? text.length() : end).toLowerCase(Locale.ROOT);
                if (wanted.contains(segment)) {
                    segments.add(segment);
                }
                start = end < 0 ? text.length() + 1 : end + 1;
            }
            return segments;
        }
    }
}
