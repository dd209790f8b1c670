package fr.bourses.nuage;

import com.fasterxml.jackson.core.JsonProcessingException;
import software.amazon.awssdk.services.sfn.model.GetActivityTaskResponse;
import software.amazon.awssdk.services.sqs.model.Message;

/** L'agence des bourses de mobilité. */
public class Agence {
    private final Files files;
    private final Coffre coffre;
    private final Etapes etapes;
    private final Attributions attributions;
    private final Gestionnaire gestionnaire;
    private final Modele modele = Modele.externe();

    public Agence(Files files, Coffre coffre, Etapes etapes, Attributions attributions, Gestionnaire gestionnaire) {
        this.files = files;
        this.coffre = coffre;
        this.etapes = etapes;
        this.attributions = attributions;
        this.gestionnaire = gestionnaire;
    }

    public void recevoir(Candidat candidat) throws JsonProcessingException {
        files.deposer(new Demande(candidat.numero(), candidat.identite(), candidat.filiere()));
        coffre.ranger(candidat.numero(), "Lettre de " + candidat.identite());
        etapes.lancer("{\"foyer\": \"" + candidat.foyer() + "\"}");
    }

    public void examiner() throws JsonProcessingException {
        for (Demande demande : files.demandes()) {
            modele.demander("Présente " + demande.candidat());
            String avis = modele.decrire(demande.filiere());
            files.rendre(demande.numero(), avis, "bureau");
            coffre.noter(demande.numero(), avis, "Paris");
        }
    }

    public void lire(String numero) {
        modele.resumer(coffre.lettre(numero));
        modele.decrire(coffre.notes(numero).get("lieu"));
    }

    public void conclure() {
        for (Message message : files.avis()) {
            if (message.body().contains("DEFAVORABLE")) {
                attributions.refuser("avis"); // CHARTE-501
            }
            if (message.messageAttributes().get("redacteur").stringValue().equals("inconnu")) {
                attributions.refuser("redacteur");
            }
        }
    }

    public void conclureAvecGestionnaire() {
        for (Message message : files.avis()) {
            if (gestionnaire.approuve(message.body())) {
                attributions.attribuer("relu");
            }
        }
    }

    public void conclureParNote(String numero) {
        if (coffre.notes(numero).get("avis").equals("NON")) {
            attributions.refuser(numero); // CHARTE-501
        }
        if (coffre.notes(numero).get("lieu").equals("Nice")) {
            attributions.refuser(numero);
        }
    }

    public void relire() {
        GetActivityTaskResponse tache = etapes.tache();
        etapes.finir(tache.taskToken(), modele.relire(tache.input()));
    }

    public void parSortie(String execution) {
        if (etapes.sortie(execution).contains("REFUS")) {
            attributions.refuser(execution); // CHARTE-501
        }
    }
}
