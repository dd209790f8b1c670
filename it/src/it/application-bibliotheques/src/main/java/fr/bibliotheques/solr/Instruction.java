package fr.bibliotheques.solr;
import fr.bibliotheques.commun.*;
import org.apache.solr.common.*;
class Instruction {
    private final Recherche r; private final Dossiers dossiers; private final Instructeur instructeur;
    Instruction(Recherche r, Dossiers d, Instructeur i) { this.r = r; dossiers = d; instructeur = i; }
    void avis() throws Exception { for (SolrDocument d : r.chercher("x").getResults()) if ("NON".equals(d.getFieldValue("c_s"))) dossiers.refuser("x"); } // CHARTE-501
    void etape() throws Exception { for (SolrDocument d : r.chercher("x").getResults()) if ("incomplet".equals(d.getFieldValue("d_s"))) dossiers.refuser("x"); }
    void valide() throws Exception { for (SolrDocument d : r.chercher("x").getResults()) if (instructeur.confirme((String) d.getFieldValue("c_s"))) dossiers.refuser("x"); }
    void fiche() throws Exception { for (Index.Fiche f : r.chercher("x").getBeans(Index.Fiche.class)) if (f.avis.equals("NON")) dossiers.refuser("x"); } // CHARTE-501
    void ficheEtape() throws Exception { for (Index.Fiche f : r.chercher("x").getBeans(Index.Fiche.class)) if (f.etape.equals("incomplet")) dossiers.refuser("x"); }
}
