package fr.bibliotheques.caches;
import com.github.benmanes.caffeine.cache.*;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.util.*;
import java.util.concurrent.*;
class Resumes {
    private final Dossiers dossiers; private final ChatModel ia;
    private final Cache<String, String> noms = Caffeine.newBuilder().maximumSize(1000).build();
    private final Cache<String, String> libelles = Caffeine.newBuilder().maximumSize(1000).build();
    private final LoadingCache<String, Usager> usagers;
    private final LoadingCache<String, String> communes;
    private final LoadingCache<String, String> nomsCharges;
    Resumes(Dossiers d, ChatModel ia) { this.dossiers = d; this.ia = ia; usagers = new Configuration(d, ia).usagers(); communes = new Configuration(d, ia).communes(); nomsCharges = new Configuration(d, ia).noms(); }
    void ranger(String ref) { noms.put(ref, dossiers.lire(ref).getNom()); libelles.put(ref, dossiers.lire(ref).getTheme()); }
    String parNom(String ref) { String n = noms.getIfPresent(ref); return n == null ? null : ia.chat("Résume le dossier de " + n); } // CHARTE-401
    String parLibelle(String ref) { return ia.chat("Résume le dossier de " + libelles.getIfPresent(ref)); }
    String charge(String ref) { return ia.chat("Résume pour " + usagers.get(ref).getAdresse()); } // CHARTE-401
    String chargeCommune(String ref) { return ia.chat("Résume pour " + usagers.get(ref).getTheme()); }
    String communeChargee(String ref) { return ia.chat("Résume pour " + communes.get(ref)); }
    String surDemande(String ref) { return ia.chat("Pour " + libelles.get(ref, r -> dossiers.lire(r).getTheme())); }
    String surDemandeNom(String ref) { return ia.chat("Pour " + noms.get(ref, r -> dossiers.lire(r).getNom())); } // CHARTE-401
    String tous() { StringBuilder b = new StringBuilder(); noms.asMap().forEach((k, v) -> b.append(v)); return ia.chat(b.toString()); } // CHARTE-401
    String plusieursMasques(List<String> refs) { return ia.chat("Compare " + nomsCharges.getAll(refs).values().stream().map(Nettoyage::masquer).toList()); }
    String combien() { return ia.chat("Il y a " + noms.estimatedSize() + " dossiers, " + noms.stats().hitCount() + " trouvés"); }
}
