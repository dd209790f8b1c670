package fr.bibliotheques.caches;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.util.*;
import java.util.concurrent.TimeUnit;
import org.cache2k.*;
class Cache2ks {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    private final Cache<String, String> avis = new Cache2kBuilder<String, String>() {}.name("avis").expireAfterWrite(5, TimeUnit.MINUTES).loader(this::demander).build();
    private final Cache<String, String> noms = Cache2kBuilder.of(String.class, String.class).loader(ref -> dossier(ref).getNom()).build();
    private final Cache<String, Usager> usagers = Cache2kBuilder.of(String.class, Usager.class).entryCapacity(100).build();
    Cache2ks(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    String demander(String ref) { return ia.chat("Avis sur le dossier " + ref); }
    Usager dossier(String ref) { return dossiers.lire(ref); }
    void nom(String ref) { ia.chat("Résume " + noms.get(ref)); } // CHARTE-401
    void longueur(String ref) { ia.chat("Résume " + noms.get(ref).length()); }
    void garder(Usager u) { usagers.put(u.getReference(), u); }
    void garde(String ref) { ia.chat("Résume " + usagers.peek(ref).getNom()); } // CHARTE-401
    void gardeTheme(String ref) { ia.chat("Résume " + usagers.peek(ref).getTheme()); }
    void tous() { for (CacheEntry<String, Usager> e : usagers.entries()) ia.chat("Résume " + e.getValue().getAdresse()); } // CHARTE-401
    void toutesLesCles() { for (String ref : usagers.keys()) ia.chat("Résume " + ref); }
    void surUne(String ref) { usagers.invoke(ref, e -> ia.chat("Résume " + e.getValue().getNom())); } // CHARTE-401
    void decider(String ref) { if (avis.get(ref).contains("NON")) dossiers.refuser(ref); } // CHARTE-501
    void deciderValide(String ref) { if (instructeur.confirme(avis.get(ref))) dossiers.refuser(ref); }
    void calcule(String ref) { Cache<String, String> c = Cache2kBuilder.of(String.class, String.class).build(); if (c.computeIfAbsent(ref, k -> ia.chat("Avis " + k)).contains("NON")) dossiers.refuser(ref); } // CHARTE-501
    void autreCle(String ref, String theme) { Cache<String, String> c = Cache2kBuilder.of(String.class, String.class).build(); c.put("avis", ia.chat("Avis " + ref)); c.put("theme", theme); if (c.get("theme").contains("NON")) dossiers.refuser(ref); }
}
