package fr.charteia.core.declaration;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.catalogue.Portee;
import fr.charteia.core.message.Location;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An AI service that the policy authorises.
 *
 * @param id what fiches and models call it
 * @param nom what people call it; the id when nothing else is said
 * @param portee who runs it
 * @param hotes its hosts; {@code *.} at the start stands for any subdomain
 * @param conditions its terms of use, or where they are
 * @param evaluation the reference of its security evaluation
 * @param donnees the categories of personal data that may be sent to it, when it says which
 * @param donneesPersonnelles whether the policy allows personal data, with a reference
 * @param reference the decision that allows it
 * @param motif why it is not as an inherited policy describes it
 * @param location where the policy lists it
 */
public record Service(
        String id,
        String nom,
        Portee portee,
        List<String> hotes,
        Optional<Located<String>> conditions,
        Optional<Located<String>> evaluation,
        List<Categorie> donnees,
        boolean donneesPersonnelles,
        Optional<String> reference,
        Optional<String> motif,
        Location location) {
    public Service {
        hotes = List.copyOf(hotes);
        donnees = List.copyOf(donnees);
    }

    /**
     * Whether personal data of these categories may be sent to it. Where the row lists categories, it may if all of them are
     * listed, for an outside service by a decision with its reference; data of no known category may not. Where it lists none,
     * the charter decides: an internal or local service may, a State service when a decision allows it, an external one may not.
     */
    public boolean allows(Collection<Categorie> categories) {
        boolean ours = portee == Portee.INTERNE || portee == Portee.LOCAL;
        if (donnees.isEmpty()) {
            return ours || portee == Portee.SOUVERAIN && donneesPersonnelles;
        }
        return (ours || reference.isPresent()) && !categories.isEmpty() && donnees.containsAll(categories);
    }
}
