package programs;

import api.*;
import java.util.*;

/** What does not say under which key of a store it goes may lie under any. */
class PlisPerdus {
    private final Casier casier;

    PlisPerdus(Casier casier) { this.casier = casier; }

    void expedie(String ou) { casier.expedier(Map.of("adresse", ou, "corps", Donnees.nom())); }
    void pose() { casier.poser("a", Donnees.propre()); }
    void recu() { Ia.envoyer("" + casier.lire("b")); } // 401
    void recu_aussi() { Ia.envoyer("" + casier.lire("a")); } // 401
}
