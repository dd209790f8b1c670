package programs;

import api.*;
import java.util.*;

/** Keys of a store that a class of ours is passed, as those put them together who call it. */
class ClesPassees {
    static class Cache {
        private final Casier casier;
        Cache(Casier casier) { this.casier = casier; }
        void put(String k, Object v) { casier.poser(k, v); }
        Object get(String k) { return casier.lire(k); }
        Object getOr(String k, Object d) { Object o = casier.lire(k); return o == null ? d : o; }
    }
    private final Cache cache;
    private final Store store;
    private final Prefixed prefixed;
    ClesPassees(Cache cache, Store store, Prefixed prefixed) { this.cache = cache; this.store = store; this.prefixed = prefixed; }

    void pose(String r) { cache.put("avis:" + r, Ia.demander("?")); cache.put("motif:" + r, "guichet"); cache.put("nom:" + r, Donnees.nom()); }
    void lu(String r) { if (cache.get("avis:" + r).equals("non")) Decisions.refuser(r); } // 501
    void lu_sous_un_autre(String r) { if (cache.get("motif:" + r).equals("non")) Decisions.refuser(r); }
    void lu_sous_une_cle_connue(String r) { if (cache.get("avis:12").equals("non")) Decisions.refuser(r); } // 501
    void lu_sous_une_autre_cle_connue(String r) { if (cache.get("motif:12").equals("non")) Decisions.refuser(r); }
    void envoie(String r) { Ia.envoyer(cache.get("nom:" + r)); } // 401
    void envoie_autre(String r) { Ia.envoyer(cache.get("motif:" + r)); }
    void envoie_ou(String r) { Ia.envoyer(cache.getOr("nom:" + r, "x")); } // 401
    void envoie_ou_autre(String r) { Ia.envoyer(cache.getOr("motif:" + r, "x")); }
    void envoie_inconnu(String r) { Ia.envoyer(cache.get(r)); } // 401
    private String cle(String r) { return "nom:" + r; }
    void envoie_cle(String r) { Ia.envoyer(cache.get(cle(r))); } // 401
    private Object lireNom(String r) { return cache.get("nom:" + r); }
    private Object lire(String p, String r) { return cache.get(p + r); }
    void envoie_lire(String r) { Ia.envoyer(lire("nom:", r)); } // 401
    void envoie_lire_autre(String r) { Ia.envoyer(lire("motif:", r)); }
    void envoie_lire_nom(String r) { Ia.envoyer(lireNom(r)); } // 401

    // --- behind what the class itself puts before each
    interface Store { void put(String k, Object v); Object get(String k); }
    static class Prefixed implements Store {
        private static final String APP = "app:";
        private final Casier casier;
        Prefixed(Casier casier) { this.casier = casier; }
        private String key(String k) { return APP + k; }
        public void put(String k, Object v) { if (k == null || k.isEmpty()) throw new IllegalArgumentException(); casier.poser(key(k), v); }
        public Object get(String k) { return casier.lire(key(k)); }
        Object get(String espace, String id) { return get(String.format("%s:%s", espace, id)); }
    }
    void pose_avant(String r) { store.put("avis:" + r, Ia.demander("?")); store.put("motif:" + r, "guichet"); store.put("nom:" + r, Donnees.nom()); }
    void lu_avant(String r) { if (store.get("avis:" + r).equals("non")) Decisions.refuser(r); } // 501
    void lu_sous_un_autre_avant(String r) { if (store.get("motif:" + r).equals("non")) Decisions.refuser(r); }
    void envoie_avant(String r) { Ia.envoyer(store.get("nom:" + r)); } // 401
    void envoie_autre_avant(String r) { Ia.envoyer(store.get("motif:" + r)); }
    void envoie_deux_avant(String r) { Ia.envoyer(prefixed.get("nom", r)); } // 401
    void envoie_deux_autre_avant(String r) { Ia.envoyer(prefixed.get("motif", r)); }
    void envoie_si_avant(String r) { String k = "nom:" + r; if (store.get(k) != null) Ia.envoyer("x"); Ia.envoyer(Objects.requireNonNullElse(store.get("motif:" + r), "?")); }
    void envoie_liste_avant(List<String> rs) { for (String r : rs) Ia.envoyer(store.get("nom:" + r)); } // 401
    void envoie_liste_autre_avant(List<String> rs) { for (String r : rs) Ia.envoyer(store.get("motif:" + r)); }
    void envoie_flux_avant(List<String> rs) { rs.stream().map(r -> "nom:" + r).map(store::get).forEach(Ia::envoyer); } // 401
    void envoie_flux_autre_avant(List<String> rs) { rs.stream().map(r -> "motif:" + r).map(store::get).forEach(Ia::envoyer); }

    // --- an address, by which things are asked for and kept
    private Object demande(String adresse) { Object o = cache.get(adresse); return o == null ? Ia.poster(adresse, "x") : o; }
    void demande_et_garde(String r) { Ia.envoyer(demande("https://exemple.fr/" + r)); }
}
