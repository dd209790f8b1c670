package fr.bibliotheques.solr;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import org.apache.solr.client.solrj.*;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.*;
class Recherche {
    private final SolrClient solr; private final ChatModel ia;
    Recherche(SolrClient s, ChatModel ia) { solr = s; this.ia = ia; }
    QueryResponse chercher(String q) throws Exception { SolrQuery s = new SolrQuery("*:*"); s.addFilterQuery("b_s:" + q); s.setRows(10); return solr.query("dossiers", s); }
    void noms() throws Exception { for (SolrDocument d : chercher("x").getResults()) ia.chat("Résume " + d.getFieldValue("a_s")); } // CHARTE-401
    void themes() throws Exception { for (SolrDocument d : chercher("x").getResults()) ia.chat("Résume " + d.getFieldValue("b_s")); }
    void premier() throws Exception { SolrDocumentList l = chercher("x").getResults(); if (!l.isEmpty()) ia.chat("Résume " + l.get(0).getFirstValue("a_s")); } // CHARTE-401
    void masque() throws Exception { SolrDocument d = solr.getById("dossiers", "1"); ia.chat("Résume " + Nettoyage.masquer((String) d.get("a_s"))); }
    void parId() throws Exception { SolrDocument d = solr.getById("dossiers", "1"); ia.chat("Résume " + d.get("a_s")); } // CHARTE-401
    void fiches() throws Exception { for (Index.Fiche f : chercher("x").getBeans(Index.Fiche.class)) ia.chat("Résume " + f.nom); } // CHARTE-401
    void fichesThemes() throws Exception { for (Index.Fiche f : chercher("x").getBeans(Index.Fiche.class)) ia.chat("Résume " + f.theme); }
    void combien() throws Exception { ia.chat("Trouvés " + chercher("x").getResults().getNumFound()); }
}
