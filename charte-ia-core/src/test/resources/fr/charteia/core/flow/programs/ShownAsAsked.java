package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.stream.*;

/** Queries that are passed of which class they are to show what they find: an interface, a record, the class of the records themselves. */
class ShownAsAsked {
    interface Nomme { String getNom(); }
    @Entite(nom = "Usager")
    static class Usager implements Nomme {
        long id;
        @DonneesPersonnelles private String nom;
        private String service;
        private Adresse adresse;
        public String getNom() { return nom; }
        String getService() { return service; }
    }
    @Entite(nom = "Adresse")
    static class Adresse { @DonneesPersonnelles private String rue; private String pays; }
    interface NomSeul { String getNom(); }
    interface ServiceSeul { String getService(); }
    interface Apercu {
        String getNom();
        String getService();
        default String titre() { return "M. " + getNom(); }
        default String bureau() { return "Bureau " + getService(); }
    }
    interface AvecAdresse { Rue getAdresse(); }
    interface Rue { String getRue(); String getPays(); }
    record Extrait(String nom, String service) {}
    record Bureau(String service) {}
    static class Dto { private final String nom; Dto(String nom) { this.nom = nom; } String getNom() { return nom; } }

    interface Usagers extends Registre<Usager> {
        <T> List<T> findByService(String service, Class<T> type);
        <T> Optional<T> findById(long id, Class<T> type);
        <T> T getById(long id, Class<T> type);
        <T> Stream<T> findAllBy(Class<T> type, int most);
        <T extends Nomme> Collection<T> findByNom(String nom, Class<T> type);
        @Requete("select u from Usager u") <T> List<T> tous(Class<T> type);
        @Requete("select u.nom as nom, u.service as service from Usager u") <T> List<T> colonnes(Class<T> type);
    }
    private Usagers usagers;

    void an_interface() { for (NomSeul n : usagers.findByService("a", NomSeul.class)) Ia.envoyer(n.getNom()); } // 401
    void an_interface_of_others() { for (ServiceSeul n : usagers.findByService("a", ServiceSeul.class)) Ia.envoyer(n.getService()); }
    void an_interface_of_both() { for (Apercu n : usagers.findByService("a", Apercu.class)) Ia.envoyer(n.getNom()); } // 401
    void an_interface_of_both_beside() { for (Apercu n : usagers.findByService("a", Apercu.class)) Ia.envoyer(n.getService()); }
    void a_default_method() { usagers.findByService("a", Apercu.class).forEach(n -> Ia.envoyer(n.titre())); } // 401
    void a_default_method_beside() { usagers.findByService("a", Apercu.class).forEach(n -> Ia.envoyer(n.bureau())); }
    void a_record() { for (Extrait e : usagers.findByService("a", Extrait.class)) Ia.envoyer(e.nom()); } // 401
    void a_record_beside() { for (Extrait e : usagers.findByService("a", Extrait.class)) Ia.envoyer(e.service()); }
    void a_record_whole() { Ia.envoyer(usagers.findByService("a", Extrait.class).get(0)); } // 401
    void a_record_of_others_whole() { Ia.envoyer(usagers.findByService("a", Bureau.class).get(0)); }
    void a_class() { for (Dto d : usagers.findByService("a", Dto.class)) Ia.envoyer(d.getNom()); } // 401
    void the_records() { for (Usager u : usagers.findByService("a", Usager.class)) Ia.envoyer(u.getNom()); } // 401
    void the_records_beside() { for (Usager u : usagers.findByService("a", Usager.class)) Ia.envoyer(u.getService()); }
    void what_the_records_are() { for (Nomme n : usagers.findByNom("a", Nomme.class)) Ia.envoyer(n.getNom()); } // 401
    void perhaps() { Ia.envoyer(usagers.findById(3, NomSeul.class).map(NomSeul::getNom).orElse("x")); } // 401
    void perhaps_others() { Ia.envoyer(usagers.findById(3, ServiceSeul.class).map(ServiceSeul::getService).orElse("x")); }
    void perhaps_there() { Ia.envoyer(usagers.findById(3, NomSeul.class).isPresent()); }
    void alone() { Ia.envoyer(usagers.getById(3, NomSeul.class).getNom()); } // 401
    void alone_beside() { Ia.envoyer(usagers.getById(3, Apercu.class).getService()); }
    void alone_as_a_record() { Ia.envoyer(usagers.getById(3, Extrait.class).nom()); } // 401
    void alone_as_a_record_beside() { Ia.envoyer(usagers.getById(3, Extrait.class).service()); }
    void a_stream() { Ia.envoyer(usagers.findAllBy(NomSeul.class, 3).map(NomSeul::getNom).collect(Collectors.joining(","))); } // 401
    void a_stream_of_others() { Ia.envoyer(usagers.findAllBy(ServiceSeul.class, 3).map(ServiceSeul::getService).collect(Collectors.joining(","))); }
    void what_lies_in_them() { Ia.envoyer(usagers.findByService("a", AvecAdresse.class).get(0).getAdresse().getRue()); } // 401
    void what_lies_in_them_beside() { Ia.envoyer(usagers.findByService("a", AvecAdresse.class).get(0).getAdresse().getPays()); }
    void by_a_text() { for (NomSeul n : usagers.tous(NomSeul.class)) Ia.envoyer(n.getNom()); } // 401
    void by_a_text_others() { for (ServiceSeul n : usagers.tous(ServiceSeul.class)) Ia.envoyer(n.getService()); }
    void by_columns() { for (Extrait e : usagers.colonnes(Extrait.class)) Ia.envoyer(e.nom()); } // 401
    void by_columns_beside() { for (Extrait e : usagers.colonnes(Extrait.class)) Ia.envoyer(e.service()); }
    private <T> T premier(Class<T> type) { return usagers.findByService("a", type).get(0); }
    void by_a_helper() { Ia.envoyer(premier(NomSeul.class).getNom()); } // 401
    void by_a_helper_others() { Ia.envoyer(premier(ServiceSeul.class).getService()); }

