package fr.ancienne.http;
import fr.ancienne.commun.*;
import org.apache.commons.httpclient.*; import org.apache.commons.httpclient.methods.*;
public class Http3 {
    public void envoyer(Usager u) throws Exception {
        HttpClient c = new HttpClient(); PostMethod p = new PostMethod("https://api.openai.com/v1/chat/completions");
        p.setRequestHeader("Authorization", "Bearer x");
        p.setRequestEntity(new StringRequestEntity("{\"q\":\"" + u.getNom() + "\"}", "application/json", "UTF-8"));
        c.executeMethod(p); // CHARTE-401
        String r = p.getResponseBodyAsString();
        if (r.contains("OUI")) Droits.accorder("x", "m"); // CHARTE-501
        p.releaseConnection();
    }
    public void interne(Usager u) throws Exception {
        HttpClient c = new HttpClient(); PostMethod p = new PostMethod("http://interne.local/api");
        p.setRequestEntity(new StringRequestEntity(u.getNom(), "application/json", "UTF-8"));
        c.executeMethod(p);
        if (p.getResponseBodyAsString().contains("OUI")) Droits.refuser("x", "m");
    }
}
class Http3b {
    public void form(Usager u) throws Exception {
        HttpClient c = new HttpClient(); PostMethod p = new PostMethod("https://api.mistral.ai/v1/chat/completions");
        p.addParameter("q", u.getNom()); p.addParameter("r", "x");
        int s = c.executeMethod(p); // CHARTE-401
        if (s != HttpStatus.SC_OK) return;
        java.io.BufferedReader r = new java.io.BufferedReader(new java.io.InputStreamReader(p.getResponseBodyAsStream()));
        if (r.readLine().contains("OUI")) Droits.accorder("x", "m"); // CHARTE-501
    }
    public void propre(Usager u) throws Exception {
        HttpClient c = new HttpClient(); PostMethod p = new PostMethod("https://api.mistral.ai/v1/chat/completions");
        p.setRequestBody(Droits.masquer(u.getNom()) + u.getRubrique());
        int s = c.executeMethod(p);
        String rep = new String(p.getResponseBody());
        if (Droits.confirme(rep)) Droits.accorder("x", rep);
    }
    public void get(Usager u) throws Exception {
        HttpMethod p = new GetMethod("https://api.openai.com/v1/chat/completions?q=" + u.getNom());
        new HttpClient().executeMethod(p); // CHARTE-401
    }
}
