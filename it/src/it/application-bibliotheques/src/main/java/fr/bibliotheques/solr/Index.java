package fr.bibliotheques.solr;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.beans.Field;
import org.apache.solr.common.SolrInputDocument;
class Index {
    static class Fiche { @Field("nom_s") public String nom; @Field("theme_s") public String theme; @Field("avis_s") String avis; @Field("etape_s") String etape; @Field void setId(String s) {} }
    private final SolrClient solr; private final Dossiers dossiers; private final ChatModel ia;
    Index(SolrClient s, Dossiers d, ChatModel ia) { solr = s; dossiers = d; this.ia = ia; }
    void indexer(String ref) throws Exception {
        Usager u = dossiers.lire(ref);
        SolrInputDocument doc = new SolrInputDocument();
        doc.addField("id", ref); doc.addField("a_s", u.getNom()); doc.addField("b_s", u.getTheme()); doc.setField("c_s", ia.chat("Avis " + ref)); doc.setField("d_s", u.getEtape());
        solr.add("dossiers", doc); solr.commit("dossiers");
    }
    void indexerFiche(String ref) throws Exception { Usager u = dossiers.lire(ref); Fiche f = new Fiche(); f.nom = u.getNom(); f.theme = u.getTheme(); f.avis = ia.chat("Avis " + ref); f.etape = u.getEtape(); solr.addBean("fiches", f); }
    void direct(String ref) { SolrInputDocument doc = new SolrInputDocument(); doc.addField("x", dossiers.lire(ref).getNom()); doc.addField("y", dossiers.lire(ref).getTheme());
        ia.chat("Résume " + doc.getFieldValue("x")); // CHARTE-401
        ia.chat("Résume " + doc.getFieldValue("y")); }
}
