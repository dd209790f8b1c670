package fr.bibliotheques.grilles;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.util.concurrent.TimeUnit;
class Saisie {
    private final Grille g; private final Dossiers dossiers; private final ChatModel ia;
    Saisie(Grille g, Dossiers d, ChatModel ia) { this.g = g; dossiers = d; this.ia = ia; }
    void ranger(String ref) throws Exception { Usager u = dossiers.lire(ref); g.noms().put(ref, u.getNom(), 5, TimeUnit.MINUTES); g.etapes().set(ref, u.getEtape()); g.hz.<String>getQueue("courriers").offer(u.getAdresse()); g.hz.<String>getQueue("communes").put(u.getTheme()); g.hz.<String>getTopic("saisies").publish(u.getNom()); g.hz.<String>getTopic("communes").publish(u.getTheme()); g.hz.<String>getList("liste").add(u.getNom()); }
    void evaluer(String ref) { g.avis().putAsync(ref, ia.chat("Avis " + ref)); g.hz.<String>getQueue("avis").offer(ia.chat("Avis")); }
}
