package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.model.ClientType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind an interface that any provider implements, when the code does not say: the providers whose library is
 * on the classpath and, where there are several, those that the configuration speaks of.
 */
final class Starters {
    private final ClassIndex index;
    private final Knowledge knowledge;
    private final Configuration configuration;

    Starters(ClassIndex index, Knowledge knowledge, Configuration configuration) {
        this.index = index;
        this.knowledge = knowledge;
        this.configuration = configuration;
    }

    /**
     * The clients that may stand behind an abstraction; behind the library's main one when there is none.
     *
     * @param abstraction the interface
     * @param library the library of the call
     */
    List<ClientType> behind(Optional<ClientType> abstraction, String library) {
        Optional<String> wanted =
                abstraction.map(ClientType::type).map(this::through).or(() -> mainAbstraction(library));
        List<Provider> present = new ArrayList<>();
        for (Provider provider : wanted.isPresent() ? providers() : List.<Provider>of()) {
            List<ClientType> clients = provider.clients().stream()
                    .filter(client -> index.isSubtype(client.type(), wanted.get()))
                    .toList();
            if (!clients.isEmpty()) {
                present.add(new Provider(provider.library(), clients));
            }
        }
        List<Provider> chosen = present.stream().filter(this::isChosen).toList();
        if (!chosen.isEmpty()) {
            return first(chosen);
        }
        List<Provider> configured = present.stream().filter(this::isConfigured).toList();
        return first(configured.isEmpty() ? present : configured);
    }

    /** One client of each provider: all of its clients connect to the same place. */
    private static List<ClientType> first(List<Provider> providers) {
        return providers.stream()
                .flatMap(provider -> provider.clients().stream().limit(1))
                .toList();
    }

    /** Whether a configuration key that chooses among providers names this one. */
    private boolean isChosen(Provider provider) {
        return knowledge.catalogue().items().stream()
                .filter(item -> item.witnesses().stream().anyMatch(type -> index.has(type)))
                .flatMap(item -> knowledge.catalogue().library(item.file()).choices().stream())
                .flatMap(key -> configuration.values(key).stream())
                .anyMatch(entry -> provider.library().aliases().contains(entry.value()));
    }

    /** A provider's library on the classpath. */
    private record Provider(Library library, List<ClientType> clients) {}

    private List<Provider> providers() {
        List<Provider> providers = new ArrayList<>();
        for (Catalogue.Item item : knowledge.catalogue().items()) {
            if (item.witnesses().stream().anyMatch(type -> index.has(type))) {
                List<ClientType> clients = knowledge.catalogue().table(item.file()).clients().stream()
                        .filter(client -> !client.abstraction())
                        .filter(client -> index.has(client.type()))
                        .toList();
                providers.add(new Provider(knowledge.catalogue().library(item.file()), clients));
            }
        }
        return providers;
    }

    private boolean isConfigured(Provider provider) {
        return provider.library().keys().stream()
                .anyMatch(prefix -> configuration.entries().stream()
                        .anyMatch(entry -> entry.key().startsWith(prefix + '.')));
    }

    /** The interface that providers implement, where this one only wraps it. */
    private String through(String abstraction) {
        return knowledge.catalogue().tables(abstraction).stream()
                .map(table -> table.through(Names.canonical(abstraction)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(abstraction);
    }

    /** The first of the library's interfaces that its version has: what is asked had another name in earlier ones. */
    private Optional<String> mainAbstraction(String library) {
        return knowledge.catalogue().items().stream()
                .filter(item -> item.file().equals(library + ".yml"))
                .flatMap(item -> knowledge.catalogue().table(item.file()).clients().stream())
                .filter(ClientType::abstraction)
                .map(client -> through(client.type()))
                .filter(index::has)
                .findFirst();
    }
}
