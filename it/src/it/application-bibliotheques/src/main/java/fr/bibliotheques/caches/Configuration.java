package fr.bibliotheques.caches;
import com.github.benmanes.caffeine.cache.*;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.time.Duration;
class Configuration {
    final Dossiers dossiers; final ChatModel ia;
    Configuration(Dossiers d, ChatModel ia) { this.dossiers = d; this.ia = ia; }
    Cache<String, String> simple() { return Caffeine.newBuilder().maximumSize(1000).expireAfterWrite(Duration.ofMinutes(5)).build(); }
    LoadingCache<String, Usager> usagers() { return Caffeine.newBuilder().recordStats().build(ref -> dossiers.lire(ref)); }
    LoadingCache<String, String> avis() { return Caffeine.newBuilder().maximumSize(10).build(ref -> ia.chat("Avis sur le dossier " + ref)); }
    LoadingCache<String, String> communes() { return Caffeine.newBuilder().build(new CacheLoader<String, String>() { public String load(String r) { return dossiers.lire(r).getTheme(); } }); }
    LoadingCache<String, String> noms() { return Caffeine.newBuilder().build(new CacheLoader<String, String>() { public String load(String r) { return dossiers.lire(r).getNom(); } }); }
    AsyncLoadingCache<String, String> avisAsync() { return Caffeine.newBuilder().buildAsync(ref -> ia.chat("Avis sur le dossier " + ref)); }
}
