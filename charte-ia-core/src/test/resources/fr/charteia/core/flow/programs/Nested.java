package programs;

import api.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.lang.reflect.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;

/** What lies in containers in containers, in fields of fields, behind inner classes, factories and recursion. */
class Nested {
    // --- nested containers
    void list_in_map() { Map<String, List<String>> m = new HashMap<>(); m.put("a", new ArrayList<>()); m.put("b", new ArrayList<>()); m.get("a").add(Donnees.nom()); m.get("b").add("x"); Ia.envoyer(m.get("b").get(0)); }
    void list_in_map_bad() { Map<String, List<String>> m = new HashMap<>(); m.put("a", new ArrayList<>()); m.put("b", new ArrayList<>()); m.get("a").add(Donnees.nom()); m.get("b").add("x"); Ia.envoyer(m.get("a").get(0)); } // 401
    void map_in_list() { List<Map<String, String>> l = new ArrayList<>(); Map<String, String> m = new HashMap<>(); l.add(m); m.put("k", Donnees.nom()); m.put("j", "x"); Ia.envoyer(l.get(0).get("j")); }
    void map_in_list_bad() { List<Map<String, String>> l = new ArrayList<>(); Map<String, String> m = new HashMap<>(); l.add(m); m.put("k", Donnees.nom()); m.put("j", "x"); Ia.envoyer(l.get(0).get("k")); } // 401
    void map_in_map() { Map<String, Map<String, String>> m = new HashMap<>(); m.computeIfAbsent("a", k -> new HashMap<>()).put("b", Donnees.nom()); m.computeIfAbsent("c", k -> new HashMap<>()).put("b", "x"); Ia.envoyer(m.get("c").get("b")); }
    void map_in_map_bad() { Map<String, Map<String, String>> m = new HashMap<>(); m.computeIfAbsent("a", k -> new HashMap<>()).put("b", Donnees.nom()); m.computeIfAbsent("c", k -> new HashMap<>()).put("b", "x"); Ia.envoyer(m.get("a").get("b")); } // 401
    void array_in_list() { List<String[]> l = new ArrayList<>(); l.add(new String[] {"x", Donnees.nom()}); Ia.envoyer(l.get(0)[0]); }
    void array_in_list_bad() { List<String[]> l = new ArrayList<>(); l.add(new String[] {"x", Donnees.nom()}); Ia.envoyer(l.get(0)[1]); } // 401
    void grid() { String[][] g = new String[2][2]; g[0][1] = Donnees.nom(); g[1][1] = "x"; Ia.envoyer(g[1][1]); Ia.envoyer(g[0][0]); }
    void grid_bad() { String[][] g = new String[2][2]; g[0][1] = Donnees.nom(); g[1][1] = "x"; Ia.envoyer(g[0][1]); } // 401
    void grid_row_alias() { String[][] g = new String[2][2]; String[] r = g[0]; r[1] = Donnees.nom(); Ia.envoyer(g[0][1]); } // 401
    void grid_row_swapped() { String[][] g = {{Donnees.nom()}, {"x"}}; String[] t = g[0]; g[0] = g[1]; g[1] = t; Ia.envoyer(g[0][0]); }
    void grid_row_swapped_bad() { String[][] g = {{Donnees.nom()}, {"x"}}; String[] t = g[0]; g[0] = g[1]; g[1] = t; Ia.envoyer(g[1][0]); } // 401
    void jagged() { String[][] g = new String[2][]; g[0] = new String[] {Donnees.nom()}; g[1] = new String[] {"x"}; Ia.envoyer(g[1][0]); }
    static void put(Map<String, Object> m, String k, Object v) { m.put("k." + k, v); }
    static Object get(Map<String, Object> m, String k) { return m.get("k." + k); }
    void key_through_helpers() { Map<String, Object> m = new HashMap<>(); put(m, "a", Donnees.nom()); put(m, "b", "x"); Ia.envoyer(get(m, "b")); }
    void key_through_helpers_bad() { Map<String, Object> m = new HashMap<>(); put(m, "a", Donnees.nom()); put(m, "b", "x"); Ia.envoyer(get(m, "a")); } // 401
    static Map<String, Map<String, String>> remplir(String v) { Map<String, Map<String, String>> m = new TreeMap<>(); Map<String, String> i = new TreeMap<>(); i.put("v", v); m.put("i", i); m.put("j", new TreeMap<>(Map.of("v", "x"))); return m; }
    void nested_from_helper() { Ia.envoyer(remplir(Donnees.nom()).get("j").get("v")); }
    void nested_from_helper_bad() { Ia.envoyer(remplir(Donnees.nom()).get("i").get("v")); } // 401
    // --- aliases of fields of fields
    static class N { String v = "x"; N suivant; N() {} N(N s) { suivant = s; } }
    void field_of_field() { N a = new N(new N()); N b = a.suivant; b.v = Donnees.nom(); Ia.envoyer(a.suivant.v); } // 401
    void field_of_field_clean() { N a = new N(new N()); N b = a.suivant; b.v = Donnees.nom(); Ia.envoyer(a.v); }
    void field_of_field_replaced() { N a = new N(new N()); N b = a.suivant; a.suivant = new N(); b.v = Donnees.nom(); Ia.envoyer(a.suivant.v); }
    void field_of_field_replaced_bad() { N a = new N(new N()); N b = a.suivant; a.suivant = new N(); b.v = Donnees.nom(); Ia.envoyer(b.v); } // 401
    void cyclic() { N a = new N(); N b = new N(a); a.suivant = b; a.suivant.suivant.v = Donnees.nom(); Ia.envoyer(b.v); }
    void cyclic_bad() { N a = new N(); N b = new N(a); a.suivant = b; a.suivant.suivant.v = Donnees.nom(); Ia.envoyer(a.v); } // 401
    static void poser(N n, String s) { n.suivant.v = s; }
    void deep_in_helper() { N a = new N(new N()); poser(a, Donnees.nom()); Ia.envoyer(a.v); }
    void deep_in_helper_bad() { N a = new N(new N()); poser(a, Donnees.nom()); Ia.envoyer(a.suivant.v); } // 401
    static void echanger(N a, N b) { String t = a.v; a.v = b.v; b.v = t; }
    void swapped_in_helper() { N a = new N(); N b = new N(); a.v = Donnees.nom(); echanger(a, b); Ia.envoyer(a.v); }
    void swapped_in_helper_bad() { N a = new N(); N b = new N(); a.v = Donnees.nom(); echanger(a, b); Ia.envoyer(b.v); } // 401
    void swapped_with_itself() { N a = new N(); a.v = Donnees.nom(); echanger(a, a); Ia.envoyer(a.v); } // 401
    static N chaine(int n, String s) { N t = new N(); t.v = s; for (int i = 0; i < n; i++) { t = new N(t); } return t; }
    void chain() { Ia.envoyer(chaine(2, Donnees.nom()).v); }
    void chain_bad() { Ia.envoyer(chaine(2, Donnees.nom()).suivant.suivant.v); } // 401
    // --- inner classes, inheritance, factories
    interface Lecteur { String lire(); }
    Lecteur lecteur(String s) { return new Lecteur() { public String lire() { return s; } }; }
    Lecteur muet(String s) { return new Lecteur() { public String lire() { return "x"; } }; }
    void captured() { Ia.envoyer(muet(Donnees.nom()).lire()); }
    void captured_bad() { Ia.envoyer(lecteur(Donnees.nom()).lire()); } // 401
    class Interne { String s; Interne(String s) { this.s = s; } String dehors() { return champ; } }
    String champ = "x";
    void inner_outer() { champ = "x"; Interne i = new Interne(Donnees.nom()); Ia.envoyer(i.dehors()); }
    static class Base0 { protected String v; Base0(String v) { this.v = v; } String dire() { return v; } String appeler() { return dire(); } }
    static class Sourd extends Base0 { Sourd(String v) { super("x"); } }
    static class Dit extends Base0 { Dit(String v) { super(v); } @Override String dire() { return super.dire() + "!"; } }
    static class Tait extends Base0 { Tait(String v) { super(v); } @Override String dire() { return "x"; } }
    void super_constant() { Ia.envoyer(new Sourd(Donnees.nom()).dire()); }
    void super_call() { Ia.envoyer(new Dit(Donnees.nom()).dire()); } // 401
    void overridden() { Ia.envoyer(new Tait(Donnees.nom()).appeler()); }
    void template() { Ia.envoyer(new Dit(Donnees.nom()).appeler()); } // 401
    static Base0 faire(String sorte, String v) { switch (sorte) { case "dit": return new Dit(v); case "tait": return new Tait(v); default: throw new IllegalArgumentException(sorte); } }
    void factory() { Ia.envoyer(faire("tait", Donnees.nom()).dire()); }
    void factory_bad() { Ia.envoyer(faire("dit", Donnees.nom()).dire()); } // 401
    static final Map<String, Function<String, Base0>> USINES = Map.of("dit", Dit::new, "tait", Tait::new);
    void factory_by_table() { Ia.envoyer(USINES.get("tait").apply(Donnees.nom()).dire()); }
    void factory_by_table_bad() { Ia.envoyer(USINES.get("dit").apply(Donnees.nom()).dire()); } // 401
    static <T> T premier(T a, T b) { return a; }
    void generic() { Ia.envoyer(premier("x", Donnees.nom())); }
    void generic_bad() { Ia.envoyer(premier(Donnees.nom(), "x")); } // 401
    static class Paire<A, B> { final A a; final B b; Paire(A a, B b) { this.a = a; this.b = b; } Paire<B, A> inverse() { return new Paire<>(b, a); } <C> Paire<C, B> avec(Function<A, C> f) { return new Paire<>(f.apply(a), b); } }
    void pair_inverse() { Ia.envoyer(new Paire<>("x", Donnees.nom()).inverse().b); }
    void pair_inverse_bad() { Ia.envoyer(new Paire<>("x", Donnees.nom()).inverse().a); } // 401
    void pair_mapped() { Ia.envoyer(new Paire<>(Donnees.nom(), "y").avec(x -> "z").a); }
    void pair_mapped_bad() { Ia.envoyer(new Paire<>(Donnees.nom(), "y").avec(x -> x + "z").a); } // 401
    static String choisir(int i, String... t) { return t[i]; }
    void varargs() { Ia.envoyer(choisir(1, Donnees.nom(), "x")); }
    void varargs_bad() { Ia.envoyer(choisir(0, Donnees.nom(), "x")); } // 401
    static String descendre(String s, int n) { return n == 0 ? s : descendre(n == 1 ? "x" : s, n - 1); }
    void recursion() { Ia.envoyer(descendre(Donnees.nom(), 2)); }
    void recursion_bad() { Ia.envoyer(descendre(Donnees.nom(), 0)); } // 401
    static boolean pair(int n) { return n == 0 || impair(n - 1); }
    static boolean impair(int n) { return n != 0 && pair(n - 1); }
    void mutual() { if (pair(3)) Ia.envoyer(Donnees.nom()); }
    void mutual_bad() { if (pair(4)) Ia.envoyer(Donnees.nom()); } // 401
}
