package fr.charteia.core.declaration;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Usage;
import fr.charteia.core.message.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a fiche. */
final class FicheParser {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\R(.*?)(?m:^---[ \\t]*(?:\\R|\\z))", Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile("\\A---[ \\t]*(?:\\R|\\z)");

    private final String path;
    private final List<DeclarationError> errors = new ArrayList<>();
    private final Map<String, Location> keys = new LinkedHashMap<>();
    private String digest = "";

    /** Reads the file that messages call so. */
    FicheParser(String path) {
        this.path = path;
    }

    /** A fiche that cannot be read at all. */
    static Fiche unreadable(String path, List<DeclarationError> errors) {
        FicheParser parser = new FicheParser(path);
        parser.errors.addAll(errors);
        return parser.fiche(YamlMap.none(path), List.of());
    }

    Fiche parse(String text) {
        digest = Digest.of(text);
        Matcher matter = FRONT_MATTER.matcher(text);
        if (!matter.find()) {
            errors.add(noFrontMatter(OPENING.matcher(text).find()));
            return fiche(YamlMap.none(path), new FicheSections(path).read(text));
        }
        Optional<Node> yaml = YamlText.compose("\n" + matter.group(1), path, errors::add);
        yaml.ifPresent(node -> place("", node));
        String blanked = matter.group().replaceAll("[^\\r\\n]", "");
        return fiche(
                yaml.flatMap(node -> YamlMap.of(node, path, FicheKeys.FICHE, errors::add))
                        .orElse(YamlMap.none(path)),
                new FicheSections(path).read(blanked + text.substring(matter.end())));
    }

    private DeclarationError noFrontMatter(boolean opened) {
        return opened
                ? DeclarationError.at(
                        new Location(path, 1, 1),
                        "L'en-tête ouvert par --- n'est pas refermé : ajouter une ligne --- après la dernière clé.",
                        "The front matter opened by --- is not closed: add a line --- after the last key.")
                : DeclarationError.at(
                        new Location(path, 1, 1),
                        "Cette fiche n'a pas d'en-tête : la commencer par une ligne ---, les clés (systeme,"
                                + " finalite…), une ligne ---.",
                        "This sheet has no front matter: begin it with a line ---, the keys (systeme, finalite…), a"
                                + " line ---.");
    }

    private void place(String prefix, Node node) {
        if (node instanceof MappingNode map) {
            YamlMap.anyKeys(map, path, error -> {})
                    .ifPresent(entries -> entries.entries().forEach((key, value) -> {
                        keys.put(prefix + key, value.location());
                        if (prefix.isEmpty()) {
                            place(key + '.', value.value());
                        }
                    }));
        }
    }

    private Fiche fiche(YamlMap in, List<Fiche.Section> sections) {
        return new Fiche(
                path,
                in.text("systeme"),
                in.text("nom"),
                in.text("finalite"),
                responsables(in.map("responsables", FicheKeys.below("responsables"))),
                in.text("referent"),
                in.constants("usages", Usage.class),
                in.constant("risque", Fiche.Risque.class),
                in.texts("services"),
                in.texts("modeles"),
                in.texts("outils"),
                in.constants("donnees", Categorie.class),
                sensitive(in.map("variablesSensibles", FicheKeys.below("variablesSensibles"))),
                in.text("baseLegale"),
                etude(in.map("aipd", FicheKeys.below("aipd")), "reference"),
                etude(in.map("aidf", FicheKeys.below("aidf")), "reference"),
                etude(in.map("avisDmpd", FicheKeys.below("avisDmpd")), "reference"),
                in.text("alternatives"),
                information(in.map("information", FicheKeys.below("information"))),
                in.text("recours"),
                in.text("retrait"),
                in.text("controle"),
                etude(in.map("biais", FicheKeys.below("biais")), "evaluation"),
                audit(in.map("audit", FicheKeys.below("audit"))),
                in.maps("anomalies", FicheKeys.below("anomalies")).stream()
                        .map(FicheParser::anomalie)
                        .toList(),
                in.text("formation"),
                in.text("empreinte"),
                sections,
                digest,
                keys,
                errors);
    }

    private static Fiche.Responsables responsables(YamlMap in) {
        return new Fiche.Responsables(in.text("conception"), in.text("deploiement"), in.text("supervision"));
    }

    private static Fiche.VariablesSensibles sensitive(YamlMap in) {
        return new Fiche.VariablesSensibles(in.constants("categories", Categorie.class), in.text("justification"));
    }

    private static Fiche.Etude etude(YamlMap in, String reference) {
        return new Fiche.Etude(in.text(reference), in.date("date"));
    }

    private static Fiche.Information information(YamlMap in) {
        return new Fiche.Information(in.text("agents"), in.text("usagers"), in.text("representants"));
    }

    private static Fiche.Audit audit(YamlMap in) {
        return new Fiche.Audit(in.date("dernier"), in.date("prochain"));
    }

    private static Fiche.Anomalie anomalie(YamlMap in) {
        return new Fiche.Anomalie(
                in.text("constat"), in.date("signalee"), in.date("echeance"), in.date("corrigee"), in.location());
    }
}
