package fr.bibliotheques.caches;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import org.ehcache.*;
import org.ehcache.config.builders.*;
class Ehcaches {
    private final CacheManager gestion = CacheManagerBuilder.newCacheManagerBuilder()
        .withCache("usagers", CacheConfigurationBuilder.newCacheConfigurationBuilder(String.class, Usager.class, ResourcePoolsBuilder.heap(10)))
        .withCache("avis", CacheConfigurationBuilder.newCacheConfigurationBuilder(String.class, String.class, ResourcePoolsBuilder.heap(10))).build(true);
    private final Dossiers dossiers; private final ChatModel ia; private final Instructeur instructeur;
    Ehcaches(Dossiers d, ChatModel ia, Instructeur i) { dossiers = d; this.ia = ia; instructeur = i; }
    private Cache<String, Usager> usagers() { return gestion.getCache("usagers", String.class, Usager.class); }
    private Cache<String, String> avis() { return gestion.getCache("avis", String.class, String.class); }
    private Cache<String, String> etapes() { return gestion.getCache("etapes", String.class, String.class); }
    void ranger(String ref) { usagers().put(ref, dossiers.lire(ref)); etapes().put(ref, dossiers.lire(ref).getEtape()); }
    String nom(String ref) { return ia.chat("Résume " + usagers().get(ref).getNom()); } // CHARTE-401
    String commune(String ref) { return ia.chat("Résume " + usagers().get(ref).getTheme()); }
    void evaluer(String ref) { avis().putIfAbsent(ref, ia.chat("Avis " + ref)); }
    void decider(String ref) { if (avis().get(ref).equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void deciderEtape(String ref) { if (etapes().get(ref).equals("incomplet")) dossiers.refuser(ref); }
    void deciderValide(String ref) { if (instructeur.confirme(avis().get(ref))) dossiers.refuser(ref); }
    void balayer() { for (Cache.Entry<String, String> e : avis()) if (e.getValue().equals("NON")) dossiers.refuser(e.getKey()); } // CHARTE-501
}
