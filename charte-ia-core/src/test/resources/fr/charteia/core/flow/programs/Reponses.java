package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;

/** Decisions that are only a status, answered to whoever asks from outside. */
class Reponses {
    enum Decision { EN_COURS, ACCORDEE, REFUSEE }

    enum Etape { RECUE, CLOSE }

    record Demande(String id, String motif) {}

    record Demandeur(String id, String nom) {}

    record Foyer(String nomUsuel, String courriel, int enfants) {}

    record Commentaire(String texte) {}

    static class DemandeController {
        private final Instructeur instructeur = new Instructeur();

        @Point Decision decider(Demande d) {
            if (Ia.noter(d.motif()) > 0.5) {
                return Decision.ACCORDEE; // 501
            }
            return Decision.REFUSEE; // 501
        }
        @Point Decision chosen(Demande d) {
            return Ia.noter(d.motif()) > 0.5 ? Decision.ACCORDEE : Decision.REFUSEE; // 501
        }
        @Point Decision kept(Demande d) {
            Decision decision = Decision.EN_COURS;
            if (Ia.demander(d.motif()).contains("NON")) {
                decision = Decision.REFUSEE;
            }
            return decision; // 501
        }
        @Point Decision by_a_switch(Demande d) {
            return switch (Ia.demander(d.motif())) { // 501
                case "OUI" -> Decision.ACCORDEE;
                case "NON" -> Decision.REFUSEE;
                default -> Decision.EN_COURS;
            };
        }
        @Point Decision named_by_the_machine(Demande d) {
            return Decision.valueOf(Ia.demander(d.motif())); // 501
        }
        @Point Decision named_by_a_person(Demande d) {
            System.out.println(Ia.demander(d.motif()));
            return Decision.valueOf(Donnees.propre());
        }
        @Point Decision by_rule(Demande d) {
            System.out.println(Ia.noter(d.motif()));
            return d.motif().isEmpty() ? Decision.REFUSEE : Decision.EN_COURS;
        }
        @Point Etape step(Demande d) {
            return Ia.noter(d.motif()) > 0.5 ? Etape.CLOSE : Etape.RECUE;
        }
        @Point Decision not_yet(Demande d) {
            return Ia.noter(d.motif()) > 0.5 ? Decision.EN_COURS : null;
        }
        @Point Decision of_a_service(Demande d) {
            return instructeur.instruire(d); // 501
        }
        @Point Decision of_a_service_with_a_person(Demande d) {
            return instructeur.relire(d);
        }
        @Point Decision confirmed(Demande d) {
            return Agent.valide(Ia.demander(d.motif())) ? Decision.ACCORDEE : Decision.REFUSEE;
        }
        @Point Enveloppe<Decision> wrapped(Demande d) {
            return Enveloppe.ok(Ia.noter(d.motif()) > 0.5 ? Decision.ACCORDEE : Decision.REFUSEE); // 501
        }
        @Point Enveloppe<Decision> wrapped_under_a_condition(Demande d) {
            if (Ia.noter(d.motif()) > 0.5) {
                return new Enveloppe<>(Decision.REFUSEE, 200); // 501
            }
            return new Enveloppe<>(Decision.EN_COURS, 200);
        }
        @Point Enveloppe<Etape> wrapped_step(Demande d) {
            return Enveloppe.ok(Ia.noter(d.motif()) > 0.5 ? Etape.CLOSE : Etape.RECUE);
        }
        @Point Optional<Decision> optional(Demande d) {
            return Ia.noter(d.motif()) > 0.5 ? Optional.of(Decision.REFUSEE) : Optional.empty(); // 501
        }
        @Point CompletableFuture<Decision> later(Demande d) {
            return CompletableFuture.completedFuture(Ia.noter(d.motif()) > 0.5 ? Decision.ACCORDEE : Decision.REFUSEE); // 501
        }
        @Point String text(Demande d) {
            return Ia.noter(d.motif()) > 0.5 ? "ACCORDEE" : "REFUSEE"; // 501
        }
        @Point String sentence(Demande d) {
            return Ia.noter(d.motif()) > 0.5 ? "Votre demande est accordée sous réserve" : "OK";
        }
        @Point Map<String, String> in_a_map(Demande d) {
            return Map.of("id", d.id(), "statut", Ia.noter(d.motif()) > 0.5 ? "ACCORDEE" : "REFUSEE"); // 501
        }
        @Point Map<String, Object> put_into_a_map(Demande d) {
            Map<String, Object> reponse = new HashMap<>();
            reponse.put("id", d.id());
            if (Ia.noter(d.motif()) > 0.5) {
                reponse.put("decision", Decision.REFUSEE);
            }
            return reponse; // 501
        }
        @Point Map<String, String> under_another_name(Demande d) {
            return Map.of("id", d.id(), "couleur", Ia.noter(d.motif()) > 0.5 ? "ACCORDEE" : "REFUSEE");
        }
        Decision not_asked_from_outside(Demande d) {
            return Ia.noter(d.motif()) > 0.5 ? Decision.ACCORDEE : Decision.REFUSEE;
        }
        @Point Decision suggestion(Demande d) {
            return Ia.noter(d.motif()) > 0.5 ? Decision.ACCORDEE : Decision.REFUSEE;
        }
        @Point Decision recommanderUneDecision(Demande d) {
            return Ia.noter(d.motif()) > 0.5 ? Decision.ACCORDEE : Decision.REFUSEE;
        }
        @Point Decision verifierDocument(Demande d) {
            return Ia.noter(d.motif()) > 0.5 ? Decision.ACCORDEE : Decision.REFUSEE;
        }
    }

