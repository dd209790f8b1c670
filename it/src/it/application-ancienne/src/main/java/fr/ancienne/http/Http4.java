package fr.ancienne.http;
import fr.ancienne.commun.*;
class Http4 {
    public void get(Usager u) throws Exception {
        org.apache.commons.httpclient.methods.PostMethod p = new org.apache.commons.httpclient.methods.PostMethod("https://api.openai.com/v1/chat/completions?q=" + u.getNom());
        new org.apache.commons.httpclient.HttpClient().executeMethod(p); // CHARTE-401
    }
    public void get2(Usager u) throws Exception {
        org.apache.commons.httpclient.methods.PostMethod p = new org.apache.commons.httpclient.methods.PostMethod("https://api.openai.com/v1/chat/completions"); p.setQueryString("q=" + u.getNom());
        new org.apache.commons.httpclient.HttpClient().executeMethod(p); // CHARTE-401
    }
}
