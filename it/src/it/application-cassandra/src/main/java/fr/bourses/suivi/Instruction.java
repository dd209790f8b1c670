package fr.bourses.suivi;

import com.datastax.oss.driver.api.core.cql.Row;
import dev.langchain4j.model.chat.ChatModel;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** L'instruction des demandes, d'une requête à l'autre. */
class Instruction {
    private final Depot depot;
    private final Bourses bourses;
    private final Gestionnaire gestionnaire;
    private final ChatModel modele = Modeles.externe();
    private final ChatModel interne = Modeles.interne();

    Instruction(Depot depot, Bourses bourses, Gestionnaire gestionnaire) {
        this.depot = depot;
        this.bourses = bourses;
        this.gestionnaire = gestionnaire;
    }

    void recevoir(Etudiant etudiant) {
        depot.inserer(etudiant);
        depot.suivre(etudiant.id(), "Demande de " + etudiant.identite(), "guichet");
    }

    void evaluer(UUID id, String filiere) {
        String evaluation = modele.chat("Évalue une demande en " + filiere);
        depot.noter(id, evaluation, 1);
        depot.tracer(id, modele.chat("Résume la filière " + filiere));
        depot.avancer(id, "évaluée");
    }

    void evaluerEnLot(List<UUID> ids) {
        depot.noterEnLot(ids, modele.chat("Ces demandes sont-elles recevables ?"));
    }

    void conclure(UUID id) {
        if (Objects.equals(depot.evaluation(id), "REFUS")) {
            bourses.refuser(id); // CHARTE-501
        }
    }

    void conclureParEtape(UUID id) {
        if (Objects.equals(depot.etape(id), "incomplète")) {
            bourses.refuser(id);
        }
    }

    void conclureAvecGestionnaire(UUID id) {
        String evaluation = depot.evaluation(id);
        if (evaluation != null && gestionnaire.approuve(evaluation)) {
            bourses.attribuer(id, 3);
        }
    }

    void attribuer(UUID id) {
        Row ligne = depot.lire(id).orElseThrow();
        if (ligne.getString("evaluation").contains("ACCORD")) {
            bourses.attribuer(id, 2); // CHARTE-501
        }
    }

    void attribuerParEchelon(UUID id) {
        Row ligne = depot.lire(id).orElseThrow();
        bourses.attribuer(id, ligne.getInt("echelon"));
    }

    void ecrire(UUID id) {
        Row ligne = depot.lire(id).orElseThrow();
        modele.chat("Écris à " + ligne.getString("titulaire")); // CHARTE-401
        interne.chat("Écris à " + ligne.getString("titulaire"));
        modele.chat("Présente la filière " + ligne.getString("filiere"));
    }

    void resumer() {
        modele.chat("Résume : " + String.join("\n", depot.messages())); // CHARTE-401
        modele.chat("Par où ? " + String.join(", ", depot.canaux()));
    }

    void parSynthese(UUID id) {
        depot.synthese(id).thenAccept(synthese -> {
            if (synthese.contains("sans débouché")) {
                bourses.refuser(id); // CHARTE-501
            }
        });
    }

    void parAuteur(UUID id) {
        depot.auteur(id).thenAccept(auteur -> {
            if (auteur.equals("inconnu")) {
                bourses.refuser(id);
            }
        });
    }

    void commenter(UUID id) {
        depot.commenter(id, modele.chat("Commente"));
    }

    void parCommentaire(UUID id) {
        if (depot.commentaire(id).startsWith("Négatif")) {
            bourses.refuser(id); // CHARTE-501
        }
    }
}