    /** What an AI has left is found by nobody else than who asks for less than the record. */
    @Entite(nom = "Demande")
    static class Demande {
        private String avis;
        private String motif;
        void setAvis(String a) { avis = a; }
        void setMotif(String m) { motif = m; }
    }
    interface Avisee { String getAvis(); }
    interface Motivee { String getMotif(); }
    record Rendue(String avis) {}
    record Justifiee(String motif) {}
    interface Demandes extends Registre<Demande> {
        Demande prendre(long id);
        <T> List<T> findByMotif(String motif, Class<T> type);
    }
    static class Decidees {
        private Demandes demandes;
        void proposer(long id) { Demande d = demandes.prendre(id); d.setAvis(Ia.demander("q")); d.setMotif("relu"); demandes.save(d); }
        void as_an_interface(String d) { for (Avisee a : demandes.findByMotif("m", Avisee.class)) if (a.getAvis().equals("non")) Decisions.refuser(d); } // 501
        void as_an_interface_of_others(String d) { for (Motivee a : demandes.findByMotif("m", Motivee.class)) if (a.getMotif().equals("non")) Decisions.refuser(d); }
        void as_a_record(String d) { for (Rendue a : demandes.findByMotif("m", Rendue.class)) if (a.avis().equals("non")) Decisions.refuser(d); } // 501
        void as_a_record_of_others(String d) { for (Justifiee a : demandes.findByMotif("m", Justifiee.class)) if (a.motif().equals("non")) Decisions.refuser(d); }
    }

    /** The same where the class is the one that the query declares. */
    @Entite(nom = "Recours")
    static class Recours {
        private String avis;
        private String motif;
        void setAvis(String a) { avis = a; }
        void setMotif(String m) { motif = m; }
    }
    interface TousLesRecours extends Registre<Recours> {
        Recours prendre(long id);
        List<Avisee> findAviseesByMotif(String motif);
        List<Justifiee> findJustifieesByMotif(String motif);
    }
    static class Declares {
        private TousLesRecours recours;
        void proposer(long id) { Recours r = recours.prendre(id); r.setAvis(Ia.demander("q")); r.setMotif("relu"); recours.save(r); }
        void as_declared(String d) { for (Avisee a : recours.findAviseesByMotif("m")) if (a.getAvis().equals("non")) Decisions.refuser(d); } // 501
        void as_declared_of_others(String d) { for (Justifiee a : recours.findJustifieesByMotif("m")) if (a.motif().equals("non")) Decisions.refuser(d); }
    }
}
