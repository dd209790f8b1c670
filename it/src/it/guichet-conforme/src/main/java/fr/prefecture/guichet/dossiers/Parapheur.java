package fr.prefecture.guichet.dossiers;

import fr.charteia.annotations.DecisionHumaine;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Le parapheur de la préfecture : un instructeur y lit chaque proposition, la corrige, et signe ou non. */
@HttpExchange("/parapheur")
interface Parapheur {
    @DecisionHumaine(role = "instructeur")
    @PostExchange("/propositions")
    Visa soumettre(@RequestBody Proposition proposition);

    /** Ce qui est proposé à l'instructeur. */
    record Proposition(String dossier, String objet, String motivation) {}

    /** Ce que l'instructeur a décidé. */
    record Visa(String instructeur, boolean accorde, String motivation) {}
}
