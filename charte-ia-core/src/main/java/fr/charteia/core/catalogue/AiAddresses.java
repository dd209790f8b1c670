package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.TextKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
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
    private final Supplier<Search> search = new Lazy<>(Search::new);
    private final Supplier<Boolean> payloads = new Lazy<>(() -> search.get().findsPayloads());
    private final Supplier<Boolean> mentioned = new Lazy<>(() -> search.get().findsAddresses() || payloads.get());

    AiAddresses(ClassIndex index, Configuration configuration, List<ServiceHost> services) {
        this.index = index;
        this.configuration = configuration;
        this.services = List.copyOf(services);
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

        private final Payloads requests = new Payloads(index, hosts.get());
        private final Set<String> configured = new HashSet<>();
        private final Supplier<SortedMap<String, SortedSet<String>>> constants = new Lazy<>(this::constants);

        Search() {
            Set<String> telling = new HashSet<>(hosts.get().telling());
            services.forEach(service -> service.hosts().forEach(host -> telling.add(Names.longestLiteral(host))));
            this.written = new OneOfTexts(telling);
            paths.forEach(wanted::addAll);
            this.parts = written.orAlone(wanted);
        }

        private SortedMap<String, SortedSet<String>> constants() {
            OneOfTexts any = parts.orAlone(requests.words());
            return index.texts(TextKind.CONSTANT, any, text -> tells(text) || requests.isIn(text));
        }

        boolean findsPayloads() {
            return requests.areThere(constants.get());
        }

        boolean findsAddresses() {
            for (Configuration.Entry entry : configuration.entries()) {
                if (written.isIn(entry.value())) {
                    return true;
                }
                configured.addAll(segments(entry.value()));
            }
            Map<String, Set<String>> segmentsByClass = new HashMap<>();
            return isWritten(constants.get(), segmentsByClass)
                    || isWritten(index.texts(TextKind.ANNOTATION_VALUE, parts, this::tells), segmentsByClass)
                    || isPath(configured)
                    || segmentsByClass.values().stream().anyMatch(this::isPath);
        }

        /** Whether one of the texts is in an address; else notes the segments of a path in them. */
        private boolean isWritten(Map<String, SortedSet<String>> texts, Map<String, Set<String>> segmentsByClass) {
            for (Map.Entry<String, SortedSet<String>> text : texts.entrySet()) {
                if (written.isIn(text.getKey())) {
                    return true;
                }
                Set<String> segments = segments(text.getKey());
                for (String type : segments.isEmpty() ? Set.<String>of() : text.getValue()) {
                    segmentsByClass
                            .computeIfAbsent(type, none -> new HashSet<>(configured))
                            .addAll(segments);
                }
            }
            return false;
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
