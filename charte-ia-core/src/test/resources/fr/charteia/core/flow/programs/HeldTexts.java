package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;

/** Texts and numbers that lie in small objects on their way: which they are is told through these, and to put them there does not fail. */
class HeldTexts {
    record Nom(String v) { }
    record Boite<T>(T t) { }
    static <T> T tenu(T t) { return new Boite<>(t).t(); }
    static String cle(String c) { Nom n = new Nom("a." + c); return n.v(); }
    static String cleTenue(String c) { return tenu("a." + c); }
    static String clePuis(String c) { return "a." + tenu(c); }
    static int plus(int a, int b) { return tenu(a + b); }
    static Map<String, String> fiche() { Map<String, String> m = new HashMap<>(); m.put("a.nom", Donnees.nom()); m.put("a.ville", "b"); return m; }

    void kept_in_a_record() { if (cle("x").equals("y")) Ia.envoyer(Donnees.nom()); }
    void kept_in_a_record_same() { if (cle("x").equals("a.x")) Ia.envoyer(Donnees.nom()); } // 401
    void handed_through() { if (cleTenue("x").equals("y")) Ia.envoyer(Donnees.nom()); }
    void handed_through_same() { if (cleTenue("x").equals("a.x")) Ia.envoyer(Donnees.nom()); } // 401
    void handed_through_before() { if (clePuis("x").equals("y")) Ia.envoyer(Donnees.nom()); }
    void handed_through_before_same() { if (clePuis("x").equals("a.x")) Ia.envoyer(Donnees.nom()); } // 401
    void number() { if (plus(1, 2) == 4) Ia.envoyer(Donnees.nom()); }
    void number_same() { if (plus(1, 2) == 3) Ia.envoyer(Donnees.nom()); } // 401
    void key() { Ia.envoyer(fiche().get(cle("ville"))); }
    void key_same() { Ia.envoyer(fiche().get(cle("nom"))); } // 401
    void key_handed_through() { Ia.envoyer(fiche().get(cleTenue("ville"))); }
    void key_handed_through_same() { Ia.envoyer(fiche().get(cleTenue("nom"))); } // 401

    void never_thrown() { String s = "x"; try { s = cle(s); } catch (IllegalStateException e) { s = Donnees.nom(); } Ia.envoyer(s); }
    void never_thrown_by_a_constructor() { Nom n = null; String s = "x"; try { n = new Nom("y"); } catch (IllegalArgumentException e) { s = Donnees.nom(); } Ia.envoyer(s + n); }
    record Verifie(String v) { Verifie { if (v.isEmpty()) throw new IllegalArgumentException(); } }
    void thrown_by_a_constructor(String v) { Verifie n = null; String s = "x"; try { n = new Verifie(v); } catch (IllegalArgumentException e) { s = Donnees.nom(); } Ia.envoyer(s + n); } // 401
    static String asked(String c) { return new Nom(Integer.toString(Integer.parseInt(c))).v(); }
    void thrown_by_what_it_asks(String c) { String s = "x"; try { s = asked(c); } catch (NumberFormatException e) { s = Donnees.nom(); } Ia.envoyer(s); } // 401
    static class Compte { private static int n; private String v = ""; private final Compte autre; Compte(Compte autre) { this.autre = autre; } String voisin() { return autre.v; } static String voisinDe(Compte c) { return c.voisin(); } }
    void nobody_there(Compte c) { String s = "x"; try { s = Compte.voisinDe(c); } catch (NullPointerException e) { s = Donnees.nom(); } Ia.envoyer(s); } // 401
    static class Dossier implements AutoCloseable { private String s = ""; void poser(String t) { s = new Nom(t).v(); } void vider() { s = ""; } public void close() { Ia.envoyer(s); }
        static void emptied() { try (Dossier d = new Dossier()) { d.poser(Donnees.nom()); d.vider(); } }
    }
    static class Laisse implements AutoCloseable { private String s = ""; void poser(String t) { s = new Nom(t).v(); } public void close() { Ia.envoyer(s); } // 401
        static void left() { try (Laisse d = new Laisse()) { d.poser(Donnees.nom()); } }
    }
    static <T> T attendu(T t) { return CompletableFuture.supplyAsync(() -> t).join(); }
    static <T> T fini(T t) { return CompletableFuture.completedFuture(t).join(); }
    static <T> T present(T t) { return Optional.of(t).get(); }
    static String cleAttendue(String c) { return attendu("a." + c); }
    static String cleFinie(String c) { return fini("a." + c); }
    static String clePresente(String c) { return present("a." + c); }
    static String net(String s) { return CompletableFuture.completedFuture(s.trim()).join(); }
    static int plusTard(int a, int b) { return CompletableFuture.supplyAsync(() -> a + b).join(); }
    void key_awaited() { Ia.envoyer(fiche().get(cleAttendue("ville"))); }
    void key_awaited_same() { Ia.envoyer(fiche().get(cleAttendue("nom"))); } // 401
    void key_of_a_future() { Ia.envoyer(fiche().get(cleFinie("ville"))); }
    void key_of_a_future_same() { Ia.envoyer(fiche().get(cleFinie("nom"))); } // 401
    void key_of_an_optional() { Ia.envoyer(fiche().get(clePresente("ville"))); }
    void key_of_an_optional_same() { Ia.envoyer(fiche().get(clePresente("nom"))); } // 401
    void trimmed_in_a_future() { if (net(" oui").equals("non")) Ia.envoyer(Donnees.nom()); }
    void trimmed_in_a_future_same() { if (net(" oui").equals("oui")) Ia.envoyer(Donnees.nom()); } // 401
    void number_awaited() { if (plusTard(1, 2) == 4) Ia.envoyer(Donnees.nom()); }
    void number_awaited_same() { if (plusTard(1, 2) == 3) Ia.envoyer(Donnees.nom()); } // 401
}
