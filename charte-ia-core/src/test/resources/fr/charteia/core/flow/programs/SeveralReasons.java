package programs;

import api.*;
import java.util.*;

/** Reasons in a list to which more than one check adds. */
class SeveralReasons {
    void two(String b) { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); if (b.isEmpty()) e.add("b manque"); if (!Agent.valide(a)) e.add("refus de " + a); if (e.isEmpty()) Decisions.delivrer(a); }
    void twoSwapped(String b) { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); if (!Agent.valide(a)) e.add("refus de " + a); if (b.isEmpty()) e.add("b manque");  if (e.isEmpty()) Decisions.delivrer(a); }
    void three(String b, String c) { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); if (b.isEmpty()) e.add("b manque"); if (c.isEmpty()) e.add("c manque"); if (!Agent.valide(a)) e.add("refus de " + a); if (e.isEmpty()) Decisions.delivrer(a); }
    private static List<String> controle(String a, String b) { List<String> e = new ArrayList<>(); if (b.isEmpty()) e.add("b manque"); if (!Agent.valide(a)) e.add("refus de " + a); return e; }
    void helper(String b) { String a = Ia.demander("x"); if (controle(a, b).isEmpty()) Decisions.delivrer(a); }
    private static void controle(String a, String b, List<String> e) { if (b.isEmpty()) e.add("b manque"); if (!Agent.valide(a)) e.add("refus de " + a); }
    void passed(String b) { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); controle(a, b, e); if (e.isEmpty()) Decisions.delivrer(a); }
    static class Errors { final List<String> e = new ArrayList<>(); boolean ok() { return e.isEmpty(); } void plus(String x) { e.add(x); } }
    private static Errors c1(String a, String b) { Errors c = new Errors(); if (b.isEmpty()) c.e.add("b manque"); if (!Agent.valide(a)) c.e.add("refus de " + a); return c; }
    void c1(String b) { String a = Ia.demander("x"); if (c1(a, b).e.isEmpty()) Decisions.delivrer(a); }
    void c2(String b) { String a = Ia.demander("x"); if (c1(a, b).ok()) Decisions.delivrer(a); }
    private static Errors c3(String a, String b) { Errors c = new Errors(); if (b.isEmpty()) c.plus("b manque"); if (!Agent.valide(a)) c.plus("refus de " + a); return c; }
    void c3(String b) { String a = Ia.demander("x"); if (c3(a, b).ok()) Decisions.delivrer(a); }
    void c4(String b) { String a = Ia.demander("x"); Errors c = new Errors(); if (b.isEmpty()) c.plus("b manque"); if (!Agent.valide(a)) c.plus("refus de " + a); if (c.ok()) Decisions.delivrer(a); }
    void map() { String a = Ia.demander("x"); Map<String, String> e = new HashMap<>(); if (!Agent.valide(a)) e.put("a", "refus de " + a); if (e.isEmpty()) Decisions.delivrer(a); }
    void mapSize() { String a = Ia.demander("x"); Map<String, String> e = new HashMap<>(); if (!Agent.valide(a)) e.put("a", "refus de " + a); if (e.size() == 0) Decisions.delivrer(a); }
    void mapConst() { String a = Ia.demander("x"); Map<String, String> e = new HashMap<>(); if (!Agent.valide(a)) e.put("a", "refus"); if (e.isEmpty()) Decisions.delivrer(a); }
    void set() { String a = Ia.demander("x"); Set<String> e = new HashSet<>(); if (!Agent.valide(a)) e.add("refus de " + a); if (e.isEmpty()) Decisions.delivrer(a); }
    void set2(String b) { String a = Ia.demander("x"); Set<String> e = new HashSet<>(); if (b.isEmpty()) e.add("b"); if (!Agent.valide(a)) e.add("refus de " + a); if (e.isEmpty()) Decisions.delivrer(a); }
}