    static class Instructeur {
        Decision instruire(Demande d) {
            if (Ia.demander(d.motif()).contains("OUI")) {
                return Decision.ACCORDEE;
            }
            return Decision.REFUSEE;
        }
        Decision relire(Demande d) {
            return Agent.choisit(Ia.demander(d.motif())).equals("OUI") ? Decision.ACCORDEE : Decision.REFUSEE;
        }
    }

    static class Note {
        static double derniere;
        double valeur;
    }

    static class AllocationController {
        private final Note note = new Note();

        @Point void noter(Demande d) {
            Note.derniere = Ia.noter(d.motif());
            note.valeur = Ia.noter(d.motif());
        }
        @Point Decision conclure(Demande d) {
            return Note.derniere > 0.5 ? Decision.ACCORDEE : Decision.REFUSEE; // 501
        }
        @Point Decision terminer(Demande d) {
            return note.valeur > 0.5 ? Decision.ACCORDEE : Decision.REFUSEE; // 501
        }
        @Point Etape avancer(Demande d) {
            return note.valeur > 0.5 ? Etape.CLOSE : Etape.RECUE;
        }
    }

    static class Guichet {
        @Point Decision decider(Demandeur d) {
            return Ia.noter(d.id()) > 0.5 ? Decision.ACCORDEE : Decision.REFUSEE; // 501
        }
        @Point Decision of_whom_enough_is_said(Foyer f) {
            return Ia.noter("x" + f.enfants()) > 0.5 ? Decision.ACCORDEE : Decision.REFUSEE; // 501
        }
        @Point Decision of_nobody(Commentaire c) {
            return Ia.noter(c.texte()) > 0.5 ? Decision.ACCORDEE : Decision.REFUSEE;
        }
    }

    enum Verdict { APPROVED, REJECTED }

    enum UploadStatus { ACCEPTED, REJECTED }

    static class CommentController {
        @Point Verdict moderate(Commentaire c) {
            return Ia.noter(c.texte()) > 0.5 ? Verdict.REJECTED : Verdict.APPROVED;
        }
        @Point String moderated(String text) {
            return Ia.noter(text) > 0.5 ? "REJECTED" : "APPROVED";
        }
    }

    static class BuildController {
        @Point Verdict review(String change) {
            return Ia.noter(change) > 0.5 ? Verdict.REJECTED : Verdict.APPROVED;
        }
    }

    static class PatientController {
        @Point UploadStatus upload(String contents) {
            return Ia.noter(contents) > 0.5 ? UploadStatus.REJECTED : UploadStatus.ACCEPTED;
        }
        @Point Verdict admission(String notes) {
            return Ia.noter(notes) > 0.5 ? Verdict.REJECTED : Verdict.APPROVED; // 501
        }
    }
}
