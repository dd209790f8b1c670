package programs;

import api.*;
import java.util.*;

class StoredKeys {
    static class Dossier { UUID numero; String avis; }
    static final Map<UUID, Dossier> DOSSIERS = new HashMap<>();
    void store(Dossier d) { d.avis = Donnees.nom(); DOSSIERS.put(d.numero, d); }
    void number_of_each() { for (Dossier d : DOSSIERS.values()) Ia.envoyer(d.numero); }
    void number_of_one(UUID n) { Ia.envoyer(DOSSIERS.get(n).numero); }
    void keys() { Ia.envoyer(DOSSIERS.keySet()); }
    void each() { for (Dossier d : DOSSIERS.values()) Ia.envoyer(d.avis); } // 401
    void values() { Ia.envoyer(DOSSIERS.values()); } // 401
    void all() { Ia.envoyer(DOSSIERS); } // 401

    static class Cle { String nom; }
    static class Fiche { Cle cle; String texte; }
    static final Map<Cle, List<Fiche>> FICHES = new HashMap<>();
    void store(Fiche f) { f.cle.nom = Donnees.nom(); FICHES.computeIfAbsent(f.cle, k -> new ArrayList<>()).add(f); }
    void keys_that_hold_a_name() { Ia.envoyer(FICHES.keySet()); } // 401
    void key_of_one(Cle c) { Ia.envoyer(FICHES.get(c).get(0).cle); } // 401
    void text_of_one(Cle c) { Ia.envoyer(FICHES.get(c).get(0).texte); }

    static final Deque<Map.Entry<String, Dossier>> FILE = new ArrayDeque<>();
    void queue(Dossier d) { d.avis = Donnees.nom(); FILE.add(Map.entry("dossier", d)); }
    void key_of_an_entry() { Ia.envoyer(FILE.poll().getKey()); }
    void value_of_an_entry() { Ia.envoyer(FILE.poll().getValue()); } // 401
}
