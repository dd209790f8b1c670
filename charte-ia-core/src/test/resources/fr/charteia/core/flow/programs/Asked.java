package programs;

import api.*;
import java.util.*;

/** What one question of a number that nobody knows says of the next one. */
class Asked {
    void less(int n) {
        if (n < 3) {
            if (n == 3) Ia.envoyer(Donnees.nom());
            if (n == 5) Ia.envoyer(Donnees.nom());
            if (n >= 3) Ia.envoyer(Donnees.nom());
            if (n > 2) Ia.envoyer(Donnees.nom());
            if (n < 4) Ia.envoyer(Donnees.nom()); // 401
            if (n == 2) Ia.envoyer(Donnees.nom()); // 401
            if (n > 1) Ia.envoyer(Donnees.nom()); // 401
        } else {
            if (n == 2) Ia.envoyer(Donnees.nom());
            if (n < 3) Ia.envoyer(Donnees.nom());
            if (n <= 2) Ia.envoyer(Donnees.nom());
            if (n == 3) Ia.envoyer(Donnees.nom()); // 401
            if (n > 3) Ia.envoyer(Donnees.nom()); // 401
        }
    }
    void more(int n) {
        if (n > 3) {
            if (n == 3) Ia.envoyer(Donnees.nom());
            if (n <= 3) Ia.envoyer(Donnees.nom());
            if (n < 2) Ia.envoyer(Donnees.nom());
            if (n == 4) Ia.envoyer(Donnees.nom()); // 401
        } else {
            if (n == 4) Ia.envoyer(Donnees.nom());
            if (n >= 4) Ia.envoyer(Donnees.nom());
            if (n == 3) Ia.envoyer(Donnees.nom()); // 401
        }
    }
    void equal(int n) {
        if (n == 3) {
            if (n < 3) Ia.envoyer(Donnees.nom());
            if (n > 3) Ia.envoyer(Donnees.nom());
            if (n != 3) Ia.envoyer(Donnees.nom());
            if (n == 4) Ia.envoyer(Donnees.nom());
            if (n >= 3) Ia.envoyer(Donnees.nom()); // 401
        } else {
            if (n == 3) Ia.envoyer(Donnees.nom());
            if (n < 3) Ia.envoyer(Donnees.nom()); // 401
            if (n > 3) Ia.envoyer(Donnees.nom()); // 401
        }
    }
    void between(int n) {
        if (n >= 3 && n <= 5) {
            if (n < 3) Ia.envoyer(Donnees.nom());
            if (n > 5) Ia.envoyer(Donnees.nom());
            if (n == 6) Ia.envoyer(Donnees.nom());
            if (n == 4) Ia.envoyer(Donnees.nom()); // 401
        }
        if (n < 3 && n > 5) Ia.envoyer(Donnees.nom());
        if (n < 3 || n > 5) Ia.envoyer(Donnees.nom()); // 401
    }
    void longs(long n) {
        if (n < 3) {
            if (n == 3) Ia.envoyer(Donnees.nom());
            if (n > 2) Ia.envoyer(Donnees.nom());
            if (n == 2) Ia.envoyer(Donnees.nom()); // 401
        } else {
            if (n < 3) Ia.envoyer(Donnees.nom());
            if (n == 2) Ia.envoyer(Donnees.nom());
            if (n == 3) Ia.envoyer(Donnees.nom()); // 401
        }
    }
    void of_two_numbers(int a, int b) {
        if (a < b) {
            if (a >= b) Ia.envoyer(Donnees.nom());
            if (a < b) Ia.envoyer(Donnees.nom()); // 401
        } else {
            if (a < b) Ia.envoyer(Donnees.nom());
            if (a == b) Ia.envoyer(Donnees.nom()); // 401
        }
        if (a == b) {
            if (a != b) Ia.envoyer(Donnees.nom());
            if (b == a) Ia.envoyer(Donnees.nom()); // 401
        }
    }
    void of_texts(String s) {
        if (s.equals("a")) {
            if (s.equals("b")) Ia.envoyer(Donnees.nom());
            if (!s.equals("a")) Ia.envoyer(Donnees.nom());
            if (s.equals("a")) Ia.envoyer(Donnees.nom()); // 401
        } else {
            if (s.equals("a")) Ia.envoyer(Donnees.nom());
            if (s.equals("b")) Ia.envoyer(Donnees.nom()); // 401
        }
    }
    void of_references(Object a, Object b) {
        if (a == null) {
            if (a != null) Ia.envoyer(Donnees.nom());
            if (b != null) Ia.envoyer(Donnees.nom()); // 401
        } else if (a == null) {
            Ia.envoyer(Donnees.nom());
        }
        if (a == b) {
            if (a != b) Ia.envoyer(Donnees.nom());
        } else {
            if (b == a) Ia.envoyer(Donnees.nom());
            if (a != b) Ia.envoyer(Donnees.nom()); // 401
        }
    }
    void asked_before_it_changed(int n) {
        if (n < 3) {
            n = n + 5;
            if (n >= 3) Ia.envoyer(Donnees.nom()); // 401
        }
        int m = n;
        if (m == 7) {
            n++;
            if (n != 7) Ia.envoyer(Donnees.nom()); // 401
        }
    }
    void of_what_is_computed(int n, String s) {
        if (n % 2 == 0) {
            if (n % 2 != 0) Ia.envoyer(Donnees.nom());
            if (n % 2 == 0) Ia.envoyer(Donnees.nom()); // 401
        }
        if (s.length() > 3) {
            if (s.length() <= 3) Ia.envoyer(Donnees.nom());
            if (s.isEmpty()) Ia.envoyer("x");
            if (s.length() > 3) Ia.envoyer(Donnees.nom()); // 401
        }
    }
    void of_types(Object o) {
        if (o instanceof String) {
            if (!(o instanceof String)) Ia.envoyer(Donnees.nom());
            if (o instanceof String) Ia.envoyer(Donnees.nom()); // 401
        } else if (o instanceof String) {
            Ia.envoyer(Donnees.nom());
        } else if (o instanceof CharSequence) {
            Ia.envoyer(Donnees.nom()); // 401
        }
    }
    static Object neuf() { return new Object(); }
    void apart_in_a_loop() {
        Object last = null;
        for (int i = 0; i < Donnees.nombre(); i++) {
            Object o = neuf();
            if (last != o) Ia.envoyer(Donnees.nom()); // 401
            last = o;
        }
    }
    void added_where_an_iterator_stands() {
        List<String> l = new ArrayList<>(List.of("a", "b", Donnees.nom()));
        ListIterator<String> i = l.listIterator();
        Ia.envoyer(i.next());
        i.add(Donnees.nom());
        Ia.envoyer(i.next());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
        Ia.envoyer(l.get(2));
        Ia.envoyer(i.next()); // 401
    }
}
