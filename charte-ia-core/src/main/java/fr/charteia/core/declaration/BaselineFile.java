package fr.charteia.core.declaration;

import fr.charteia.core.message.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Reads and writes a baseline. */
final class BaselineFile {
    static final String VERSION = "charte-ia-baseline";
    static final List<String> KEYS = List.of(VERSION, "constats", "systemes");
    static final List<String> FINDING = List.of("regle", "ou", "de", "vers", "numero");
    static final List<String> SYSTEM = List.of("id", "fiche", "donnees", "services", "modeles", "outils");

    private static final String HEAD = """
        # Ce que ce module avait déjà quand la charte a commencé d'y être vérifiée : « check » n'échoue que sur le reste.
        # « mvn charte-ia:baseline » en retire ce qui est corrigé ; rien n'y entre sans être demandé. Se relit comme du code.
        # What this module had when it began to be checked: “check” fails on the rest only. Reviewed like code.
        """;

    private final String path;
    private final List<DeclarationError> errors = new ArrayList<>();

    private BaselineFile(String path) {
        this.path = path;
    }

    static Baseline read(Path file, String shown) {
        BaselineFile reader = new BaselineFile(shown);
        Optional<YamlMap> map = TextFile.read(file, shown, reader.errors::add)
                .flatMap(text -> YamlText.compose(text, shown, reader.errors::add))
                .flatMap(node -> YamlMap.of(node, shown, KEYS, reader.errors::add));
        if (reader.errors.isEmpty() && map.flatMap(found -> found.text(VERSION)).isEmpty()) {
            reader.errors.add(DeclarationError.at(
                    new Location(shown, 1, 1),
                    "Ce fichier n'est pas une référence : il devrait commencer par « " + VERSION
                            + ": 1 ». Le rétablir, ou le supprimer et en écrire une autre avec mvn charte-ia:baseline.",
                    "This file is no baseline: it should begin with “" + VERSION
                            + ": 1”. Restore it, or delete it and write another with mvn charte-ia:baseline."));
        }
        return map.map(reader::baseline)
                .orElseGet(() -> new Baseline(shown, new TreeSet<>(), List.of(), reader.errors));
    }

    private Baseline baseline(YamlMap map) {
        SortedSet<FindingKey> findings = new TreeSet<>();
        for (YamlMap entry : map.maps("constats", FINDING)) {
            String rule = text(entry, "regle");
            String place = text(entry, "ou");
            if (rule.isEmpty() || place.isEmpty()) {
                errors.add(DeclarationError.at(
                        entry.location(),
                        "Ce constat ne dit pas sa règle (regle) ou son lieu (ou).",
                        "This finding says not its rule (regle) or its place (ou)."));
            } else {
                findings.add(new FindingKey(rule, place, text(entry, "de"), text(entry, "vers"), number(entry)));
            }
        }
        List<SystemState> systems =
                map.maps("systemes", SYSTEM).stream().map(BaselineFile::system).toList();
        return new Baseline(path, findings, systems, errors);
    }

    private int number(YamlMap entry) {
        Optional<Located<String>> number = entry.text("numero");
        if (number.filter(text -> !text.value().matches("[1-9]\\d{0,5}")).isPresent()) {
            errors.add(
                    DeclarationError.at(number.get().location(), "Il faut ici un nombre.", "This must be a number."));
            return 1;
        }
        return number.map(text -> Integer.parseInt(text.value())).orElse(1);
    }

    private static SystemState system(YamlMap entry) {
        return new SystemState(
                text(entry, "id"),
                text(entry, "fiche"),
                texts(entry, "donnees"),
                texts(entry, "services"),
                texts(entry, "modeles"),
                texts(entry, "outils"));
    }

    /** As written: what a placeholder would look like elsewhere may be a name here. */
    private static String text(YamlMap entry, String key) {
        return entry.names(key).stream().map(Located::value).findFirst().orElse("");
    }

    private static SortedSet<String> texts(YamlMap entry, String key) {
        SortedSet<String> texts = new TreeSet<>();
        entry.names(key).forEach(name -> texts.add(name.value()));
        return texts;
    }

    static String text(Baseline baseline) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put(VERSION, 1);
        file.put("constats", baseline.findings().stream().map(BaselineFile::row).toList());
        if (!baseline.systems().isEmpty()) {
            file.put(
                    "systemes",
                    baseline.systems().stream().map(BaselineFile::row).toList());
        }
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.AUTO);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setWidth(Integer.MAX_VALUE);
        options.setIndent(4);
        options.setIndicatorIndent(2);
        return HEAD + new Yaml(options).dump(file);
    }

    private static Map<String, Object> row(FindingKey key) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("regle", key.rule());
        row.put("ou", key.place());
        put(row, "de", key.source());
        put(row, "vers", key.target());
        if (key.number() > 1) {
            row.put("numero", key.number());
        }
        return row;
    }

    private static void put(Map<String, Object> row, String key, String text) {
        if (!text.isEmpty()) {
            row.put(key, text);
        }
    }

    private static Map<String, Object> row(SystemState state) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", state.id());
        row.put("fiche", state.fiche());
        put(row, "donnees", state.donnees());
        put(row, "services", state.services());
        put(row, "modeles", state.modeles());
        put(row, "outils", state.outils());
        return row;
    }

    private static void put(Map<String, Object> row, String key, SortedSet<String> texts) {
        if (!texts.isEmpty()) {
            row.put(key, List.copyOf(texts));
        }
    }
}
