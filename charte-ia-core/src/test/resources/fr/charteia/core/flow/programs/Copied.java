package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Copies that helpers make of what they are passed: each position and key as it was. */
class Copied {
    static List<String> copie(List<String> l) { return new ArrayList<>(l); }
    static List<String> figer(List<String> l) { return List.copyOf(l); }
    static List<String> lier(List<String> l) { return new LinkedList<>(l); }
    static List<String> ajouter(List<String> l) { List<String> m = new ArrayList<>(); m.addAll(l); return m; }
    static List<String> boucler(List<String> l) { List<String> m = new ArrayList<>(); for (String s : l) m.add(s); return m; }
    static List<String> indexer(List<String> l) { List<String> m = new ArrayList<>(); for (int i = 0; i < l.size(); i++) m.add(l.get(i)); return m; }
    static List<String> fluer(List<String> l) { return l.stream().collect(Collectors.toList()); }
    static List<String> vue(List<String> l) { return Collections.unmodifiableList(l); }
    static List<String> sous(List<String> l) { return l.subList(0, 1); }
    static List<String> deux() { return new ArrayList<>(List.of("a", Donnees.nom())); }
    void list() { Ia.envoyer(copie(deux()).get(0)); }
    void list_bad() { Ia.envoyer(copie(deux()).get(1)); } // 401
    void fixed() { Ia.envoyer(figer(deux()).get(0)); }
    void fixed_bad() { Ia.envoyer(figer(deux()).get(1)); } // 401
    void linked() { Ia.envoyer(lier(deux()).get(0)); }
    void linked_bad() { Ia.envoyer(lier(deux()).get(1)); } // 401
    void added() { Ia.envoyer(ajouter(deux()).get(0)); }
    void added_bad() { Ia.envoyer(ajouter(deux()).get(1)); } // 401
    void looped() { Ia.envoyer(boucler(deux()).get(0)); }
    void looped_bad() { Ia.envoyer(boucler(deux()).get(1)); } // 401
    void indexed() { Ia.envoyer(indexer(deux()).get(0)); }
    void indexed_bad() { Ia.envoyer(indexer(deux()).get(1)); } // 401
    void streamed() { Ia.envoyer(fluer(deux()).get(0)); }
    void streamed_bad() { Ia.envoyer(fluer(deux()).get(1)); } // 401
    void viewed() { Ia.envoyer(vue(deux()).get(0)); }
    void viewed_bad() { Ia.envoyer(vue(deux()).get(1)); } // 401
    void sub() { Ia.envoyer(sous(deux()).get(0)); }
    void then_added() { List<String> l = copie(deux()); l.add(0, Donnees.nom()); Ia.envoyer(l.get(1)); }
    void then_removed() { List<String> l = copie(deux()); l.remove(1); Ia.envoyer(l); }
    void then_removed_bad() { List<String> l = copie(deux()); l.remove(0); Ia.envoyer(l); } // 401
    void size() { if (copie(deux()).size() == 3) Ia.envoyer(Donnees.nom()); }
    void size_bad() { if (copie(deux()).size() == 2) Ia.envoyer(Donnees.nom()); } // 401
    static List<String> plusCopie(List<String> l) { List<String> m = new ArrayList<>(l); m.add(Donnees.nom()); return m; }
    void copied_then_more() { Ia.envoyer(plusCopie(List.of("a", "b")).get(1)); }
    void copied_then_more_bad() { Ia.envoyer(plusCopie(List.of("a", "b")).get(2)); } // 401
    static Map<String, String> copie(Map<String, String> m) { return new HashMap<>(m); }
    static Map<String, String> figer(Map<String, String> m) { return Map.copyOf(m); }
    static Map<String, String> toutMettre(Map<String, String> m) { Map<String, String> n = new TreeMap<>(); n.putAll(m); return n; }
    static Map<String, String> parEntree(Map<String, String> m) { Map<String, String> n = new TreeMap<>(); for (Map.Entry<String, String> e : m.entrySet()) n.put(e.getKey(), e.getValue()); return n; }
    static Map<String, String> carte() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.put("b", Donnees.nom()); return m; }
    void map() { Ia.envoyer(copie(carte()).get("a")); }
    void map_bad() { Ia.envoyer(copie(carte()).get("b")); } // 401
    void map_fixed() { Ia.envoyer(figer(carte()).get("a")); }
    void map_fixed_bad() { Ia.envoyer(figer(carte()).get("b")); } // 401
    void map_all() { Ia.envoyer(toutMettre(carte()).get("a")); }
    void map_all_bad() { Ia.envoyer(toutMettre(carte()).get("b")); } // 401
    void map_entries() { Ia.envoyer(parEntree(carte()).get("a")); }
    void map_entries_bad() { Ia.envoyer(parEntree(carte()).get("b")); } // 401
    void map_other_key() { Ia.envoyer(copie(carte()).get("c")); }
    static String[] copie(String[] t) { return t.clone(); }
    static String[] copie2(String[] t) { return Arrays.copyOf(t, t.length); }
    static String[] copie3(String[] t) { String[] u = new String[t.length]; System.arraycopy(t, 0, u, 0, t.length); return u; }
    static String[] copie4(String[] t) { String[] u = new String[t.length]; for (int i = 0; i < t.length; i++) u[i] = t[i]; return u; }
    static String[] rang() { return new String[] {"a", Donnees.nom()}; }
    void array() { Ia.envoyer(copie(rang())[0]); }
    void array_bad() { Ia.envoyer(copie(rang())[1]); } // 401
    void array2() { Ia.envoyer(copie2(rang())[0]); }
    void array2_bad() { Ia.envoyer(copie2(rang())[1]); } // 401
    void array3() { Ia.envoyer(copie3(rang())[0]); }
    void array3_bad() { Ia.envoyer(copie3(rang())[1]); } // 401
    void array4() { Ia.envoyer(copie4(rang())[0]); }
    void array4_bad() { Ia.envoyer(copie4(rang())[1]); } // 401
    static List<String> deTableau(String[] t) { return Arrays.asList(t); }
    static List<String> deVarargs(String... t) { return new ArrayList<>(Arrays.asList(t)); }
    void from_array() { Ia.envoyer(deTableau(rang()).get(0)); }
    void from_array_bad() { Ia.envoyer(deTableau(rang()).get(1)); } // 401
    void from_varargs() { Ia.envoyer(deVarargs("a", Donnees.nom()).get(0)); }
    void from_varargs_bad() { Ia.envoyer(deVarargs("a", Donnees.nom()).get(1)); } // 401
    static String[] enTableau(List<String> l) { return l.toArray(new String[0]); }
    void to_array() { Ia.envoyer(enTableau(deux())[0]); }
    void to_array_bad() { Ia.envoyer(enTableau(deux())[1]); } // 401
    record Sac(List<String> l) { Sac { l = List.copyOf(l); } String premier() { return l.get(0); } String second() { return l.get(1); } }
    void in_record() { Ia.envoyer(new Sac(deux()).premier()); }
    void in_record_bad() { Ia.envoyer(new Sac(deux()).second()); } // 401
    static class Boite { final List<String> l; final Map<String, String> m; Boite(List<String> l, Map<String, String> m) { this.l = new ArrayList<>(l); this.m = new HashMap<>(m); } String un(int i) { return l.get(i); } String de(String k) { return m.get(k); } }
    void in_object() { Ia.envoyer(new Boite(deux(), carte()).un(0)); }
    void in_object_bad() { Ia.envoyer(new Boite(deux(), carte()).un(1)); } // 401
    void in_object_map() { Ia.envoyer(new Boite(deux(), carte()).de("a")); }
    void in_object_map_bad() { Ia.envoyer(new Boite(deux(), carte()).de("b")); } // 401
    static List<String> deuxFois(List<String> l) { return copie(copie(l)); }
    void twice() { Ia.envoyer(deuxFois(deux()).get(0)); }
    void twice_bad() { Ia.envoyer(deuxFois(deux()).get(1)); } // 401
    static Set<String> ens(Collection<String> c) { return new HashSet<>(c); }
    void set() { Ia.envoyer(ens(List.of("a", "b"))); }
    void set_bad() { Ia.envoyer(ens(deux())); } // 401
    void copy_is_apart() { List<String> l = new ArrayList<>(List.of("a")); List<String> m = copie(l); m.add(Donnees.nom()); Ia.envoyer(l); Ia.envoyer(m.get(0)); }
    void copy_is_apart_bad() { List<String> l = new ArrayList<>(List.of("a")); List<String> m = copie(l); m.set(0, Donnees.nom()); Ia.envoyer(l.get(0)); Ia.envoyer(m.get(0)); } // 401
    static Deque<String> pile(List<String> l) { return new ArrayDeque<>(l); }
    void deque() { Ia.envoyer(pile(deux()).peekFirst()); }
    void deque_bad() { Ia.envoyer(pile(deux()).peekLast()); } // 401
    static <T> List<T> inverse(List<T> l) { List<T> m = new ArrayList<>(l); Collections.reverse(m); return m; }
    void reversed() { Ia.envoyer(inverse(deux()).get(1)); }
    void reversed_bad() { Ia.envoyer(inverse(deux()).get(0)); } // 401
    // --- arrays that are elements
    void one_array_in_a_list_streamed() { List<String[]> l = List.<String[]>of(new String[] {"a", Donnees.nom()}); Ia.envoyer(l.stream().map(t -> t[0]).toList()); }
    void array_in_a_list_looped() { List<String[]> l = new ArrayList<>(); l.add(new String[] {"a", Donnees.nom()}); for (String[] t : l) Ia.envoyer(t[0]); }
    void array_in_a_list_streamed_met() { List<String[]> l = new ArrayList<>(); l.add(new String[] {"a", Donnees.nom()}); Ia.envoyer(l.stream().map(t -> t[1]).toList()); } // 401
    void two_arrays_in_a_list() { List<String[]> l = List.<String[]>of(new String[] {"a", Donnees.nom()}, new String[] {"b", "c"}); Ia.envoyer(l.get(0)[0]); Ia.envoyer(l.get(1)[1]); Ia.envoyer(l.get(0)[1]); } // 401
    void one_array_in_a_set() { Set<String[]> l = Set.<String[]>of(new String[] {"a", Donnees.nom()}); for (String[] t : l) Ia.envoyer(t[0]); }
    void two_arrays_as_a_list() { List<String[]> l = Arrays.asList(new String[] {"a", Donnees.nom()}, new String[] {"b", "c"}); Ia.envoyer(l.get(0)[0]); Ia.envoyer(l.get(1)[1]); Ia.envoyer(l.get(0)[1]); } // 401
    void one_array_in_a_list() { List<String[]> l = List.<String[]>of(new String[] {"a", Donnees.nom()}); Ia.envoyer(l.get(0)[0]); Ia.envoyer(l.get(0)[1]); } // 401
    void one_array_in_a_set_counted() { if (Set.<String[]>of(new String[] {"a", "b"}).size() == 2) Ia.envoyer(Donnees.nom()); }
    void one_array_in_a_set_counted_met() { if (Set.<String[]>of(new String[] {"a", "b"}).size() == 1) Ia.envoyer(Donnees.nom()); } // 401
}
