package programs;

import api.*;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;

/** A message tells others what was decided, or asks them to act, by the name of the address that it is sent to. */
class AdressesDeMessages {
    private static final String REFUS = "candidate-rejected";
    private final Vertx vertx;
    AdressesDeMessages(Vertx vertx) { this.vertx = vertx; }

    void told(String piece) { if (Ia.demander(piece).equals("NON")) vertx.eventBus().publish("loan.rejected.v1", piece); } // 501
    void told_by_a_constant(String piece) { if (Ia.demander(piece).equals("NON")) vertx.eventBus().send(REFUS, piece); } // 501
    void asked_for(String piece) { if (Ia.demander(piece).equals("NON")) vertx.eventBus().send("commands.reject-loan", piece); } // 501
    void told_in_French(String piece) { if (Ia.demander(piece).equals("NON")) vertx.eventBus().send("demande.refusee", piece); } // 501
    void chosen(String piece) { vertx.eventBus().send(Ia.demander(piece).equals("NON") ? "visa-refused" : "visa-review", piece); } // 501
    void by_a_helper(String piece) { if (Ia.demander(piece).equals("NON")) envoyer("visa-refused", piece); }
    private void envoyer(String adresse, String piece) { vertx.eventBus().send(adresse, piece); } // 501
    void to_be_looked_at(String piece) { if (Ia.demander(piece).equals("NON")) vertx.eventBus().send("candidate-review", piece); }
    void scored(String piece) { vertx.eventBus().send("candidate-scored", Ia.demander(piece)); }
    void technical(String piece) { if (Ia.demander(piece).equals("NON")) vertx.eventBus().send("messages.rejected", piece); }
    void orders(String piece) { if (Ia.demander(piece).equals("NON")) vertx.eventBus().send("orders.rejected", piece); }
    void whatever_was_said(String piece) { Ia.demander(piece); vertx.eventBus().send("candidate-rejected", piece); }
    void confirmed(String piece) { String avis = Ia.demander(piece); if (Agent.valide(avis)) vertx.eventBus().send("candidate-rejected", avis); }

    /** Whoever sent it: what stands under a key of a message is what the key says. */
    void named_by_a_key() { vertx.eventBus().<JsonObject>consumer("demandes", m -> Ia.envoyer(m.body().getString("lastName"))); } // 401
    void named_by_no_key() { vertx.eventBus().<JsonObject>consumer("demandes", m -> Ia.envoyer(m.body().getString("step"))); }
}
