package fr.naturalisation.demandes;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.stereotype.Component;

/** Les dossiers, tels que le guichet les lit. */
@Component
@ProcessingGroup("guichet")
public class Projection {
    private final Map<String, Vue> vues = new ConcurrentHashMap<>();
    private final QueryUpdateEmitter emetteur;

    public Projection(QueryUpdateEmitter emetteur) {
        this.emetteur = emetteur;
    }

    @EventHandler
    public void on(Evenements.Deposee evenement, @Timestamp java.time.Instant quand) {
        Vue vue = new Vue(evenement.numero(), evenement.identite(), evenement.departement());
        vues.put(evenement.numero(), vue);
        emetteur.emit(Requetes.ParNumero.class, requete -> requete.numero().equals(evenement.numero()), vue);
    }

    @EventHandler
    public void on(Evenements.Instruite evenement) {
        Vue vue = vues.get(evenement.numero());
        vue.setAvis(evenement.avis());
        vue.setEtape("instruite");
    }

    @QueryHandler
    public Vue trouver(Requetes.ParNumero requete) {
        return vues.get(requete.numero());
    }

    @QueryHandler
    public List<Vue> chercher(Requetes.ParDepartement requete) {
        return vues.values().stream()
                .filter(vue -> vue.getDepartement().equals(requete.departement()))
                .toList();
    }

    @QueryHandler
    public String avis(Requetes.Avis requete) {
        return vues.get(requete.numero()).getAvis();
    }

    @QueryHandler
    public String etape(Requetes.Etape requete) {
        return vues.get(requete.numero()).getEtape();
    }
}
