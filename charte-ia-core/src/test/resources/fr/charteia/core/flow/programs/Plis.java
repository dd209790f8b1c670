package programs;

import api.*;
import java.util.*;

/** What says itself under which key of a store it goes: a message with its address among its headers. */
class Plis {
    private final Casier casier;

    Plis(Casier casier) { this.casier = casier; }

    void expedie() { Map<String, Object> p = new HashMap<>(); p.put("adresse", "a"); p.put("corps", Donnees.nom()); casier.expedier(p); }
    void expedie_autre_chose() { casier.expedier(Map.of("adresse", "b", "corps", Donnees.propre())); }
    void expedie_par_une_methode(String s) { adresse("c", s); adresse("d", Donnees.nom()); }
    private void adresse(String ou, Object quoi) { casier.expedier(Map.of("adresse", ou, "corps", quoi)); }
    void recu() { Ia.envoyer("" + casier.lire("a")); } // 401
    void recu_autre_chose() { Ia.envoyer("" + casier.lire("b")); }
    void recu_d_une_methode() { Ia.envoyer("" + casier.lire("d")); } // 401
    void recu_d_une_methode_ailleurs() { Ia.envoyer("" + casier.lire("c")); }
}
