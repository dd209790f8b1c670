package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The types that open a store, and those of them that speak for tables. */
final class Stores {
    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Supplier<Statements> statements;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();
    private final Map<String, Boolean> ofDatabase = new ConcurrentHashMap<>();
    /** The same of types alone, whatever is above them. */
    private final Map<String, Optional<String>> opened = new ConcurrentHashMap<>();

    private final Map<String, Boolean> speaking = new ConcurrentHashMap<>();

    Stores(ClassIndex index, Table user, Catalogue catalogue, Supplier<Statements> statements) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.statements = statements;
    }

    /** The store of which objects of a class are a view. */
    Optional<String> of(String internalName) {
        Optional<String> store = known.get(internalName);
        if (store == null) {
            store = find(internalName);
            known.put(internalName, store);
        }
        return store;
    }

    /** Asked of every class that is named: most inherit from few. */
    private Optional<String> find(String internalName) {
        for (String type : index.supertypes(internalName)) {
            Optional<String> store = opened.get(type);
            if (store == null) {
                store = openedBy(type);
                opened.put(type, store);
            }
            if (store.isPresent()) {
                return store;
            }
        }
        return Optional.empty();
    }

    /** The type that the store is called by, which a type opens. */
    private Optional<String> openedBy(String internalName) {
        return effects(internalName)
                .filter(Effect.Store.class::isInstance)
                .map(effect -> ((Effect.Store) effect).with())
                .findFirst()
                .map(with -> with.isEmpty() ? internalName : with);
    }

    /** Whether objects of a class speak for tables. */
    boolean isOfDatabase(String internalName) {
        Boolean is = ofDatabase.get(internalName);
        if (is == null) {
            is = index.supertypes(internalName).stream().anyMatch(this::speaksForTables);
            ofDatabase.put(internalName, is);
        }
        return is;
    }

    private boolean speaksForTables(String type) {
        Boolean speaks = speaking.get(type);
        if (speaks == null) {
            speaks = statements.get().declares(type) || effects(type).anyMatch(Effect.OfDatabase.class::isInstance);
            speaking.put(type, speaks);
        }
        return speaks;
    }

    /** What is said of a type itself. */
    private Stream<Effect> effects(String internalName) {
        String name = Names.canonical(internalName);
        return Stream.concat(Stream.of(user), catalogue.tables(internalName).stream())
                .flatMap(table -> table.types(name).stream())
                .map(Row::effect);
    }
}
