package fr.bibliotheques.web;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import spark.*;
import static spark.Spark.*;
class Routes {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    Routes(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    void ouvrir() {
        get("/courriel", (req, res) -> ia.chat("Résume " + req.queryParams("email"))); // CHARTE-401
        get("/theme", (req, res) -> ia.chat("Résume " + req.queryParams("theme")));
        before((req, res) -> req.attribute("avis", ia.chat("Avis")));
        get("/dossiers/:ref", (req, res) -> { if (req.attribute("avis").equals("NON")) dossiers.refuser(req.params(":ref")); return ""; }); // CHARTE-501
        get("/valides/:ref", (req, res) -> { if (instructeur.confirme(req.attribute("avis"))) dossiers.refuser(req.params(":ref")); return ""; });
        post("/usagers/:ref", this::garder);
        get("/usagers/:ref", this::resumer);
        path("/api", () -> post("/qui", (req, res) -> ia.chat("Résume " + req.cookie("email")))); // CHARTE-401
    }
    Object garder(Request req, Response res) { Usager u = dossiers.lire(req.params("ref")); req.session().attribute("qui", u.getNom()); req.session().attribute("theme", u.getTheme()); return ""; }
    Object resumer(Request req, Response res) {
        String theme = req.session().attribute("theme");
        ia.chat("Résume " + theme);
        String qui = req.session().attribute("qui");
        return ia.chat("Résume " + qui); // CHARTE-401
    }
}
