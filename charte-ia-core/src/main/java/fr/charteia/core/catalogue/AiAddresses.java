package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.TextKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;

/**
 * Whether the code can name the address of an AI at all. A plain HTTP call is one of an AI by its address alone: where nothing that
 * such an address is made of is written in the code, in its annotations or in the configuration, no HTTP call needs a look.
 */
final class AiAddresses {
    /** Longer texts are no addresses. */
    private static final int LONGEST = 2_000;

    private final ClassIndex index;
    private final Configuration configuration;
    private final List<ServiceHost> services;
    private final Supplier<Hosts> hosts = new Lazy<>(Hosts::new);
    private final Supplier<Boolean> payloads;
    private final Supplier<Boolean> mentioned = new Lazy<>(this::search);

    AiAddresses(ClassIndex index, Configuration configuration, List<ServiceHost> services) {
        this.index = index;
        this.configuration = configuration;
        this.services = List.copyOf(services);
        this.payloads = new Lazy<>(() -> Payloads.of(index, hosts.get()).areThere());
    }

    Hosts hosts() {
        return hosts.get();
    }

    /** Whether the project puts requests to an AI together, wherever they go. */
    boolean hasPayloads() {
        return payloads.get();
    }

    /** Whether an HTTP call may be one of an AI, or one of which nobody can tell. */
    boolean areMentioned() {
        return mentioned.get();
    }

    private boolean search() {
        Set<String> telling = new HashSet<>(hosts.get().telling());
        services.forEach(service -> service.hosts().forEach(host -> telling.add(Names.longestLiteral(host))));
        return new Search(telling, hosts.get().splitPaths()).finds() || payloads.get();
    }

    /** A search for texts that are in every address of an AI, and for paths of which the segments are written one by one. */
    private final class Search {
        private final OneOfTexts written;
        private final List<List<String>> paths;
        private final Set<String> wanted = new HashSet<>();
        /** What is not in a text has nothing that is looked for. */
        private final OneOfTexts parts;

        private final Set<String> configured = new HashSet<>();

        Search(Set<String> telling, List<List<String>> paths) {
            this.written = new OneOfTexts(telling);
            this.paths = paths;
            paths.forEach(wanted::addAll);
            Set<String> both = new HashSet<>(telling);
            both.addAll(wanted);
            this.parts = new OneOfTexts(both);
        }

        boolean finds() {
            for (Configuration.Entry entry : configuration.entries()) {
                if (written.isIn(entry.value())) {
                    return true;
                }
                configured.addAll(segments(entry.value()));
            }
            Map<String, Set<String>> segmentsByClass = new HashMap<>();
            for (TextKind kind : List.of(TextKind.CONSTANT, TextKind.ANNOTATION_VALUE)) {
                for (Map.Entry<String, SortedSet<String>> text :
                        index.texts(kind, parts, this::tells).entrySet()) {
                    if (written.isIn(text.getKey())) {
                        return true;
                    }
                    for (String type : text.getValue()) {
                        segmentsByClass
                                .computeIfAbsent(type, none -> new HashSet<>(configured))
                                .addAll(segments(text.getKey()));
                    }
                }
            }
            return isPath(configured) || segmentsByClass.values().stream().anyMatch(this::isPath);
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
