package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** A desk that handles residence permits: an application as people write them, in layers. */
class Guichet {
    private final DepotDeDossiers depot = new DepotDeDossiers();
    private final Resumeur resumeur = new Resumeur(new Gabarit());
    private final Instructeur instructeur = new Instructeur();

    void resume_with_the_name(String id) {
        Dossier d = depot.parId(id).orElseThrow();
        Ia.envoyer(resumeur.invite(d)); // 401
    }
    void resume_without_the_name(String id) {
        Dossier d = depot.parId(id).orElseThrow();
        Ia.envoyer(resumeur.inviteSansNom(d));
    }
    void resume_of_a_view(String id) {
        Ia.envoyer(new Vers().vue(depot.parId(id).orElseThrow()).objet());
    }
    void resume_of_a_view_with_applicant(String id) {
        Ia.envoyer(new Vers().vue(depot.parId(id).orElseThrow()).demandeur()); // 401
    }
    void resume_of_all() {
        String liste = depot.tous().stream().map(d -> "- " + d.demandeur().nom()).collect(Collectors.joining("\n"));
        Ia.envoyer("Résume :\n" + liste); // 401
    }
    void resume_of_all_objects() {
        String liste = depot.tous().stream().map(d -> "- " + d.objet()).collect(Collectors.joining("\n"));
        Ia.envoyer("Résume :\n" + liste);
    }
    void resume_masked() {
        List<String> noms = depot.tous().stream().map(Dossier::demandeur).map(Demandeur::nom).map(Masque::masquer).toList();
        Ia.envoyer(String.join(", ", noms));
    }
    void resume_pseudonymised(String id) {
        Demandeur d = depot.parId(id).orElseThrow().demandeur();
        Ia.envoyer("Demande de " + Masque.remplacer(d.nom())); // 407
    }
    void statistics() {
        long n = depot.tous().stream().filter(d -> d.demandeur().nom().startsWith("D")).count();
        Ia.envoyer("Nombre : " + n);
    }
    void decided_by_the_machine(String id) {
        Dossier d = depot.parId(id).orElseThrow();
        Avis avis = instructeur.instruire(d);
        if (avis.sens() == Sens.FAVORABLE) {
            Decisions.delivrer(d); // 501
        }
    }
    void proposed_by_the_machine(String id) {
        Dossier d = depot.parId(id).orElseThrow();
        Avis avis = instructeur.instruire(d);
        if (avis.sens() == Sens.FAVORABLE && Agent.valide(avis)) {
            Decisions.delivrer(d);
        }
    }
    void complete_by_rule(String id) {
        Dossier d = depot.parId(id).orElseThrow();
        System.out.println(instructeur.instruire(d).motif());
        if (d.pieces().size() >= 3) {
            Decisions.delivrer(d);
        } else {
            Decisions.refuser(d);
        }
    }
    void decided_by_the_motive(String id) {
        Dossier d = depot.parId(id).orElseThrow();
        Decisions.refuser(instructeur.instruire(d).motif()); // 501
    }
    void decided_in_a_batch() {
        depot.tous().stream()
                .filter(d -> instructeur.instruire(d).sens() == Sens.DEFAVORABLE)
                .forEach(Decisions::refuser); // 501
    }
    void reviewed_in_a_batch() {
        for (Dossier d : depot.tous()) {
            Avis avis = instructeur.instruire(d);
            if (!Agent.valide(avis)) {
                continue;
            }
            switch (avis.sens()) {
                case FAVORABLE -> Decisions.delivrer(d);
                case DEFAVORABLE -> Decisions.refuser(d);
            }
        }
    }
    void status_kept_and_applied(String id) {
        Dossier d = depot.parId(id).orElseThrow();
        Suivi suivi = new Suivi();
        suivi.noter(instructeur.instruire(d));
        if (suivi.estFavorable()) {
            Decisions.delivrer(d); // 501
        }
    }
    void status_of_another(String id) {
        Dossier d = depot.parId(id).orElseThrow();
        Suivi suivi = new Suivi();
        Suivi autre = new Suivi();
        suivi.noter(instructeur.instruire(d));
        if (autre.estFavorable()) {
            Decisions.delivrer(d);
        }
    }
}

enum Sens { FAVORABLE, DEFAVORABLE }

record Demandeur(String nom, String nationalite) {}

record Dossier(String id, Demandeur demandeur, String objet, List<String> pieces) {}

record Avis(Sens sens, String motif) {
    static Avis lire(String reponse) {
        String[] parties = reponse.split(":", 2);
        return new Avis(Sens.valueOf(parties[0].trim()), parties.length > 1 ? parties[1] : "");
    }
}

record Vue(String demandeur, String objet) {}

class Vers {
    Vue vue(Dossier d) {
        return new Vue(d.demandeur().nom(), d.objet());
    }
}

class DepotDeDossiers {
    private final Map<String, Dossier> dossiers = new LinkedHashMap<>();

    DepotDeDossiers() {
        Dossier premier = new Dossier("1", new Demandeur(Donnees.nom(), "FR"), "titre", List.of("a", "b"));
        dossiers.put(premier.id(), premier);
    }

    Optional<Dossier> parId(String id) {
        return Optional.of(new Dossier(id, new Demandeur(Donnees.nom(), "FR"), "titre", List.of("a", "b")));
    }

    Collection<Dossier> tous() {
        List<Dossier> tous = new ArrayList<>();
        parId("1").ifPresent(tous::add);
        parId("2").ifPresent(tous::add);
        return tous;
    }
}

class Gabarit {
    private final Map<String, String> valeurs = new HashMap<>();

    Gabarit avec(String cle, String valeur) {
        valeurs.put(cle, valeur);
        return this;
    }

    String rendre(String modele) {
        String texte = modele;
        for (Map.Entry<String, String> e : valeurs.entrySet()) {
            texte = texte.replace("{" + e.getKey() + "}", e.getValue());
        }
        return texte;
    }
}

class Resumeur {
    private final Gabarit gabarit;

    Resumeur(Gabarit gabarit) {
        this.gabarit = gabarit;
    }

    String invite(Dossier d) {
        return new Gabarit().avec("nom", d.demandeur().nom()).avec("objet", d.objet()).rendre("Résume {objet} de {nom}.");
    }

    String inviteSansNom(Dossier d) {
        return new Gabarit().avec("objet", d.objet()).rendre("Résume {objet}.");
    }
}

class Instructeur {
    Avis instruire(Dossier d) {
        return Avis.lire(Ia.demander("Instruis " + d.objet()));
    }
}

class Suivi {
    private String statut = "EN_COURS";
    private final List<Avis> historique = new ArrayList<>();

    void noter(Avis avis) {
        historique.add(avis);
        if (avis.sens() == Sens.FAVORABLE) {
            statut = "FAVORABLE";
        }
    }

    boolean estFavorable() {
        return "FAVORABLE".equals(statut);
    }
}
