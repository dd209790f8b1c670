package fr.bibliotheques.caches;
import com.github.benmanes.caffeine.cache.*;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
class Decisions {
    private final Dossiers dossiers; private final ChatModel ia; private final Instructeur instructeur;
    private final LoadingCache<String, String> avis; private final AsyncLoadingCache<String, String> avisAsync;
    private final Cache<String, String> notes = Caffeine.newBuilder().build();
    private final Cache<String, String> motifs = Caffeine.newBuilder().build();
    private final AsyncCache<String, String> differes = Caffeine.newBuilder().buildAsync();
    Decisions(Dossiers d, ChatModel ia, Instructeur i) { dossiers = d; this.ia = ia; instructeur = i; avis = new Configuration(d, ia).avis(); avisAsync = new Configuration(d, ia).avisAsync(); }
    void parAvis(String ref) { if (avis.get(ref).contains("NON")) dossiers.refuser(ref); } // CHARTE-501
    void parAvisValide(String ref) { if (instructeur.confirme(avis.get(ref))) dossiers.refuser(ref); }
    void parAvisAsync(String ref) { avisAsync.get(ref).thenAccept(a -> { if (a.equals("NON")) dossiers.refuser(ref); }); } // CHARTE-501
    void parAvisSync(String ref) { if (avisAsync.synchronous().get(ref).equals("OUI")) dossiers.accorder(ref); } // CHARTE-501
    void noter(String ref) { notes.put(ref, ia.chat("Note le dossier " + ref)); motifs.put(ref, dossiers.lire(ref).getEtape()); }
    void parNote(String ref) { if ("0".equals(notes.getIfPresent(ref))) dossiers.refuser(ref); } // CHARTE-501
    void parMotif(String ref) { if ("incomplet".equals(motifs.getIfPresent(ref))) dossiers.refuser(ref); }
    void parPresence(String ref) { if (notes.getIfPresent(ref) != null) dossiers.accorder(ref); }
    void differe(String ref) { differes.get(ref, r -> ia.chat("Avis " + r)).thenAccept(a -> { if (a.equals("NON")) dossiers.refuser(ref); }); } // CHARTE-501
    void differeJournal(String ref) { differes.get(ref, r -> ia.chat("Avis " + r)).thenAccept(a -> System.out.println(a)); dossiers.accorder(ref); }
    void oublier(String ref) { notes.invalidate(ref); dossiers.refuser(ref); }
}
