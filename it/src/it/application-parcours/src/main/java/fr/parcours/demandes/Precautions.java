package fr.parcours.demandes;

import dev.langchain4j.model.chat.ChatModel;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.decorators.Decorators;
import io.github.resilience4j.retry.Retry;
import java.util.function.Function;
import java.util.function.Supplier;

/** Le modèle, interrogé derrière un disjoncteur et plusieurs essais. */
public class Precautions {
    private final CircuitBreaker disjoncteur = CircuitBreaker.ofDefaults("ia");
    private final Retry essais = Retry.ofDefaults("ia");
    private final ChatModel modele = Modeles.externe();
    private final Instruction instruction = new Instruction();

    public String ecrire(Demandeur demandeur) {
        String lettre = disjoncteur.executeSupplier(() -> modele.chat("Écris à " + demandeur.courriel())); // CHARTE-401
        return lettre + disjoncteur.executeSupplier(() -> modele.chat("Présente le " + demandeur.guichet()));
    }

    public String ecrireParUneFonction(Demandeur demandeur) {
        Function<String, String> fonction =
                CircuitBreaker.decorateFunction(disjoncteur, courriel -> modele.chat("Écris à " + courriel)); // CHARTE-401
        return fonction.apply(demandeur.courriel());
    }

    public String presenterParUneFonction(Demandeur demandeur) {
        Function<String, String> fonction =
                CircuitBreaker.decorateFunction(disjoncteur, guichet -> modele.chat("Présente le " + guichet));
        return fonction.apply(demandeur.guichet());
    }

    public void conclure() {
        if (disjoncteur.executeSupplier(() -> modele.chat("Complète ?")).startsWith("NON")) {
            instruction.refuserDemande("incomplète"); // CHARTE-501
        }
    }

    public void conclureEnPlusieursEssais() {
        Supplier<String> demande = Retry.decorateSupplier(
                essais, CircuitBreaker.decorateSupplier(disjoncteur, () -> modele.chat("Complète ?")));
        if (demande.get().startsWith("NON")) {
            instruction.refuserDemande("incomplète"); // CHARTE-501
        }
    }

    public void conclureDecore() {
        String avis = Decorators.ofSupplier(() -> modele.chat("Complète ?"))
                .withCircuitBreaker(disjoncteur)
                .withRetry(essais)
                .get();
        if (avis.startsWith("NON")) {
            instruction.refuserDemande("incomplète"); // CHARTE-501
        }
    }

    public void conclureSansLaReponse(Demandeur demandeur) {
        disjoncteur.executeSupplier(() -> modele.chat("Résume"));
        String guichet = disjoncteur.executeSupplier(demandeur::guichet);
        if (guichet.startsWith("NON")) {
            instruction.refuserDemande("fermé");
        }
    }
}
