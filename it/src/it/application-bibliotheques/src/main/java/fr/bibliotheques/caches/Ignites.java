package fr.bibliotheques.caches;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import org.apache.ignite.*;
import org.apache.ignite.configuration.CacheConfiguration;
class Ignites {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur; private final Ignite grille;
    Ignites(ChatModel ia, Dossiers d, Instructeur i, Ignite g) { this.ia = ia; dossiers = d; instructeur = i; grille = g; }
    void ranger(String ref) { IgniteCache<String, String> c = grille.getOrCreateCache("avis"); c.put(ref, ia.chat("Avis " + ref)); IgniteCache<String, String> n = grille.getOrCreateCache(new CacheConfiguration<String, String>("noms")); n.put(ref, dossiers.lire(ref).getNom()); }
    void nom(String ref) { ia.chat("Résume " + grille.<String, String>cache("noms").get(ref)); } // CHARTE-401
    void theme(String ref) { ia.chat("Résume " + grille.<String, String>cache("themes").get(ref)); }
    void decider(String ref) { if (grille.<String, String>cache("avis").get(ref).equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void deciderValide(String ref) { if (instructeur.confirme(grille.<String, String>cache("avis").get(ref))) dossiers.refuser(ref); }
    void deciderNom(String ref) { if (grille.<String, String>cache("noms").get(ref).isEmpty()) dossiers.refuser(ref); }
}
