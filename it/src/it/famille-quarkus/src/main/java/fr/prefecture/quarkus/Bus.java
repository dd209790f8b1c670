package fr.prefecture.quarkus;

import dev.langchain4j.model.chat.ChatModel;
import io.quarkus.vertx.ConsumeEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.eventbus.EventBus;
import io.vertx.mutiny.core.eventbus.Message;
import jakarta.inject.Inject;

/** Ce qui passe par le bus d'événements. */
class Bus {
    @Inject
    EventBus bus;

    @Inject
    RedacteurInterne interne;

    @Inject
    ChatModel modele;

    @Inject
    Titres titres;

    void annoncer(Demandeur demandeur) {
        bus.publish("noms", demandeur.nom());
        bus.publish("references", demandeur.reference());
    }

    @ConsumeEvent("noms")
    String saluer(String nom) {
        return modele.chat("Bonjour " + nom); // CHARTE-401
    }

    @ConsumeEvent("references")
    String classer(String reference) {
        return modele.chat("Classe " + reference);
    }

    @ConsumeEvent("avis")
    boolean juger(String reference) {
        return interne.refuser(reference);
    }

    @ConsumeEvent("presence")
    void repondre(Message<String> question) {
        question.reply(!question.body().isBlank());
    }

    Uni<Void> instruire(Demandeur demandeur) {
        return bus.<Boolean>request("avis", demandeur.reference()).invoke(avis -> {
            if (avis.body()) {
                titres.refuser(demandeur); // CHARTE-501
            }
        }).replaceWithVoid();
    }

    Uni<Void> recevoir(Demandeur demandeur) {
        return bus.<Boolean>request("presence", demandeur.reference()).invoke(present -> {
            if (!present.body()) {
                titres.refuser(demandeur);
            }
        }).replaceWithVoid();
    }
}
