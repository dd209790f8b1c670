package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;

/** Statements in words that go through one object to a property of another. */
class Parcours {
    @Entite(nom = "Affaire")
    static class Affaire {
        long id;
        Avis avis;
        Plaideur plaideur;
        String sens;
    }
    static class Avis {
        private String sens;
        private String auteur;
        private String langue;
        Avis(String sens, String auteur) {
            this.sens = sens;
            this.auteur = auteur;
        }
    }
    @Entite(nom = "Plaideur")
    static class Plaideur {
        long id;
        String ville;
        String ton;
    }
    interface Affaires extends Depot<Affaire> {
        Optional<Affaire> findById(long id);
        @Requete("select a.avis.sens from Affaire a where a.id = :id") String sens(@Nom("id") long id);
        @Requete("select a.avis.auteur from Affaire a where a.id = :id") String auteur(@Nom("id") long id);
        @Requete("select a.sens from Affaire a where a.id = :id") String sensDAffaire(@Nom("id") long id);
        @Requete("select a.id from Affaire a where a.avis.sens = 'non'") List<Long> deSens();
        @Requete("select a.id from Affaire a where a.plaideur.ville = 'Nice'") List<Long> deVille();
        @Requete("update Affaire a set a.plaideur.ton = :ton, a.plaideur.ville = :ville where a.id = :id") void noter(@Nom("id") long id, @Nom("ton") String ton, @Nom("ville") String ville);
        @Requete("select p.ton from Plaideur p where p.id = :id") String ton(@Nom("id") long id);
        @Requete("select p.ville from Plaideur p where p.id = :id") String ville(@Nom("id") long id);
        @Requete("select a.avis.sens as sens, a.avis.auteur as auteur from Affaire a where a.id = :id") Vue vue(@Nom("id") long id);
    }
    interface Vue {
        String getSens();
        String getAuteur();
    }
    private Affaires affaires;
    void left_in_a_part(long id, String texte) {
        affaires.findById(id).ifPresent(a -> a.avis = new Avis(Ia.demander(texte), texte));
    }
    void selected(long id) {
        if ("non".equals(affaires.sens(id))) Decisions.refuser(id); // 501
        if ("non".equals(affaires.auteur(id))) Decisions.refuser(id);
        if ("non".equals(affaires.sensDAffaire(id))) Decisions.refuser(id);
    }
    void asked_by() {
        for (Long id : affaires.deSens()) Decisions.refuser(id); // 501
        for (Long id : affaires.deVille()) Decisions.refuser(id);
    }
    void written(long id, String ville, String texte) {
        affaires.noter(id, Ia.demander(texte), ville);
    }
    void read_of_the_other(long id) {
        if ("vif".equals(affaires.ton(id))) Decisions.refuser(id); // 501
        if ("Nice".equals(affaires.ville(id))) Decisions.refuser(id);
    }
    void shown(long id) {
        if ("non".equals(affaires.vue(id).getSens())) Decisions.refuser(id); // 501
        if ("non".equals(affaires.vue(id).getAuteur())) Decisions.refuser(id);
    }
}
