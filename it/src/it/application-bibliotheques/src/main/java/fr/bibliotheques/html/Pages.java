package fr.bibliotheques.html;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.*;
import org.jsoup.safety.Safelist;
import org.jsoup.select.*;
class Pages {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    Pages(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    void nettoye(String ref) { ia.chat("Résume " + Jsoup.clean(dossiers.lire(ref).getNom(), Safelist.basic())); } // CHARTE-401
    void texte(String ref) { ia.chat("Résume " + Jsoup.parse(dossiers.lire(ref).getAdresse()).text()); } // CHARTE-401
    void texteTheme(String ref) { ia.chat("Résume " + Jsoup.parse(dossiers.lire(ref).getTheme()).text()); }
    void masque(String ref) { ia.chat("Résume " + Nettoyage.masquer(Jsoup.parse(dossiers.lire(ref).getNom()).text())); }
    void page(String ref) { Document d = Document.createShell(""); d.body().appendElement("p").text(dossiers.lire(ref).getNom()); ia.chat("Résume " + d.outerHtml()); } // CHARTE-401
    void pageTheme(String ref) { Document d = Document.createShell(""); d.body().appendElement("p").text(dossiers.lire(ref).getTheme()); ia.chat("Résume " + d.outerHtml()); }
    void attribut(String ref) { Element e = new Element("p"); e.attr("data-nom", dossiers.lire(ref).getNom()); e.attr("data-theme", dossiers.lire(ref).getTheme()); ia.chat("Résume " + e.attr("data-nom")); // CHARTE-401
        ia.chat("Résume " + e.attr("data-theme")); }
    void combien(String ref) { ia.chat("Nombre " + Jsoup.parse(dossiers.lire(ref).getNom()).select("p").size()); }
    void liens(String ref) { for (Element e : Jsoup.parse(dossiers.lire(ref).getNom()).select("a[href]")) ia.chat(e.absUrl("href")); } // CHARTE-401
    void aspire() throws Exception { Document d = Jsoup.connect("https://www.service-public.fr").userAgent("x").timeout(3000).get(); ia.chat("Résume " + d.title()); }
    void depose(String ref) throws Exception { Jsoup.connect("https://api.openai.com/v1/completions").data("prompt", dossiers.lire(ref).getNom()).post(); } // CHARTE-401
    void deposeCorps(String ref) throws Exception { Jsoup.connect("https://api.openai.com/v1/chat/completions").ignoreContentType(true).requestBody(dossiers.lire(ref).getNom()).method(org.jsoup.Connection.Method.POST).execute(); } // CHARTE-401
    void deposeTheme(String ref) throws Exception { Jsoup.connect("https://api.openai.com/v1/completions").data("prompt", dossiers.lire(ref).getTheme()).post(); }
    void deposeAilleurs(String ref) throws Exception { Jsoup.connect("https://annuaire.gouv.fr/depot").data("nom", dossiers.lire(ref).getNom()).post(); }
    void repond(String ref) throws Exception { String r = Jsoup.connect("https://api.openai.com/v1/completions").data("prompt", "x").ignoreContentType(true).execute().body(); if (r.contains("NON")) dossiers.refuser(ref); } // CHARTE-501
    void decide(String ref) { Document d = Jsoup.parse(ia.chat("HTML")); if (d.selectFirst("b").text().equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void decideListe(String ref) { Elements es = Jsoup.parseBodyFragment(ia.chat("HTML")).getElementsByTag("li"); if (es.eachText().contains("NON")) dossiers.refuser(ref); } // CHARTE-501
    void decideAttribut(String ref) { if (Jsoup.parse(ia.chat("HTML")).body().child(0).hasClass("refus")) dossiers.refuser(ref); } // CHARTE-501
    void decideValide(String ref) { Document d = Jsoup.parse(ia.chat("HTML")); if (instructeur.confirme(d.selectFirst("b").text())) dossiers.refuser(ref); }
    void decideAutre(String ref) { Document d = Jsoup.parse(dossiers.lire(ref).getEtape()); ia.chat(d.title()); if (d.selectFirst("b").text().equals("NON")) dossiers.refuser(ref); }
}
