package fr.charteia.core.declaration;

import fr.charteia.core.message.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * The register of AI systems under version control ({@value #FILE}, at the root of the build): made from fiches and code, by the
 * goal {@code registre}, and compared with them afterwards. The charter asks for one (annex 1, gouvernance interne); so does
 * article 49(3) of Regulation (EU) 2024/1689 for high-risk systems of public bodies.
 *
 * @param path relative to the root of the build
 * @param entrees the systems, as the file lists them
 * @param errors what could not be understood
 */
public record Registre(String path, List<Located<Entree>> entrees, List<DeclarationError> errors) {
    /** Where the register is, from the root of the build. */
    public static final String FILE = "docs/ia/registre.yml";

    private static final List<String> KEYS = List.of(
            "id",
            "module",
            "nom",
            "finalite",
            "supervision",
            "fiche",
            "risque",
            "usages",
            "services",
            "modeles",
            "donnees",
            "outils");
    private static final String HEAD =
            "# Registre des systèmes d'IA : écrit par mvn charte-ia:registre, à relire et à versionner.\n";

    public Registre {
        entrees = List.copyOf(entrees);
        errors = List.copyOf(errors);
    }

    /**
     * One system.
     *
     * @param id its id
     * @param module the folder of the module that declares it, from the root of the build; {@code .} for the root
     * @param texts what is said in one text, by key, in the order of the file; what is not known is not there
     * @param lists what is said in a list, by key; what is empty is not there
     */
    public record Entree(String id, String module, Map<String, String> texts, Map<String, SortedSet<String>> lists)
            implements Comparable<Entree> {
        public Entree {
            texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
            lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
        }

        @Override
        public int compareTo(Entree other) {
            int order = id.compareTo(other.id);
            return order != 0 ? order : module.compareTo(other.module);
        }
    }

    /** The register of the build, if it has one. */
    public static Optional<Registre> find(BuildRoot build) {
        Path file = build.root().resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<DeclarationError> errors = new ArrayList<>();
        List<Located<Entree>> entrees = new ArrayList<>();
        TextFile.read(file, FILE, errors::add)
                .flatMap(text -> YamlText.compose(text, FILE, errors::add))
                .flatMap(node -> YamlMap.of(node, FILE, List.of("registre", "systemes"), errors::add))
                .ifPresent(map -> map.maps("systemes", KEYS).forEach(item -> entrees.add(entree(item))));
        return Optional.of(new Registre(FILE, entrees, errors));
    }

    private static Located<Entree> entree(YamlMap in) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : KEYS.subList(2, 7)) {
            in.text(key).ifPresent(text -> texts.put(key, text.value()));
        }
        Map<String, SortedSet<String>> lists = new LinkedHashMap<>();
        for (String key : KEYS.subList(7, KEYS.size())) {
            SortedSet<String> all = new TreeSet<>();
            in.texts(key).forEach(text -> all.add(text.value()));
            if (!all.isEmpty()) {
                lists.put(key, all);
            }
        }
        Entree entree = new Entree(
                in.text("id").map(Located::value).orElse(""),
                in.text("module").map(Located::value).orElse("."),
                texts,
                lists);
        return new Located<>(entree, in.location());
    }

    /**
     * Writes the register of the build anew for one module: what others declare stays as it is.
     *
     * @param module the module's folder, as entries name it
     * @param entrees its systems
     * @return the file
     */
    public static Path write(BuildRoot build, String module, List<Entree> entrees) throws IOException {
        TreeSet<Entree> all = new TreeSet<>(entrees);
        find(build).stream()
                .flatMap(registre -> registre.entrees.stream())
                .map(Located::value)
                .filter(entree -> !entree.module.equals(module))
                .forEach(all::add);
        Path file = build.root().resolve(FILE);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text(List.copyOf(all)), StandardCharsets.UTF_8);
    }

    /** The text of a register with these systems. */
    static String text(List<Entree> entrees) {
        List<Object> systems = new ArrayList<>();
        for (Entree entree : entrees) {
            Map<String, Object> system = new LinkedHashMap<>();
            system.put("id", entree.id);
            system.put("module", entree.module);
            system.putAll(entree.texts);
            entree.lists.forEach((key, all) -> system.put(key, List.copyOf(all)));
            systems.add(system);
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("registre", 1);
        file.put("systemes", systems);
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(120);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        return HEAD + new Yaml(options).dump(file);
    }

    /** Where an error of the whole file is told. */
    public Location start() {
        return new Location(path, 1, 1);
    }
}
