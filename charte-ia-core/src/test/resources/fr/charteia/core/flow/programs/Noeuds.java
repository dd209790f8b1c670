package programs;

import api.*;
import java.util.*;

/** What statements of Cypher, whose nodes are drawn, write to properties and give of them. */
class Noeuds {
    static class Cree {
        private Sql base;
        void cree(String d) { base.ecrireNommes("CREATE (p:Personne {cle: $cle, nom: $nom, lieu: $lieu})", Map.of("cle", d, "nom", Donnees.nom(), "lieu", "Lyon")); }
        void nom() { Ia.envoyer(base.lignes("MATCH (p:Personne) RETURN p.nom AS qui, p.lieu AS ou").get(0).get("qui")); } // 401
        void lieu() { Ia.envoyer(base.lignes("MATCH (p:Personne) RETURN p.nom AS qui, p.lieu AS ou").get(0).get("ou")); }
        void autre_label() { Ia.envoyer(base.lignes("MATCH (s:Service) RETURN s.nom AS qui").get(0).get("qui")); }
        void par_un_lien() { Ia.envoyer(base.lignes("MATCH (s:Service)-[:EMPLOIE]->(p:Personne) WHERE s.lieu = $lieu RETURN s.lieu AS ou, p.nom AS qui").get(0).get("qui")); } // 401
        void par_un_lien_autre() { Ia.envoyer(base.lignes("MATCH (s:Service)-[:EMPLOIE]->(p:Personne) RETURN s.nom AS qui, p.lieu AS ou").get(0).get("qui")); }
        void nombre() { Ia.envoyer(base.lignes("MATCH (p:Personne) WITH p.lieu AS lieu, count(p) AS combien RETURN lieu, combien ORDER BY combien").get(0).get("lieu")); }
        void par_une_autre_clause() { Ia.envoyer(base.lignes("MATCH (p:Personne) WITH p.nom AS n RETURN n AS qui LIMIT 3").get(0).get("qui")); } // 401
    }
    static class Pose {
        private Sql base;
        void pose(String d) { base.instruction("MATCH (d:Demande {cle: $cle}) SET d.avis = $avis, d.motif = $motif RETURN d.cle").lier("avis", Ia.demander("?")).lier("motif", "guichet").lier("cle", d).executer(); }
        void decide() { if (base.lignes("MATCH (d:Demande) RETURN d.avis AS avis, d.motif AS motif").get(0).get("avis").equals("non")) Decisions.refuser("x"); } // 501
        void decide_par_le_motif() { if (base.lignes("MATCH (d:Demande) RETURN d.avis AS avis, d.motif AS motif").get(0).get("motif").equals("non")) Decisions.refuser("x"); }
        void decide_relu() { Object avis = base.lignes("MATCH (d:Demande) RETURN d.avis AS avis").get(0).get("avis"); if (Agent.valide(avis.toString())) Decisions.refuser("x"); }
        void cherche_par_la_cle() { base.ecrireNommes("MATCH (d:Demande {trouve: $trouve}) SET d.lieu = 'Lyon'", Map.of("trouve", Ia.demander("?"))); }
        void ce_qui_est_cherche_n_est_pas_ecrit() { if (base.lignes("MATCH (d:Demande) RETURN d.trouve AS t").get(0).get("t").equals("non")) Decisions.refuser("x"); }
    }
    static class Fusionne {
        private Sql base;
        void fusionne(String d) { base.ecrireNommes("MERGE (e:Entreprise {siret: $siret}) ON CREATE SET e.avis = $avis ON MATCH SET e.etape = $etape", Map.of("siret", d, "avis", Ia.demander("?"), "etape", "reçue")); }
        void decide() { if (base.lignes("MATCH (x:Entreprise) RETURN x.avis").get(0).get("avis").equals("non")) Decisions.refuser("x"); } // 501
        void decide_par_l_etape() { if (base.lignes("MATCH (x:Entreprise) RETURN x.etape").get(0).get("etape").equals("non")) Decisions.refuser("x"); }
        void ajoute(String d) { base.ecrireNommes("MATCH (e:Entreprise {siret: $siret}) SET e += {note: $note, lieu: 'Lyon'}", Map.of("siret", d, "note", Ia.demander("?"))); }
        void decide_par_la_note() { if (base.lignes("MATCH (e:Entreprise) RETURN e.note AS note, e.lieu AS lieu").get(0).get("note").equals("0")) Decisions.refuser("x"); } // 501
        void decide_par_le_lieu() { if (base.lignes("MATCH (e:Entreprise) RETURN e.note AS note, e.lieu AS lieu").get(0).get("lieu").equals("0")) Decisions.refuser("x"); }
        void lie(String d) { base.ecrireNommes("MATCH (a:Entreprise), (b:Entreprise) CREATE (a)-[:CITE {dit: $dit, le: date()}]->(b)", Map.of("dit", Ia.demander("?"))); }
        void decide_par_le_lien() { if (base.lignes("MATCH ()-[c:CITE]->() RETURN c.dit AS dit").get(0).get("dit").equals("oui")) Decisions.refuser("x"); } // 501
        void decide_par_la_date() { if (base.lignes("MATCH ()-[c:CITE]->() RETURN c.le AS le").get(0).get("le").equals("oui")) Decisions.refuser("x"); }
        void copie() { base.ecrire("MATCH (e:Entreprise) SET e.ancien = e.avis"); }
        void decide_par_la_copie() { if (base.lignes("MATCH (e:Entreprise) RETURN e.ancien AS a").get(0).get("a").equals("oui")) Decisions.refuser("x"); } // 501
    }
    /** Keys and values in turn. */
    static class Paires {
        private Sql base;
        void cree(String d) { base.ecrireNommes("CREATE (p:Agent {cle: $cle, nom: $nom, lieu: $lieu})", Sql.paires("cle", d, "nom", Donnees.nom(), "lieu", "Lyon")); }
        void nom() { Ia.envoyer(base.lignes("MATCH (p:Agent) RETURN p.nom AS qui, p.lieu AS ou").get(0).get("qui")); } // 401
        void lieu() { Ia.envoyer(base.lignes("MATCH (p:Agent) RETURN p.nom AS qui, p.lieu AS ou").get(0).get("ou")); }
        void sur_le_champ() { Ia.envoyer(Sql.paires("nom", Donnees.nom(), "lieu", "Lyon").get("nom")); } // 401
        void sur_le_champ_autre() { Ia.envoyer(Sql.paires("nom", Donnees.nom(), "lieu", "Lyon").get("lieu")); }
        void cle_inconnue(String cle) { Ia.envoyer(Sql.paires(cle, Donnees.nom(), "lieu", "Lyon").get(cle)); } // 401
        void tableau(Object[] tous) { Ia.envoyer(Sql.paires(tous).get("nom")); }
        void tableau_rempli() { Object[] tous = {"nom", Donnees.nom(), "lieu", "Lyon"}; Ia.envoyer(Sql.paires(tous).get("nom")); } // 401
        void tableau_rempli_autre() { Object[] tous = {"nom", Donnees.nom(), "lieu", "Lyon"}; Ia.envoyer(Sql.paires(tous).get("lieu")); }
    }
}
