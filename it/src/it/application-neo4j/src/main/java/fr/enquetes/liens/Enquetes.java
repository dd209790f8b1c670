package fr.enquetes.liens;

import dev.langchain4j.model.chat.ChatModel;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;

/** Les enquêtes, sur le graphe. */
public class Enquetes {
    private final Graphe graphe;
    private final Sanctions sanctions;
    private final Inspecteur inspecteur;
    private final ChatModel modele = Modeles.externe();
    private final ChatModel interne = Modeles.interne();

    public Enquetes(Graphe graphe, Sanctions sanctions, Inspecteur inspecteur) {
        this.graphe = graphe;
        this.sanctions = sanctions;
        this.inspecteur = inspecteur;
    }

    public void recevoir(Plaignant plaignant, String autre) {
        graphe.inscrire(plaignant);
        graphe.relier(plaignant.cle(), autre, "Connu de " + plaignant.identite());
        graphe.avancer(plaignant.cle(), "reçue");
    }

    public void soupconner(String cle, String secteur) {
        graphe.soupconner(cle, modele.chat("Que soupçonner dans le secteur " + secteur + " ?"));
    }

    public void presenter(String cle) {
        Record fiche = graphe.fiche(cle).orElseThrow();
        modele.chat("Présente " + fiche.get("nomComplet").asString()); // CHARTE-401
        interne.chat("Présente " + fiche.get("nomComplet").asString());
        modele.chat("Présente le secteur " + fiche.get("secteur").asString());
        modele.chat("Étape " + fiche.get("etape").asString());
    }

    public void presenterNoeud(String cle) {
        Node noeud = graphe.noeud(cle);
        modele.chat("Appelle le " + noeud.get("fixe").asString()); // CHARTE-401
        modele.chat("Secteur " + noeud.get("secteur").asString());
    }

    public void resumer(String cle) {
        modele.chat("Résume : " + graphe.commentaires(cle)); // CHARTE-401
        modele.chat("Par où ? " + graphe.canaux(cle));
        modele.chat("Répartition : " + graphe.parSecteur());
    }

    public void conclure(String cle) {
        Record fiche = graphe.fiche(cle).orElseThrow();
        if (fiche.get("p.soupcon").asString().contains("FRAUDE")) {
            sanctions.sanctionner(cle); // CHARTE-501
        }
    }

    public void conclureParEtape(String cle) {
        Record fiche = graphe.fiche(cle).orElseThrow();
        if (fiche.get("etape").asString().equals("abandonnée")) {
            sanctions.sanctionner(cle);
        }
    }

    public void suspendre(String cle) {
        if (graphe.soupcon(cle).startsWith("GRAVE")) {
            sanctions.suspendre(cle); // CHARTE-501
        }
    }

    public void suspendreAvecInspecteur(String cle) {
        if (inspecteur.confirme(graphe.soupcon(cle))) {
            sanctions.suspendre(cle);
        }
    }

    public void suspendreParNoeud(String cle) {
        Node noeud = graphe.noeud(cle);
        if (noeud.get("soupcon").asString("").contains("GRAVE")) {
            sanctions.suspendre(cle); // CHARTE-501
        }
    }
}
