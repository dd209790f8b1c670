package fr.charteia.core.rule;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.declaration.SystemState;
import fr.charteia.core.message.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What changed in what a system does, in words. */
record StateChange(SystemState before, SystemState now) {
    Text text() {
        List<Text> parts = new ArrayList<>();
        add(parts, new Text("données", "data"), SystemState::donnees, StateChange::categorie);
        add(parts, new Text("services", "services"), SystemState::services, Words::same);
        add(parts, new Text("modèles", "models"), SystemState::modeles, Words::same);
        add(parts, new Text("outils", "tools"), SystemState::outils, Words::same);
        return new Text(
                String.join(" ; ", parts.stream().map(Text::fr).toList()),
                String.join("; ", parts.stream().map(Text::en).toList()));
    }

    private void add(
            List<Text> parts,
            Text kind,
            Function<SystemState, ? extends Set<String>> what,
            Function<String, Text> word) {
        one(parts, kind, minus(what.apply(now), what.apply(before)), word, new Text("en plus", "added"));
        one(parts, kind, minus(what.apply(before), what.apply(now)), word, new Text("en moins", "removed"));
    }

    private static void one(List<Text> parts, Text kind, Set<String> some, Function<String, Text> word, Text change) {
        if (!some.isEmpty()) {
            Text names = Words.list(some, word);
            parts.add(new Text(
                    kind.fr() + " " + change.fr() + " : " + names.fr(),
                    kind.en() + " " + change.en() + ": " + names.en()));
        }
    }

    /** What is in the one and not in the other, in its order. */
    static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Text categorie(String name) {
        return Arrays.stream(Categorie.values())
                .filter(categorie -> categorie.name().equals(name))
                .map(Words::of)
                .findFirst()
                .orElseGet(() -> Words.same(name));
    }
}
