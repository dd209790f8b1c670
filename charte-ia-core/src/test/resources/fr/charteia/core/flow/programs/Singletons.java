package programs;

import api.*;
import java.util.*;

/** Objects that static fields hold for good, and what these hold: what one request leaves there another finds; tables stay tables. */
class Singletons {
    static class Dossier { String texte = ""; void setTexte(String t) { texte = t; } }
    static class Registre {
        private final Map<String, String> m = new HashMap<>();
        private final List<String> l = new ArrayList<>();
        private final String[] a = new String[3];
        void put(String k, String v) { m.put(k, v); }
        String get(String k) { return m.get(k); }
    }

    // ---- what the object holds -------------------------------------------------------------------------------------
    static class OwnMethods {
        static final Registre R = new Registre();
        void fill() { R.put("a", Donnees.nom()); }
        void send() { Ia.envoyer(R.get("a")); } // 401
        void send_other() { Ia.envoyer(R.get("b")); }
    }
    static class MapInside {
        static final Registre R = new Registre();
        void fill() { R.m.put("a", Donnees.nom()); }
        void send() { Ia.envoyer(R.m.get("a")); } // 401
        void send_other() { Ia.envoyer(R.m.get("b")); }
    }
    static class ListInside {
        static final Registre R = new Registre();
        void fill() { R.l.add(Donnees.nom()); }
        void send() { for (String s : R.l) Ia.envoyer(s); } // 401
    }
    static class ArrayInside {
        static final Registre R = new Registre();
        void fill() { R.a[1] = Donnees.nom(); }
        void send() { Ia.envoyer(R.a[1]); } // 401
        void send_other() { Ia.envoyer(R.a[0]); }
    }
    static class ObjectInside {
        static class Tout { final Dossier d = new Dossier(); }
        static final Tout T = new Tout();
        void fill() { T.d.texte = Donnees.nom(); }
        void send() { Ia.envoyer(T.d.texte); } // 401
    }
    enum Unique {
        INSTANCE;
        private final List<String> l = new ArrayList<>();
        private String s;
        final Dossier d = new Dossier();
        void add(String x) { l.add(x); s = x; }
        String first() { return l.get(0); }
    }
    static class OfAnEnum {
        void fill() { Unique.INSTANCE.add(Donnees.nom()); }
        void send_of_its_list() { Ia.envoyer(Unique.INSTANCE.first()); } // 401
        void send_its_field() { Ia.envoyer(Unique.INSTANCE.s); } // 401
    }
    static class ObjectOfAnEnum {
        void fill() { Unique.INSTANCE.d.texte = Donnees.nom(); }
        void send() { Ia.envoyer(Unique.INSTANCE.d.texte); } // 401
    }
    static class Held {
        private static class H { static final Held I = new Held(); }
        static Held get() { return H.I; }
        private final Deque<String> d = new ArrayDeque<>();
        private final Registre r = new Registre();
        void fill() { Held.get().d.push(Donnees.nom()); Held.get().r.put("x", Donnees.nom()); }
        void send() { Ia.envoyer(Held.get().d.pop()); } // 401
        void send_below() { Ia.envoyer(Held.get().r.get("x")); } // 401
    }

    // ---- what collections of objects hold --------------------------------------------------------------------------
    static class ListOfObjects {
        static final List<Dossier> L = List.of(new Dossier(), new Dossier());
        void fill() { L.get(0).setTexte(Donnees.nom()); }
        void send() { Ia.envoyer(L.get(0).texte); } // 401
    }
    static class ListOfObjectsEach {
        static final List<Dossier> L = List.of(new Dossier(), new Dossier());
        void fill() { for (Dossier d : L) d.setTexte(Donnees.nom()); }
        void send() { for (Dossier d : L) Ia.envoyer(d.texte); } // 401
    }
    static class ArrayOfObjects {
        static final Dossier[] L = {new Dossier(), new Dossier()};
        void fill() { L[0].setTexte(Donnees.nom()); }
        void send() { Ia.envoyer(L[0].texte); } // 401
    }
    static class ArrayOfObjectsEach {
        static final Dossier[] L = {new Dossier(), new Dossier()};
        void fill() { for (Dossier d : L) d.setTexte(Donnees.nom()); }
        void send() { for (Dossier d : L) Ia.envoyer(d.texte); } // 401
    }
    static class ArrayOfRegisters {
        static final Registre[] T = {new Registre(), new Registre()};
        void fill() { T[0].put("a", Donnees.nom()); }
        void send() { Ia.envoyer(T[0].get("a")); } // 401
    }
    static class MapOfObjects {
        static final Map<String, Dossier> L = Map.of("a", new Dossier());
        void fill() { for (Map.Entry<String, Dossier> e : L.entrySet()) e.getValue().setTexte(Donnees.nom()); }
        void send() { Ia.envoyer(L.get("a").texte); } // 401
    }
    static class ValuesOfAMap {
        static final Map<String, Dossier> L = Map.of("a", new Dossier());
        void fill() { L.values().forEach(d -> d.setTexte(Donnees.nom())); }
        void send() { Ia.envoyer(L.get("a").texte); } // 401
    }
    static class OneInAList {
        static final Dossier D = new Dossier();
        static final List<Dossier> L = List.of(D);
        void fill() { D.texte = Donnees.nom(); }
        void send() { Ia.envoyer(L.get(0).texte); } // 401
    }
    static class ListOfLists {
        static final List<List<String>> L = List.of(new ArrayList<>(), new ArrayList<>());
        void fill() { for (List<String> l : L) l.add(Donnees.nom()); }
        void send() { for (List<String> l : L) for (String s : l) Ia.envoyer(s); } // 401
    }
    static class MapOfLists {
        static final Map<String, List<String>> M = new HashMap<>();
        static { M.put("a", new ArrayList<>()); }
        void fill() { M.get("a").add(Donnees.nom()); }
        void send() { for (String s : M.get("a")) Ia.envoyer(s); } // 401
    }
    static class Rows {
        static final String[][] A = {{"a"}, {"b"}};
        void fill() { A[0][0] = Donnees.nom(); }
        void send() { Ia.envoyer(A[0][0]); } // 401
    }

