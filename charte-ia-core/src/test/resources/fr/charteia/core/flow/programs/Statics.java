package programs;

import api.*;
import java.util.*;

class Statics {
    static String a;
    void written_and_read() {
        a = Donnees.nom();
        Ia.envoyer(a); // 401
    }
    static String b;
    void overwritten() {
        b = Donnees.nom();
        b = "rien";
        Ia.envoyer(b);
    }
    static String c;
    static void poser(String s) { c = s; }
    static String prendre() { return c; }
    void through_static_methods() {
        poser(Donnees.nom());
        Ia.envoyer(prendre()); // 401
    }
    static String d;
    static void poser_d(String s) { d = s; }
    void through_static_methods_overwritten() {
        poser_d(Donnees.nom());
        poser_d("rien");
        Ia.envoyer(d);
    }
    static final String E = Donnees.nom();
    void final_field() { Ia.envoyer(E); } // 401
    static final String F = "rien";
    void final_constant() { Ia.envoyer(F); }
    static final Map<String, String> G = new HashMap<>();
    static {
        G.put("nom", Donnees.nom());
        G.put("ville", "Tours");
    }
    void final_map_filled_by_initialiser() { Ia.envoyer(G.get("nom")); } // 401
    void final_map_filled_by_initialiser_other() { Ia.envoyer(G.get("ville")); }
    static final List<String> H = new ArrayList<>();
    void final_list_filled() {
        H.add(Donnees.nom());
        Ia.envoyer(H.get(0)); // 401
    }
    static final List<String> I = List.of("a", "b");
    void final_list_of_clean() { Ia.envoyer(I.get(0)); }
    static class Unique {
        private static final Unique SEUL = new Unique();
        static Unique le() { return SEUL; }
        String v;
        String w = "rien";
    }
    void singleton() {
        Unique.le().v = Donnees.nom();
        Ia.envoyer(Unique.le().v); // 401
    }
    void singleton_other_field() {
        Unique.le().v = Donnees.nom();
        Ia.envoyer(Unique.le().w);
    }
    static class Paresseux {
        private static Paresseux seul;
        static Paresseux le() { if (seul == null) seul = new Paresseux(); return seul; }
        String v;
        String w = "rien";
    }
    void lazy_singleton() {
        Paresseux.le().v = Donnees.nom();
        Ia.envoyer(Paresseux.le().v); // 401
    }
    static class Tardif {
        private static class Porteur { static final Tardif SEUL = new Tardif(); }
        static Tardif le() { return Porteur.SEUL; }
        String v = "rien";
    }
    void holder_singleton() {
        Tardif.le().v = Donnees.nom();
        Ia.envoyer(Tardif.le().v); // 401
    }
    enum Unite {
        SEULE;
        private String v;
        void poser(String s) { v = s; }
        String lire() { return v; }
    }
    void enum_singleton() {
        Unite.SEULE.poser(Donnees.nom());
        Ia.envoyer(Unite.SEULE.lire()); // 401
    }
    static final Map<String, Object> CACHE = new HashMap<>();
    static void garder(String k, Object v) { CACHE.put(k, v); }
    static Object retrouver(String k) { return CACHE.get(k); }
    void cache() {
        garder("nom", Donnees.nom());
        Ia.envoyer(retrouver("nom")); // 401
    }
    void cache_other_key() {
        garder("nom", Donnees.nom());
        garder("pays", "France");
        Ia.envoyer(retrouver("pays"));
    }
    static final ThreadLocal<String> COURANT = new ThreadLocal<>();
    void thread_local() {
        COURANT.set(Donnees.nom());
        Ia.envoyer(COURANT.get()); // 401
    }
    static final ThreadLocal<String> AUTRE = new ThreadLocal<>();
    static final ThreadLocal<String> ENCORE = ThreadLocal.withInitial(() -> "rien");
    void another_thread_local() {
        AUTRE.set(Donnees.nom());
        Ia.envoyer(ENCORE.get());
    }
    static int compteur;
    void counter() {
        compteur++;
        Ia.envoyer("appel " + compteur);
    }
    static int somme;
    void sum() {
        somme += Donnees.salaire();
        Ia.envoyer("somme " + somme); // 401
    }
    static class Config {
        static String cle = "a";
        static final String ADRESSE = "https://" + "exemple";
    }
    void configuration() { Ia.envoyer(Config.ADRESSE); }
    static String j;
    void write_in_one_branch() {
        j = "rien";
        if (Donnees.choix()) j = Donnees.nom();
        Ia.envoyer(j); // 401
    }
    static Etat etat = new Etat();
    static class Etat { String v; }
    void field_of_static() {
        etat.v = Donnees.nom();
        Ia.envoyer(etat.v); // 401
    }
    static Etat etat2 = new Etat();
    void field_of_static_overwritten() {
        etat2.v = Donnees.nom();
        etat2.v = "rien";
        Ia.envoyer(etat2.v);
    }
    static Etat etat3 = new Etat();
    static Etat etat4 = new Etat();
    void field_of_another_static() {
        etat3.v = Donnees.nom();
        etat4.v = "rien";
        Ia.envoyer(etat4.v);
    }
    static String k = "rien";
    void written_afterwards() {
        Ia.envoyer(k == null ? "" : "x");
        k = Donnees.nom();
    }
    static final List<String> VIDEE = new ArrayList<>();
    void list_emptied() {
        VIDEE.add(Donnees.nom());
        Ia.envoyer(VIDEE); // 401
        VIDEE.clear();
        Ia.envoyer(VIDEE);
        VIDEE.add("x");
        Ia.envoyer(VIDEE.get(0));
    }
    void list_that_is_left_empty() {
        Ia.envoyer(VIDEE);
    }
    static final List<String> VIDEE_PARFOIS = new ArrayList<>(List.of(Donnees.nom()));
    void list_emptied_on_one_way(boolean b) {
        if (b) VIDEE_PARFOIS.clear();
        Ia.envoyer(VIDEE_PARFOIS); // 401
    }
    void list_emptied_for_sure() {
        VIDEE_PARFOIS.clear();
        Ia.envoyer(VIDEE_PARFOIS);
    }
    static final Map<String, String> VIDEE_AILLEURS = new HashMap<>();
    void emptied_by_a_helper() {
        VIDEE_AILLEURS.put("k", Donnees.nom());
        vider(true);
        Ia.envoyer(VIDEE_AILLEURS.get("k"));
    }
    void emptied_by_a_helper_on_one_way(boolean b) {
        VIDEE_AILLEURS.put("k", Donnees.nom());
        vider(b);
        Ia.envoyer(VIDEE_AILLEURS.get("k")); // 401
        vider(true);
    }
    private static void vider(boolean b) {
        if (b) VIDEE_AILLEURS.clear();
    }
    static final ThreadLocal<String> RETIRE = new ThreadLocal<>();
    void thread_local_removed() {
        RETIRE.set(Donnees.nom());
        try {
            Ia.envoyer(RETIRE.get()); // 401
        } finally {
            RETIRE.remove();
        }
        Ia.envoyer(RETIRE.get());
    }
    void thread_local_that_is_left_empty() {
        Ia.envoyer(RETIRE.get());
    }
}
