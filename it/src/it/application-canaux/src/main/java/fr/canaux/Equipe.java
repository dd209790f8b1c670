package fr.canaux;

import com.slack.api.bolt.App;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import dev.langchain4j.model.chat.ChatModel;

/** L'équipe d'accueil, sur Slack. */
public class Equipe {
    private final ChatModel modele = Modele.externe();
    private final Conges conges = new Conges();

    public App ouvrir() {
        App app = new App();
        app.command("/demande", (demande, contexte) -> {
            String texte = modele.chat("Classe : " + demande.getPayload().getText());
            modele.chat("Salue " + demande.getPayload().getUserName()); // CHARTE-401
            return contexte.ack(texte);
        });
        app.event(AppMentionEvent.class, (appel, contexte) -> {
            UsersInfoResponse qui =
                    contexte.client().usersInfo(r -> r.user(appel.getEvent().getUser()));
            contexte.say(modele.chat("Écris à " + qui.getUser().getProfile().getEmail())); // CHARTE-401
            contexte.say(modele.chat("Quelle heure est-il à " + qui.getUser().getTz()));
            return contexte.ack();
        });
        app.event(MessageEvent.class, (message, contexte) -> {
            if (modele.chat("Une injure ? " + message.getEvent().getText()).startsWith("OUI")) {
                contexte.client().conversationsKick(r -> r.channel("accueil")); // CHARTE-501
            }
            return contexte.ack();
        });
        app.blockAction("accorder", (clic, contexte) -> {
            conges.accorderConge(clic.getPayload().getActions().get(0).getValue());
            return contexte.ack();
        });
        app.blockAction("trier", (clic, contexte) -> {
            String avis = modele.chat("Ce motif tient-il ? " + clic.getPayload().getActions().get(0).getValue());
            if (avis.startsWith("NON")) {
                conges.refuserConge("motif"); // CHARTE-501
            }
            return contexte.ack();
        });
        return app;
    }
}
