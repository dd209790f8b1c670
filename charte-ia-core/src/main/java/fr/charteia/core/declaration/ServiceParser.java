package fr.charteia.core.declaration;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.catalogue.Portee;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the services that a policy lists. */
record ServiceParser(Consumer<DeclarationError> errors) {
    private static final List<Portee> PORTEES = List.of(Portee.INTERNE, Portee.SOUVERAIN, Portee.EXTERNE, Portee.LOCAL);

    private enum Autorisation {
        AUTORISEES,
        INTERDITES
    }

    List<Service> services(YamlMap policy) {
        List<Service> services = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlMap entry : policy.maps("services", PolicyKeys.SERVICE)) {
            Optional<Located<String>> id = entry.text("id");
            if (id.isEmpty()) {
                errors.accept(DeclarationError.at(
                        entry.location(),
                        "Ce service n'a pas d'identifiant (id).",
                        "This service has no identifier (id)."));
            } else if (ids.add(id.get().value())) {
                services.add(service(id.get(), entry));
            } else {
                errors.accept(DeclarationError.at(
                        id.get().location(),
                        "Le service « " + id.get().value()
                                + " » est déjà décrit plus haut ; seule la première description compte.",
                        "The service “" + id.get().value()
                                + "” is described above; only the first description counts."));
            }
        }
        return services;
    }

    private Service service(Located<String> id, YamlMap entry) {
        Optional<Located<Portee>> portee = entry.constant("portee", PORTEES);
        if (portee.isEmpty() && entry.node("portee").isEmpty()) {
            errors.accept(DeclarationError.at(
                    id.location(),
                    "Le service « " + id.value()
                            + " » n'a pas de portée (portee) : il compte comme externe. Écrire interne,"
                            + " souverain, externe ou local.",
                    "The service “" + id.value()
                            + "” says not who runs it (portee): it counts as external. Write interne,"
                            + " souverain, externe or local."));
        }
        Portee who = portee.map(Located::value).orElse(Portee.EXTERNE);
        return new Service(
                id.value(),
                entry.text("nom").map(Located::value).orElse(id.value()),
                who,
                entry.texts("hotes").stream().map(Located::value).toList(),
                entry.text("conditions"),
                entry.text("evaluation"),
                categories(id, who, entry),
                personalData(id, entry),
                entry.text("reference").map(Located::value),
                entry.text("motif").map(Located::value),
                id.location());
    }

    private List<Categorie> categories(Located<String> id, Portee portee, YamlMap entry) {
        List<Categorie> categories = entry.constants("donnees", Categorie.class).stream()
                .map(Located::value)
                .distinct()
                .toList();
        boolean foreign = portee == Portee.EXTERNE || portee == Portee.SOUVERAIN;
        if (foreign && !categories.isEmpty() && entry.text("reference").isEmpty()) {
            errors.accept(withoutReference(id, "des catégories de données (donnees)", "categories of data (donnees)"));
        }
        return categories;
    }

    private boolean personalData(Located<String> id, YamlMap entry) {
        boolean allowed = entry.constant("donneesPersonnelles", Autorisation.class)
                .filter(said -> said.value() == Autorisation.AUTORISEES)
                .isPresent();
        if (allowed && entry.text("reference").isEmpty()) {
            errors.accept(withoutReference(id, "les données personnelles", "personal data"));
        }
        return allowed && entry.text("reference").isPresent();
    }

    private static DeclarationError withoutReference(Located<String> id, String fr, String en) {
        return DeclarationError.at(
                id.location(),
                "Le service « " + id.value() + " » autorise " + fr
                        + " sans dire par quelle décision : ajouter reference, sinon l'autorisation ne compte pas.",
                "The service “" + id.value() + "” allows " + en
                        + " without saying by which decision: add reference, else it does not count.");
    }
}
