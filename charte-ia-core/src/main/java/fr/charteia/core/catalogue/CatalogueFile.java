package fr.charteia.core.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * One file of the catalogue: a library's name, versions and hosts, then the same sections as a policy's {@code
 * modeles:}.
 */
record CatalogueFile(Library library, ModelSet models) {
    private static final Set<String> KEYS = keys();
    private static final int MAX_CODE_POINTS = 3_000_000;

    /** Reads a file; what is wrong with it is added to the errors, and the rest is used. */
    static CatalogueFile parse(String text, String path, List<ModelError> errors) {
        Problems problems = new Problems(path, errors);
        Optional<Entry> head = compose(text, problems).flatMap(node -> Entry.of(node, KEYS, problems));
        if (head.isEmpty()) {
            return new CatalogueFile(
                    new Library(path, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                    ModelSet.EMPTY);
        }
        Entry entry = head.get();
        String id = entry.text("bibliotheque").orElse(path);
        Library library = new Library(
                id,
                entry.texts("coordonnees"),
                entry.texts("versions"),
                entry.texts("hotes"),
                entry.texts("cles"),
                entry.texts("choix"),
                entry.texts("alias"));
        return new CatalogueFile(library, new ModelParser(id, problems).read(entry));
    }

    static Optional<Node> compose(String text, Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(20);
        try {
            // As Yaml composes, without what it makes ready for objects and for writing.
            return Optional.ofNullable(
                    new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options)
                            .getSingleNode());
        } catch (YAMLException unreadable) {
            problems.add(unreadable);
            return Optional.empty();
        }
    }

    private static Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(ModelParser.SECTIONS);
        keys.addAll(List.of("bibliotheque", "coordonnees", "versions", "hotes", "cles", "choix", "alias"));
        return keys;
    }
}
