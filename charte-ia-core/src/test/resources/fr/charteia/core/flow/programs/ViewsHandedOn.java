package programs;

import api.*;
import java.util.*;

/** Parts of collections, and other views of them, that a helper changes: so is the whole. */
class ViewsHandedOn {
    static void poser(List<String> v, String s) { v.set(0, s); }
    void sub_list() { List<String> l = new ArrayList<>(List.of("a", "b", "c")); poser(l.subList(1, 3), Donnees.nom()); Ia.envoyer(l.get(1)); } // 401
    void sub_list_other() { List<String> l = new ArrayList<>(List.of("a", "b", "c")); poser(l.subList(1, 3), Donnees.nom()); Ia.envoyer(l.get(0)); }
    void sub_list_of_sub_list() { List<String> l = new ArrayList<>(List.of("a", "b", "c")); poser(l.subList(1, 3).subList(1, 2), Donnees.nom()); Ia.envoyer(l.get(2)); } // 401
    void sub_list_cleaned() { List<String> l = new ArrayList<>(List.of("a", Donnees.nom(), "c")); poser(l.subList(1, 3), "x"); Ia.envoyer(l.get(1)); }
    void sub_list_not_cleaned() { List<String> l = new ArrayList<>(List.of("a", Donnees.nom(), "c")); poser(l.subList(0, 3), "x"); Ia.envoyer(l.get(1)); } // 401
    void sub_list_unknown(int n) { List<String> l = new ArrayList<>(List.of("a", "b", "c")); poser(l.subList(n, 3), Donnees.nom()); Ia.envoyer(l.get(1)); } // 401
    void through_it() { List<String> l = new ArrayList<>(List.of("a", "b", "c")); List<String> v = l.subList(1, 3); poser(v, Donnees.nom()); Ia.envoyer(v.get(0)); } // 401
    void through_it_other() { List<String> l = new ArrayList<>(List.of("a", "b", "c")); List<String> v = l.subList(1, 3); poser(v, Donnees.nom()); Ia.envoyer(v.get(1)); }
    void as_list() { String[] t = {"a", "b"}; poser(Arrays.asList(t), Donnees.nom()); Ia.envoyer(t[0]); } // 401
    void synchronised() { List<String> l = new ArrayList<>(List.of("a", "b", "c")); poser(Collections.synchronizedList(l), Donnees.nom()); Ia.envoyer(l.get(0)); } // 401
    static void ajouter(List<String> v, String s) { v.add(s); }
    void added_to_sub_list() { List<String> l = new ArrayList<>(List.of("a", "b")); ajouter(l.subList(0, 1), Donnees.nom()); Ia.envoyer(l.get(1)); } // 401
    void added_to_synchronised() { List<String> l = new ArrayList<>(); ajouter(Collections.synchronizedList(l), Donnees.nom()); Ia.envoyer(l.get(0)); } // 401
    void added_to_nothing_synchronised() { List<String> l = new ArrayList<>(); ajouter(Collections.synchronizedList(l), "x"); if (l.isEmpty()) Ia.envoyer(Donnees.nom()); }
    static void ranger(Map<String, String> m, String s) { m.put("d", s); }
    void part_of_a_map() { TreeMap<String, String> m = new TreeMap<>(Map.of("a", "rien")); ranger(m.tailMap("c"), Donnees.nom()); Ia.envoyer(m.get("d")); } // 401
    void part_of_a_map_other() { TreeMap<String, String> m = new TreeMap<>(Map.of("a", "rien")); ranger(m.tailMap("c"), Donnees.nom()); Ia.envoyer(m.get("a")); }
    void part_of_a_map_cleaned() { TreeMap<String, String> m = new TreeMap<>(Map.of("d", Donnees.nom())); ranger(m.tailMap("c"), "x"); Ia.envoyer(m.get("d")); }
    void part_of_a_part() { TreeMap<String, String> m = new TreeMap<>(Map.of("a", "rien")); ranger(m.tailMap("b").headMap("f"), Donnees.nom()); Ia.envoyer(m.get("d")); } // 401
    static void masquer(List<String> l) { for (int i = 0; i < l.size(); i++) l.set(i, "x"); }
    void masked_part() { List<String> l = new ArrayList<>(List.of("a", Donnees.nom(), "c")); masquer(l.subList(0, 1)); Ia.envoyer(l.get(1)); } // 401
    static void remplir(List<String> l) { for (int i = 0; i < l.size(); i++) l.set(i, Donnees.nom()); }
    void filled_part() { List<String> l = new ArrayList<>(List.of("a", "b", "c")); remplir(l.subList(1, 3)); Ia.envoyer(l.get(1)); } // 401
    static void vider(Collection<String> c) { c.clear(); }
    void values_cleared() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); vider(m.values()); Ia.envoyer(m.get("a")); }
    void keys_cleared() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); vider(m.keySet()); Ia.envoyer(m.get("a")); }
    void part_cleared() { List<String> l = new ArrayList<>(List.of("a", Donnees.nom())); vider(l.subList(0, 1)); Ia.envoyer(l.get(0)); } // 401
    void part_cleared_here() { List<String> l = new ArrayList<>(List.of("a", Donnees.nom())); l.subList(0, 1).clear(); Ia.envoyer(l.get(0)); } // 401
    static void retirer(List<String> c) { c.remove(0); }
    void removed() { List<String> l = new ArrayList<>(List.of("a", Donnees.nom())); retirer(l.subList(0, 1)); Ia.envoyer(l.get(0)); } // 401
    void removed_synchronised() { List<String> l = new ArrayList<>(List.of("a", Donnees.nom())); retirer(Collections.synchronizedList(l)); Ia.envoyer(l.get(0)); } // 401
    static void inserer(List<String> c) { c.add(0, "x"); }
    void inserted() { List<String> l = new ArrayList<>(List.of("a", Donnees.nom(), "c")); inserer(l.subList(0, 1)); Ia.envoyer(l.get(2)); } // 401
    void inserted_synchronised() { List<String> l = new ArrayList<>(List.of("a", Donnees.nom(), "c")); inserer(Collections.synchronizedList(l)); Ia.envoyer(l.get(2)); } // 401
    static void trier(List<String> c) { Collections.sort(c); }
    void sorted_part() { List<String> l = new ArrayList<>(List.of("a", Donnees.nom(), "c")); trier(l.subList(0, 2)); Ia.envoyer(l.get(0)); } // 401
    static void oter(Collection<String> c, String s) { c.remove(s); }
    void key_removed() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); oter(m.keySet(), "a"); Ia.envoyer(m.get("a")); }
    void size_after() { List<String> l = new ArrayList<>(List.of("a", "b")); vider(l.subList(0, 2)); if (l.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void keys_after() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); vider(m.keySet()); if (m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    static void oterTout(Collection<String> c) { c.removeIf(s -> true); }
    void keys_removed() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); oterTout(m.keySet()); if (m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void synchronised_cleared() { List<String> l = new ArrayList<>(List.of("a", "b")); vider(Collections.synchronizedList(l)); if (l.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
}
