package programs;

import api.*;
import java.util.*;

/** A class of ours that extends a library's container holds and prints what that does, wherever it is kept. */
class ExtendedContainers {
    static class Plan extends LinkedHashMap<String, String> {
        @Override protected boolean removeEldestEntry(Map.Entry<String, String> e) { return size() > 1; }
    }
    static class Silent extends LinkedHashMap<String, String> {
        @Override public String toString() { return "silent"; }
    }
    static class Fixed {
        private final Map<String, String> all = new Plan();
        Fixed with(String k, String s) { all.put(k, s); return this; }
        String text() { return all.toString(); }
        String value() { return String.valueOf(all); }
        String joined() { return "x" + all; }
        String values() { return String.join(",", all.values()); }
        String of(String k) { return all.get(k); }
        @Override public String toString() { return all.toString(); }
    }
    static class Open {
        Map<String, String> all = new Plan();
        String text() { return all.toString(); }
    }
    static class Bounded {
        private final Map<String, String> all;
        Bounded(int most) {
            all = new LinkedHashMap<>(4, 0.75f, true) {
                @Override protected boolean removeEldestEntry(Map.Entry<String, String> e) { return size() > most; }
            };
        }
        Bounded with(String k, String s) { all.put(k, s); return this; }
        String text() { return all.toString(); }
        String of(String k) { return all.get(k); }
    }
    static class Hushed {
        private final Map<String, String> all = new Silent();
        Hushed with(String k, String s) { all.put(k, s); return this; }
        String text() { return all.toString(); }
        String values() { return all.values().toString(); }
    }
    static class Listed {
        private final List<String> all = new ArrayList<>() { @Override public boolean add(String s) { return super.add(s.trim()); } };
        Listed with(String s) { all.add(s); return this; }
        String text() { return all.toString(); }
    }
    static String told(Map<String, String> m) { return m.toString(); }

    void here() { Map<String, String> m = new Plan(); m.put("a", Donnees.nom()); Ia.envoyer(m.toString()); } // 401
    void here_nothing() { Map<String, String> m = new Plan(); m.put("a", "b"); Ia.envoyer(m.toString() + m.get("a")); }
    void passed() { Plan m = new Plan(); m.put("a", Donnees.nom()); Ia.envoyer(told(m)); } // 401
    void passed_silent() { Silent m = new Silent(); m.put("a", Donnees.nom()); Ia.envoyer(told(m)); }
    void kept() { Ia.envoyer(new Fixed().with("a", Donnees.nom()).text()); } // 401
    void kept_nothing() { Ia.envoyer(new Fixed().with("a", "b").text()); }
    void kept_and_valued() { Ia.envoyer(new Fixed().with("a", Donnees.nom()).value()); } // 401
    void kept_and_joined() { Ia.envoyer(new Fixed().with("a", Donnees.nom()).joined()); } // 401
    void kept_and_listed() { Ia.envoyer(new Fixed().with("a", Donnees.nom()).values()); } // 401
    void kept_under_a_key() { Ia.envoyer(new Fixed().with("a", Donnees.nom()).of("a")); } // 401
    void kept_under_another() { Ia.envoyer(new Fixed().with("a", Donnees.nom()).of("b")); }
    void kept_and_printed() { Ia.envoyer("" + new Fixed().with("a", Donnees.nom())); } // 401
    void open() { Open o = new Open(); o.all.put("a", Donnees.nom()); Ia.envoyer(o.text()); } // 401
    void replaced() { Open o = new Open(); o.all.put("a", Donnees.nom()); o.all = new Plan(); Ia.envoyer(o.text()); }
    void bounded() { Ia.envoyer(new Bounded(1).with("a", Donnees.nom()).text()); } // 401
    void bounded_nothing() { Ia.envoyer(new Bounded(1).with("a", "b").text()); }
    void bounded_under_another() { Ia.envoyer(new Bounded(2).with("a", Donnees.nom()).of("b")); }
    void hushed() { Ia.envoyer(new Hushed().with("a", Donnees.nom()).text()); }
    void hushed_values() { Ia.envoyer(new Hushed().with("a", Donnees.nom()).values()); } // 401
    void listed() { Ia.envoyer(new Listed().with(Donnees.nom()).text()); } // 401
    void listed_nothing() { Ia.envoyer(new Listed().with("b").text()); }
    void given(Plan m) { m.put("a", Donnees.nom()); Ia.envoyer(m.toString()); } // 401
    void of_an_answer() { Decisions.refuser(new Fixed().with("a", Ia.demander("x")).text()); } // 501
    void of_an_answer_asked() { if (new Bounded(1).with("a", Ia.demander("x")).text().contains("oui")) Decisions.refuser("x"); } // 501
    void of_an_answer_under_another() { if ("oui".equals(new Bounded(2).with("a", Ia.demander("x")).of("b"))) Decisions.refuser("x"); }
}
