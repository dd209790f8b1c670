package fr.charteia.core.declaration;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Usage;
import fr.charteia.core.message.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheet of an AI system: a Markdown file with a YAML front matter, as people keep it beside the code. A value that is absent,
 * or a mere placeholder, is empty here.
 *
 * @param path relative to the root of the build, with {@code /}
 * @param systeme id of the system
 * @param responsables who answers for it
 * @param referent who answers for AI in the service
 * @param outils the methods that a model may call, by name
 * @param variablesSensibles special categories that it may use, and why
 * @param avisDmpd the opinion of the ministry's data-protection officer
 * @param retrait the property that switches it off
 * @param sections its sections, in the order of the file; only those that the charter asks for
 * @param digest tells its text from any other
 * @param keys where each key of the front matter stands, {@code responsables.conception} below another
 * @param errors what could not be understood
 */
public record Fiche(
        String path,
        Optional<Located<String>> systeme,
        Optional<Located<String>> nom,
        Optional<Located<String>> finalite,
        Responsables responsables,
        Optional<Located<String>> referent,
        List<Located<Usage>> usages,
        Optional<Located<Risque>> risque,
        List<Located<String>> services,
        List<Located<String>> modeles,
        List<Located<String>> outils,
        List<Located<Categorie>> donnees,
        VariablesSensibles variablesSensibles,
        Optional<Located<String>> baseLegale,
        Etude aipd,
        Etude aidf,
        Etude avisDmpd,
        Optional<Located<String>> alternatives,
        Information information,
        Optional<Located<String>> recours,
        Optional<Located<String>> retrait,
        Optional<Located<String>> controle,
        Etude biais,
        Audit audit,
        List<Anomalie> anomalies,
        Optional<Located<String>> formation,
        Optional<Located<String>> empreinte,
        List<Section> sections,
        String digest,
        Map<String, Location> keys,
        List<DeclarationError> errors) {
    public Fiche {
        usages = List.copyOf(usages);
        services = List.copyOf(services);
        modeles = List.copyOf(modeles);
        outils = List.copyOf(outils);
        donnees = List.copyOf(donnees);
        anomalies = List.copyOf(anomalies);
        sections = List.copyOf(sections);
        keys = Map.copyOf(keys);
        errors = List.copyOf(errors);
    }

    /** Who designed, deploys and supervises the system. */
    public record Responsables(
            Optional<Located<String>> conception,
            Optional<Located<String>> deploiement,
            Optional<Located<String>> supervision) {}

    /** The risk that the fiche declares, the least first. */
    public enum Risque {
        /** None in particular. */
        MINIMAL,
        /** Transparency obligations. */
        LIMITE,
        /** Annex III of Regulation (EU) 2024/1689. */
        HAUT,
        /** Its article 5. */
        INTERDIT
    }

    /** Special categories that the system may use, and why it needs them. */
    public record VariablesSensibles(List<Located<Categorie>> categories, Optional<Located<String>> justification) {
        public VariablesSensibles {
            categories = List.copyOf(categories);
        }
    }

    /** A study or an opinion: where it is, and of when. */
    public record Etude(Optional<Located<String>> reference, Optional<Located<LocalDate>> date) {}

    /** How those concerned were told. */
    public record Information(
            Optional<Located<String>> agents,
            Optional<Located<String>> usagers,
            Optional<Located<String>> representants) {}

    /** When the system was audited, and when it will be. */
    public record Audit(Optional<Located<LocalDate>> dernier, Optional<Located<LocalDate>> prochain) {}

    /** Something wrong that was reported. */
    public record Anomalie(
            Optional<Located<String>> constat,
            Optional<Located<LocalDate>> signalee,
            Optional<Located<LocalDate>> echeance,
            Optional<Located<LocalDate>> corrigee,
            Location location) {}

    /** A section that the charter asks for. */
    public record Section(Heading heading, Location location, boolean empty) {}

    /** What the charter wants documented (principle 2). */
    public enum Heading {
        /** What the system is for. */
        OBJECTIFS("Objectifs"),
        /** Where its data come from. */
        SOURCES_DE_DONNEES("Sources de données"),
        /** How it works. */
        FONCTIONNEMENT("Fonctionnement"),
        /** What it cannot do. */
        LIMITES("Limites");

        private final String title;

        Heading(String title) {
            this.title = title;
        }

        /** The title, as the fiche writes it. */
        public String title() {
            return title;
        }
    }

    /** Whether anything could be read. */
    public boolean isReadable() {
        return !keys.isEmpty() || !sections.isEmpty() || errors.isEmpty();
    }

    /** Where to correct the fiche for this key: its own line, else the front matter's first. */
    public Location locationOf(String key) {
        return keys.getOrDefault(key, new Location(path, 1, 1));
    }

    /** The section with this heading; the filled one, should there be several. */
    public Optional<Section> section(Heading heading) {
        return sections.stream()
                .filter(section -> section.heading() == heading)
                .reduce((first, second) -> first.empty() ? second : first);
    }
}
