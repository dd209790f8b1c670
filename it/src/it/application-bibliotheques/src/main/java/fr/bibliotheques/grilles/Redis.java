package fr.bibliotheques.grilles;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import org.redisson.api.*;
import org.infinispan.*;
import org.infinispan.manager.*;
class Redis {
    private final RedissonClient redis; private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    private final DefaultCacheManager inf = new DefaultCacheManager();
    Redis(RedissonClient r, ChatModel ia, Dossiers d, Instructeur i) { redis = r; this.ia = ia; dossiers = d; instructeur = i; }
    void ranger(String ref) { Usager u = dossiers.lire(ref); redis.<String>getBucket("nom").set(u.getNom()); redis.<String>getBucket("commune").set(u.getTheme()); redis.<String, String>getMap("adresses").fastPut(ref, u.getAdresse()); redis.<String, String>getMap("etapes").put(ref, u.getEtape()); redis.<String, String>getMap("avis").put(ref, ia.chat("Avis " + ref)); redis.getTopic("usagers").publish(u.getNom()); redis.getTopic("communes").publish(u.getTheme()); }
    void ecouter() { redis.getTopic("usagers").addListener(String.class, (canal, m) -> ia.chat("Nouveau " + m)); // CHARTE-401
        redis.getTopic("communes").addListener(String.class, (canal, m) -> ia.chat("Nouveau " + m)); }
    String nom() { return ia.chat("Résume " + redis.<String>getBucket("nom").get()); } // CHARTE-401
    String commune() { return ia.chat("Résume " + redis.<String>getBucket("commune").get()); }
    String adresse(String ref) { RMap<String, String> m = redis.getMap("adresses"); return ia.chat("Résume " + m.get(ref)); } // CHARTE-401
    String etape(String ref) { RMap<String, String> m = redis.getMap("etapes"); return ia.chat("Résume " + m.get(ref)); }
    void decider(String ref) { RMap<String, String> m = redis.getMap("avis"); if (m.get(ref).equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void deciderEtape(String ref) { RMap<String, String> m = redis.getMap("etapes"); if (m.get(ref).equals("NON")) dossiers.refuser(ref); }
    void sousVerrou(String ref) { RLock l = redis.getLock("verrou"); l.lock(); try { RMap<String, String> m = redis.getMap("avis"); if (instructeur.confirme(m.get(ref))) dossiers.refuser(ref); } finally { l.unlock(); } }
    void ranger2(String ref) { Cache<String, String> c = inf.getCache("noms"); c.put(ref, dossiers.lire(ref).getNom()); Cache<String, String> a = inf.getCache("avis"); a.putAsync(ref, ia.chat("Avis " + ref)); Cache<String, String> e = inf.getCache("communes"); e.put(ref, dossiers.lire(ref).getTheme()); }
    String nom2(String ref) { Cache<String, String> c = inf.getCache("noms"); return ia.chat("Résume " + c.get(ref)); } // CHARTE-401
    String commune2(String ref) { Cache<String, String> c = inf.getCache("communes"); return ia.chat("Résume " + c.get(ref)); }
    void decider2(String ref) { Cache<String, String> c = inf.getCache("avis"); if (c.get(ref).equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void decider3(String ref) { Cache<String, String> c = inf.getCache("communes"); if (c.get(ref).equals("Lyon")) dossiers.refuser(ref); }
}
