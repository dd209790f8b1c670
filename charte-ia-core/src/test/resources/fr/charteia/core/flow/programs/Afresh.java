package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Factories of factories, visitors, registries, machines and scores. */
class Afresh {
    interface Fab<T> { T faire(); }
    static <T> Fab<Fab<T>> fab2(Supplier<? extends T> s) { return () -> () -> s.get(); }
    void factory_of_factories() { Fab<Fab<String>> a = fab2(Donnees::nom), b = fab2(Donnees::propre); Ia.envoyer(b.faire().faire()); Ia.envoyer(a.faire().faire()); } // 401
    static class Enveloppe1<T> { private final T v; Enveloppe1(T v) { this.v = v; } T get() { return v; } <R> Enveloppe1<R> map(Function<? super T, ? extends R> f) { return new Enveloppe1<>(f.apply(v)); } <R> Enveloppe1<R> flat(Function<? super T, Enveloppe1<R>> f) { return f.apply(v); } }
    void wrapper_of_wrapper() { var a = new Enveloppe1<>(new Enveloppe1<>(Donnees.nom())); var b = new Enveloppe1<>(new Enveloppe1<>("x")); Ia.envoyer(b.get().get()); Ia.envoyer(a.get().get()); } // 401
    void wrapper_mapped() { var a = new Enveloppe1<>(Donnees.nom()); var b = a.map(x -> x.length() > 3 ? "long" : "court"); Ia.envoyer(b.get()); var c = a.map(x -> new Enveloppe1<>(x)).flat(x -> x); Ia.envoyer(c.get()); } // 401
    interface Noeud { <R> R accepte(Visiteur<R> v); }
    interface Visiteur<R> { R feuille(Feuille f); R branche(Branche b); }
    record Feuille(String etiquette, String valeur) implements Noeud { public <R> R accepte(Visiteur<R> v) { return v.feuille(this); } }
    record Branche(Noeud g, Noeud d) implements Noeud { public <R> R accepte(Visiteur<R> v) { return v.branche(this); } }
    static class Etiquettes implements Visiteur<String> { public String feuille(Feuille f) { return f.etiquette(); } public String branche(Branche b) { return b.g().accepte(this) + b.d().accepte(this); } }
    static class Valeurs implements Visiteur<String> { public String feuille(Feuille f) { return f.valeur(); } public String branche(Branche b) { return b.g().accepte(this) + b.d().accepte(this); } }
    static class Profondeur implements Visiteur<Integer> { public Integer feuille(Feuille f) { return 1; } public Integer branche(Branche b) { return 1 + Math.max(b.g().accepte(this), b.d().accepte(this)); } }
    void visitors() { Noeud n = new Branche(new Feuille("a", Donnees.nom()), new Branche(new Feuille("b", "x"), new Feuille("c", "y"))); Ia.envoyer(n.accepte(new Etiquettes())); Ia.envoyer(n.accepte(new Profondeur())); Ia.envoyer(n.accepte(new Valeurs())); } // 401
    void visitors_left() { Branche n = new Branche(new Feuille("a", Donnees.nom()), new Feuille("b", "x")); Ia.envoyer(n.d().accepte(new Valeurs())); Ia.envoyer(n.g().accepte(new Valeurs())); } // 401
    static class Registre { private final Map<String, List<Consumer<String>>> m = new HashMap<>(); void inscrire(String k, Consumer<String> c) { m.computeIfAbsent(k, x -> new ArrayList<>()).add(c); } void publier(String k, String v) { m.getOrDefault(k, List.of()).forEach(c -> c.accept(v)); } }
    void registry() { Registre r = new Registre(); r.inscrire("a", s -> Ia.envoyer(s)); r.inscrire("b", s -> System.out.println(s)); r.publier("b", Donnees.nom()); r.publier("a", "x"); }
    void registry_bad() { Registre r = new Registre(); r.inscrire("a", s -> Ia.envoyer(s)); r.publier("a", Donnees.nom()); } // 401
    static class Chaine { private final StringBuilder b = new StringBuilder(); private String dernier = ""; Chaine plus(String s) { b.append(s); dernier = s; return this; } Chaine si(boolean c, UnaryOperator<Chaine> f) { return c ? f.apply(this) : this; } String dernier() { return dernier; } String tout() { return b.toString(); } }
    void fluent_if() { Ia.envoyer(new Chaine().plus("a").si(false, c -> c.plus(Donnees.nom())).tout()); Ia.envoyer(new Chaine().plus(Donnees.nom()).plus("x").dernier()); Ia.envoyer(new Chaine().plus("a").si(true, c -> c.plus(Donnees.nom())).tout()); } // 401
    static class Liste<T> { final T tete; final Liste<T> reste; Liste(T t, Liste<T> r) { tete = t; reste = r; } static <T> Liste<T> de(T... ts) { Liste<T> l = null; for (int i = ts.length - 1; i >= 0; i--) l = new Liste<>(ts[i], l); return l; } T dernier() { return reste == null ? tete : reste.dernier(); } T nieme(int n) { return n == 0 ? tete : reste.nieme(n - 1); } <A> A plie(A a, BiFunction<? super A, ? super T, ? extends A> f) { A x = f.apply(a, tete); return reste == null ? x : reste.plie(x, f); } }
    void own_list_nth() { Liste<String> l = new Liste<>("a", new Liste<>(Donnees.nom(), new Liste<>("c", null))); Ia.envoyer(l.nieme(0)); Ia.envoyer(l.dernier()); Ia.envoyer(l.nieme(1)); } // 401
    void own_list_folded() { Liste<String> l = Liste.de("a", Donnees.nom()); Ia.envoyer(l.plie(0, (n, s) -> n + 1)); Ia.envoyer(l.plie("", (n, s) -> n + s)); } // 401
    static <T extends Comparable<? super T>> T plusGrand(Collection<? extends T> c) { T m = null; for (T t : c) if (m == null || t.compareTo(m) > 0) m = t; return m; }
    static void copier(List<? super String> vers, List<? extends String> de) { for (String s : de) vers.add(s); }
    void wildcards() { List<Object> v = new ArrayList<>(), u = new ArrayList<>(); copier(v, List.of("a")); copier(u, List.of(Donnees.nom())); Ia.envoyer(v); Ia.envoyer(plusGrand(List.of("a", "b"))); Ia.envoyer(u); } // 401
    void wildcards_max() { Ia.envoyer(plusGrand(List.of("a", Donnees.nom()))); } // 401
    interface Canal { void emettre(String s); }
    static class Externe implements Canal { public void emettre(String s) { Ia.envoyer(s); } } // 401
    static class Interne implements Canal { public void emettre(String s) { System.out.println(s); } }
    static class Masquant implements Canal { final Canal c; Masquant(Canal c) { this.c = c; } public void emettre(String s) { c.emettre(Masque.masquer(s)); } }
    static Canal canal(int t) { switch (t) { case 1: return new Masquant(new Externe2()); case 2: return new Interne(); default: return new Externe(); } }
    static class Externe2 implements Canal { public void emettre(String s) { Ia.envoyer(s); } }
    void chosen_by_constant() { canal(1).emettre(Donnees.nom()); canal(2).emettre(Donnees.nom()); }
    void chosen_by_constant_bad() { canal(3).emettre(Donnees.nom()); }
    enum Niveau { BAS { String rendre(String s) { return "bas"; } }, HAUT { String rendre(String s) { return "haut " + s; } }; abstract String rendre(String s); Niveau autre() { return this == BAS ? HAUT : BAS; } }
    void enum_bodies() { Ia.envoyer(Niveau.BAS.rendre(Donnees.nom())); Ia.envoyer(Niveau.HAUT.autre().rendre(Donnees.nom())); Ia.envoyer(Niveau.BAS.autre().rendre(Donnees.nom())); } // 401
    static class Unique { private static class Porte { static final Unique I = new Unique(); } private String v = "x"; static Unique get() { return Porte.I; } void pose(String s) { v = s; } String lit() { return v; } }
    void nested_singleton() { Unique.get().pose(Donnees.nom()); Ia.envoyer(Unique.get().lit()); Unique.get().pose("y"); } // 401
    static class Unique2 { private static class Porte { static final Unique2 I = new Unique2(); } private String v = "x"; static Unique2 get() { return Porte.I; } void pose(String s) { v = s; } String lit() { return v; } }
    void nested_singleton_clean() { Unique2.get().pose(Donnees.nom()); Unique2.get().pose("y"); Ia.envoyer(Unique2.get().lit()); }
    static void exiger(boolean b, String m) { if (!b) throw new IllegalArgumentException(m); }
    static void exigerOui(String s) { exiger(estOui(s), "non"); } static boolean estOui(String s) { return "oui".equals(s); }
    void helper_throws_deep() { exigerOui(Ia.demander("x")); Decisions.delivrer("x"); } // 501
    void helper_throws_other() { Ia.demander("x"); exigerOui("oui"); Decisions.delivrer("x"); }
    static boolean note(String a) { Decisions.delivrer(a); return true; } // 501
    static boolean note2(String a) { Decisions.delivrer(a); return true; }
    void short_circuit() { if (estOui(Ia.demander("x")) && note("a")) System.out.println("ok"); if (note2("a") && estOui(Ia.demander("x"))) System.out.println("ok"); }
    static void rien(boolean... b) {}
    static boolean note3(String a) { Decisions.delivrer(a); return true; } // 501
    void short_circuit_in_arguments() { rien(estOui(Ia.demander("x")) || note3("y"), true); }
    static boolean complet(String a, boolean b) { return b && estOui(a) || !b && a.startsWith("o"); } static boolean global(String a, int n) { boolean x = n > 3; return complet(a, x) && n < 100; }
    void compound() { if (global(Ia.demander("x"), Donnees.nombre())) Decisions.delivrer("x"); } // 501
    void compound_clean() { Ia.demander("x"); if (global(Donnees.propre(), Donnees.nombre())) Decisions.delivrer("x"); }
    static class Automate { enum E { INIT, VU, FINI } E e = E.INIT; int pas; void pas(String s) { pas++; switch (e) { case INIT -> { if (s.startsWith("o")) e = E.VU; } case VU -> e = E.FINI; default -> {} } } boolean fini() { return e == E.FINI; } boolean commence() { return pas > 0; } }
    void machine() { Automate a = new Automate(); a.pas(Ia.demander("x")); a.pas("z"); if (a.fini()) Decisions.delivrer("x"); } // 501
    void machine_other() { Automate a = new Automate(); a.pas(Ia.demander("x")); if (a.commence()) Decisions.delivrer("x"); }
    enum Clef { A, B }
    void enum_map() { EnumMap<Clef, Boolean> m = new EnumMap<>(Clef.class); m.put(Clef.A, Ia.demander("x").startsWith("o")); m.put(Clef.B, true); if (m.get(Clef.B)) Decisions.refuser("x"); if (m.get(Clef.A)) Decisions.delivrer("x"); } // 501
    void optional_chain() { Optional.of(Ia.demander("x")).map(String::trim).map(String::length).filter(n -> n > 3).map(n -> "ok").ifPresent(Decisions::delivrer); } // 501
    void optional_chain_or() { String s = Optional.of("a").filter(x -> Ia.demander(x).equals("oui")).or(() -> Optional.of("b")).get(); Decisions.delivrer(s); } // 501
    void comparator_result() { int c = Comparator.comparing(String::length).compare(Ia.demander("x"), "abc"); if (c > 0) Decisions.delivrer("x"); } // 501
    void comparator_result_clean() { String s = Ia.demander("x"); int c = Comparator.comparing(String::length).compare("ab", "abc"); if (c > 0) Decisions.delivrer("x"); }
    static class Score { private int total; private int nb; void ajouter(int p) { total += p; nb++; } double moyenne() { return nb == 0 ? 0 : (double) total / nb; } int nb() { return nb; } }
    void score_object() { Score s = new Score(); for (String d : List.of("a", "b")) s.ajouter(Integer.parseInt(Ia.demander(d))); if (s.nb() == 2) Decisions.refuser("x"); if (s.moyenne() > 3) Decisions.delivrer("x"); } // 501
    void validated_in_finally() { String a = Ia.demander("x"); try { System.out.println(a); } finally { Agent.confirme(a); } if (a.equals("oui")) Decisions.delivrer("x"); }
    void validated_in_catch_only() { String a = Ia.demander("x"); try { System.out.println(a); } catch (RuntimeException e) { Agent.confirme(a); } if (a.equals("oui")) Decisions.delivrer("x"); } // 501
    void validated_in_loop_body(List<String> l) { String a = Ia.demander("x"); for (String s : l) Agent.confirme(a); if (a.equals("oui")) Decisions.delivrer("x"); } // 501
    void validated_in_do() { String a = Ia.demander("x"); do { Agent.confirme(a); } while (Donnees.choix()); if (a.equals("oui")) Decisions.delivrer("x"); }
    void validated_another() { String a = Ia.demander("x"), b = Ia.demander("y"); Agent.confirme(b); if (a.equals("oui")) Decisions.delivrer("x"); } // 501
    void validated_before_callback_only() { String a = Ia.demander("x"); Runnable r = () -> { if (a.equals("oui")) Decisions.delivrer("x"); }; r.run(); Agent.confirme(a); } // 501
    static String controle(String a) { return Agent.choisit(a); } static String sauf(String a) { return a.startsWith("o") ? Agent.choisit(a) : a; }
    void chosen_by_helper() { if (controle(Ia.demander("x")).equals("oui")) Decisions.delivrer("x"); }
    void chosen_by_helper_sometimes() { if (sauf(Ia.demander("x")).equals("oui")) Decisions.delivrer("x"); } // 501
    void files_mixed() { for (String d : List.of("a", "b")) { String a = Ia.demander(d); if (d.equals("a")) Agent.confirme(a); if (a.equals("oui")) Decisions.delivrer(d); } } // 501
}