    // ---- ways to change what a field holds -------------------------------------------------------------------------
    static class SetInAnEntry {
        static final Map<String, String> L = new HashMap<>(Map.of("a", "b"));
        void fill() { for (Map.Entry<String, String> e : L.entrySet()) e.setValue(Donnees.nom()); }
        void send() { Ia.envoyer(L.get("a")); } // 401
    }
    static class SetByAnIterator {
        static final List<String> L = new ArrayList<>(List.of("x"));
        void fill() { ListIterator<String> i = L.listIterator(); while (i.hasNext()) { i.next(); i.set(Donnees.nom()); } }
        void send() { for (String d : L) Ia.envoyer(d); } // 401
    }
    static class OneOrAnother {
        static final List<String> L = new ArrayList<>(List.of("x"));
        void fill(boolean x) { List<String> l = x ? L : new ArrayList<>(); l.add(Donnees.nom()); }
        void send() { for (String d : L) Ia.envoyer(d); } // 401
    }
    static class OtherObject {
        static final Dossier R = new Dossier();
        static final Dossier S = new Dossier();
        void fill() { R.texte = Donnees.nom(); }
        void send() { Ia.envoyer(S.texte); }
    }
    static class SameRequest {
        static final Registre R = new Registre();
        void both() { R.l.add(Donnees.nom()); Ia.envoyer(R.l.get(0)); } // 401
        void after_the_other() { R.l.add("x"); Ia.envoyer(R.l.get(0)); } // 401
        void cleared() { R.l.clear(); R.l.add("x"); Ia.envoyer(R.l.get(0)); }
    }

    // ---- what nobody changes is known --------------------------------------------------------------------------------
    static Map<String, String> fiche() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.put("ville", "x");
        return m;
    }
    static class Keys {
        static final List<String> CLES = List.of("ville", "rue");
        static final Set<String> ENSEMBLE = Set.of("ville", "rue");
        static final List<String> TOUTES = List.of("ville", "nom");
        void each() { for (String s : CLES) Ia.envoyer(fiche().get(s)); }
        void each_of_all() { for (String s : TOUTES) Ia.envoyer(fiche().get(s)); } // 401
        void each_of_a_set() { for (String s : ENSEMBLE) Ia.envoyer(fiche().get(s)); }
        void by_a_function() { CLES.forEach(s -> Ia.envoyer(fiche().get(s))); }
        void by_a_stream() { CLES.stream().map(fiche()::get).forEach(Ia::envoyer); }
        void by_a_stream_of_all() { TOUTES.stream().map(fiche()::get).forEach(Ia::envoyer); } // 401
        void by_index() { for (int i = 0; i < CLES.size(); i++) Ia.envoyer(fiche().get(CLES.get(i))); }
        void by_an_iterator() { for (Iterator<String> i = CLES.iterator(); i.hasNext(); ) Ia.envoyer(fiche().get(i.next())); }
    }
    enum Type {
        NOM("nom", List.of("nom", "prenom")), VILLE("ville", List.of("ville"));
        final String cle;
        final List<String> cles;
        Type(String cle, List<String> cles) { this.cle = cle; this.cles = cles; }
    }
    static class OfEnums {
        void one() { Ia.envoyer(fiche().get(Type.VILLE.cle)); }
        void each() { for (String s : Type.VILLE.cles) Ia.envoyer(fiche().get(s)); }
        void each_of_another() { for (String s : Type.NOM.cles) Ia.envoyer(fiche().get(s)); } // 401
        void any() { for (Type t : Type.values()) Ia.envoyer(fiche().get(t.cle)); } // 401
    }
    static class ListsByKey {
        static final Map<String, List<String>> T = Map.of("a", List.of("ville"), "b", List.of("nom"));
        void one() { for (String s : T.get("a")) Ia.envoyer(fiche().get(s)); }
        void another() { for (String s : T.get("b")) Ia.envoyer(fiche().get(s)); } // 401
    }
    static class RowsOfTexts {
        static final String[][] T = {{"ville"}, {"nom"}};
        void one() { for (String s : T[0]) Ia.envoyer(fiche().get(s)); }
        void another() { for (String s : T[1]) Ia.envoyer(fiche().get(s)); } // 401
        int length() { return T[0].length + Arrays.asList(T[1]).size() + String.join(",", T[0]).length(); }
    }
}
