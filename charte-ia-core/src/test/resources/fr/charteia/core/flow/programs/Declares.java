package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;

/** Statements that stand in annotations on methods without a body: each group has tables of its own. */
class Declares {
    record Avis(String avisRendu, String note) {}
    static class Fiche {
        private long id;
        private String avisRendu;
        private String note;
        void setId(long id) { this.id = id; }
        void setAvisRendu(String avisRendu) { this.avisRendu = avisRendu; }
        void setNote(String note) { this.note = note; }
        String getAvisRendu() { return avisRendu; }
        String getNote() { return note; }
    }
    interface Vue {
        String getAvisRendu();
        String getNote();
    }
    interface Colonnes {
        @Requete("UPDATE simple SET avis = :avis, note = :note WHERE id = :id") void noter(@Nom("id") long id, @Nom("avis") String a, @Nom("note") String n);
        @Requete("SELECT avis FROM simple WHERE id = :id") String avis(@Nom("id") long id);
        @Requete("SELECT note FROM simple WHERE id = :id") String note(@Nom("id") long id);
        @Requete("SELECT avis FROM autre WHERE id = :id") String avisDAutre(@Nom("id") long id);
        @Requete("SELECT avis FROM simple") List<String> tousAvis();
        @Requete("SELECT note FROM simple") List<String> toutesNotes();
        @Requete("SELECT s.avis AS propose, s.note FROM simple s") List<Map<String, Object>> lignes();
        @Requete("SELECT avis FROM simple WHERE id = :id") Optional<String> peutEtre(@Nom("id") long id);
        @Requete("SELECT note, avis FROM simple") List<Object[]> cases();
    }
    static class ParColonnes {
        private Colonnes colonnes;
        void noter(long id, String texte, String note) {
            colonnes.noter(id, Ia.demander(texte), note);
        }
        void one_value(long id) {
            if ("oui".equals(colonnes.avis(id))) Decisions.delivrer("x"); // 501
            if ("oui".equals(colonnes.note(id))) Decisions.delivrer("x");
        }
        void another_table(long id) {
            if ("oui".equals(colonnes.avisDAutre(id))) Decisions.delivrer("x");
        }
        void many_values() {
            for (String avis : colonnes.tousAvis()) if ("oui".equals(avis)) Decisions.delivrer("x"); // 501
            for (String note : colonnes.toutesNotes()) if ("oui".equals(note)) Decisions.delivrer("x");
        }
        void rows() {
            for (Map<String, Object> l : colonnes.lignes()) if ("oui".equals(l.get("propose"))) Decisions.delivrer("x"); // 501
            for (Map<String, Object> l : colonnes.lignes()) if ("oui".equals(l.get("note"))) Decisions.delivrer("x");
        }
        void perhaps_one(long id) {
            colonnes.peutEtre(id).filter("oui"::equals).ifPresent(avis -> Decisions.delivrer("x")); // 501
        }
        void cells_of_a_row() {
            for (Object[] c : colonnes.cases()) if ("oui".equals(c[1])) Decisions.delivrer("x"); // 501
            for (Object[] c : colonnes.cases()) if ("oui".equals(c[0])) Decisions.delivrer("x");
        }
    }
    interface Objets {
        @Requete("INSERT INTO objet (id, avis_rendu, note) VALUES (#{id}, #{avisRendu}, #{note})") void inserer(Fiche fiche);
        @Requete("INSERT INTO objet (avis_rendu) VALUES (:f.avisRendu)") void insererNomme(@Nom("f") Fiche fiche);
        @Requete("INSERT INTO enreg (avis_rendu, note) VALUES (:avisRendu, :note)") void insererTous(List<Avis> avis);
        @Requete("SELECT * FROM objet WHERE id = :id") Fiche lire(@Nom("id") long id);
        @Requete("SELECT id, note FROM objet") List<Fiche> notes();
        @Requete("SELECT avis_rendu, note FROM enreg") List<Avis> avis();
        @Requete("SELECT o.avis_rendu, o.note FROM objet o") List<Vue> vues();
        @Requete("SELECT new programs.Declares.Avis(o.note, o.avisRendu) FROM Objet o") List<Avis> inverses();
    }
    static class ParObjets {
        private Objets objets;
        void inserer(long id, String texte) {
            Fiche fiche = new Fiche();
            fiche.setId(id);
            fiche.setAvisRendu(Ia.demander(texte));
            objets.inserer(fiche);
        }
        void insererTous(List<String> textes) {
            List<Avis> tous = new ArrayList<>();
            for (String texte : textes) tous.add(new Avis(Ia.demander(texte), "vu"));
            objets.insererTous(tous);
        }
        void properties(long id) {
            if ("oui".equals(objets.lire(id).getAvisRendu())) Decisions.delivrer("x"); // 501
            if ("oui".equals(objets.lire(id).getNote())) Decisions.delivrer("x");
        }
        void without_the_column() {
            for (Fiche f : objets.notes()) if ("oui".equals(f.getAvisRendu())) Decisions.delivrer("x");
        }
        void records() {
            for (Avis a : objets.avis()) if ("oui".equals(a.avisRendu())) Decisions.delivrer("x"); // 501
            for (Avis a : objets.avis()) if ("oui".equals(a.note())) Decisions.delivrer("x");
        }
        void interfaces() {
            for (Vue v : objets.vues()) if ("oui".equals(v.getAvisRendu())) Decisions.delivrer("x"); // 501
            for (Vue v : objets.vues()) if ("oui".equals(v.getNote())) Decisions.delivrer("x");
        }
        void constructed() {
            for (Avis a : objets.inverses()) if ("oui".equals(a.note())) Decisions.delivrer("x"); // 501
            for (Avis a : objets.inverses()) if ("oui".equals(a.avisRendu())) Decisions.delivrer("x");
        }
        void changed_and_not_saved(long id, String texte) {
            Fiche fiche = objets.lire(id);
            fiche.setNote(Ia.demander(texte));
            System.out.println(fiche.getNote());
        }
    }
    interface Nommes {
        @Requete("UPDATE nomme SET objet = :o.note, avis = :o.avisRendu WHERE id = :id") void objet(long id, @Nom("o") Avis avis);
        @Requete("UPDATE nomme SET place = ?2 WHERE id = ?1") void place(long id, String avis);
        @Requete("SELECT avis FROM nomme") List<String> avis();
        @Requete("SELECT objet FROM nomme") List<String> objets();
        @Requete("SELECT place FROM nomme") List<String> places();
        @Requete("UPDATE nomme SET autre = #{quelconque} WHERE id = 3") void seul(String avis);
        @Requete("SELECT autre FROM nomme") List<String> autres();
    }
    static class ParNoms {
        private Nommes nommes;
        void poser(long id, String texte) {
            nommes.objet(id, new Avis(Ia.demander(texte), "rien"));
            nommes.place(id, Ia.demander(texte));
            nommes.seul(Ia.demander(texte));
        }
        void property_of_a_named_one() {
            if (nommes.avis().contains("oui")) Decisions.delivrer("x"); // 501
            if (nommes.objets().contains("oui")) Decisions.delivrer("x");
        }
        void position() {
            if (nommes.places().contains("oui")) Decisions.delivrer("x"); // 501
        }
        void the_only_one() {
            if (nommes.autres().contains("oui")) Decisions.delivrer("x"); // 501
        }
    }
    interface Copies {
        @Requete("UPDATE copie SET avis = :avis WHERE id = :id") void noter(@Nom("id") long id, @Nom("avis") String avis);
        @Requete("INSERT INTO archive (conclusion, sujet) SELECT c.avis, c.objet FROM copie c") void archiver();
        @Requete("UPDATE copie SET retenu = avis, garde = objet WHERE id = :id") void retenir(@Nom("id") long id);
        @Requete("SELECT conclusion FROM archive") List<String> conclusions();
        @Requete("SELECT sujet FROM archive") List<String> sujets();
        @Requete("SELECT retenu FROM copie") List<String> retenus();
        @Requete("SELECT garde FROM copie") List<String> gardes();
    }
    static class ParCopies {
        private Copies copies;
        void noter(long id, String texte) { copies.noter(id, Ia.demander(texte)); }
        void archiver(long id) { copies.archiver(); }
        void retenir(long id) { copies.retenir(id); }
        void from_table_to_table() {
            if (copies.conclusions().contains("oui")) Decisions.delivrer("x"); // 501
            if (copies.sujets().contains("oui")) Decisions.delivrer("x");
        }
        void from_column_to_column() {
            if (copies.retenus().contains("oui")) Decisions.delivrer("x"); // 501
            if (copies.gardes().contains("oui")) Decisions.delivrer("x");
        }
    }
    interface Choix {
        @Requete("UPDATE choix SET score = :score, age = :age WHERE id = :id") void noter(@Nom("id") long id, @Nom("score") double score, @Nom("age") int age);
        @Requete("UPDATE choix SET statut = :statut WHERE id = :id") void passer(@Nom("id") long id, @Nom("statut") String statut);
        @Requete("SELECT id FROM choix WHERE score > :seuil") List<Long> parScore(@Nom("seuil") double seuil);
        @Requete("SELECT id FROM choix WHERE age > :age") List<Long> parAge(@Nom("age") int age);
        @Requete("SELECT id FROM choix WHERE score IS NOT NULL AND age > 60") List<Long> notes();
        @Requete("SELECT count(*) FROM choix WHERE id = :id AND score < 0.5") int combien(@Nom("id") long id);
        @Requete("SELECT count(*) FROM choix WHERE id = :id AND age < 18") int mineurs(@Nom("id") long id);
        @Requete("SELECT id FROM choix ORDER BY score DESC") List<Long> premiers();
        @Requete("SELECT id FROM choix ORDER BY age DESC") List<Long> aines();
        @Requete("SELECT id FROM choix WHERE statut = 'DOUTEUX'") List<Long> douteux();
        @Requete("SELECT id FROM choix WHERE statut = :statut") List<Long> de(@Nom("statut") String statut);
    }
    static class ParChoix {
        private Choix choix;
        void noter(long id, String texte, int age) { choix.noter(id, Ia.noter(texte), age); }
        void juger(long id, String texte) { if (Ia.demander(texte).equals("non")) choix.passer(id, "DOUTEUX"); else choix.passer(id, "COMPLET"); }
        void relire(long id) { choix.passer(id, "RELU"); }
        void by_score() { for (Long id : choix.parScore(0.9)) Decisions.refuser(id); } // 501
        void by_age() { for (Long id : choix.parAge(60)) Decisions.refuser(id); }
        void whether_there_is_one() { for (Long id : choix.notes()) Decisions.refuser(id); }
        void counted(long id) { if (choix.combien(id) > 0) Decisions.refuser(id); } // 501
        void counted_by_age(long id) { if (choix.mineurs(id) > 0) Decisions.refuser(id); }
        void ordered() { Decisions.refuser(choix.premiers().get(0)); } // 501
        void ordered_by_age() { Decisions.refuser(choix.aines().get(0)); }
        void status_of_the_ai() { for (Long id : choix.douteux()) Decisions.refuser(id); } // 501
        void status_of_the_ai_given() { for (Long id : choix.de("COMPLET")) Decisions.refuser(id); } // 501
        void status_of_nobody() { for (Long id : choix.de("RELU")) Decisions.refuser(id); }
        void status_that_nobody_knows(String statut) { for (Long id : choix.de(statut)) Decisions.refuser(id); } // 501
    }
    interface Approuves {
        @Requete("UPDATE approuve SET avis = :avis, statut = 'PROPOSE' WHERE id = :id") void proposer(@Nom("id") long id, @Nom("avis") String avis);
        @Requete("UPDATE approuve SET statut = 'VALIDE', relu = true WHERE id = :id") void valider(@Nom("id") long id);
        @Requete("SELECT avis FROM approuve WHERE statut = 'VALIDE'") List<String> valides();
        @Requete("SELECT avis FROM approuve WHERE id = :id AND relu = true") String relu(@Nom("id") long id);
        @Requete("SELECT avis FROM approuve WHERE relu = true OR id = :id") String reluOuNon(@Nom("id") long id);
        @Requete("SELECT avis FROM approuve WHERE statut = 'PROPOSE'") List<String> proposes();
        @Requete("SELECT avis, statut FROM approuve") List<Map<String, Object>> tous();
    }
    static class ParApprobation {
        private Approuves approuves;
        void proposer(long id, String texte) { approuves.proposer(id, Ia.demander(texte)); }
        @DecisionHumaine
        void valider(long id) { approuves.valider(id); }
        void selected_by_status() { if (approuves.valides().contains("oui")) Decisions.delivrer("x"); }
        void selected_by_a_flag(long id) { if ("oui".equals(approuves.relu(id))) Decisions.delivrer("x"); }
        void selected_by_a_flag_or_not(long id) { if ("oui".equals(approuves.reluOuNon(id))) Decisions.delivrer("x"); } // 501
        void only_proposed() { if (approuves.proposes().contains("oui")) Decisions.delivrer("x"); } // 501
        void asked_of_the_row() {
            for (Map<String, Object> l : approuves.tous()) if ("VALIDE".equals(l.get("statut")) && "oui".equals(l.get("avis"))) Decisions.delivrer("x");
        }
    }
    @Entite
    @Table("dossier_entite")
    static class Dossier {
        String id;
        @Colonne("avis_du_modele") private String avisModele;
        private String avisAgent;
        private boolean suspect;
        String getAvisModele() { return avisModele; }
        String getAvisAgent() { return avisAgent; }
    }
    interface Dossiers extends Registre<Dossier> {
        Optional<Dossier> findById(String id);
        @Requete("update Dossier d set d.avisModele = :avis where d.id = :id") int modele(@Nom("id") String id, @Nom("avis") String avis);
        @Requete("update Dossier d set d.avisAgent = :avis where d.id = :id") int agent(@Nom("id") String id, @Nom("avis") String avis);
        @Requete("update dossier_entite set suspect = ?2 where id = ?1") int signaler(String id, boolean suspect);
        @Requete("select d.avisModele from Dossier d where d.id = :id") String avisModele(@Nom("id") String id);
        @Requete("select d.avisAgent from Dossier d where d.id = :id") String avisAgent(@Nom("id") String id);
        @Requete("select d from Dossier d where d.suspect = true") List<Dossier> suspects();
        @Requete("select avis_du_modele from dossier_entite") List<String> enSql();
    }
    static class ParEntites {
        private Dossiers dossiers;
        private Sql sql;
        void noter(String id, String texte) { dossiers.modele(id, Ia.demander(texte)); dossiers.signaler(id, Ia.demander(texte).equals("oui")); }
        void relire(String id, String avis) { dossiers.agent(id, avis); }
        void field(String id) {
            Dossier d = dossiers.findById(id).orElseThrow();
            if ("oui".equals(d.getAvisModele())) Decisions.delivrer("x"); // 501
            if ("oui".equals(d.getAvisAgent())) Decisions.delivrer("x");
        }
        void value(String id) {
            if ("oui".equals(dossiers.avisModele(id))) Decisions.delivrer("x"); // 501
            if ("oui".equals(dossiers.avisAgent(id))) Decisions.delivrer("x");
        }
        void selected() { for (Dossier d : dossiers.suspects()) Decisions.refuser(d); } // 501
        void in_sql() { if (dossiers.enSql().contains("oui")) Decisions.delivrer("x"); } // 501
        void by_hand() {
            for (Map<String, Object> l : sql.lignes("SELECT avis_du_modele FROM dossier_entite")) if ("oui".equals(l.get("avis_du_modele"))) Decisions.delivrer("x"); // 501
        }
    }
    @Entite
    static class Enquete {
        String id;
        String conclusion;
        String temoin;
    }
    interface Enquetes extends Registre<Enquete> {
        Optional<Enquete> findById(String id);
        @Requete("select e.conclusion from Enquete e where e.id = :id") String conclusion(@Nom("id") String id);
        @Requete("select e.temoin from Enquete e where e.id = :id") String temoin(@Nom("id") String id);
    }
    static class EntiteEnregistree {
        private Enquetes enquetes;
        void conclure(String id, String texte) {
            Enquete e = enquetes.findById(id).orElseThrow();
            e.conclusion = Ia.demander(texte);
            enquetes.save(e);
        }
        void saved_as_a_whole(String id) {
            if ("oui".equals(enquetes.conclusion(id))) Decisions.delivrer("x"); // 501
            if ("oui".equals(enquetes.temoin(id))) Decisions.delivrer("x");
        }
    }
    interface Personnes {
        @Requete("INSERT INTO personne (nom, ville) VALUES (:nom, :ville)") void creer(@Nom("nom") String nom, @Nom("ville") String ville);
        @Requete("SELECT nom FROM personne WHERE id = :id") String nom(@Nom("id") long id);
        @Requete("SELECT ville FROM personne WHERE id = :id") String ville(@Nom("id") long id);
        @Requete("SELECT ville FROM personne WHERE nom = :nom") String villeDe(@Nom("nom") String nom);
    }
    static class ParPersonnes {
        private Personnes personnes;
        void creer(String ville) { personnes.creer(Donnees.nom(), ville); }
        void data(long id) { Ia.envoyer(personnes.nom(id)); } // 401
        void other_column(long id) { Ia.envoyer(personnes.ville(id)); }
        void only_asked_by() { Ia.envoyer(personnes.villeDe(Donnees.nom())); }
    }
}
