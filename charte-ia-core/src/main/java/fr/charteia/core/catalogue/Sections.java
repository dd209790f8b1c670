package fr.charteia.core.catalogue;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Effet;
import fr.charteia.annotations.Niveau;
import fr.charteia.core.bytecode.Advice;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.AiCall;
import fr.charteia.core.model.CallModel.Assembly;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.Setting;
import fr.charteia.core.model.CallModel.Sink;
import fr.charteia.core.model.CallModel.SinkKind;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Injection;
import fr.charteia.core.model.Place;
import fr.charteia.core.model.Role;
import fr.charteia.core.model.SequenceKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections of a set of models: which keys their entries have, and what an entry says. */
final class Sections {
    /** Section by name, in the order of the documentation. */
    static final Map<String, Section> ALL = all();

    private static final Map<String, Sort> SORTS =
            Arrays.stream(Sort.values()).collect(Collectors.toMap(Sort::word, Function.identity()));
    private static final Map<String, SequenceKind> OPERATIONS = operations();
    private static final Map<String, Assembly> ASSEMBLIES =
            Map.of("sous", Assembly.STACKED, "bout-a-bout", Assembly.CONCATENATED);
    private static final Map<String, Effect.SqlKind> NAMED = Map.of(
            "table", Effect.SqlKind.TABLE, "colonne", Effect.SqlKind.COLUMN, "parametre", Effect.SqlKind.PARAMETER);
    private static final Map<String, Role> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toMap(Role::word, Function.identity()));
    private static final Map<String, String> SETTINGS = Map.of(
            "delai",
            "$delai",
            "jetons",
            "$jetons",
            "journal",
            "$journal",
            "fichier",
            "$fichier",
            "tls-ouvert",
            "$tls-ouvert",
            "tls-verifie",
            "$tls-verifie",
            "reponse",
            "$reponse",
            "entete",
            "$entete");
    private static final Map<String, Injection.Part> PARTS =
            Arrays.stream(Injection.Part.values()).collect(Collectors.toMap(Injection.Part::word, Function.identity()));
    private static final Map<String, Advice.When> WHEN =
            Arrays.stream(Advice.When.values()).collect(Collectors.toMap(Advice.When::word, Function.identity()));
    private static final Map<String, Injection.Choice> CHOICES = Arrays.stream(Injection.Choice.values())
            .collect(Collectors.toMap(Injection.Choice::word, Function.identity()));
    private static final List<String> PORTEES = List.of("local", "interne", "souverain", "externe");
    private static final Pattern DELIVERED = Pattern.compile("cle\\[(?:\\{([^}\\]]+)}|([^{}\\]]+))](?:\\.(?=cle)|$)");

    /** In place of a key of a store: whichever. */
    private static final String ANY_KEY = "*";

    private static final Place EVERY_ARGUMENT = Place.argument(Place.EVERY);

    private Sections() {}

    /**
     * A section.
     *
     * @param subjects the keys of which an entry has exactly one
     * @param keys every key of an entry
     */
    record Section(Set<String> subjects, Set<String> keys, Reader reader) {}

    /** Reads what one entry says. */
    interface Reader {
        Optional<Effect> read(Entry entry, String library);
    }

    private static Map<String, Section> all() {
        Map<String, Section> all = new LinkedHashMap<>();
        Set<String> anything = Set.of("methode", "champ", "type", "annotation");
        Set<String> methods = Set.of("methode");
        Set<String> steps = Set.of("methode", "type", "annotation");
        all.put("sources", section(anything, Sections::source, "valeur", "donnees", "finalite"));
        all.put(
                "sources-nommees",
                section(
                        Set.of("methode", "type", "annotation"),
                        Sections::named,
                        "nom",
                        "fichier",
                        "personne",
                        "sauf",
                        "attribut"));
        all.put("saisies", section(Set.of("type"), (e, l) -> Optional.of(new Effect.TypedInto())));
        all.put("informations", section(anything, Sections::information, "valeur", "niveau"));
        String[] call = {"envoie", "rend", "choisit", "genre", "service", "hote", "portee", "adresse"};
        all.put("appels-ia", section(methods, (e, l) -> Optional.of(new Effect.Call(call(e, l))), call));
        String[] proxy = {
            "envoie", "rend", "choisit", "genre", "service", "hote", "portee", "adresse", "sauf", "base", "types"
        };
        all.put("mandataires-ia", section(Set.of("annotation", "type", "fabrique"), Sections::proxy, proxy));
        String[] tool = {"envoie", "rend", "genre", "service", "hote", "portee"};
        all.put(
                "outils-ia",
                section(
                        Set.of("annotation", "methode"),
                        Sections::tool,
                        Stream.concat(Stream.of(tool), Stream.of("sauf")).toArray(String[]::new)));
        all.put(
                "modeles-choisis",
                section(
                        Set.of("annotation"),
                        (e, l) -> Optional.of(new Effect.ModelName(e.text("nom").orElse("value"))),
                        "nom"));
        all.put("outils-nommes", section(methods, Sections::namedTool, "fabrique", "description"));
        all.put("outils-par-nom", section(methods, Sections::methodTool, tool));
        all.put("passages", section(methods, (e, l) -> Optional.of(new Effect.PassOn())));
        all.put("decisions", section(anything, Sections::decision, "effet"));
        all.put("validations", section(steps, Sections::validate, "valeur"));
        all.put("anonymisations", section(steps, Sections::anonymise, "valeur"));
        all.put("pseudonymisations", section(steps, Sections::pseudonymise, "valeur"));
        all.put("propagations", section(methods, Sections::propagation, "de", "vers", "sorte", "faute-de", "leve"));
        all.put("neutres", section(Set.of("methode", "champ", "type"), (e, l) -> Optional.of(new Effect.Neutral())));
        all.put("porteurs", section(Set.of("type"), (e, l) -> Optional.of(new Effect.Carrier())));
        all.put("sequences", section(methods, Sections::sequence, "operation", "indice", "valeur", "table", "sur"));
        all.put(
                "rappels",
                section(
                        methods,
                        Sections::callback,
                        "appelle",
                        "sur",
                        "avec",
                        "rend",
                        "leve",
                        "sans",
                        "selon",
                        "avant",
                        "approuve"));
        all.put("sorties", section(methods, Sections::output, "valeur", "si", "public"));
        all.put("journaux", section(methods, sink(SinkKind.LOG), "valeur"));
        all.put("operations-dangereuses", section(methods, sink(SinkKind.DANGEROUS_OPERATION), "valeur", "adresse"));
        all.put("magasins", section(Set.of("methode", "type"), Sections::store, "valeur", "avec", "colonnes"));
        all.put("adresses", section(methods, Sections::address, "valeur", "assemblage", "sur", "fixe"));
        all.put(
                "chemins",
                section(Set.of("annotation"), (e, l) -> Optional.of(new Effect.Path(e.texts("attribut"))), "attribut"));
        all.put("cles-api", section(methods, setting("$cle"), "valeur"));
        all.put("modeles-nommes", section(methods, setting("$modele"), "valeur"));
        all.put("consignes", section(methods, sink(SinkKind.INSTRUCTION), "valeur"));
        all.put("reglages", section(methods, Sections::regulate, "reglage", "valeur", "donne", "sur"));
        all.put("roles", section(anything, Sections::role, "role", "attribut", "constante"));
        all.put("omissions", section(Set.of("annotation"), Sections::omitted, "attribut", "constante", "noms"));
        all.put(
                "requetes",
                section(
                        Set.of("annotation"),
                        (e, l) -> Optional.of(new Effect.Statement(
                                e.texts("attribut"), e.text("nom").orElse(""))),
                        "attribut",
                        "nom"));
        all.put("noms-sql", section(Set.of("annotation"), Sections::sqlName, "nomme", "attribut", "propriete"));
        all.put(
                "livraisons",
                section(Set.of("annotation", "methode"), Sections::delivered, "magasin", "de", "vers", "pour", "sauf"));
        all.put(
                "rattrapages",
                section(
                        Set.of("annotation", "methode"),
                        (e, l) -> Optional.of(new Effect.Caught(e.texts("exceptions"), e.texts("partout"))),
                        "exceptions",
                        "partout"));
        all.put("greffons", section(Set.of("annotation"), Sections::advice, "quand", "coupe", "recoit", "lien"));
        all.put(
                "secours",
                section(
                        Set.of("annotation"),
                        (e, l) -> Optional.of(new Effect.Rescue(
                                e.texts("methode"),
                                e.texts("porte").stream().map(Names::canonical).toList())),
                        "methode",
                        "porte"));
        all.put(
                "jonctions",
                section(
                        Set.of("type"),
                        (e, l) -> Optional.of(new Effect.JoinPoints(
                                e.texts("arguments"), e.texts("suite"), e.texts("objet"), e.texts("remplace"))),
                        "arguments",
                        "suite",
                        "objet",
                        "remplace"));
        all.put(
                "configurations",
                section(Set.of("annotation"), Sections::configured, "expression", "cle", "defaut", "prefixe"));
        all.put("injections", section(Set.of("annotation"), Sections::injection, "est", "nom", "choix"));
        return Collections.unmodifiableMap(all);
    }

    private static Section section(Set<String> subjects, Reader reader, String... keys) {
        Set<String> all = new LinkedHashSet<>(subjects.stream().sorted().toList());
        Set<String> sortedSubjects = Collections.unmodifiableSet(new LinkedHashSet<>(all));
        all.addAll(List.of(keys));
        if (subjects.contains("methode") || subjects.contains("type")) {
            all.add("exact");
        }
        return new Section(sortedSubjects, Collections.unmodifiableSet(all), reader);
    }

    private static Optional<Effect> omitted(Entry entry, String library) {
        onlyTogether(entry);
        return Optional.of(new Effect.LeaveOut(
                entry.text("attribut").orElse(""),
                entry.text("constante").orElse(""),
                entry.text("noms").orElse("")));
    }

    private static void onlyTogether(Entry entry) {
        if (entry.has("attribut") != entry.has("constante")) {
            entry.problem("« attribut » et « constante » vont ensemble", "“attribut” and “constante” go together");
        }
    }

    private static Optional<Effect> delivered(Entry entry, String library) {
        boolean given = entry.has("de");
        String text = entry.text(given ? "de" : "vers").orElse("");
        boolean outside = given && text.equals("rien") && !entry.has("magasin");
        String place = outside || text.equals("this") ? "" : text;
        Matcher key = DELIVERED.matcher(place);
        List<Effect.Delivered.Key> keys = new ArrayList<>();
        int position = 0;
        while (position < place.length() && key.find(position) && key.start() == position) {
            String attributes = key.group(1);
            keys.add(
                    attributes == null
                            ? new Effect.Delivered.Key(key.group(2).equals(ANY_KEY) ? "" : key.group(2), List.of())
                            : new Effect.Delivered.Key("", List.of(attributes.split("\\|"))));
            position = key.end();
        }
        if (!outside && !entry.has("magasin")
                || given == entry.has("vers")
                || text.isEmpty()
                || position < place.length()) {
            entry.problem(
                    "une livraison dit de quel « magasin », et « de » ou « vers » quelle clé, par exemple «"
                            + " cle[{destination}] », ou de « rien »",
                    "a delivery says of which store (“magasin”), and from (“de”) or to (“vers”) which key,"
                            + " “cle[{destination}]” for instance, or from nothing (“rien”)");
            return Optional.empty();
        }
        return Optional.of(new Effect.Delivered(
                entry.text("magasin").orElse("").replace('.', '/'),
                keys,
                given,
                entry.texts("pour").stream().map(Names::canonical).toList(),
                entry.texts("sauf").stream().map(Names::canonical).toList()));
    }

    private static Optional<Effect> advice(Entry entry, String library) {
        if (!entry.has("quand")) {
            entry.problem("un greffon dit « quand » il agit", "an advice says when it acts (“quand”)");
        }
        return word(entry, "quand", WHEN)
                .map(when -> new Effect.Advise(
                        when,
                        entry.texts("coupe"),
                        entry.texts("recoit"),
                        entry.texts("lien").stream().map(Names::canonical).toList()));
    }

    private static Optional<Effect> sqlName(Entry entry, String library) {
        if (!entry.has("nomme")) {
            entry.problem("un nom de SQL dit ce qu’il « nomme »", "a name of SQL says what it names (“nomme”)");
        }
        return word(entry, "nomme", NAMED)
                .map(of -> new Effect.SqlName(
                        of, entry.texts("attribut"), entry.text("propriete").orElse("")));
    }

    private static Optional<Effect> source(Entry entry, String library) {
        return Optional.of(new Effect.Personal(
                entry.places("valeur", Place.result()),
                entry.constants("donnees", Categorie.class),
                entry.text("finalite").orElse("")));
    }

    private static Optional<Effect> named(Entry entry, String library) {
        if (entry.has("annotation")) {
            if (!entry.has("attribut")) {
                entry.problem(
                        "une annotation qui nomme dit par quel « attribut »",
                        "an annotation that names says by which attribute (“attribut”)");
            }
            return Optional.of(new Effect.NamedBy(entry.texts("attribut")));
        }
        if (entry.text("type").isPresent()) {
            return Optional.of(new Effect.NamedKeys(
                    entry.texts("sauf").stream().map(Names::canonical).toList()));
        }
        if (entry.has("fichier")) {
            return entry.places("fichier", Place.argument(0)).stream()
                    .findFirst()
                    .map(Effect.Opened::new);
        }
        return entry.places("nom", Place.argument(0)).stream()
                .findFirst()
                .map(name -> new Effect.Named(name, entry.flag("personne")));
    }

    private static Optional<Effect> information(Entry entry, String library) {
        List<Niveau> levels = entry.constants("niveau", Niveau.class);
        Niveau level = levels.isEmpty() ? Niveau.CONFIDENTIELLE : levels.get(0);
        return Optional.of(new Effect.Sensitive(entry.places("valeur", Place.result()), level));
    }

    private static AiCall call(Entry entry, String library) {
        return new AiCall(
                library,
                entry.text("genre").orElse("conversation"),
                entry.places("envoie", EVERY_ARGUMENT),
                entry.places("rend", Place.result()),
                entry.places("choisit"),
                entry.text("service").orElse(null),
                entry.text("hote").orElse(null),
                portee(entry).orElse(null),
                entry.places("adresse").stream()
                        .<CallModel.AddressPart>map(CallModel.AddressPart.At::new)
                        .toList());
    }

    private static Optional<Effect> proxy(Entry entry, String library) {
        List<String> kept = entry.texts("sauf").stream().map(Names::canonical).toList();
        return Optional.of(new Effect.Proxy(
                call(entry, library),
                kept,
                entry.texts("base"),
                entry.text("types").orElse("")));
    }

    private static Optional<Effect> tool(Entry entry, String library) {
        AiCall call = new AiCall(
                library,
                entry.text("genre").orElse("outil"),
                entry.places("envoie", Place.result()),
                entry.places("rend", EVERY_ARGUMENT),
                entry.text("service").orElse(null),
                entry.text("hote").orElse(null),
                portee(entry).orElse(null));
        return Optional.of(new Effect.Tool(
                call, entry.texts("sauf").stream().map(Names::canonical).toList()));
    }

    private static Optional<Effect> namedTool(Entry entry, String library) {
        return tool(entry, library)
                .map(tool -> new Effect.NamedTool(
                        ((Effect.Tool) tool).call(),
                        Names.canonical(entry.text("fabrique").orElse("")),
                        Names.canonical(entry.text("description").orElse(""))));
    }

    private static Optional<Effect> methodTool(Entry entry, String library) {
        return tool(entry, library).map(tool -> new Effect.MethodTool(((Effect.Tool) tool).call()));
    }

    private static Optional<Effect> decision(Entry entry, String library) {
        return Optional.of(new Effect.Decide(entry.constants("effet", Effet.class)));
    }

    private static Optional<Effect> validate(Entry entry, String library) {
        return Optional.of(new Effect.Validate(entry.places("valeur")));
    }

    private static Optional<Effect> anonymise(Entry entry, String library) {
        return Optional.of(new Effect.Anonymise(entry.places("valeur", Place.result())));
    }

    private static Optional<Effect> pseudonymise(Entry entry, String library) {
        return Optional.of(new Effect.Pseudonymise(entry.places("valeur", Place.result())));
    }

    private static Optional<Effect> propagation(Entry entry, String library) {
        Sort sort = word(entry, "sorte", SORTS).orElse(Sort.CONTENT);
        Place wanting = entry.places("faute-de").stream().findFirst().orElse(null);
        String raised = entry.text("leve").orElse("").replace('.', '/');
        List<Propagation> propagations = new ArrayList<>();
        for (Place from : entry.places("de")) {
            for (Place to : entry.places("vers")) {
                propagations.add(new Propagation(from, to, sort, "", wanting, raised));
            }
        }
        if (!entry.has("de") || !entry.has("vers")) {
            entry.problem("une propagation dit « de » et « vers »", "a propagation says “de” and “vers”");
        }
        return propagations.isEmpty() ? Optional.empty() : Optional.of(new Effect.Flows(propagations));
    }

    private static Optional<Effect> callback(Entry entry, String library) {
        String called = entry.text("appelle").orElse("");
        // A method that each class declares for itself has no type before its name.
        Optional<MethodPattern> pattern = MethodPattern.parse(called.startsWith("#") ? "*" + called : called);
        if (pattern.isEmpty() || !entry.has("sur")) {
            entry.problem(
                    "un rappel dit ce qu’il « appelle », par exemple « a.b.C#m(String) », et « sur » quel objet",
                    "a callback says what it calls (“appelle”), “a.b.C#m(String)” for instance, and on which object"
                            + " (“sur”)");
            return Optional.empty();
        }
        return entry.places("sur").stream()
                .findFirst()
                .map(on -> new Effect.CallBack(new CallModel.Callback(
                        called.startsWith("#") ? "" : typeOf(called),
                        pattern.get().names().get(0),
                        pattern.get().parameters(),
                        on,
                        entry.places("avec"),
                        entry.places("rend"),
                        entry.places("leve"),
                        entry.places("sans").stream().findFirst(),
                        entry.places("selon").stream().findFirst(),
                        entry.flag("avant"),
                        entry.places("approuve"))));
    }

    /** The class that a method is written with, by internal name. */
    private static String typeOf(String method) {
        return method.substring(0, method.indexOf('#')).trim().replace('.', '/');
    }

    private static Optional<Effect> store(Entry entry, String library) {
        if (entry.has("type") && entry.has("colonnes") && entry.flag("colonnes")) {
            return Optional.of(new Effect.OfDatabase());
        }
        return Optional.of(
                entry.has("type")
                        ? new Effect.Store(entry.text("avec")
                                .map(type -> type.replace('.', '/'))
                                .orElse(""))
                        : new Effect.Keep(entry.places("valeur", EVERY_ARGUMENT)));
    }

    private static Optional<Effect> sequence(Entry entry, String library) {
        Optional<SequenceKind> kind = word(entry, "operation", OPERATIONS);
        if (!entry.has("operation")) {
            entry.problem("une séquence dit son « operation »", "a sequence says its “operation”");
        }
        int index = argument(entry, "indice");
        int value = argument(entry, "valeur");
        int table = argument(entry, "table");
        Place on = entry.places("sur").stream().findFirst().orElse(null);
        if (on != null && kind.isPresent() && kind.get() != SequenceKind.WRITE_COLUMNS) {
            entry.problem(
                    "seule « ecrire-colonnes » se fait « sur » autre chose",
                    "only “ecrire-colonnes” is done on something else (“sur”)");
        }
        return kind.map(k -> new Effect.Sequence(new CallModel.SequenceOperation(k, index, value, table, on)));
    }

    private static int argument(Entry entry, String key) {
        List<Place> places = entry.places(key);
        if (places.isEmpty()) {
            return -1;
        }
        if (places.get(0).root() != Place.Root.ARGUMENT
                || !places.get(0).steps().isEmpty()) {
            entry.problem(
                    key, "« " + key + " » est un argument : argument[0]", "“" + key + "” is an argument: argument[0]");
            return -1;
        }
        return places.get(0).argument();
    }

    private static Optional<Effect> configured(Entry entry, String library) {
        return Optional.of(new Effect.Configured(
                entry.text("expression").orElse(""),
                entry.text("cle").orElse(""),
                entry.text("defaut").orElse(""),
                entry.texts("prefixe")));
    }

    private static Reader sink(SinkKind kind) {
        return (entry, library) -> Optional.of(new Effect.Reach(entry.places("valeur", EVERY_ARGUMENT).stream()
                .map(place -> new Sink(
                        kind,
                        place,
                        word(entry, "si", SETTINGS).orElse(null),
                        entry.has("adresse") && entry.flag("adresse")))
                .toList()));
    }

    private static Optional<Effect> output(Entry entry, String library) {
        boolean isPublic = entry.has("public") && entry.flag("public");
        return sink(isPublic ? SinkKind.PUBLIC : SinkKind.PUBLICATION).read(entry, library);
    }

    private static Reader setting(String slot) {
        return (entry, library) -> Optional.of(new Effect.Configure(entry.places("valeur", Place.argument(0)).stream()
                .map(place -> new Setting(slot, place))
                .toList()));
    }

    private static Optional<Effect> address(Entry entry, String library) {
        List<Place> bearers = entry.places("sur");
        Assembly assembly = word(entry, "assemblage", ASSEMBLIES).orElse(Assembly.STACKED);
        String fixed = entry.text("fixe").orElse(null);
        return Optional.of(new Effect.Configure(List.of(new Setting(
                "$adresse",
                fixed == null ? entry.places("valeur", Place.argument(0)) : List.of(),
                assembly,
                bearers.isEmpty() ? null : bearers.get(0),
                false,
                fixed))));
    }

    private static Optional<Effect> regulate(Entry entry, String library) {
        if (!entry.has("reglage")) {
            entry.problem("un réglage dit lequel : « reglage »", "a setting says which: “reglage”");
        }
        boolean given = entry.has("donne") && entry.flag("donne");
        return word(entry, "reglage", SETTINGS)
                .map(slot -> new Effect.Configure(List.of(new Setting(
                        slot,
                        entry.places("valeur", Place.argument(0)),
                        Assembly.STACKED,
                        entry.places("sur").stream().findFirst().orElse(null),
                        given))));
    }

    private static Optional<Effect> role(Entry entry, String library) {
        if (!entry.has("role")) {
            entry.problem("un rôle dit lequel : « role »", "a role says which: “role”");
        }
        onlyTogether(entry);
        return word(entry, "role", ROLES)
                .map(role -> new Effect.Play(
                        role,
                        entry.text("attribut").orElse(""),
                        entry.text("constante").orElse("")));
    }

    private static Optional<Effect> injection(Entry entry, String library) {
        if (!entry.has("est")) {
            entry.problem(
                    "une injection dit ce qu’« est » ce qui porte l’annotation",
                    "an injection says what bears the annotation is (“est”)");
        }
        return word(entry, "est", PARTS)
                .map(part -> new Effect.Injects(part, entry.texts("nom"), word(entry, "choix", CHOICES)));
    }

    /** The locality at a key {@code portee}. */
    static Optional<String> portee(Entry entry) {
        Optional<String> text = entry.text("portee").map(portee -> portee.toLowerCase(Locale.ROOT));
        if (text.isPresent() && !PORTEES.contains(text.get())) {
            entry.unknown("portee", text.get(), PORTEES);
            return Optional.empty();
        }
        return text;
    }

    private static <T> Optional<T> word(Entry entry, String key, Map<String, T> words) {
        Optional<String> text = entry.text(key);
        if (text.isPresent() && !words.containsKey(text.get())) {
            entry.unknown(key, text.get(), words.keySet().stream().sorted().toList());
        }
        return text.map(words::get);
    }

    private static Map<String, SequenceKind> operations() {
        Map<String, SequenceKind> operations = new HashMap<>();
        for (SequenceKind kind : SequenceKind.values()) {
            kind.word().ifPresent(word -> operations.put(word, kind));
        }
        return operations;
    }
}
