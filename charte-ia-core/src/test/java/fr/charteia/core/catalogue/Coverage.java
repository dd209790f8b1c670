package fr.charteia.core.catalogue;

import fr.charteia.core.model.ClientType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The page that says which AI libraries the catalogue knows and what it knows of each, made from its files. */
final class Coverage {
    /** What a request asks for, in French and in English; other kinds are left to their own word. */
    private static final Map<String, List<String>> KINDS = kinds();

    private static final Map<String, List<String>> SETTINGS = Map.of(
            "$adresse", List.of("adresse", "address"),
            "$cle", List.of("clé", "key"),
            "$modele", List.of("modèle", "model"),
            "$delai", List.of("délai", "timeout"),
            "$jetons", List.of("jetons", "tokens"),
            "$journal", List.of("journal", "log"));

    /** A provider's library of which the calls are those of a library of interfaces. */
    private static final List<String> BY_INTERFACES =
            List.of("les appels de ses interfaces", "the calls of its interfaces");

    private static final List<List<String>> HEAD = List.of(
            List.of("bibliothèque", "library"),
            List.of("coordonnées et versions vérifiées", "coordinates and versions checked"),
            List.of("connu", "known"),
            List.of("réglages lus", "settings read"),
            List.of("clés de configuration", "configuration keys"),
            List.of("hôtes par défaut", "default hosts"));

    private final Catalogue catalogue = new Catalogue();
    private final int language;

    private Coverage(int language) {
        this.language = language;
    }

    /** The tables in French or English. */
    static String tables(boolean french) {
        return new Coverage(french ? 0 : 1).write();
    }

