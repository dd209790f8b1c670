package programs;
import api.*;
import java.util.*;
import java.util.function.*;
/** What is done with each of a collection, in turn: with few known ones one by one, with none where there is none. */
class Each {
    static final Set<String> PRIVES = Set.of("nom", "email");
    static Map<String, String> fiche() { Map<String, String> m = new LinkedHashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); return m; }
    void removed_for_each() { Map<String, String> m = fiche(); PRIVES.forEach(m::remove); Ia.envoyer(m); }
    void removed_for_each_of_others() { Map<String, String> m = fiche(); List.of("ville").forEach(m::remove); Ia.envoyer(m); } // 401
    void taken_by_key() { StringBuilder b = new StringBuilder(); fiche().forEach((k, v) -> { if (!k.equals("nom")) b.append(v); }); Ia.envoyer(b); }
    void taken_by_key_bad() { StringBuilder b = new StringBuilder(); fiche().forEach((k, v) -> { if (k.equals("nom")) b.append(v); }); Ia.envoyer(b); } // 401
    void copied_by_key() { Map<String, String> n = new HashMap<>(); fiche().forEach((k, v) -> { if (!PRIVES.contains(k)) n.put(k, v); }); Ia.envoyer(n); }
    void copied_by_key_bad() { Map<String, String> n = new HashMap<>(); fiche().forEach((k, v) -> { if (PRIVES.contains(k)) n.put(k, v); }); Ia.envoyer(n); } // 401
    void switched_on_the_key() { List<String> l = new ArrayList<>(); fiche().forEach((k, v) -> l.add(switch (k) { case "nom" -> "***"; default -> v; })); Ia.envoyer(l); }
    void switched_on_the_key_bad() { List<String> l = new ArrayList<>(); fiche().forEach((k, v) -> l.add(switch (k) { case "ville" -> "***"; default -> v; })); Ia.envoyer(l); } // 401
    void masked_by_key() { Map<String, String> m = fiche(); List.of("nom").forEach(k -> m.put(k, "***")); Ia.envoyer(m); }
    void last_wins() { String[] t = {"x"}; List.of(Donnees.nom(), "y").forEach(s -> t[0] = s); Ia.envoyer(t[0]); }
    void last_wins_bad() { String[] t = {"x"}; List.of("y", Donnees.nom()).forEach(s -> t[0] = s); Ia.envoyer(t[0]); } // 401
    static class F { String s; F(String s) { this.s = s; } }
    void objects_apart() { List<F> l = new ArrayList<>(); List.of(Donnees.nom(), "y").forEach(s -> l.add(new F(s))); Ia.envoyer(l.get(1).s); }
    void objects_apart_bad() { List<F> l = new ArrayList<>(); List.of(Donnees.nom(), "y").forEach(s -> l.add(new F(s))); Ia.envoyer(l.get(0).s); } // 401
    void all_apart() { List<F> l = new ArrayList<>(); List.of(Donnees.nom(), "y").forEach(s -> l.add(new F(s))); StringBuilder b = new StringBuilder(); l.forEach(f -> b.append(f.s)); Ia.envoyer(b); } // 401
    void thrown_by_first() { StringBuilder b = new StringBuilder(); try { List.of("x", Donnees.nom()).forEach(s -> { if (s.equals("x")) throw new IllegalStateException(); b.append(s); }); } catch (IllegalStateException e) { Ia.envoyer(b); } }
    void none() { StringBuilder b = new StringBuilder(); new ArrayList<String>().forEach(s -> b.append(Donnees.nom())); Ia.envoyer(b); }
    void perhaps(boolean c) { List<String> l = new ArrayList<>(); if (c) l.add(Donnees.nom()); StringBuilder b = new StringBuilder(); l.forEach(b::append); Ia.envoyer(b); } // 401
    void perhaps_overwritten(boolean c) { List<String> l = new ArrayList<>(); if (c) l.add("y"); String[] t = {Donnees.nom()}; l.forEach(s -> t[0] = s); Ia.envoyer(t[0]); } // 401
    void perhaps_a_key(boolean c) { Map<String, String> m = new HashMap<>(); m.put("a", "x"); if (c) m.put("b", "y"); String[] t = {Donnees.nom()}; m.forEach((k, v) -> { if (k.equals("b")) t[0] = v; }); Ia.envoyer(t[0]); } // 401
    void conditioned(String d) { List<String> l = new ArrayList<>(); if (Ia.demander("?").equals("oui")) l.add("a"); l.forEach(x -> Decisions.delivrer(d)); } // 501
    void each_decided(String d) { List.of("a", "b").forEach(q -> { if (Ia.demander(q).equals("oui")) Decisions.delivrer(d); }); } // 501
    void each_not_decided(String d) { List.of("a", "b").forEach(q -> { System.out.println(Ia.demander(q)); Decisions.delivrer(d); }); }
    void passed(List<String> l) { StringBuilder b = new StringBuilder(); l.add(Donnees.nom()); l.forEach(b::append); Ia.envoyer(b); } // 401
    static void tous(List<String> l, Consumer<String> c) { l.forEach(c); }
    void in_a_helper() { StringBuilder b = new StringBuilder(); tous(List.of("x", Donnees.nom()), b::append); Ia.envoyer(b); } // 401
    void counted() { int[] n = {0}; List.of("a", "b").forEach(s -> n[0]++); if (n[0] == 3) Ia.envoyer(Donnees.nom()); }
    void counted_bad() { int[] n = {0}; List.of("a", "b").forEach(s -> n[0]++); if (n[0] == 2) Ia.envoyer(Donnees.nom()); } // 401
    void perhaps_present(Optional<String> o) { String[] t = {Donnees.nom()}; o.ifPresent(s -> t[0] = "x"); Ia.envoyer(t[0]); } // 401
    void surely_present() { String[] t = {Donnees.nom()}; Optional.of("a").ifPresent(s -> t[0] = s); Ia.envoyer(t[0]); }
    void perhaps_streamed(List<String> l) { StringBuilder b = new StringBuilder(Donnees.nom()); l.stream().forEach(s -> b.setLength(0)); Ia.envoyer(b); } // 401
    void chosen_then_counted(String d) { List<String> l = new ArrayList<>(); int[] n = {0}; if (Ia.demander("?").equals("oui")) l.add("a"); l.forEach(x -> n[0]++); if (n[0] > 0) Decisions.delivrer(d); } // 501
    void of_a_fixed_set() { if (!PRIVES.contains("nom")) Ia.envoyer(Donnees.nom()); }
    void of_a_fixed_set_bad() { if (!PRIVES.contains("ville")) Ia.envoyer(Donnees.nom()); } // 401
    static void envoyerSauf(String k, String v) { if (!PRIVES.contains(k)) Ia.envoyer(v); } // 401
    void of_a_fixed_set_in_a_helper() { envoyerSauf("nom", "x"); envoyerSauf("ville", Donnees.nom()); }
    static final Set<String> AJOUTES = new HashSet<>(Set.of("nom"));
    void grown() { AJOUTES.add("ville"); AJOUTES.removeAll(PRIVES); }
    void of_a_grown_set() { if (AJOUTES.contains("ville")) Ia.envoyer(Donnees.nom()); } // 401
    void of_a_shrunk_set() { if (!AJOUTES.contains("nom")) Ia.envoyer(Donnees.nom()); } // 401
    void once_more_on_an_answer() { List<String> l = new ArrayList<>(List.of("a")); if (Ia.demander("?").equals("oui")) l.add("b"); l.forEach(x -> Decisions.delivrer("d")); } // 501
    void for_one_that_an_answer_removes() { List<String> l = new ArrayList<>(); l.add("a"); if (Ia.demander("?").equals("oui")) l.remove(0); l.forEach(x -> Decisions.delivrer("d")); } // 501
    void for_an_entry_on_an_answer() { Map<String, String> m = new HashMap<>(); if (Ia.demander("?").equals("oui")) m.put("a", "b"); m.forEach((k, v) -> Decisions.delivrer("d")); } // 501
    void for_an_entry_whatever_was_answered() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); if (Ia.demander("?").equals("oui")) System.out.println("x"); m.forEach((k, v) -> Decisions.delivrer("d")); }
    void for_one_whatever_was_answered() { List<String> l = new ArrayList<>(); l.add("a"); if (Ia.demander("?").equals("oui")) System.out.println("x"); l.forEach(x -> Decisions.delivrer("d")); }
    void after_each_on_an_answer() { List<String> l = new ArrayList<>(); if (Ia.demander("?").equals("oui")) l.add("b"); l.forEach(x -> System.out.println("d")); Decisions.delivrer("d"); }
    static void premier(List<String> l, String[] t) { l.forEach(s -> t[0] = s); }
    void surely_in_a_helper() { String[] t = {Donnees.nom()}; premier(List.of("y"), t); Ia.envoyer(t[0]); }
    void perhaps_in_a_helper(boolean c) { List<String> l = new ArrayList<>(); if (c) l.add("y"); String[] t = {Donnees.nom()}; premier(l, t); Ia.envoyer(t[0]); } // 401
    static void premierVu(List<String> l, String[] t) { l.stream().forEach(s -> t[0] = s); }
    void surely_streamed_in_a_helper() { String[] t = {Donnees.nom()}; premierVu(List.of("y"), t); Ia.envoyer(t[0]); }
    static void siPresent(Optional<String> o, String[] t) { o.ifPresent(s -> t[0] = s); }
    void surely_present_in_a_helper() { String[] t = {Donnees.nom()}; siPresent(Optional.of("y"), t); Ia.envoyer(t[0]); }
    void perhaps_present_in_a_helper(Optional<String> o) { String[] t = {Donnees.nom()}; siPresent(o, t); Ia.envoyer(t[0]); } // 401
    void surely_present_in_a_function() { Optional<String> o = Optional.of("y"); String[] t = {Donnees.nom()}; Runnable r = () -> o.ifPresent(s -> t[0] = s); r.run(); Ia.envoyer(t[0]); }
    void surely_in_a_function() { List<String> l = List.of("y"); String[] t = {Donnees.nom()}; Runnable r = () -> l.forEach(s -> t[0] = s); r.run(); Ia.envoyer(t[0]); }
    static class Fiche { private String nom; void poser(Optional<String> o) { o.ifPresent(s -> nom = s); } }
    void perhaps_set_by_a_method(Optional<String> o) { Fiche f = new Fiche(); f.nom = Donnees.nom(); f.poser(o); Ia.envoyer(f.nom); } // 401
    void surely_set_by_a_method() { Fiche f = new Fiche(); f.nom = Donnees.nom(); f.poser(Optional.of("x")); Ia.envoyer(f.nom); }
    void absent_computed() { Map<String, String> m = new HashMap<>(); String[] t = {Donnees.nom()}; m.computeIfAbsent("a", k -> t[0] = "x"); Ia.envoyer(t[0]); }
    void perhaps_computed(Map<String, String> m) { String[] t = {Donnees.nom()}; m.computeIfAbsent("a", k -> t[0] = "x"); Ia.envoyer(t[0]); } // 401
    void present_computed() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); String[] t = {Donnees.nom()}; m.computeIfPresent("a", (k, v) -> t[0] = "x"); Ia.envoyer(t[0]); }
    void perhaps_present_computed(Map<String, String> m) { String[] t = {Donnees.nom()}; m.computeIfPresent("a", (k, v) -> t[0] = "x"); Ia.envoyer(t[0]); } // 401
    void merged() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); String[] t = {Donnees.nom()}; m.merge("a", "c", (k, v) -> t[0] = "x"); Ia.envoyer(t[0]); }
    void perhaps_merged(Map<String, String> m) { String[] t = {Donnees.nom()}; m.merge("a", "c", (k, v) -> t[0] = "x"); Ia.envoyer(t[0]); } // 401
    void computed(Map<String, String> m) { String[] t = {Donnees.nom()}; m.compute("a", (k, v) -> t[0] = "x"); Ia.envoyer(t[0]); }
    void or_else_given() { Optional<String> o = Optional.empty(); String[] t = {Donnees.nom()}; o.orElseGet(() -> t[0] = "x"); Ia.envoyer(t[0]); }
    void perhaps_given(Optional<String> o) { String[] t = {Donnees.nom()}; o.orElseGet(() -> t[0] = "x"); Ia.envoyer(t[0]); } // 401
    void perhaps_given_otherwise(String s) { String[] t = {Donnees.nom()}; Objects.requireNonNullElseGet(s, () -> t[0] = "x"); Ia.envoyer(t[0]); } // 401
    void given_otherwise() { String[] t = {Donnees.nom()}; Objects.requireNonNullElseGet(null, () -> t[0] = "x"); Ia.envoyer(t[0]); }
    void removed_if() { List<String> l = new ArrayList<>(List.of("a")); String[] t = {Donnees.nom()}; l.removeIf(x -> { t[0] = "x"; return true; }); Ia.envoyer(t[0]); }
    void perhaps_removed_if(List<String> l) { String[] t = {Donnees.nom()}; l.removeIf(x -> { t[0] = "x"; return true; }); Ia.envoyer(t[0]); } // 401
    void replaced() { List<String> l = new ArrayList<>(List.of("a")); String[] t = {Donnees.nom()}; l.replaceAll(x -> t[0] = "x"); Ia.envoyer(t[0]); }
    void perhaps_replaced(List<String> l) { String[] t = {Donnees.nom()}; l.replaceAll(x -> t[0] = "x"); Ia.envoyer(t[0]); } // 401
    static void combler(Map<String, String> m, String[] t) { m.computeIfAbsent("a", k -> t[0] = "x"); }
    void perhaps_computed_in_a_helper(Map<String, String> m) { String[] t = {Donnees.nom()}; combler(m, t); Ia.envoyer(t[0]); } // 401
    void one_of_few_kept() { Map<String, List<String>> m = new HashMap<>(); m.computeIfAbsent("a", k -> new ArrayList<>()).add("x"); m.computeIfAbsent("b", k -> new ArrayList<>()).add(Donnees.nom()); Ia.envoyer(m.get("a").get(0)); }
    void one_of_few_kept_bad() { Map<String, List<String>> m = new HashMap<>(); m.computeIfAbsent("a", k -> new ArrayList<>()).add("x"); m.computeIfAbsent("b", k -> new ArrayList<>()).add(Donnees.nom()); Ia.envoyer(m.get("b").get(0)); } // 401
}
