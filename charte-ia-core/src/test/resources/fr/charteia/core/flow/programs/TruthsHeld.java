package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;

/** Truth values that tell what a test has found, kept in an object, a cell or a future before they are asked. */
class TruthsHeld {
    static final Set<String> CONNUS = Set.of("a", "b");
    record Verdict(boolean ok, int n) { }
    static class Reponse { private boolean ok; private String s = ""; Reponse(boolean ok) { this.ok = ok; } boolean ok() { return ok; } void changer(boolean ok) { this.ok = ok; } }
    void in_a_record() { String s = Donnees.nom(); Verdict v = new Verdict(CONNUS.contains(s), 1); if (v.ok()) Ia.envoyer(s); }
    void in_a_record_not() { String s = Donnees.nom(); Verdict v = new Verdict(CONNUS.contains(s), 1); if (!v.ok()) Ia.envoyer(s); } // 401
    void in_a_record_of_another() { String s = Donnees.nom(), t = Donnees.nom(); Verdict v = new Verdict(CONNUS.contains(s), 1); if (v.ok()) Ia.envoyer(t); } // 401
    void in_an_object() { String s = Donnees.nom(); Reponse r = new Reponse(CONNUS.contains(s)); if (r.ok()) Ia.envoyer(s); }
    void in_an_object_not() { String s = Donnees.nom(); Reponse r = new Reponse(!CONNUS.contains(s)); if (r.ok()) Ia.envoyer(s); } // 401
    void in_an_object_changed() { String s = Donnees.nom(); Reponse r = new Reponse(CONNUS.contains(s)); r.changer(true); if (r.ok()) Ia.envoyer(s); } // 401
    void in_an_object_set() { String s = Donnees.nom(); Reponse r = new Reponse(true); r.changer(CONNUS.contains(s)); if (r.ok()) Ia.envoyer(s); }
    void in_an_object_of_either(boolean b) { String s = Donnees.nom(); Reponse r = new Reponse(CONNUS.contains(s)); if (b) r.changer(true); if (r.ok()) Ia.envoyer(s); } // 401
    void in_a_field() { String s = Donnees.nom(); Reponse r = new Reponse(false); r.ok = CONNUS.contains(s); if (r.ok) Ia.envoyer(s); }
    void in_a_field_not() { String s = Donnees.nom(); Reponse r = new Reponse(false); r.ok = CONNUS.contains(s); if (!r.ok) Ia.envoyer(s); } // 401
    void in_a_field_of_what_was_before() { String s = Donnees.nom(); Reponse r = new Reponse(false); r.ok = CONNUS.contains(s); s = Donnees.nom(); if (r.ok) Ia.envoyer(s); } // 401
    void in_a_cell() { String s = Donnees.nom(); boolean[] t = {CONNUS.contains(s), true}; if (t[0]) Ia.envoyer(s); }
    void in_another_cell() { String s = Donnees.nom(); boolean[] t = {CONNUS.contains(s), true}; if (t[1]) Ia.envoyer(s); } // 401
    void in_a_future() { String s = Donnees.nom(); if (CompletableFuture.completedFuture(CONNUS.contains(s)).join()) Ia.envoyer(s); }
    void in_a_future_not() { String s = Donnees.nom(); if (!CompletableFuture.completedFuture(CONNUS.contains(s)).join()) Ia.envoyer(s); } // 401
    void in_an_optional() { String s = Donnees.nom(); if (Optional.of(CONNUS.contains(s)).get()) Ia.envoyer(s); }
    void in_a_list() { String s = Donnees.nom(); if (List.of(CONNUS.contains(s)).get(0)) Ia.envoyer(s); }
    void in_a_list_not() { String s = Donnees.nom(); if (!List.of(CONNUS.contains(s)).get(0)) Ia.envoyer(s); } // 401
    static boolean note(boolean t) { return new Verdict(t, 1).ok(); }
    static boolean attendu(boolean t) { return CompletableFuture.supplyAsync(() -> t).join(); }
    static boolean connu(String s) { return note(CONNUS.contains(s)); }
    static boolean inconnu(String s) { return !note(CONNUS.contains(s)); }
    static boolean attenduConnu(String s) { return attendu(CONNUS.contains(s)); }
    void by_a_helper() { String s = Donnees.nom(); if (connu(s)) Ia.envoyer(s); }
    void by_a_helper_not() { String s = Donnees.nom(); if (!connu(s)) Ia.envoyer(s); } // 401
    void by_a_helper_that_denies() { String s = Donnees.nom(); if (inconnu(s)) Ia.envoyer(s); } // 401
    void by_a_helper_that_denies_not() { String s = Donnees.nom(); if (inconnu(s)) return; Ia.envoyer(s); }
    void by_a_helper_that_waits() { String s = Donnees.nom(); if (attenduConnu(s)) Ia.envoyer(s); }
    void by_a_helper_that_waits_not() { String s = Donnees.nom(); if (!attenduConnu(s)) Ia.envoyer(s); } // 401
    static Verdict verdict(String s) { return new Verdict(CONNUS.contains(s), 2); }
    void of_a_verdict() { String s = Donnees.nom(); if (verdict(s).ok()) Ia.envoyer(s); }
    void of_a_verdict_not() { String s = Donnees.nom(); if (!verdict(s).ok()) Ia.envoyer(s); } // 401
    void of_a_verdict_of_another() { String s = Donnees.nom(), t = Donnees.nom(); if (verdict(t).ok()) Ia.envoyer(s); } // 401
    void in_a_loop(List<String> all) { Verdict v = new Verdict(false, 1); for (int i = 0; i < 3; i++) { String s = Donnees.nom(); if (v.ok()) Ia.envoyer(s); v = new Verdict(CONNUS.contains(s), i); } } // 401
    void in_each_round(List<String> all) { for (int i = 0; i < 3; i++) { String s = Donnees.nom(); Verdict v = new Verdict(CONNUS.contains(s), i); if (v.ok()) Ia.envoyer(s); } }
    static class Garde { private boolean ok; void voir() { String s = Donnees.nom(); ok = CONNUS.contains(s); } void dire() { String s = Donnees.nom(); if (ok) Ia.envoyer(s); } } // 401
    static class Passee { private boolean ok; void voir(String s) { ok = CONNUS.contains(s); } void dire(String s) { if (ok) Ia.envoyer(s); } void tout() { dire(Donnees.nom()); } void avant() { voir("x"); } } // 401
    static class DUnAutre { private boolean ok; void voir(String s) { ok = CONNUS.contains(s); } void dire(String s) { if (ok) Ia.envoyer(s); } } // 401
    void seen_another_and_said() { DUnAutre e = new DUnAutre(); String s = Donnees.nom(); e.voir("a"); e.dire(s); }
}
