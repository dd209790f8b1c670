package programs;

import api.*;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.EventBus;
import io.vertx.core.eventbus.Message;
import io.vertx.core.json.JsonObject;

/** What is sent over the event bus of Vert.x, and what is replied with, by its own jar and what the catalogue says of it. */
class VertxBus {
    private final Vertx vertx;
    VertxBus(Vertx vertx) { this.vertx = vertx; }

    void demandees() {
        vertx.eventBus().send("noms", Donnees.nom());
        vertx.eventBus().send("sujets", Donnees.propre());
        vertx.eventBus().publish("fiches", new JsonObject().put("qui", Donnees.nom()).put("sujet", "x"));
    }
    void sent() { vertx.eventBus().<String>consumer("noms", m -> Ia.envoyer(m.body())); } // 401
    void sent_to_another_address() { vertx.eventBus().<String>consumer("sujets", m -> Ia.envoyer(m.body())); }
    void sent_under_a_key() { vertx.eventBus().<JsonObject>consumer("fiches", m -> Ia.envoyer(m.body().getString("qui"))); } // 401
    void sent_under_another_key() { vertx.eventBus().<JsonObject>consumer("fiches", m -> Ia.envoyer(m.body().getString("sujet"))); }
    void handled() { vertx.eventBus().<String>consumer("noms").handler(m -> Ia.envoyer(m.body())); } // 401

    void repondues() {
        EventBus bus = vertx.eventBus();
        bus.<String>consumer("avis", m -> m.reply(Ia.demander("?")));
        bus.<String>consumer("fixe", m -> m.reply("OUI"));
        bus.<String>consumer("nom", m -> m.reply(Donnees.nom()));
        bus.<String>consumer("lu").handler(m -> m.reply(Ia.demander("?")));
        bus.<String>consumer("long", m -> vertx.executeBlocking(() -> Ia.demander("?")).onSuccess(m::reply));
        bus.<String>consumer("document", m -> m.reply(new JsonObject().put("avis", Ia.demander("?")).put("etape", "x")));
        bus.<String>consumer("aide", VertxBus::repondre);
    }
    private static void repondre(Message<String> m) { m.reply(Ia.demander("?")); }
    private static void trancher(String avis) { if (avis.equals("NON")) Decisions.refuser("x"); } // 501
    void replied() { vertx.eventBus().<String>request("avis", "x").onSuccess(m -> { if (m.body().equals("NON")) Decisions.refuser("x"); }); } // 501
    void replied_from_another_address() { vertx.eventBus().<String>request("fixe", "x").onSuccess(m -> { if (m.body().equals("NON")) Decisions.refuser("x"); }); }
    void replied_and_confirmed() { vertx.eventBus().<String>request("avis", "x").onSuccess(m -> { if (Agent.valide(m.body())) Decisions.refuser("x"); }); }
    void replied_with_a_name() { vertx.eventBus().<String>request("nom", "x").onSuccess(m -> Ia.envoyer(m.body())); } // 401
    void replied_with_no_name() { vertx.eventBus().<String>request("fixe", "x").onSuccess(m -> Ia.envoyer(m.body())); }
    void replied_by_a_handler() { vertx.eventBus().<String>request("lu", "x").onSuccess(m -> { if (m.body().equals("NON")) Decisions.refuser("x"); }); } // 501
    void replied_later() { vertx.eventBus().<String>request("long", "x").onSuccess(m -> { if (m.body().equals("NON")) Decisions.refuser("x"); }); } // 501
    void replied_under_a_key() { vertx.eventBus().<JsonObject>request("document", "x").onSuccess(m -> { if (m.body().getString("avis").equals("NON")) Decisions.refuser("x"); }); } // 501
    void replied_under_another_key() { vertx.eventBus().<JsonObject>request("document", "x").onSuccess(m -> { if (m.body().getString("etape").equals("NON")) Decisions.refuser("x"); }); }
    void replied_by_a_method() { vertx.eventBus().<String>request("aide", "x").map(Message::body).onSuccess(VertxBus::trancher); }
    void what_was_asked_is_no_reply() { vertx.eventBus().<String>request("fixe", Donnees.nom()).onSuccess(m -> Ia.envoyer(m.body())); }
}
