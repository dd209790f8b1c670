package programs;

import api.*;
import java.util.*;

/** Collections that helpers change: what stands where afterwards, for the caller and for the helper. */
class Handed {
    static void retirerPremier(List<String> l) { l.remove(0); }
    static void retirerDernier(List<String> l) { l.remove(l.size() - 1); }
    static void ajouterDevant(List<String> l, String s) { l.add(0, s); }
    static void ajouter(List<String> l, String s) { l.add(s); }
    static void inserer(List<String> l, int i, String s) { l.add(i, s); }
    static String prendre(List<String> l, int i) { return l.remove(i); }
    static String dernier(LinkedList<String> l) { return l.getLast(); }
    static String retirerEtLire(List<String> l) { l.remove(0); return l.get(0); }
    static void renverser(List<String> l) { Collections.reverse(l); }
    static void echanger(List<String> l, int i, int j) { Collections.swap(l, i, j); }
    static void vider(List<String> l) { l.clear(); }
    static void remplir(List<String> l, String s) { Collections.fill(l, s); }
    static List<String> trois(String a, String b, String c) { return new ArrayList<>(List.of(a, b, c)); }

    void first_removed() {
        List<String> l = trois("a", Donnees.nom(), "c");
        retirerPremier(l);
        Ia.envoyer(l.get(0)); // 401
        Ia.envoyer(l.get(1));
    }
    void first_of_two_removed() {
        List<String> l = trois(Donnees.nom(), "b", "c");
        retirerPremier(l);
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1));
        l.add(Donnees.nom());
        Ia.envoyer(l.get(1));
        Ia.envoyer(l.get(2)); // 401
    }
    void last_removed() {
        List<String> l = trois("a", "b", Donnees.nom());
        retirerDernier(l);
        for (String s : l) Ia.envoyer(s);
        l.add("d");
        Ia.envoyer(l.get(2));
    }
    void last_removed_leaves_the_others() {
        List<String> l = trois("a", Donnees.nom(), "c");
        retirerDernier(l);
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
    }
    void put_in_front() {
        List<String> l = trois("a", "b", "c");
        ajouterDevant(l, Donnees.nom());
        Ia.envoyer(l.get(0)); // 401
        Ia.envoyer(l.get(1));
        Ia.envoyer(l.get(3));
    }
    void put_in_front_of_it() {
        List<String> l = trois("a", "b", Donnees.nom());
        ajouterDevant(l, "x");
        Ia.envoyer(l.get(2));
        Ia.envoyer(l.get(3)); // 401
    }
    void put_behind() {
        List<String> l = trois("a", "b", "c");
        ajouter(l, Donnees.nom());
        Ia.envoyer(l.get(2));
        Ia.envoyer(l.get(3)); // 401
    }
    void put_between() {
        List<String> l = trois("a", "b", Donnees.nom());
        inserer(l, 1, "x");
        Ia.envoyer(l.get(1));
        Ia.envoyer(l.get(2));
        Ia.envoyer(l.get(3)); // 401
        inserer(l, 1, Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
        Ia.envoyer(l.get(2));
    }
    void taken_out() {
        List<String> l = trois("a", Donnees.nom(), "c");
        Ia.envoyer(prendre(l, 0));
        Ia.envoyer(prendre(l, 0)); // 401
        Ia.envoyer(prendre(l, 0));
    }
    void taken_from_the_middle() {
        List<String> l = trois("a", Donnees.nom(), "c");
        Ia.envoyer(prendre(l, 1)); // 401
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1));
    }
    void last_of_a_linked_list() {
        LinkedList<String> l = new LinkedList<>();
        l.add(Donnees.nom());
        l.add("b");
        Ia.envoyer(dernier(l));
        l.add(Donnees.nom());
        Ia.envoyer(dernier(l)); // 401
    }
    void read_by_who_removed() {
        Ia.envoyer(retirerEtLire(trois("a", Donnees.nom(), "c"))); // 401
        Ia.envoyer(retirerEtLire(trois(Donnees.nom(), "b", "c")));
    }
    void turned_round() {
        List<String> l = trois(Donnees.nom(), "b", "c");
        renverser(l);
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1));
        Ia.envoyer(l.get(2)); // 401
    }
    void turned_round_here() {
        List<String> l = trois("a", "b", Donnees.nom());
        Collections.reverse(l);
        Ia.envoyer(l.get(0)); // 401
        Ia.envoyer(l.get(1));
        Ia.envoyer(l.get(2));
    }
    void exchanged() {
        List<String> l = trois(Donnees.nom(), "b", "c");
        echanger(l, 0, 2);
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1));
        Ia.envoyer(l.get(2)); // 401
    }
    void exchanged_here() {
        List<String> l = trois("a", "b", Donnees.nom());
        Collections.swap(l, 2, 1);
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
        Ia.envoyer(l.get(2));
    }
    void exchanged_somewhere(int i) {
        List<String> l = trois("a", "b", Donnees.nom());
        Collections.swap(l, 2, i);
        Ia.envoyer(l.get(0)); // 401
        Ia.envoyer(l.get(2)); // 401
    }
    void emptied() {
        List<String> l = trois(Donnees.nom(), "b", Donnees.nom());
        vider(l);
        for (String s : l) Ia.envoyer(s);
        l.add("x");
        Ia.envoyer(l.get(0));
        if (l.isEmpty()) Ia.envoyer(Donnees.nom());
    }
    void filled() {
        List<String> l = trois(Donnees.nom(), "b", Donnees.nom());
        Collections.fill(l, "x");
        Ia.envoyer(l.get(0));
        remplir(l, Donnees.nom());
        Ia.envoyer(l.get(1)); // 401
    }
    void shuffled() {
        List<String> l = trois("a", "b", Donnees.nom());
        Collections.shuffle(l);
        Ia.envoyer(l.get(0)); // 401
        Ia.envoyer(l.get(1)); // 401
    }
    void emptied_or_not() {
        List<String> l = trois("a", "b", Donnees.nom());
        if (l.isEmpty()) Ia.envoyer(Donnees.nom());
        l.clear();
        if (!l.isEmpty()) Ia.envoyer(Donnees.nom());
        if (l.isEmpty()) Ia.envoyer(Donnees.nom()); // 401
    }
    void all_added_behind() {
        List<String> l = trois("a", "b", "c");
        List<String> m = trois("d", Donnees.nom(), "f");
        l.addAll(m);
        Ia.envoyer(l.get(2));
        Ia.envoyer(l.get(3));
        Ia.envoyer(l.get(4)); // 401
        Ia.envoyer(l.get(5));
    }
    void all_added_of_a_list_of_any_length() {
        List<String> l = new ArrayList<>(List.of("a"));
        List<String> m = new ArrayList<>();
        for (int i = 0; i < Donnees.nombre(); i++) m.add(Donnees.nom());
        l.addAll(m);
        Ia.envoyer(l.get(1)); // 401
        for (String s : l) Ia.envoyer(s); // 401
    }
    void copied_then_changed() {
        List<String> l = trois("a", "b", Donnees.nom());
        List<String> m = new ArrayList<>(l);
        l.set(2, "x");
        m.remove(0);
        Ia.envoyer(l.get(2));
        Ia.envoyer(m.get(0));
        Ia.envoyer(m.get(1)); // 401
    }
    void copied_after_a_loop() {
        List<String> l = new ArrayList<>();
        for (int i = 0; i < Donnees.nombre(); i++) l.add(Donnees.nom());
        Ia.envoyer(new ArrayList<>(l).get(0)); // 401
        Ia.envoyer(List.copyOf(l).get(0)); // 401
    }
    void map_added_to_a_map() {
        Map<String, String> m = new HashMap<>(Map.of("a", Donnees.nom(), "b", "x"));
        Map<String, String> n = new HashMap<>(Map.of("b", Donnees.nom(), "c", "x"));
        m.putAll(n);
        Ia.envoyer(m.get("a")); // 401
        Ia.envoyer(m.get("b")); // 401
        Ia.envoyer(m.get("c"));
        Ia.envoyer(n.get("a"));
    }
    void map_overwritten_by_a_map() {
        Map<String, String> m = new HashMap<>(Map.of("a", Donnees.nom()));
        m.putAll(Map.of("a", "x"));
        Ia.envoyer(m.get("a"));
    }
    void map_perhaps_overwritten_by_a_map() {
        Map<String, String> m = new HashMap<>(Map.of("a", Donnees.nom()));
        Map<String, String> n = new HashMap<>();
        if (Donnees.choix()) n.put("a", "x");
        m.putAll(n);
        Ia.envoyer(m.get("a")); // 401
    }

    // ---- arrays
    void array_as_a_list() {
        String[] a = {"x", Donnees.nom()};
        Ia.envoyer(List.of(a).get(0));
        Ia.envoyer(List.of(a).get(1)); // 401
        Ia.envoyer(Arrays.asList(a).get(0));
        Ia.envoyer(Arrays.asList(a).get(1)); // 401
    }
    void array_filled_somewhere_as_a_list(int i) {
        String[] a = {"x", "y"};
        a[i] = Donnees.nom();
        Ia.envoyer(List.of(a).get(0)); // 401
        Ia.envoyer(Arrays.asList(a).get(1)); // 401
        if (List.of(a).isEmpty()) Ia.envoyer("x");
    }
    void set_all_of_few() {
        String[] a = new String[6];
        Arrays.setAll(a, i -> i == 5 ? Donnees.nom() : "x");
        Ia.envoyer(a[0]);
        Ia.envoyer(a[4]);
        Ia.envoyer(a[5]); // 401
        if (a.length != 6) Ia.envoyer(Donnees.nom());
    }
    void set_all_of_many() {
        String[] a = new String[8];
        Arrays.setAll(a, i -> Donnees.nom());
        Ia.envoyer(a[3]); // 401
        Ia.envoyer(a[7]); // 401
        Arrays.setAll(a, i -> "x");
        Ia.envoyer(a[3]);
        Ia.envoyer(a[7]);
        if (a.length != 8) Ia.envoyer(Donnees.nom());
    }
    void set_all_of_any_number(int n) {
        String[] a = new String[n];
        Arrays.setAll(a, i -> Donnees.nom());
        Ia.envoyer(a[3]); // 401
        Arrays.setAll(a, i -> "x");
        Ia.envoyer(a[3]);
    }
    static void poserTout(String[] a) { Arrays.setAll(a, i -> Donnees.nom()); }
    void set_all_by_a_helper() {
        String[] a = {"x", "y"};
        Ia.envoyer(a[1]);
        poserTout(a);
        Ia.envoyer(a[1]); // 401
    }
    void replaced() {
        List<String> l = trois(Donnees.nom(), "b", "c");
        l.replaceAll(s -> s + "!");
        Ia.envoyer(l.get(0)); // 401
        Ia.envoyer(l.get(1));
        l.replaceAll(s -> "x");
        Ia.envoyer(l.get(0));
        l.replaceAll(s -> Donnees.nom());
        Ia.envoyer(l.get(2)); // 401
    }
    void replaced_in_a_map() {
        Map<String, String> m = new HashMap<>(Map.of("a", Donnees.nom(), "b", "x"));
        m.replaceAll((k, v) -> v.trim());
        Ia.envoyer(m.get("a")); // 401
        Ia.envoyer(m.get("b"));
        m.replaceAll((k, v) -> k);
        Ia.envoyer(m.get("a"));
    }
    static void remplacer(List<String> l) { l.replaceAll(s -> Donnees.nom()); }
    void replaced_by_a_helper() {
        List<String> l = trois("a", "b", "c");
        remplacer(l);
        Ia.envoyer(l.get(1)); // 401
    }
    private static void reunir(Map<String, String> m, Map<String, String> n) { m.putAll(n); }
    void overwritten_in_a_helper() { Map<String, String> m = new HashMap<>(), n = new HashMap<>(); m.put("a", Donnees.nom()); n.put("a", "x"); reunir(m, n); Ia.envoyer(m.get("a")); }
    void perhaps_overwritten_in_a_helper(boolean b) { Map<String, String> m = new HashMap<>(), n = new HashMap<>(); m.put("a", Donnees.nom()); if (b) n.put("a", "x"); reunir(m, n); Ia.envoyer(m.get("a")); } // 401
    void not_overwritten_in_a_helper() { Map<String, String> m = new HashMap<>(), n = new HashMap<>(); m.put("a", Donnees.nom()); n.put("a", "x"); n.remove("a"); reunir(m, n); Ia.envoyer(m.get("a")); } // 401
    void another_key_written_in_a_helper() { Map<String, String> m = new HashMap<>(), n = new HashMap<>(); m.put("a", "x"); n.put("b", Donnees.nom()); reunir(m, n); Ia.envoyer(m.get("a")); }
    void two_keys_overwritten_in_a_helper() { Map<String, String> m = new HashMap<>(), n = new HashMap<>(); m.put("a", Donnees.nom()); n.put("a", "x"); n.put("b", "y"); reunir(m, n); Ia.envoyer(m.get("a")); }
}
