package fr.charteia.core.declaration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a policy and those that it inherits, nearest first, and puts them together. */
final class PolicyInheritance {
    private static final String CLASSPATH = "classpath:";

    private final BuildRoot build;
    private final KnownRules rules;
    private final ClassLoader published;
    private final List<DeclarationError> errors = new ArrayList<>();
    private final List<Policy> chain = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    PolicyInheritance(BuildRoot build, KnownRules rules, ClassLoader published) {
        this.build = build;
        this.rules = rules;
        this.published = published;
    }

    Policy read(Path file) {
        readFile(file);
        List<Redefinition> changes = new ArrayList<>();
        Policy whole = chain.get(chain.size() - 1);
        for (int i = chain.size() - 2; i >= 0; i--) {
            changes.addAll(0, new Redefinitions(chain.get(i), whole, rules).all());
            whole = merge(chain.get(i), whole);
        }
        return whole.with(changes, errors);
    }

    private void readFile(Path file) {
        String shown = build.show(file);
        seen.add(shown);
        Optional<String> text = TextFile.read(file, shown, errors::add);
        Optional<Located<String>> parent = parse(shown, text.orElse(""), text.isPresent());
        parent.ifPresent(herite -> inherit(herite, Optional.ofNullable(file.getParent())));
    }

    private Optional<Located<String>> parse(String shown, String text, boolean readable) {
        PolicyParser parser = new PolicyParser(shown, rules, errors::add);
        chain.add(parser.parse(readable ? text : "charte-ia: 1"));
        return parser.herite();
    }

    private void inherit(Located<String> herite, Optional<Path> folder) {
        String name = herite.value();
        if (name.startsWith(CLASSPATH)) {
            inheritPublished(herite, name);
            return;
        }
        Optional<Path> file = folder.flatMap(parent -> resolve(parent, name));
        if (file.filter(Files::exists).isEmpty()) {
            errors.add(DeclarationError.at(
                    herite.location(),
                    "La politique héritée « " + name + " » n'existe pas. Écrire son chemin à partir de ce fichier.",
                    "The inherited policy “" + name + "” does not exist. Write its path from this file."));
        } else if (isNew(build.show(file.get()), herite)) {
            readFile(file.get());
        }
    }

    private static Optional<Path> resolve(Path folder, String name) {
        try {
            return Optional.of(folder.resolve(name).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void inheritPublished(Located<String> herite, String name) {
        String resource = name.substring(CLASSPATH.length()).replaceFirst("^/", "");
        try (InputStream in = published.getResourceAsStream(resource)) {
            if (in == null) {
                errors.add(DeclarationError.at(
                        herite.location(),
                        "La politique héritée « " + name + " » n'est dans aucun jar. Ajouter celui qui la contient aux"
                                + " <dependencies> du plugin.",
                        "The inherited policy “" + name + "” is in no jar. Add the one that holds it to the plugin's"
                                + " <dependencies>."));
            } else if (isNew(name, herite)) {
                seen.add(name);
                Optional<String> text = TextFile.read(in, name, errors::add);
                parse(name, text.orElse(""), text.isPresent()).ifPresent(parent -> inherit(parent, Optional.empty()));
            }
        } catch (IOException e) {
            errors.add(TextFile.unreadable(name, e));
        }
    }

    private boolean isNew(String shown, Located<String> herite) {
        if (!seen.contains(shown)) {
            return true;
        }
        errors.add(DeclarationError.at(
                herite.location(),
                "Héritage en boucle : « " + shown + " » hérite déjà de ce fichier.",
                "Inheritance in a circle: “" + shown + "” inherits from this file already."));
        return false;
    }

    private static Policy merge(Policy near, Policy far) {
        List<Service> services = new ArrayList<>(near.services());
        far.services().stream()
                .filter(service -> near.service(service.id()).isEmpty())
                .forEach(services::add);
        return new Policy(
                both(near.files(), far.files()),
                near.revision().or(far::revision),
                services,
                both(near.levels(), far.levels()),
                near.names().or(far::names),
                near.decisions().or(far::decisions),
                both(near.responsables(), far.responsables()),
                near.autorites().plus(far.autorites()),
                both(near.models(), far.models()),
                both(near.derogations(), far.derogations()),
                List.of(),
                List.of());
    }

    private static <T> List<T> both(List<T> near, List<T> far) {
        List<T> all = new ArrayList<>(near);
        all.addAll(far);
        return all;
    }
}
