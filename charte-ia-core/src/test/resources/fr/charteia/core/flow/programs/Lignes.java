package programs;

import api.*;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.*;
import java.util.stream.*;

/** What stands under a key in a row, a document or a form of which nothing else is known. */
class Lignes {
    private static final String COURRIEL = "courriel";

    void row() {
        Map<String, Object> ligne = Base.ligne("select * from usager");
        Ia.envoyer(ligne.get("email")); // 401
        Ia.envoyer(ligne.get("date_naissance")); // 401
        Ia.envoyer(ligne.get(COURRIEL)); // 401
        Ia.envoyer(ligne.getOrDefault("telephone", "")); // 401
        Ia.envoyer("Bonjour " + ligne.get("PRENOM")); // 401
    }
    void what_else_a_row_holds() {
        Map<String, Object> ligne = Base.ligne("select * from usager");
        Ia.envoyer(ligne.get("id"));
        Ia.envoyer(ligne.get("libelle"));
        Ia.envoyer(ligne.get("email_verified"));
        Ia.envoyer(ligne.get("email_template"));
        Ia.envoyer(ligne.get("telephoneFormat"));
        Ia.envoyer(ligne.get("nom"));
        Ia.envoyer(ligne.get(Donnees.propre()));
        Ia.envoyer(ligne.size());
        Ia.envoyer(ligne.containsKey("email"));
    }
    void rows() {
        for (Map<String, Object> ligne : Base.lignes("select * from usager")) {
            Ia.envoyer(ligne.get("email")); // 401
            Ia.envoyer(ligne.get("page"));
        }
    }
    void streamed() {
        String tous = Base.lignes("select * from usager").stream()
                .map(ligne -> ligne.get("email") + " " + ligne.get("page"))
                .collect(Collectors.joining());
        Ia.envoyer(tous); // 401
    }
    void streamed_clean() {
        String tous = Base.lignes("select * from usager").stream()
                .map(ligne -> ligne.get("page").toString())
                .collect(Collectors.joining());
        Ia.envoyer(tous);
    }
    void by_a_helper() {
        Ia.envoyer(decrire(Base.ligne("select * from usager"))); // 401
        Ia.envoyer(paginer(Base.ligne("select * from usager")));
    }
    private static String decrire(Map<String, Object> ligne) {
        return "Courriel : " + ligne.get("email");
    }
    private static String paginer(Map<String, Object> ligne) {
        return "Page : " + ligne.get("page");
    }
    void known_map() {
        Map<String, Object> connu = new HashMap<>();
        connu.put("email", "contact@ministere.fr");
        Ia.envoyer(connu.get("email"));
        Ia.envoyer(decrire(connu));
        Ia.envoyer(decrire(Map.of("email", "contact@ministere.fr")));
        Ia.envoyer(connu.get("telephone"));
    }
    void known_map_with_data() {
        Map<String, Object> connu = new HashMap<>();
        connu.put("email", Donnees.nom());
        Ia.envoyer(connu.get("email")); // 401
        Ia.envoyer(decrire(connu)); // 401
    }
    void replaced() {
        Map<String, Object> ligne = Base.ligne("select * from usager");
        ligne.put("email", "contact@ministere.fr");
        Ia.envoyer(ligne.get("email"));
    }
    void masked() {
        Ia.envoyer(Masque.masquer((String) Base.ligne("select * from usager").get("email")));
    }
    void settings() {
        Ia.envoyer(Base.reglages().get("email"));
        Ia.envoyer(Base.reglages().getProperty("email"));
    }
    void into_an_object() {
        Fiche f = new Fiche();
        f.contenu = Base.ligne("select * from usager").get("email");
        f.page = Base.ligne("select * from usager").get("page");
        Ia.envoyer(f.page);
        Ia.envoyer(f.contenu); // 401
    }
    void cursor() throws SQLException {
        ResultSet lu = Base.curseur("select * from usager");
        while (lu.next()) {
            Ia.envoyer(lu.getString("email")); // 401
            Ia.envoyer(lu.getObject("date_naissance")); // 401
            Ia.envoyer(lu.getString("libelle"));
            Ia.envoyer(lu.getString("nom_table"));
            Ia.envoyer(lu.getString(1));
        }
    }
    void what_a_machine_said() {
        Map<String, Object> ligne = Base.ligne(Ia.demander("quelle requête ?"));
        Ia.envoyer(ligne.get("page"));
    }
    void handed_by_whoever_calls(Map<String, Object> ligne) {
        Ia.envoyer(ligne.get("email"));
    }

