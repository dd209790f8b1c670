package programs;

import api.*;
import java.util.*;

class Conditions {
    void by_value() { Decisions.delivrer(Ia.demander("?")); } // 501
    void by_condition(Object d) {
        if (Ia.demander("?").equals("OUI")) {
            Decisions.delivrer(d); // 501
        }
    }
    void after_join(Object d) {
        if (Ia.demander("?").equals("OUI")) {
            System.out.println("oui");
        }
        Decisions.delivrer(d);
    }
    void unrelated(Object d) {
        String avis = Ia.demander("?");
        if (Donnees.choix()) Decisions.delivrer(d);
        System.out.println(avis);
    }
    void flag(Object d) {
        boolean ok = false;
        if (Ia.demander("?").contains("OUI")) ok = true;
        if (ok) Decisions.delivrer(d); // 501
    }
    void flag_same_constant(Object d) {
        boolean ok;
        if (Ia.demander("?").contains("OUI")) { ok = true; System.out.println(); } else { ok = true; }
        if (ok) Decisions.delivrer(d);
    }
    void early_return(Object d) {
        if (!Ia.demander("?").equals("OUI")) return;
        Decisions.delivrer(d); // 501
    }
    void thrown(Object d) {
        if (!Ia.demander("?").equals("OUI")) throw new IllegalStateException();
        Decisions.delivrer(d); // 501
    }
    void check(String avis) { if (!avis.equals("OUI")) throw new IllegalStateException(); }
    void thrown_by_callee(Object d) {
        check(Ia.demander("?"));
        Decisions.delivrer(d); // 501
    }
    boolean ok(String avis) { return avis.equals("OUI"); }
    boolean ok2(String avis) { if (avis.equals("OUI")) return true; return false; }
    void callee_answers(Object d) {
        if (ok(Ia.demander("?"))) Decisions.delivrer(d); // 501
        if (ok2(Ia.demander("?"))) Decisions.refuser(d); // 501
    }
    void decide(Object d) { Decisions.delivrer(d); } // 501
    void callee_decides(Object d) { if (Ia.noter("?") > 0.5) decide(d); }
    void score(Object d) {
        double s = Ia.noter("?");
        if (s > 0.5) Decisions.delivrer(d); // 501
        else Decisions.refuser(d); // 501
    }
    void parsed(Object d) {
        int n = Integer.parseInt(Ia.demander("?"));
        if (n > 3) Decisions.delivrer(d); // 501
    }
    enum Verdict { OUI, NON }
    void enum_switch(Object d) {
        switch (Verdict.valueOf(Ia.demander("?"))) {
            case OUI: Decisions.delivrer(d); break; // 501
            default: Decisions.refuser(d); // 501
        }
    }
    void string_switch(Object d) {
        switch (Ia.demander("?")) {
            case "OUI" -> Decisions.delivrer(d); // 501
            default -> {}
        }
    }
    void presence(Object d) {
        String avis = Ia.demander("?");
        if (avis == null) return;
        Decisions.delivrer(d);
    }
    void ternary() {
        String s = Ia.demander("?").isEmpty() ? "A" : "B";
        Decisions.delivrer(s); // 501
    }
    void filter(List<Object> ds) {
        ds.stream().filter(d -> Ia.demander("?").equals("OUI")).forEach(Decisions::delivrer); // 501
    }
    void loop(List<Object> ds) {
        for (Object d : ds) {
            if (Ia.demander("?").equals("NON")) continue;
            Decisions.delivrer(d); // 501
        }
    }
    void and(Object d) {
        if (Donnees.choix() && Ia.demander("?").equals("OUI")) Decisions.delivrer(d); // 501
    }
    void map_lookup() {
        Map<String, String> m = new HashMap<>();
        m.put("OUI", "accord");
        Decisions.delivrer(m.get(Ia.demander("?"))); // 501
    }
    static class Etat { String s = "attente"; }
    void field_under_condition() {
        Etat e = new Etat();
        if (Ia.demander("?").equals("OUI")) e.s = "accord";
        Decisions.delivrer(e.s); // 501
    }
}
