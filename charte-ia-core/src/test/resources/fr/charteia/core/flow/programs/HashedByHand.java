package programs;

import api.*;
import java.util.*;

/** Tables of one's own, in which the hash of a key says where it lies: of constant texts, that is known. */
class HashedByHand {
    static class Table<K, V> {
        static class E<K, V> { K k; V v; E<K, V> s; }
        @SuppressWarnings("unchecked") final E<K, V>[] t = new E[4];
        private int place(K k) { return Math.floorMod(k.hashCode(), t.length); }
        void put(K k, V v) { int i = place(k); for (E<K, V> e = t[i]; e != null; e = e.s) if (e.k.equals(k)) { e.v = v; return; } E<K, V> e = new E<>(); e.k = k; e.v = v; e.s = t[i]; t[i] = e; }
        V get(K k) { for (E<K, V> e = t[place(k)]; e != null; e = e.s) if (e.k.equals(k)) return e.v; return null; }
    }
    void under_its_key() { Table<String, String> m = new Table<>(); m.put("a", Donnees.nom()); m.put("b", "x"); Ia.envoyer(m.get("a")); } // 401
    void under_another() { Table<String, String> m = new Table<>(); m.put("a", Donnees.nom()); m.put("b", "x"); Ia.envoyer(m.get("b")); }
    void where_nothing_is() { Table<String, String> m = new Table<>(); m.put("a", Donnees.nom()); Ia.envoyer(m.get("b")); }
    void under_any(String k) { Table<String, String> m = new Table<>(); m.put(k, Donnees.nom()); Ia.envoyer(m.get("b")); } // 401
    static int place(Object k) { return (k.hashCode() & 0x7fffffff) % 4; }
    void by_a_helper() { String[] t = new String[4]; t[place("a")] = Donnees.nom(); Ia.envoyer(t[place("b")]); }
    void by_a_helper_of_the_same() { String[] t = new String[4]; t[place("a")] = Donnees.nom(); Ia.envoyer(t[place("e")]); } // 401
    void of_an_object(Object k) { String[] t = new String[4]; t[place(k)] = Donnees.nom(); Ia.envoyer(t[place("b")]); } // 401
    void told() { Object o = "a"; if (o.hashCode() != 97 || Objects.hashCode(o) != 97) Ia.envoyer(Donnees.nom()); }
    void told_of_null() { if (Objects.hashCode(null) == 0) Ia.envoyer(Donnees.nom()); } // 401
    void of_an_answer(Object d) { Object o = Ia.demander("q"); if (o.hashCode() % 2 == 0) Decisions.refuser(d); } // 501
    void cut_where_it_begins() { Ia.envoyer(Donnees.nom().substring(0, 0)); }
    void cut_after_that() { Ia.envoyer(Donnees.nom().substring(0, 1)); } // 401
}
