package programs;

import api.*;

/** Methods that are decisions by their names, in which a person is asked first: what they do is told where they do it. */
class DecidedInside {
    enum Statut { RECUE, REFUSEE, ACCORDEE }

    static class Demande {
        Statut statut = Statut.RECUE;
        String avis;

        void setStatut(Statut s) { statut = s; }
    }

    static class Service {
        void refuserDemande(Demande d, String avis) {
            if (Agent.valide(avis)) d.setStatut(Statut.REFUSEE);
        }

        void rejeterDemande(Demande d, String avis) {
            d.avis = avis;
            d.setStatut(Statut.REFUSEE);
        }

        void accorderDemande(Demande d, String avis) {
            if (!Agent.valide(avis)) return;
            d.setStatut(Statut.ACCORDEE);
        }

        void refuserParUnAutre(Demande d, String avis) {
            if (demandeA(avis)) rejeterDemande(d, avis);
        }

        private boolean demandeA(String avis) { return Agent.valide(avis); }

        void refuserSansEcouter(Demande d, String avis) {
            Agent.valide(d);
            d.setStatut(avis.contains("non") ? Statut.REFUSEE : Statut.ACCORDEE); // 501
        }

        void accorderApresCoup(Demande d, String avis) {
            if (avis.contains("oui")) d.setStatut(Statut.ACCORDEE); // 501
            Agent.valide(avis);
        }
    }

    private final Service service = new Service();

    void asked_inside(Demande d) {
        String avis = Ia.demander("avis");
        if (avis.contains("non")) service.refuserDemande(d, avis);
    }

    void nobody_is_asked(Demande d) {
        String avis = Ia.demander("avis");
        if (avis.contains("non")) service.rejeterDemande(d, avis); // 501
    }

    void asked_before_the_rest(Demande d) {
        String avis = Ia.demander("avis");
        service.accorderDemande(d, avis);
    }

    void asked_by_a_helper_inside(Demande d) {
        String avis = Ia.demander("avis");
        if (avis.contains("non")) service.refuserParUnAutre(d, avis);
    }

    void asked_about_something_else(Demande d) {
        service.refuserSansEcouter(d, Ia.demander("avis"));
    }

    void asked_when_it_is_done(Demande d) {
        service.accorderApresCoup(d, Ia.demander("avis"));
    }
}
