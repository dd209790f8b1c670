package programs;

import api.*;

/** Where the listener of a dialog runs, a person has said yes to what the dialog shows; elsewhere nobody has. */
class Dialogues {
    enum Suite { REFUSER, ATTENDRE }
    static class Dossier { private String statut; void setStatut(String s) { statut = s; } }

    private static Suite proposer(String piece) { return Suite.valueOf(Ia.demander(piece)); }

    void shown_and_asked(String piece) {
        Dialogue d = new Dialogue();
        String avis = Ia.demander(piece);
        d.montrer("Proposition : " + avis);
        d.siOui(() -> { if (avis.equals("NON")) Decisions.refuser("x"); });
    }
    void shown_and_asked_under_a_condition(String piece) {
        Dialogue d = new Dialogue();
        Suite suite = proposer(piece);
        if (suite == Suite.ATTENDRE) return;
        d.montrer("Proposition : " + suite);
        d.siOui(() -> Decisions.refuser("x"));
    }
    void written_by_the_listener(Dossier dossier, String piece) {
        Dialogue d = new Dialogue();
        String avis = Ia.demander(piece);
        d.montrer("Proposition : " + avis);
        d.siOui(() -> dossier.setStatut(avis.equals("NON") ? "REFUSE" : "ACCEPTE"));
    }
    void not_shown(String piece) {
        Dialogue d = new Dialogue();
        String avis = Ia.demander(piece);
        d.montrer("Enregistrer ?");
        d.siOui(() -> { if (avis.equals("NON")) Decisions.refuser("x"); }); // 501
    }
    void something_else_shown(String piece) {
        Dialogue d = new Dialogue();
        String avis = Ia.demander(piece);
        d.montrer("Proposition : " + Ia.demander("autre"));
        d.siOui(() -> { if (avis.equals("NON")) Decisions.refuser("x"); }); // 501
    }
    void shown_by_another_dialog(String piece) {
        Dialogue d = new Dialogue();
        Dialogue autre = new Dialogue();
        String avis = Ia.demander(piece);
        autre.montrer("Proposition : " + avis);
        d.montrer("Enregistrer ?");
        d.siOui(() -> { if (avis.equals("NON")) Decisions.refuser("x"); }); // 501
    }
    void asked_in_the_listener(String piece) {
        Dialogue d = new Dialogue();
        d.montrer("Demander un avis ?");
        d.siOui(() -> { if (Ia.demander(piece).equals("NON")) Decisions.refuser("x"); }); // 501
    }
    void decided_without_waiting(String piece) {
        Dialogue d = new Dialogue();
        String avis = Ia.demander(piece);
        d.montrer("Proposition : " + avis);
        d.siOui(() -> Donnees.propre());
        if (avis.equals("NON")) Decisions.refuser("x"); // 501
    }
}
