package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        this.payloads = new Lazy<>(() -> new Payloads(index, hosts.get().words()).areThere());
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
        OneOfTexts written = new OneOfTexts(telling);
        List<List<String>> paths = hosts.get().splitPaths();
        Set<String> wanted = new HashSet<>();
        paths.forEach(wanted::addAll);
        Set<String> configured = new HashSet<>();
        for (Configuration.Entry entry : configuration.entries()) {
            if (written.isIn(entry.value())) {
                return true;
            }
            segments(entry.value(), wanted, configured);
        }
        return index.anyTexts(texts -> {
                    Set<String> segments = new HashSet<>(configured);
                    for (String text : texts.stringsAndAnnotations()) {
                        if (written.isIn(text)) {
                            return true;
                        }
                        segments(text, wanted, segments);
                    }
                    return paths.stream().anyMatch(segments::containsAll);
                })
                || payloads.get();
    }

    /** The segments of a path that a text is or has: builders of addresses are handed them one by one. */
    private static void segments(String text, Set<String> wanted, Set<String> segments) {
        if (text.length() > LONGEST || text.indexOf(' ') >= 0) {
            return;
        }
        int start = 0;
        for (int end = text.indexOf('/'); start <= text.length(); end = text.indexOf('/', start)) {
            String segment =
                    text.substring(start, end < 0 ? text.length() : end).toLowerCase(Locale.ROOT);
            if (wanted.contains(segment)) {
                segments.add(segment);
            }
            start = end < 0 ? text.length() + 1 : end + 1;
        }
    }
}
