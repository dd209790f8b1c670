package programs;
import api.*;
import java.util.*;
/** Copies of collections, parts of lists that are written through, and keys that are there already. */
class Copies {
    void to_array_of_a_list(List<String> p) { p.add(Donnees.nom()); Ia.envoyer(p.toArray()[0]); } // 401
    void to_array_of_a_collection(Collection<String> p) { p.add(Donnees.nom()); Ia.envoyer(p.toArray(new String[0])[0]); } // 401
    void to_array_filled() { String[] t = new String[1]; List.of(Donnees.nom()).toArray(t); Ia.envoyer(t[0]); } // 401
    void to_array_set() { Set<String> s = new HashSet<>(Set.of(Donnees.nom())); Ia.envoyer(s.toArray()[0]); } // 401
    void to_array_positions() {
        List<String> l = new ArrayList<>();
        l.add("x");
        l.add(Donnees.nom());
        Object[] o = l.toArray();
        String[] t = l.toArray(new String[2]);
        String[] u = l.toArray(String[]::new);
        Ia.envoyer(o[0]);
        Ia.envoyer(t[0]);
        Ia.envoyer(u[0]);
        Ia.envoyer(o[1]); // 401
        Ia.envoyer(t[1]); // 401
        Ia.envoyer(u[1]); // 401
        o[1] = "y";
        Ia.envoyer(o[1]);
        Ia.envoyer(l.get(1)); // 401
    }
    void to_array_parts() { Object[] o = List.of(new Boite(Donnees.nom(), "x")).toArray(); Ia.envoyer(((Boite) o[0]).b); Ia.envoyer(o.length); }
    void to_array_parts_bad() { Object[] o = List.of(new Boite(Donnees.nom(), "x")).toArray(); Ia.envoyer(((Boite) o[0]).a); } // 401
    record Boite(String a, String b) {}
    void cloned_map() {
        HashMap<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.put("ville", "x");
        HashMap<String, String> c = (HashMap<String, String>) m.clone();
        m.put("ville", Donnees.nom());
        c.put("nom", "y");
        Ia.envoyer(c.get("ville"));
        Ia.envoyer(c.get("nom"));
        Ia.envoyer(m.get("nom")); // 401
        Ia.envoyer(m.get("ville")); // 401
    }
    void cloned_list() {
        ArrayList<String> l = new ArrayList<>(List.of("a", Donnees.nom()));
        List<String> c = (List<String>) l.clone();
        l.clear();
        Ia.envoyer(c.get(0));
        Ia.envoyer(c.get(1)); // 401
        Ia.envoyer(l);
    }
    void cloned_then_filled() {
        ArrayDeque<String> d = new ArrayDeque<>();
        ArrayDeque<String> e = d.clone();
        d.add(Donnees.nom());
        Ia.envoyer(e.peek());
        Ia.envoyer(d.clone().peek()); // 401
    }
    void cloned_parameter(ArrayList<String> l) {
        l.add(Donnees.nom());
        Ia.envoyer(((List<?>) l.clone()).get(0)); // 401
    }
    static ArrayList<String> copie(ArrayList<String> l) { return (ArrayList<String>) l.clone(); }
    void cloned_by_a_helper() {
        ArrayList<String> l = new ArrayList<>(List.of("a", Donnees.nom()));
        Ia.envoyer(copie(l).get(1)); // 401
        Ia.envoyer(copie(new ArrayList<>(List.of("a"))).get(0));
    }
    void shallow() {
        ArrayList<StringBuilder> l = new ArrayList<>(List.of(new StringBuilder()));
        List<StringBuilder> c = (List<StringBuilder>) l.clone();
        l.get(0).append(Donnees.nom());
        Ia.envoyer(c.get(0)); // 401
    }
    void there_already() {
        Map<String, String> m = new HashMap<>();
        m.put("a", "x");
        m.putIfAbsent("a", Donnees.nom());
        m.putIfAbsent("b", Donnees.nom());
        Ia.envoyer(m.get("a"));
        Ia.envoyer(m.get("b")); // 401
    }
    void there_perhaps(boolean c) {
        Map<String, String> m = new HashMap<>();
        if (c) m.put("a", "x");
        m.putIfAbsent("a", Donnees.nom());
        Ia.envoyer(m.get("a")); // 401
    }
    void null_is_not_there() {
        Map<String, String> m = new HashMap<>();
        m.put("a", null);
        m.putIfAbsent("a", Donnees.nom());
        Ia.envoyer(m.get("a")); // 401
    }
    void there_with_data() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.putIfAbsent("a", "x");
        Ia.envoyer(m.get("a")); // 401
    }
    // --- parts of lists
    void set_in_a_part() {
        List<String> l = new ArrayList<>(List.of("a", "b", "c"));
        l.subList(1, 3).set(0, Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(2));
        Ia.envoyer(l.get(1)); // 401
    }
    void set_in_a_part_that_is_kept() {
        List<String> l = new ArrayList<>();
        l.add("a"); l.add("b"); l.add("c");
        List<String> v = l.subList(1, 3);
        v.set(0, Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(v.get(1));
        Ia.envoyer(l.get(1)); // 401
    }
    void replaced_in_a_part() {
        List<String> l = new ArrayList<>();
        l.add("a"); l.add(Donnees.nom()); l.add("c");
        List<String> v = l.subList(1, 3);
        Ia.envoyer(v.get(1));
        Ia.envoyer(v.get(0)); // 401
        v.set(0, "x");
        Ia.envoyer(l.get(1));
    }
}
