package fr.bibliotheques.grilles;
import com.hazelcast.collection.*;
import com.hazelcast.map.IMap;
import fr.bibliotheques.commun.*;
class Instruction {
    private final Grille g; private final Dossiers dossiers; private final Instructeur instructeur;
    Instruction(Grille g, Dossiers d, Instructeur i) { this.g = g; dossiers = d; instructeur = i; }
    void decider(String ref) { if (g.avis().get(ref).equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void deciderEtape(String ref) { if (g.etapes().get(ref).equals("incomplet")) dossiers.refuser(ref); }
    void deciderValide(String ref) { if (instructeur.confirme(g.avis().get(ref))) dossiers.refuser(ref); }
    void differe(String ref) { g.avis().getAsync(ref).thenAccept(a -> { if (a.equals("NON")) dossiers.refuser(ref); }); } // CHARTE-501
    void file(String ref) throws Exception { IQueue<String> q = g.hz.getQueue("avis"); if (q.take().equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void calculer(String ref) { String r = g.avis().executeOnKey(ref, e -> e.getValue()); if (r.equals("NON")) dossiers.refuser(ref); } // CHARTE-501
}
