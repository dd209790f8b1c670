package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.model.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Our classes of which a framework makes components and gives them names: what is asked of the framework under the name, or by the
 * class, is one of them.
 */
public final class Components {
    private final Program program;
    private final Map<Place.Step.Component, Map<String, SortedSet<String>>> byName = new HashMap<>();

    Components(Program program) {
        this.program = program;
    }

    /** The classes to which the annotation gives that name. */
    public SortedSet<String> named(Place.Step.Component step, String name) {
        return byName.computeIfAbsent(step, this::find).getOrDefault(name, new TreeSet<>());
    }

    /** The names that the annotation gives to these classes. */
    public Set<String> names(Place.Step.Component step, Set<String> types) {
        Set<String> names = new TreeSet<>();
        byName.computeIfAbsent(step, this::find).forEach((name, named) -> {
            if (named.stream().anyMatch(types::contains)) {
                names.add(name);
            }
        });
        return names;
    }

    private Map<String, SortedSet<String>> find(Place.Step.Component step) {
        String annotation = step.annotation().replace('.', '/');
        Map<String, SortedSet<String>> found = new TreeMap<>();
        List<ClassHeader> bearing = program.index().annotated(annotation::equals);
        for (ClassHeader header : bearing) {
            header.annotations().stream()
                    .filter(fact -> fact.typeName().equals(annotation))
                    .flatMap(fact -> fact.string(step.attribute()).stream())
                    .forEach(name ->
                            found.computeIfAbsent(name, n -> new TreeSet<>()).add(header.name()));
        }
        return found;
    }
}
