package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.model.ClientType;
import fr.charteia.core.model.Injection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The types that are clients of an AI. */
final class Clients {
    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Map<String, Optional<ClientType>> known = new ConcurrentHashMap<>();

    Clients(ClassIndex index, Table user, Catalogue catalogue) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
    }

    /** What is known of a type as a client of an AI; the nearest supertype answers. */
    Optional<ClientType> of(String internalName) {
        Optional<ClientType> client = known.get(internalName);
        if (client == null) {
            client = find(internalName);
            known.put(internalName, client);
        }
        return client;
    }

    private Optional<ClientType> find(String internalName) {
        for (String type : index.supertypes(internalName)) {
            String name = Names.canonical(type);
            Optional<ClientType> client = user.client(name);
            for (Table table :
                    client.isPresent() ? List.<Table>of() : catalogue.tables(type, file -> file.has("clients"))) {
                client = client.or(() -> table.client(name));
            }
            if (client.isPresent()) {
                return client;
            }
        }
        return Optional.empty();
    }

    /** The client that a library makes under this name of a bean, when it can stand for the type. */
    Optional<ClientType> named(String bean, String type) {
        for (Catalogue.Item item : catalogue.items()) {
            if (item.witnesses().stream().anyMatch(witness -> index.has(witness))) {
                for (ClientType client : catalogue.table(item.file()).clients()) {
                    if (!client.abstraction()
                            && Injection.usualNames(client.type()).contains(bean)
                            && index.isSubtype(client.type(), type)) {
                        return Optional.of(client);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
