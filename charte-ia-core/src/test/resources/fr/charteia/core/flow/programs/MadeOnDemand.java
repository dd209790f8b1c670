package programs;

import api.*;
import java.util.*;

/** What a map is asked for is made where it is not there. */
class MadeOnDemand {
    static class Doc { String titre = "t"; }
    static final Map<String, Doc> D1 = new HashMap<>(); static Doc doc1(String k) { return D1.computeIfAbsent(k, x -> new Doc()); }
    void map_of_a_class() { doc1("k1").titre = Donnees.nom(); Ia.envoyer(doc1("k1").titre); } // 401
    static final Map<String, Doc> D2 = new HashMap<>(); static Doc doc2(String k) { Doc d = D2.get(k); if (d == null) { d = new Doc(); D2.put(k, d); } return d; }
    void map_of_a_class_asked_first() { doc2("k1").titre = Donnees.nom(); Ia.envoyer(doc2("k1").titre); } // 401
    final Map<String, Doc> d3 = new HashMap<>(); Doc doc3(String k) { return d3.computeIfAbsent(k, x -> new Doc()); }
    void own_map() { doc3("k1").titre = Donnees.nom(); Ia.envoyer(doc3("k1").titre); } // 401
    static class Reg { final Map<String, Doc> m = new HashMap<>(); Doc doc(String k) { return m.computeIfAbsent(k, x -> new Doc()); } }
    void map_of_another() { Reg r = new Reg(); r.doc("k1").titre = Donnees.nom(); Ia.envoyer(r.doc("k1").titre); } // 401
    void map_of_another_other_key() { Reg r = new Reg(); r.doc("k1").titre = Donnees.nom(); Ia.envoyer(r.doc("k2").titre); }
    void in_place() { Map<String, Doc> m = new HashMap<>(); m.computeIfAbsent("k1", x -> new Doc()).titre = Donnees.nom(); Ia.envoyer(m.computeIfAbsent("k1", x -> new Doc()).titre); } // 401
    static class Reg2 { final Map<String, Doc> m = new HashMap<>(); Doc doc(String k) { Doc d = m.get(k); if (d == null) { d = new Doc(); m.put(k, d); } return d; } }
    void map_of_another_asked_first() { Reg2 r = new Reg2(); r.doc("k1").titre = Donnees.nom(); Ia.envoyer(r.doc("k1").titre); } // 401
    static class Reg3 { final Map<String, List<String>> m = new HashMap<>(); List<String> doc(String k) { return m.computeIfAbsent(k, x -> new ArrayList<>()); } }
    void lists_by_key() { Reg3 r = new Reg3(); r.doc("k1").add(Donnees.nom()); Ia.envoyer(r.doc("k1").get(0)); } // 401
    static final Map<String, List<String>> M4 = new HashMap<>(); static List<String> doc4(String k) { return M4.computeIfAbsent(k, x -> new ArrayList<>()); }
    void lists_by_key_of_a_class() { doc4("k1").add(Donnees.nom()); Ia.envoyer(doc4("k1").get(0)); } // 401
    void map_passed_in(Map<String, Doc> m) { m.computeIfAbsent("k1", x -> new Doc()).titre = Donnees.nom(); Ia.envoyer(m.get("k1").titre); } // 401
    void key_passed_in(String q) { Doc d = D5.get(q); d.titre = Donnees.nom(); Ia.envoyer(D5.get(q).titre); } static final Map<String, Doc> D5 = new HashMap<>(); // 401
    static Doc seul; static Doc seul() { if (seul == null) seul = new Doc(); return seul; }
    void single_one() { seul().titre = Donnees.nom(); Ia.envoyer(seul().titre); } // 401
    static class Regk { final Map<String, Doc> m = new HashMap<>(); Doc doc(String k) { return m.computeIfAbsent(k, x -> new Doc()); } }
    void read_directly() { Regk r = new Regk(); r.doc("k1").titre = Donnees.nom(); Ia.envoyer(r.m.get("k1").titre); } // 401
    void put_before() { Regk r = new Regk(); Doc d = new Doc(); d.titre = Donnees.nom(); r.m.put("k1", d); Ia.envoyer(r.doc("k1").titre); } // 401
    void gone_through() { Regk r = new Regk(); Doc d = r.doc("k1"); d.titre = Donnees.nom(); Ia.envoyer(r.m.toString()); for (Doc e : r.m.values()) Ia.envoyer(e.titre); } // 401
    static class Regl { final Map<String, Doc> m = new HashMap<>(); Doc doc(String k) { Doc d = m.computeIfAbsent(k, x -> new Doc()); return d; } }
    void kept_in_a_variable() { Regl r = new Regl(); r.doc("k1").titre = Donnees.nom(); Ia.envoyer(r.doc("k1").titre); } // 401
    static class Regm { final Map<String, Doc> m = new HashMap<>(); Doc doc() { return m.computeIfAbsent("k1", x -> new Doc()); } }
    void one_key() { Regm r = new Regm(); r.doc().titre = Donnees.nom(); Ia.envoyer(r.doc().titre); } // 401
    static class Regn { final Map<String, Doc> m = new HashMap<>(); Doc doc(String k) { m.putIfAbsent(k, new Doc()); return m.get(k); } }
    void put_if_absent() { Regn r = new Regn(); r.doc("k1").titre = Donnees.nom(); Ia.envoyer(r.doc("k1").titre); } // 401
    static class Rego { final Map<String, Doc> m = new HashMap<>(); Doc doc(String k) { return m.computeIfAbsent(k, this::neuf); } Doc neuf(String k) { return new Doc(); } }
    void made_by_a_method() { Rego r = new Rego(); r.doc("k1").titre = Donnees.nom(); Ia.envoyer(r.doc("k1").titre); } // 401
    static Doc doc6(Map<String, Doc> m) { return m.computeIfAbsent("k1", x -> new Doc()); }
    void map_handed_over() { Map<String, Doc> m = new HashMap<>(); doc6(m).titre = Donnees.nom(); Ia.envoyer(doc6(m).titre); } // 401
    void map_handed_over_filled() { Map<String, Doc> m = new HashMap<>(); Doc d = new Doc(); d.titre = Donnees.nom(); m.put("k1", d); Ia.envoyer(doc6(m).titre); } // 401
    void map_handed_over_read() { Map<String, Doc> m = new HashMap<>(); doc6(m).titre = Donnees.nom(); Ia.envoyer(m.get("k1").titre); } // 401
    void same_one_twice() { Map<String, Doc> m = new HashMap<>(); Doc d = doc6(m); Doc e = doc6(m); d.titre = Donnees.nom(); Ia.envoyer(e.titre); } // 401
    void asked_again() { Map<String, Doc> m = new HashMap<>(); Doc d = doc6(m); d.titre = Donnees.nom(); Doc e = doc6(m); Ia.envoyer(d.titre); } // 401
    static final Map<String, Doc> D6 = new LinkedHashMap<>(); static Doc doc6(String k) { if (!D6.containsKey(k)) D6.put(k, new Doc()); return D6.get(k); }
    void map_of_a_class_asked_whether() {
        doc6("k1").titre = Donnees.nom();
        Ia.envoyer(doc6("k1").titre); // 401
        Ia.envoyer(doc6("k1").titre); // 401
        for (Doc d : D6.values()) Ia.envoyer(d.titre); // 401
    }
    static final Map<String, Doc> D7 = new LinkedHashMap<>(); static Doc doc7(String k) { Doc d = D7.get(k); if (d == null) { d = new Doc(); D7.put(k, d); } return d; }
    void map_of_a_class_asked_several_times() {
        doc7("k1").titre = Donnees.nom();
        Ia.envoyer(doc7("k1").titre); // 401
        Ia.envoyer(doc7("k1").titre); // 401
    }
    static final Map<String, Doc> D8 = new LinkedHashMap<>(); static Doc doc8(String k) { if (!D8.containsKey(k)) D8.put(k, new Doc()); return D8.get(k); }
    void left_under_a_key() { doc8("k1").titre = Donnees.nom(); }
    void found_under_a_key() { Ia.envoyer(doc8("k1").titre); } // 401
    static final Map<String, Doc> D9 = new LinkedHashMap<>(); static Doc doc9(String k) { if (!D9.containsKey(k)) D9.put(k, new Doc()); return D9.get(k); }
    void nothing_of_interest_in_a_map_of_a_class() { doc9("k1").titre = "x"; Donnees.nom(); }
    void found_nothing_of_interest() { Ia.envoyer(doc9("k1").titre.isEmpty()); Ia.envoyer(D9.size()); }
}