    static class Fiche {
        Object contenu;
        Object page;
    }

    static class Accueil {
        @Point String recevoir(Map<String, Object> corps) {
            Ia.envoyer(corps.get("email")); // 401
            Ia.envoyer(corps.get("page"));
            Ia.envoyer(decrire(corps)); // 401
            return "reçu";
        }
        void traiter(Map<String, Object> corps) {
            Ia.envoyer(corps.get("email"));
        }
    }

    /** What lies in what was sent came with it. */
    @SuppressWarnings("unchecked")
    static class Depots {
        static class Envoi {
            Map<String, String> attributs;
            String objet;
        }

        private final Map<String, Object> reglages;
        private final Map<String, Map<String, String>> parService;

        Depots(Map<String, Object> reglages, Map<String, Map<String, String>> parService) {
            this.reglages = reglages;
            this.parService = parService;
        }

        @Point String recevoir(Map<String, Object> corps) {
            Map<String, Object> demandeur = (Map<String, Object>) corps.get("demandeur");
            Ia.envoyer(demandeur.get("email")); // 401
            Ia.envoyer(demandeur.get("page"));
            Ia.envoyer(decrire(demandeur)); // 401
            Ia.envoyer(paginer(demandeur));
            Ia.envoyer(((Map<String, Object>) demandeur.get("contact")).get("telephone")); // 401
            Ia.envoyer(((Map<String, Object>) demandeur.get("contact")).get("libelle"));
            Ia.envoyer(Masque.masquer((String) demandeur.get("email")));
            return "reçu";
        }
        @Point String recevoirTous(List<Map<String, String>> corps) {
            for (Map<String, String> un : corps) {
                Ia.envoyer(un.get("email")); // 401
                Ia.envoyer(un.get("page"));
            }
            Ia.envoyer(corps.stream().map(un -> un.get("prenom")).collect(Collectors.joining())); // 401
            Ia.envoyer(corps.stream().map(un -> un.get("zone")).collect(Collectors.joining()));
            return "reçu";
        }
        @Point String recevoirEnvoi(Envoi envoi) {
            Ia.envoyer(envoi.attributs.get("email")); // 401
            Ia.envoyer(envoi.attributs.get("page"));
            Ia.envoyer(envoi.objet);
            return "reçu";
        }
        @Point String remplacer(Map<String, Map<String, String>> corps) {
            corps.get("demandeur").put("email", "contact@ministere.fr");
            Ia.envoyer(corps.get("demandeur").get("email"));
            return "reçu";
        }
        @Point String regler(String page) {
            Ia.envoyer(reglages.get("email"));
            Ia.envoyer(parService.get(page).get("email"));
            Ia.envoyer(parService.get("accueil").get("telephone"));
            return "reçu";
        }
        void traiter(Map<String, Map<String, String>> corps) {
            Ia.envoyer(corps.get("demandeur").get("email"));
        }
    }

    /** Of all columns of a row, the key says which, whatever its table is called. */
    void columns_of_a_row(Sql sql) {
        for (Map<String, Object> ligne : sql.lignes("select * from v")) {
            Ia.envoyer(ligne.get("email")); // 401
            Ia.envoyer(ligne.get("page"));
            Ia.envoyer(ligne.get("nom"));
        }
    }

    /** What lies in a store is a row, whoever wrote it. */
    void row_of_a_store(Session session) {
        Ia.envoyer(session.rangee().get("email")); // 401
        Ia.envoyer(session.rangee().get("zone"));
        Ia.envoyer(Masque.masquer((String) session.rangee().get("email")));
        Ia.envoyer(session.rangee().containsKey("email"));
    }
}
