package fr.bibliotheques.caches;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.util.*;
import javax.cache.*;
import javax.cache.configuration.*;
import javax.cache.processor.*;
class JCaches {
    private final CacheManager gestion = Caching.getCachingProvider().getCacheManager();
    private final Cache<String, String> noms = gestion.createCache("noms", new MutableConfiguration<String, String>().setTypes(String.class, String.class).setStoreByValue(false));
    private final Cache<String, String> communes = gestion.createCache("communes", new MutableConfiguration<String, String>().setTypes(String.class, String.class));
    private final Dossiers dossiers; private final ChatModel ia; private final Instructeur instructeur;
    JCaches(Dossiers d, ChatModel ia, Instructeur i) { dossiers = d; this.ia = ia; instructeur = i; }
    void ranger(String ref) { Usager u = dossiers.lire(ref); noms.put(ref, u.getNom()); communes.put(ref, u.getTheme()); }
    String parNom(String ref) { return ia.chat("Résume " + noms.get(ref)); } // CHARTE-401
    String parCommune(String ref) { return ia.chat("Résume " + communes.get(ref)); }
    String ailleurs(String ref) { Cache<String, String> c = gestion.getCache("noms", String.class, String.class); return ia.chat("Résume " + c.get(ref)); } // CHARTE-401
    String ailleursCommune(String ref) { Cache<String, String> c = gestion.getCache("communes"); return ia.chat("Résume " + c.get(ref)); }
    String tous() { StringBuilder b = new StringBuilder(); for (Cache.Entry<String, String> e : noms) b.append(e.getValue()); return ia.chat(b.toString()); } // CHARTE-401
    String toutesLesCles() { StringBuilder b = new StringBuilder(); for (Cache.Entry<String, String> e : noms) b.append(e.getKey()); return ia.chat(b.toString()); }
    String plusieurs(Set<String> refs) { return ia.chat(String.join(",", noms.getAll(refs).values())); } // CHARTE-401
    String remplace(String ref) { return ia.chat("Avant : " + noms.getAndPut(ref, "x")); } // CHARTE-401
    void noter(String ref) { gestion.<String, String>getCache("avis").put(ref, ia.chat("Avis " + ref)); }
    void decider(String ref) { Cache<String, String> c = gestion.getCache("avis"); if (c.get(ref).equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void deciderValide(String ref) { Cache<String, String> c = gestion.getCache("avis"); if (instructeur.confirme(c.get(ref))) dossiers.refuser(ref); }
    void deciderCommune(String ref) { if (communes.get(ref).equals("Lyon")) dossiers.accorder(ref); }
    void traiter(String ref) { String r = gestion.<String, String>getCache("avis").invoke(ref, (e, args) -> e.getValue()); if (r.equals("NON")) dossiers.refuser(ref); } // CHARTE-501
}
