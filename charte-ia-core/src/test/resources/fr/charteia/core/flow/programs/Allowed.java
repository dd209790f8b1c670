package programs;

import api.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Tables, settings and positions that are known, in the class, in objects and in helpers. */
class Allowed {
    // params objects & static objects passed
    static final List<String> INTERDITS = List.of("nom", "adresse");
    static boolean permis(String cle) { return !INTERDITS.contains(cle); }
    void allowed() { if (permis("nom")) { Ia.envoyer(Donnees.nom()); } }
    void allowed_bad() { if (permis("ville")) { Ia.envoyer(Donnees.nom()); } } // 401
    static final Map<String, Boolean> DROITS = Map.of("lire", true, "ecrire", false);
    void right() { if (DROITS.get("ecrire")) { Ia.envoyer(Donnees.nom()); } }
    void right_bad() { if (DROITS.get("lire")) { Ia.envoyer(Donnees.nom()); } } // 401
    static final Properties P = new Properties();
    static { P.setProperty("mode", "strict"); }
    void property() { if (P.getProperty("mode").equals("large")) { Ia.envoyer(Donnees.nom()); } }
    void property_bad() { if (P.getProperty("mode").equals("strict")) { Ia.envoyer(Donnees.nom()); } } // 401
    // switch on string constant stored in a field of an object passed around
    static class Config { final String mode; final int niveau; Config(String m, int n) { mode = m; niveau = n; } boolean strict() { return "strict".equals(mode); } int seuil() { return niveau * 10; } }
    static String selon(Config c, String s) { switch (c.mode) { case "strict": return "x"; case "large": return s; default: return ""; } }
    void config() { Ia.envoyer(selon(new Config("strict", 1), Donnees.nom())); }
    void config_bad() { Ia.envoyer(selon(new Config("large", 1), Donnees.nom())); } // 401
    static String selon2(Config c, String s) { return c.strict() ? "x" : s; }
    void config2() { Ia.envoyer(selon2(new Config("strict", 1), Donnees.nom())); }
    void config2_bad() { Ia.envoyer(selon2(new Config("large", 1), Donnees.nom())); } // 401
    static String selon3(Config c, String s) { return c.seuil() > 15 ? "x" : s; }
    void config3() { Ia.envoyer(selon3(new Config("", 2), Donnees.nom())); }
    void config3_bad() { Ia.envoyer(selon3(new Config("", 1), Donnees.nom())); } // 401
    private Config enChamp = new Config("strict", 1);
    void config_field() { if (!enChamp.strict()) { Ia.envoyer(Donnees.nom()); } }
    private final Config fixe = new Config("strict", 1);
    void config_final_field_bad() { if (fixe.strict()) { Ia.envoyer(Donnees.nom()); } } // 401
    static final Config GLOBAL = new Config("strict", 3);
    void config_static() { if (!GLOBAL.strict()) { Ia.envoyer(Donnees.nom()); } }
    void config_static_helper() { Ia.envoyer(selon(GLOBAL, Donnees.nom())); }
    void config_static_number() { if (GLOBAL.seuil() == 10) { Ia.envoyer(Donnees.nom()); } }
    // interface with lambdas choosing
    static String appliquer(Function<String, String> f, String s) { return f.apply(s); }
    void lambda_clean() { Ia.envoyer(appliquer(s -> "x", Donnees.nom())); }
    void lambda_bad() { Ia.envoyer(appliquer(s -> s, Donnees.nom())); } // 401
    void ref_clean() { Ia.envoyer(appliquer(Allowed::vide, Donnees.nom())); }
    static String vide(String s) { return ""; }
    // arrays of strings in helper with index param
    static String a(String[] t, int i) { return t[i]; }
    void index() { Ia.envoyer(a(new String[] {"x", Donnees.nom()}, 0)); }
    void index_bad() { Ia.envoyer(a(new String[] {"x", Donnees.nom()}, 1)); } // 401
    static void mettre(String[] t, int i, String s) { t[i] = s; }
    void put() { String[] t = {"a", "b"}; mettre(t, 0, Donnees.nom()); Ia.envoyer(t[1]); }
    void put_bad() { String[] t = {"a", "b"}; mettre(t, 0, Donnees.nom()); Ia.envoyer(t[0]); } // 401
    void put_clean() { String[] t = {Donnees.nom(), "b"}; mettre(t, 0, "x"); Ia.envoyer(t[0]); }
    static String lire(Map<String, String> m, String k) { return m.get(k); }
    static void ecrire(Map<String, String> m, String k, String v) { m.put(k, v); }
    void map() { Map<String, String> m = new HashMap<>(); ecrire(m, "a", Donnees.nom()); ecrire(m, "b", "x"); Ia.envoyer(lire(m, "b")); }
    void map_bad() { Map<String, String> m = new HashMap<>(); ecrire(m, "a", Donnees.nom()); Ia.envoyer(lire(m, "a")); } // 401
    void map_over() { Map<String, String> m = new HashMap<>(); ecrire(m, "a", Donnees.nom()); ecrire(m, "a", "x"); Ia.envoyer(lire(m, "a")); }
    static String get(List<String> l, int i) { return l.get(i); }
    void list() { List<String> l = new ArrayList<>(); l.add("x"); l.add(Donnees.nom()); Ia.envoyer(get(l, 0)); }
    void list_bad() { List<String> l = new ArrayList<>(); l.add("x"); l.add(Donnees.nom()); Ia.envoyer(get(l, 1)); } // 401
    static void ajouter(List<String> l, String s) { l.add(s); }
    void list_added() { List<String> l = new ArrayList<>(); ajouter(l, "x"); ajouter(l, Donnees.nom()); Ia.envoyer(l.get(0)); }
    void list_added_bad() { List<String> l = new ArrayList<>(); ajouter(l, "x"); ajouter(l, Donnees.nom()); Ia.envoyer(l.get(1)); } // 401
    void list_helper_remove() { List<String> l = new ArrayList<>(); l.add(Donnees.nom()); l.add("x"); oter(l); Ia.envoyer(l.get(0)); }
    static void oter(List<String> l) { l.remove(0); }
    static void remplir(List<String> l) { java.util.Collections.fill(l, "x"); }
    void filled() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); remplir(l); Ia.envoyer(l.get(0)); }
    static void remplacer(List<String> l) { l.replaceAll(s -> "x"); }
    static void essuyer(String[] t) { java.util.Arrays.fill(t, "x"); }
    void wiped() { String[] t = {Donnees.nom()}; essuyer(t); Ia.envoyer(t[0]); }
    static void essuyer2(char[] t) { for (int i = 0; i < t.length; i++) t[i] = 0; }
    void wiped2() { char[] t = Donnees.nom().toCharArray(); essuyer2(t); Ia.envoyer(new String(t)); }
    static ArrayList<String> copie(List<String> l) { return new ArrayList<>(l); }
    void copied_bad() { ArrayList<String> l = new ArrayList<>(List.of("a", Donnees.nom())); Ia.envoyer(copie(l).get(1)); } // 401
    static Map<String, String> copie(Map<String, String> m) { return new HashMap<>(m); }
    void copied_map_bad() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.put("b", "x"); Ia.envoyer(copie(m).get("a")); } // 401
    static String[] copie(String[] t) { return t.clone(); }
    void copied_array_bad() { String[] t = {"a", Donnees.nom()}; Ia.envoyer(copie(t)[1]); } // 401
    static List<String> filtrer(List<String> l) { return l.stream().filter(s -> s.length() > 1).collect(Collectors.toList()); }
    void filtered() { Ia.envoyer(filtrer(List.of("aa", Donnees.nom())).size()); }
    static String[] couper(String s) { return s.split(";"); }
    void split() { Ia.envoyer(couper("a;b")[1] + (Donnees.nom() == null)); }
    static String sub(String s, int i) { return s.substring(0, i); }
    void substring() { if (sub("abc", 2).equals("ab")) { Ia.envoyer(Donnees.nom()); } } // 401
    void substring_clean() { if (sub("abc", 2).equals("bc")) { Ia.envoyer(Donnees.nom()); } }
    void join_test() { if (String.join("-", "a", "b").equals("a+b")) { Ia.envoyer(Donnees.nom()); } }
    void format_test() { if (String.format("%s-%d", "a", 1).equals("a-2")) { Ia.envoyer(Donnees.nom()); } }
    void replace_test() { if ("a-b".replace('-', '+').equals("a-b")) { Ia.envoyer(Donnees.nom()); } }
    void builder_test() { StringBuilder b = new StringBuilder(); for (int i = 0; i < 3; i++) b.append(i); if (b.toString().equals("0123")) { Ia.envoyer(Donnees.nom()); } }
    void builder_test_bad() { StringBuilder b = new StringBuilder(); for (int i = 0; i < 3; i++) b.append(i); if (b.toString().equals("012")) { Ia.envoyer(Donnees.nom()); } } // 401
    void index_of() { List<String> l = List.of("a", "b"); if (l.indexOf("b") == 0) { Ia.envoyer(Donnees.nom()); } }
    void size_test() { List<String> l = new ArrayList<>(); l.add("a"); if (l.size() > 1) { Ia.envoyer(Donnees.nom()); } }
    void set_contains() { Set<String> s = Set.of("a", "b"); if (s.contains("c")) { Ia.envoyer(Donnees.nom()); } }
    void map_contains() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); if (m.containsKey("c")) { Ia.envoyer(Donnees.nom()); } }
    void map_empty_get() { Map<String, String> m = new HashMap<>(); if (m.get("a") != null) { Ia.envoyer(Donnees.nom()); } }
    void deque_empty() { Deque<String> d = new ArrayDeque<>(); if (!d.isEmpty()) { Ia.envoyer(Donnees.nom()); } }
    void iterator_empty() { for (String s : new ArrayList<String>()) { Ia.envoyer(Donnees.nom()); } }
    void stream_empty() { Stream.<String>empty().forEach(s -> Ia.envoyer(Donnees.nom())); }
    void list_for_each_empty() { new ArrayList<String>().forEach(s -> Ia.envoyer(Donnees.nom())); }
    void map_for_each_empty() { new HashMap<String, String>().forEach((k, v) -> Ia.envoyer(Donnees.nom())); }
    void optional_empty() { Optional.<String>empty().ifPresent(s -> Ia.envoyer(Donnees.nom())); }
    void array_length() { String[] t = new String[0]; for (String s : t) { Ia.envoyer(Donnees.nom()); } }
    void map_computed_bad() { Map<String, Integer> m = new HashMap<>(); m.merge("a", 1, Integer::sum); m.merge("a", 1, Integer::sum); if (m.get("a") == 2) { Ia.envoyer(Donnees.nom()); } } // 401
    void boxed() { Integer n = 3; n++; if (n == 3) { Ia.envoyer(Donnees.nom()); } }
    void boxed_bad() { Integer n = 3; n++; if (n == 4) { Ia.envoyer(Donnees.nom()); } } // 401
    void xor() { boolean x = true, y = true; if (x ^ y) { Ia.envoyer(Donnees.nom()); } }
    void shift() { int n = 1 << 3; if (n == 9) { Ia.envoyer(Donnees.nom()); } }
    void chars() { char c = 'a'; c += 1; if (c == 'a') { Ia.envoyer(Donnees.nom()); } }
    void compare_to() { if ("b".compareTo("a") < 0) { Ia.envoyer(Donnees.nom()); } }
    void equals_ignore() { if ("A".equalsIgnoreCase("b")) { Ia.envoyer(Donnees.nom()); } }
    void is_blank() { if (" x ".isBlank()) { Ia.envoyer(Donnees.nom()); } }
    void hash() { if ("a".hashCode() == 98) { Ia.envoyer(Donnees.nom()); } }
    void class_name() { if (Allowed.class.getSimpleName().equals("K2")) { Ia.envoyer(Donnees.nom()); } }
    void instance() { Object o = new ArrayList<String>(); if (o instanceof Map) { Ia.envoyer(Donnees.nom()); } }
    // --- filled by helpers
    static void fillSome(String[] t) { java.util.Arrays.fill(t, 0, 1, "x"); }
    void filled_in_part() { String[] t = {"a", Donnees.nom()}; fillSome(t); Ia.envoyer(t[1]); } // 401
    static void fillPerhaps(String[] t, boolean b) { if (b) { java.util.Arrays.fill(t, "x"); } }
    void filled_perhaps(boolean b) { String[] t = {Donnees.nom()}; fillPerhaps(t, b); Ia.envoyer(t[0]); } // 401
    static void fillWith(List<String> l, String s) { java.util.Collections.fill(l, s); }
    void filled_with_data() { List<String> l = new ArrayList<>(List.of("a", "b")); fillWith(l, Donnees.nom()); Ia.envoyer(l.get(1)); } // 401
    void filled_two(boolean b) { List<String> l = new ArrayList<>(List.of(Donnees.nom())), m = new ArrayList<>(List.of("a")); fillWith(b ? l : m, "x"); Ia.envoyer(l.get(0)); } // 401
    static void fillPart(List<String> l) { java.util.Collections.fill(l.subList(0, 1), "x"); }
    void filled_a_part() { List<String> l = new ArrayList<>(List.of("a", Donnees.nom())); fillPart(l); Ia.envoyer(l.get(1)); } // 401
    static void fillThenAdd(List<String> l) { java.util.Collections.fill(l, "x"); l.add(Donnees.nom()); }
    void filled_then_added() { List<String> l = new ArrayList<>(List.of("a")); fillThenAdd(l); Ia.envoyer(l.get(1)); } // 401
    void filled_then_length() { List<String> l = new ArrayList<>(List.of("a", "b")); fillWith(l, "x"); if (l.size() == 2) { Ia.envoyer(Donnees.nom()); } } // 401
    // --- positions
    void index_of_bad() { List<String> l = List.of("a", "b"); if (l.indexOf("b") == 1) { Ia.envoyer(Donnees.nom()); } } // 401
    void index_of_none() { List<String> l = List.of("a", "b"); if (l.indexOf("c") >= 0) { Ia.envoyer(Donnees.nom()); } }
    void index_of_added(String s) { List<String> l = new ArrayList<>(List.of("a")); l.add(s); if (l.indexOf("c") >= 0) { Ia.envoyer(Donnees.nom()); } } // 401
    void index_of_moved() { List<String> l = new ArrayList<>(List.of("a", "b")); l.remove("a"); if (l.indexOf("b") == 0) { Ia.envoyer(Donnees.nom()); } } // 401
    void index_of_passed(List<String> l) { if (l.indexOf("b") == 0) { Ia.envoyer(Donnees.nom()); } } // 401
    static final List<String> CHANGEE = new ArrayList<>(List.of("nom"));
    static void permettre() { CHANGEE.clear(); }
    void changed_table() { if (!CHANGEE.contains("nom")) { Ia.envoyer(Donnees.nom()); } } // 401
    void one_in_the_stream() { Stream.of("x").forEach(s -> Ia.envoyer(Donnees.nom())); } // 401
}
