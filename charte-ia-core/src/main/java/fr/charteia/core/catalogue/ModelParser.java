package fr.charteia.core.catalogue;

import fr.charteia.core.model.ClientType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the sections of a set of models: what is common to their entries here, what each says in {@link Sections}. */
final class ModelParser {
    private static final String CLIENTS = "clients";
    static final List<String> CLIENT_KEYS = List.of("type", "adresse", "cles", "portee", "abstraction", "par");
    private static final Map<String, String> SUBJECT_EXAMPLES = subjectExamples();

    /** The names of all sections. */
    static final Set<String> SECTIONS = sections();

    private final String library;
    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();
    private final List<ClientType> clients = new ArrayList<>();
    private final Map<String, String> through = new LinkedHashMap<>();

    ModelParser(String library, Problems problems) {
        this.library = library;
        this.problems = problems;
    }

    /** Reads every section that the entry has; its other keys are the caller's. */
    ModelSet read(Entry sections) {
        for (Map.Entry<String, Sections.Section> section : Sections.ALL.entrySet()) {
            for (Node item : items(sections, section.getKey())) {
                readRow(item, section.getValue());
            }
        }
        for (Node item : items(sections, CLIENTS)) {
            Entry.of(item, CLIENT_KEYS, problems).flatMap(this::client).ifPresent(clients::add);
        }
        return new ModelSet(rows, clients, through);
    }

    private List<Node> items(Entry sections, String name) {
        Optional<Node> node = sections.node(name);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        sections.problem(
                name,
                "« " + name + " » est une liste d’entrées, chacune précédée d’un tiret",
                "“" + name + "” is a list of entries, each after a dash");
        return List.of();
    }

    private void readRow(Node item, Sections.Section section) {
        Optional<Entry> read = Entry.of(item, section.keys(), problems);
        if (read.isEmpty()) {
            return;
        }
        Entry entry = read.get();
        List<Subject> subjects = subjects(entry, section);
        Optional<Effect> effect = section.reader().read(entry, library);
        for (Subject subject : effect.isPresent() ? subjects : List.<Subject>of()) {
            rows.add(new Row(subject, effect.get(), entry.line()));
        }
    }

    private List<Subject> subjects(Entry entry, Sections.Section section) {
        List<Subject> subjects = new ArrayList<>();
        int given = 0;
        for (String key : section.subjects()) {
            if (entry.has(key)) {
                given++;
                String previous = "";
                for (String text : entry.texts(key)) {
                    String full = text.startsWith("#") ? previous + text : text;
                    previous = full.substring(0, Math.max(full.indexOf('#'), 0));
                    subject(key, full, entry).ifPresent(subjects::add);
                }
            }
        }
        if (given != 1) {
            String keys = String.join(", ", section.subjects());
            entry.problem(
                    "une entrée a une de ces clés, et une seule : " + keys,
                    "an entry has one of these keys, and only one: " + keys);
        }
        return subjects;
    }

    private static Optional<Subject> subject(String key, String text, Entry entry) {
        Optional<Subject> subject = switch (key) {
            case "methode" ->
                MethodPattern.parse(text)
                        .map(pattern -> new Subject.OfMethod(pattern, entry.has("exact") && entry.flag("exact")));
            case "fabrique" -> MethodPattern.parse(text).map(Subject.OfFactory::new);
            case "champ" -> field(text);
            case "annotation" ->
                Optional.of(text).filter(Names::isType).map(Names::canonical).map(Subject.OfAnnotation::new);
            default ->
                Optional.of(text)
                        .filter(Names::isType)
                        .map(type ->
                                new Subject.OfType(Names.canonical(type), entry.has("exact") && entry.flag("exact")));
        };
        if (subject.isEmpty()) {
            String example = SUBJECT_EXAMPLES.getOrDefault(key, "a.b.C");
            entry.problem(
                    key,
                    "« " + text + " » n’est pas compris ; on écrit par exemple « " + example + " »",
                    "“" + text + "” is not understood; one writes “" + example + "” for instance");
        }
        return subject;
    }

    private static Optional<Subject> field(String text) {
        int hash = text.indexOf('#');
        if (hash <= 0 || hash == text.length() - 1 || text.indexOf('(') >= 0) {
            return Optional.empty();
        }
        String type = text.substring(0, hash).trim();
        return Names.isType(type)
                ? Optional.of(new Subject.OfField(
                        Names.canonical(type), text.substring(hash + 1).trim()))
                : Optional.empty();
    }

    private Optional<ClientType> client(Entry entry) {
        Optional<String> type = entry.text("type").filter(Names::isType);
        if (type.isEmpty()) {
            entry.problem(
                    "un client a un « type », par exemple « a.b.C »", "a client has a “type”, “a.b.C” for instance");
            return Optional.empty();
        }
        entry.text("par").ifPresent(other -> through.put(type.get().replace('.', '/'), other.replace('.', '/')));
        return Optional.of(new ClientType(
                type.get().replace('.', '/'),
                library,
                entry.text("adresse"),
                entry.texts("cles"),
                Sections.portee(entry),
                entry.flag("abstraction")));
    }

    private static Set<String> sections() {
        Set<String> names = new LinkedHashSet<>(Sections.ALL.keySet());
        names.add(CLIENTS);
        return Collections.unmodifiableSet(names);
    }

    private static Map<String, String> subjectExamples() {
        Map<String, String> examples = new LinkedHashMap<>();
        examples.put("methode", "a.b.C#m(String,int)");
        examples.put("fabrique", "a.b.C#creer(Class)");
        examples.put("champ", "a.b.C#nom");
        return examples;
    }
}
