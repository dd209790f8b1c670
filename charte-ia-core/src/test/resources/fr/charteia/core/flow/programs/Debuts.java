package programs;

import api.*;
import java.util.*;

/** Keys of a store of which only the beginning is known. */
class Debuts {
    private final Casier casier;

    Debuts(Casier casier) { this.casier = casier; }

    static String cle(String reference) { return "motif:" + reference; }
    static String cle(String sorte, String reference) { return sorte + ":" + reference; }

    void pose(String r) { casier.poser("avis:" + r, Ia.demander("?")); casier.poser(cle(r), "guichet"); }
    void lu(String r) { if (casier.lire("avis:" + r).equals("non")) Decisions.refuser(r); } // 501
    void lu_sous_un_autre(String r) { if (casier.lire("motif:" + r).equals("non")) Decisions.refuser(r); }
    void lu_par_une_methode(String r) { if (casier.lire(cle(r)).equals("non")) Decisions.refuser(r); }
    void lu_par_une_methode_de_deux(String r) { if (casier.lire(cle("avis", r)).equals("non")) Decisions.refuser(r); } // 501
    void lu_par_une_methode_de_deux_autres(String r) { if (casier.lire(cle("motif", r)).equals("non")) Decisions.refuser(r); }
    void lu_sous_une_cle_connue(String r) { if (casier.lire("avis:12").equals("non")) Decisions.refuser(r); } // 501
    void lu_sous_une_autre_cle_connue(String r) { if (casier.lire("motif:12").equals("non")) Decisions.refuser(r); }
    void lu_sous_une_cle_inconnue(String r) { if (casier.lire(r).equals("non")) Decisions.refuser(r); } // 501
    void lu_sous_une_fin(String r) { if (casier.lire(r + ":avis").equals("non")) Decisions.refuser(r); } // 501
    void lu_sous_un_debut_plus_court(String r) { if (casier.lire("av" + r).equals("non")) Decisions.refuser(r); } // 501
    void lu_sous_un_debut_plus_long(String r) { if (casier.lire("avis:2026:" + r).equals("non")) Decisions.refuser(r); } // 501
    void lu_par_un_format(String r) { if (casier.lire(String.format("avis:%s", r)).equals("non")) Decisions.refuser(r); } // 501
    void lu_par_un_autre_format(String r) { if (casier.lire(String.format("motif:%s", r)).equals("non")) Decisions.refuser(r); }

    // several keys
    void lus(List<String> rs) {
        for (Object o : casier.lireTous(rs.stream().map(r -> "avis:" + r).toList())) if (o.equals("non")) Decisions.refuser("x"); // 501
        for (Object o : casier.lireTous(rs.stream().map(Debuts::cle).toList())) if (o.equals("non")) Decisions.refuser("x");
        for (Object o : casier.lireTous(List.of("avis:1", "motif:1"))) if (o.equals("non")) Decisions.refuser("x"); // 501
        for (Object o : casier.lireTous(List.of("motif:1", "motif:2"))) if (o.equals("non")) Decisions.refuser("x");
        for (Object o : casier.lireTous(rs)) if (o.equals("non")) Decisions.refuser("x"); // 501
    }

    // one key known, read under a beginning
    void pose_une(String nom) { casier.poser("nom:accueil", Donnees.nom()); }
    void lit_une(String n) { Ia.envoyer(casier.lire("nom:" + n)); } // 401
    void lit_une_autre(String n) { Ia.envoyer(casier.lire("bureau:" + n)); }

    // what was under such a key is still under others
    void pose_et_remplace(String a, String b) { casier.poser("ville:" + a, Donnees.nom()); casier.poser("ville:" + b, "Paris"); }
    void lit_ville(String a) { Ia.envoyer(casier.lire("ville:" + a)); } // 401
    void pose_et_lit(String a, String b) {
        casier.poser("rue:" + a, Donnees.nom());
        casier.poser("rue:" + b, "Paris");
        Ia.envoyer(casier.lire("rue:" + a)); // 401
        Ia.envoyer(casier.lire("place:" + a));
    }

    // parts
    void range(String r) {
        Casier.Rayon rayon = casier.rayon("dossier:" + r);
        rayon.poser("avis", Ia.demander("?"));
        rayon.poser("etape", "ouvert");
    }
    void prend(String r) { if (casier.rayon("dossier:" + r).lire("avis").equals("non")) Decisions.refuser(r); } // 501
    void prend_autre_chose(String r) { if (casier.rayon("dossier:" + r).lire("etape").equals("non")) Decisions.refuser(r); }
    void prend_ailleurs(String r) { if (casier.rayon("agent:" + r).lire("avis").equals("non")) Decisions.refuser(r); }
    void prend_on_ne_sait_ou(String r) { if (casier.rayon(r).lire("avis").equals("non")) Decisions.refuser(r); } // 501
    void prend_de_ce_qui_est_passe(Casier.Rayon rayon) { if (rayon.lire("avis").equals("non")) Decisions.refuser("x"); } // 501

    // a map of the program's is no store
    void une_carte(String r) {
        Map<String, String> m = new HashMap<>();
        m.put("nom:" + r, Donnees.nom());
        Ia.envoyer(m.get("nom:" + r)); // 401
    }

    // a part that a constructor opens
    static class Tiroir {
        private final Casier.Rayon rayon;
        Tiroir(Casier casier) { rayon = casier.rayon("tiroir"); }
        void met() { rayon.poser("nom", Donnees.nom()); }
        void lit() { Ia.envoyer(rayon.lire("nom")); } // 401
        void litAutreChose() { Ia.envoyer(rayon.lire("ville")); }
    }
    static class Bureau {
        private final Casier.Rayon rayon;
        Bureau(Casier casier) { rayon = casier.rayon("bureau"); }
        void lit() { Ia.envoyer(rayon.lire("nom")); }
    }
    void ouvre() { Ia.envoyer(casier.rayon("tiroir").lire("nom")); } // 401
    void ouvre_ailleurs() { Ia.envoyer(casier.rayon("armoire").lire("nom")); }
}
