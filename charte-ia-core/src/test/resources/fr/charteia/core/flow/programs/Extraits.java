package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.stream.*;

/** What is shown of records: columns of which their fields say what they are, and objects that have only some of their properties. */
class Extraits {
    @Entite(nom = "Affaire")
    static class Affaire {
        long id;
        @DonneesPersonnelles private String plaignant;
        private String objet;
        private Coordonnees coordonnees;
        private List<Lettre> lettres = new ArrayList<>();
        private Affaire liee;
        private String avis;
        private String relu;
        String getAvis() { return avis; }
        void setAvis(String a) { avis = a; }
        String getRelu() { return relu; }
        void setRelu(String a) { relu = a; }
    }
    static class Coordonnees {
        @DonneesPersonnelles private String courriel;
        private String langue;
    }
    @Entite(nom = "Lettre")
    static class Lettre {
        @DonneesPersonnelles private String corps;
        private String canal;
    }
    record Ligne(long id, String qui, String quoi) {}
    record Sujet(long id, String objet) {}
    record Nom(long id, String plaignant) {}
    /** Nobody implements it: the store does. */
    interface Apercu {
        String getPlaignant();
        String getObjet();
        Partie getLiee();
        List<Courrier> getLettres();
        default String titre() { return getObjet() + " (" + getPlaignant() + ")"; }
        default String sujet() { return "Sujet " + getObjet(); }
    }
    interface Partie { String getPlaignant(); String getObjet(); }
    interface Courrier { String getCorps(); String getCanal(); }
    interface Base<T> extends Registre<T> { T prendre(long id); }
    interface Affaires extends Base<Affaire> {
        @Requete("select a.plaignant from Affaire a where a.id = :id") String plaignant(@api.Nom("id") long id);
        @Requete("select a.objet from Affaire a where a.id = :id") String objet(@api.Nom("id") long id);
        @Requete("select a.coordonnees.courriel from Affaire a") List<String> courriels();
        @Requete("select a.coordonnees.langue from Affaire a") List<String> langues();
        @Requete("select count(a.plaignant) from Affaire a") long nombre();
        @Requete("select l.corps from Affaire a join a.lettres l where a.id = :id") List<String> corps(@api.Nom("id") long id);
        @Requete("select l.canal from Affaire a join a.lettres l where a.id = :id") List<String> canaux(@api.Nom("id") long id);
        @Requete("select new programs.Extraits.Ligne(a.id, a.coordonnees.courriel, a.objet) from Affaire a") List<Ligne> lignes();
        @Requete("select a from Affaire a") List<Apercu> tous();
        List<Apercu> findByObjet(String objet);
        Optional<Apercu> findFirstByObjet(String objet);
        List<Sujet> findSujetsByObjet(String objet);
        List<Nom> findNomsByObjet(String objet);
    }
    private Affaires affaires;
    void column() { Ia.envoyer(affaires.plaignant(1)); } // 401
    void column_clean() { Ia.envoyer(affaires.objet(1)); }
    void column_of_a_part() { Ia.envoyer(affaires.courriels()); } // 401
    void column_of_a_part_clean() { Ia.envoyer(affaires.langues()); }
    void counted() { Ia.envoyer(affaires.nombre()); }
    void column_of_what_is_joined() { Ia.envoyer(affaires.corps(1)); } // 401
    void column_of_what_is_joined_clean() { Ia.envoyer(affaires.canaux(1)); }
    void made() { affaires.lignes().forEach(l -> Ia.envoyer(l.qui())); } // 401
    void made_clean() { affaires.lignes().forEach(l -> Ia.envoyer(l.quoi())); }
    void shown() { affaires.findByObjet("x").forEach(a -> Ia.envoyer(a.getPlaignant())); } // 401
    void shown_clean() { affaires.findByObjet("x").forEach(a -> Ia.envoyer(a.getObjet())); }
    void shown_alone() { affaires.findFirstByObjet("x").map(Apercu::getPlaignant).ifPresent(Ia::envoyer); } // 401
    void shown_alone_clean() { affaires.findFirstByObjet("x").map(Apercu::getObjet).ifPresent(Ia::envoyer); }
    void shown_whole() { affaires.tous().forEach(a -> Ia.envoyer(a.getPlaignant())); } // 401
    void shown_whole_clean() { affaires.tous().forEach(a -> Ia.envoyer(a.getObjet())); }
    void in_another() { affaires.findByObjet("x").forEach(a -> Ia.envoyer(a.getLiee().getPlaignant())); } // 401
    void in_another_clean() { affaires.findByObjet("x").forEach(a -> Ia.envoyer(a.getLiee().getObjet())); }
    void in_several_others() { for (Apercu a : affaires.findByObjet("x")) for (Courrier c : a.getLettres()) Ia.envoyer(c.getCorps()); } // 401
    void in_several_others_clean() { for (Apercu a : affaires.findByObjet("x")) for (Courrier c : a.getLettres()) Ia.envoyer(c.getCanal()); }
    void by_a_default_method() { affaires.findByObjet("x").forEach(a -> Ia.envoyer(a.titre())); } // 401
    void by_a_default_method_clean() { affaires.findByObjet("x").forEach(a -> Ia.envoyer(a.sujet())); }
    static String ligne(Apercu a) { return "- " + a.getPlaignant(); }
    static String sujet(Apercu a) { return "- " + a.getObjet(); }
    void by_a_helper() { Ia.envoyer(affaires.findByObjet("x").stream().map(Extraits::ligne).collect(Collectors.joining())); } // 401
    void by_a_helper_clean() { Ia.envoyer(affaires.findByObjet("x").stream().map(Extraits::sujet).collect(Collectors.joining())); }
    void as_a_record() { affaires.findNomsByObjet("x").forEach(n -> Ia.envoyer(n.plaignant())); } // 401
    void as_a_record_clean() { affaires.findSujetsByObjet("x").forEach(s -> Ia.envoyer(s.objet())); }
    void advised(long id, String q) { Affaire a = affaires.prendre(id); a.setAvis(Ia.demander(q)); affaires.save(a); }
    void reviewed(long id) { Affaire a = affaires.prendre(id); a.setRelu(relire(a.getAvis())); affaires.save(a); }
    void decided_as_reviewed(long id) { Decisions.refuser(affaires.prendre(id).getRelu()); }
    void decided_as_advised(long id) { Decisions.refuser(affaires.prendre(id).getAvis()); } // 501
    @DecisionHumaine(role = "juge") static String relire(String avis) { return avis; }
}