    private static Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("conversation", List.of("conversation", "chat"));
        kinds.put("vecteurs", List.of("vecteurs", "embeddings"));
        kinds.put("image", List.of("images", "images"));
        kinds.put("voix", List.of("voix", "speech"));
        kinds.put("transcription", List.of("transcription", "transcription"));
        kinds.put("traduction", List.of("traduction", "translation"));
        kinds.put("document", List.of("documents", "documents"));
        kinds.put("biometrie", List.of("biométrie", "biometrics"));
        kinds.put("moderation", List.of("modération", "moderation"));
        kinds.put("classement", List.of("classement", "ranking"));
        kinds.put("recherche", List.of("recherche", "retrieval"));
        kinds.put("base-vectorielle", List.of("base vectorielle", "vector store"));
        kinds.put("indexation", List.of("indexation", "indexing"));
        kinds.put("outil", List.of("outils", "tools"));
        kinds.put("memoire", List.of("mémoire", "memory"));
        kinds.put("fichier", List.of("fichiers", "files"));
        kinds.put("lot", List.of("lots", "batches"));
        kinds.put("comptage", List.of("comptage de jetons", "token counts"));
        kinds.put("analyse", List.of("analyse", "analysis"));
        kinds.put("evaluation", List.of("évaluation", "evaluation"));
        kinds.put("prevision", List.of("prévision", "forecasts"));
        kinds.put("ressource", List.of("ressources", "resources"));
        kinds.put("invite", List.of("invites", "prompts"));
        kinds.put("inference", List.of("inférence", "inference"));
        return kinds;
    }

    private String write() {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Catalogue.Item item : catalogue.items()) {
            CatalogueFile file = Catalogue.read(item.file());
            if (catalogue.isOfAi(item.file()) && !isPlainHttp(file.models())) {
                rows.put(file.library().id(), cells(file));
            }
        }
        StringBuilder page = new StringBuilder();
        row(page, HEAD.stream().map(this::say).toList());
        row(page, HEAD.stream().map(none -> "---").toList());
        rows.values().forEach(cells -> row(page, cells));
        return page.toString();
    }

    private static boolean isPlainHttp(ModelSet models) {
        return models.rows().stream()
                .flatMap(row -> kind(row.effect()).stream())
                .anyMatch("http"::equals);
    }

    private static void row(StringBuilder page, List<String> cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private List<String> cells(CatalogueFile file) {
        List<String> known = known(file.models());
        return List.of(
                file.library().id(),
                checked(file.library()),
                known.isEmpty() ? say(BY_INTERFACES) : String.join(", ", known),
                String.join(", ", settings(file.models())),
                code(keys(file)),
                code(hosts(file)));
    }

    private static String checked(Library library) {
        Map<String, List<String>> versions = new TreeMap<>();
        for (String artifact : LibraryJars.artifacts(library)) {
            int last = artifact.lastIndexOf(':');
            versions.computeIfAbsent(artifact.substring(0, last), key -> new ArrayList<>())
                    .add(artifact.substring(last + 1));
        }
        List<String> checked = new ArrayList<>();
        versions.forEach((artifact, of) -> checked.add("`" + artifact + "` " + String.join(", ", of)));
        return String.join("; ", checked);
    }

    private static String code(Collection<String> words) {
        return words.isEmpty() ? "" : "`" + String.join("`, `", words) + "`";
    }

    /** Kinds of requests, then how they are made. */
    private List<String> known(ModelSet models) {
        Set<String> asked = new TreeSet<>();
        Set<String> types = new TreeSet<>();
        boolean streams = false;
        boolean declared = false;
        for (Row row : models.rows()) {
            Optional<String> kind = kind(row.effect());
            if (kind.isPresent()) {
                asked.add(kind.get());
                types.add(ModelNames.typeOf(row.subject()));
                streams |= row.subject() instanceof Subject.OfMethod method
                        && method.pattern().toString().toLowerCase(Locale.ROOT).contains("stream");
                declared |= row.effect() instanceof Effect.Proxy;
            }
        }
        List<String> known = new ArrayList<>();
        KINDS.forEach((kind, words) -> {
            if (asked.remove(kind)) {
                known.add(say(words));
            }
        });
        known.addAll(asked);
        add(known, streams, "flux", "streaming");
        add(known, declared, "services déclarés", "declared services");
        add(known, types.stream().anyMatch(type -> type.matches(".*[aA]gent.*")), "agents", "agents");
        add(
                known,
                types.stream().anyMatch(type -> type.matches("(?i).*[.]mcp[.].*|.*modelcontextprotocol.*")),
                "MCP",
                "MCP");
        return known;
    }

    private void add(List<String> known, boolean there, String french, String english) {
        String word = say(List.of(french, english));
        if (there && !known.contains(word)) {
            known.add(word);
        }
    }

    private static Optional<String> kind(Effect effect) {
        if (effect instanceof Effect.Call call) {
            return Optional.of(call.call().genre());
        } else if (effect instanceof Effect.Proxy proxy) {
            return Optional.of(proxy.call().genre());
        } else if (effect instanceof Effect.Tool tool) {
            return Optional.of(tool.call().genre());
        }
        if (effect instanceof Effect.MethodTool tool) {
            return Optional.of(tool.call().genre());
        }
        return effect instanceof Effect.NamedTool tool ? Optional.of(tool.call().genre()) : Optional.empty();
    }

    private Set<String> settings(ModelSet models) {
        Set<String> words = new TreeSet<>();
        for (Row row : models.rows()) {
            if (row.effect() instanceof Effect.Configure configure) {
                configure.settings().stream()
                        .map(setting -> SETTINGS.get(setting.slot()))
                        .filter(Objects::nonNull)
                        .forEach(names -> words.add(say(names)));
            }
        }
        return words;
    }

    private static Set<String> keys(CatalogueFile file) {
        Set<String> keys = new TreeSet<>();
        file.library().keys().forEach(prefix -> keys.add(prefix + ".*"));
        file.models().clients().forEach(client -> keys.addAll(client.addressKeys()));
        return keys;
    }

    private static Set<String> hosts(CatalogueFile file) {
        Set<String> hosts = new TreeSet<>(file.library().hosts());
        for (ClientType client : file.models().clients()) {
            client.defaultAddress()
                    .map(address -> address.replaceFirst("^https?://", "").replaceFirst("[:/].*$", ""))
                    .ifPresent(hosts::add);
            client.portee().ifPresent(hosts::add);
        }
        return hosts;
    }

    private String say(List<String> words) {
        return words.get(language);
    }
}
