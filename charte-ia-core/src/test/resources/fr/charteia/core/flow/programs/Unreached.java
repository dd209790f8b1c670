package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Code that never runs, or never goes on. */
class Unreached {
    static final boolean TRACE = false;
    static boolean muet() { return false; }
    static boolean parlant() { return !muet(); }
    static void arret() { throw new IllegalStateException("arrêt"); }
    static void sortie() { System.exit(1); }
    static void selon(boolean b) { if (b) throw new IllegalStateException("arrêt"); }
    static void boucle() { while (true) { Donnees.propre(); } }
    void after_exit() { System.exit(0); Ia.envoyer(Donnees.nom()); }
    void after_own_exit() { sortie(); Ia.envoyer(Donnees.nom()); }
    void after_own_throw() { arret(); Ia.envoyer(Donnees.nom()); }
    void after_throw_for_sure() { selon(true); Ia.envoyer(Donnees.nom()); }
    void after_no_throw() { selon(false); Ia.envoyer(Donnees.nom()); } // 401
    void after_endless_loop() { boucle(); Ia.envoyer(Donnees.nom()); }
    void after_for_until_it_overflows() { for (int i = 0; ; i++) { if (i < 0) break; if (muet()) break; } Ia.envoyer(Donnees.nom()); } // 401
    void constant_debug() { if (TRACE) Ia.envoyer(Donnees.nom()); }
    void method_says_no() { if (muet()) Ia.envoyer(Donnees.nom()); }
    void method_says_yes() { if (parlant()) Ia.envoyer("x"); else Ia.envoyer(Donnees.nom()); }
    void method_says_yes_met() { if (parlant()) Ia.envoyer(Donnees.nom()); } // 401
    void empty_walk() {
        for (String s : new String[0]) Ia.envoyer(Donnees.nom() + s);
        for (String s : Collections.<String>emptyList()) Ia.envoyer(Donnees.nom() + s);
        for (Iterator<String> it = Collections.emptyIterator(); it.hasNext();) Ia.envoyer(Donnees.nom() + it.next());
    }
    void empty_functional_walk() {
        List.<String>of().forEach(s -> Ia.envoyer(Donnees.nom()));
        Optional.empty().map(o -> { Ia.envoyer(Donnees.nom()); return o; });
        Map.of().forEach((k, v) -> Ia.envoyer(Donnees.nom()));
    }
    void walk_of_one() {
        List.of("a").forEach(s -> Ia.envoyer(Donnees.nom())); // 401
        Stream.of("a").map(s -> Donnees.nom()).forEach(Ia::envoyer); // 401
    }
    void lambda_never_called() {
        Runnable r = () -> Ia.envoyer(Donnees.nom());
        Supplier<String> s = Donnees::nom;
        if (r == null || s == null) Ia.envoyer("x");
    }
    void lambda_called() {
        Runnable r = () -> Ia.envoyer(Donnees.nom()); // 401
        r.run();
    }
    void caught_elsewhere() {
        try { Integer.parseInt("1"); } catch (IllegalMonitorStateException e) { Ia.envoyer("x"); }
    }
    void own_exception_of_another_kind() {
        class Une extends Exception {}
        class Autre extends Exception {}
        String s = Donnees.nom();
        try {
            try { if (s.isEmpty()) throw new Une(); } catch (Une e) { s = "x"; }
        } catch (RuntimeException e) { return; }
        Ia.envoyer(s); // 401
    }
    void returned_early(boolean b) {
        String s = "x";
        if (b) { s = Donnees.nom(); return; }
        Ia.envoyer(s);
    }
    void continued_early() {
        for (int i = 0; i < Donnees.nombre(); i++) {
            String s = "x";
            if (i % 2 == 0) { s = Donnees.nom(); continue; }
            Ia.envoyer(s);
        }
    }
    void broken_off() {
        String s = "x";
        while (Donnees.choix()) { if (s.isEmpty()) { s = Donnees.nom(); return; } }
        Ia.envoyer(s);
    }
    void labelled_break() {
        String s = "x";
        dehors:
        for (int i = 0; i < 3; i++) { for (int j = 0; j < 3; j++) { if (j == 1) break dehors; if (j == 2) s = Donnees.nom(); } }
        Ia.envoyer(s);
    }
    void switch_falls_through() {
        String s = "x";
        switch (2) { case 1: s = Donnees.nom(); case 2: s += "y"; break; case 3: s = Donnees.nom(); }
        Ia.envoyer(s);
    }
    void switch_falls_through_to_data() {
        String s = "x";
        switch (2) { case 1: s = "y"; case 2: s += "y"; case 3: s += Donnees.nom(); }
        Ia.envoyer(s); // 401
    }
    void null_never_called() {
        String s = null;
        if (s != null) Ia.envoyer(Donnees.nom());
        Object o = new Object();
        if (o == null) Ia.envoyer(Donnees.nom());
    }
    void wrong_type() {
        Object o = "texte";
        if (o instanceof Integer) Ia.envoyer(Donnees.nom());
        Object p = new ArrayList<String>();
        if (p instanceof Set) Ia.envoyer(Donnees.nom());
        if (p instanceof List) Ia.envoyer(Donnees.nom()); // 401
    }
    void recursion_that_ends_clean() { Ia.envoyer(descend(5, Donnees.nom())); }
    static String descend(int n, String s) { return n == 0 ? "fond" : descend(n - 1, s); }
    void recursion_that_ends_in_data() { Ia.envoyer(descend2(5, Donnees.nom())); } // 401
    static String descend2(int n, String s) { return n == 0 ? s : descend2(n - 1, s); }
    void counter_in_a_field() {
        class Compteur { int n; void plus() { n++; } }
        Compteur c = new Compteur();
        c.plus();
        c.plus();
        if (c.n == 3) Ia.envoyer(Donnees.nom());
        if (c.n == 2) Ia.envoyer(Donnees.nom()); // 401
    }
    void number_in_an_array() {
        int[] n = {1, 2, 3};
        if (n[1] == 3 || n.length == 2) Ia.envoyer(Donnees.nom());
        if (n[2] == 3) Ia.envoyer(Donnees.nom()); // 401
    }
    void number_in_a_list() {
        List<Integer> l = List.of(1, 2);
        if (l.get(0) == 2 || l.size() == 3) Ia.envoyer(Donnees.nom());
        if (l.get(1) == 2) Ia.envoyer(Donnees.nom()); // 401
    }
    void number_in_a_map() {
        Map<String, Integer> m = new HashMap<>();
        m.put("a", 1);
        if (m.get("a") == 2) Ia.envoyer(Donnees.nom());
        if (m.get("a") == 1) Ia.envoyer(Donnees.nom()); // 401
    }
    void keys_known() {
        Map<String, String> m = new HashMap<>();
        m.put("a", "1");
        if (m.containsKey("b")) Ia.envoyer(Donnees.nom());
        if (m.get("b") != null) Ia.envoyer(Donnees.nom());
        if (!m.containsKey("a")) Ia.envoyer(Donnees.nom());
        if (m.containsKey("a")) Ia.envoyer(Donnees.nom()); // 401
    }
    void keys_unknown(String k) {
        Map<String, String> m = new HashMap<>();
        m.put(k, "1");
        if (m.containsKey("b")) Ia.envoyer(Donnees.nom()); // 401
    }
    void keys_removed() {
        Map<String, String> m = new HashMap<>();
        m.put("a", "1");
        m.remove("a");
        if (m.containsKey("a")) Ia.envoyer(Donnees.nom());
        m.put("a", null);
        if (m.containsKey("a")) Ia.envoyer(Donnees.nom()); // 401
    }
    void elements_known() {
        Set<String> s = Set.of("a", "b");
        if (s.contains("c")) Ia.envoyer(Donnees.nom());
        if (s.contains("a")) Ia.envoyer(Donnees.nom()); // 401
        List<String> l = new ArrayList<>();
        l.add("a");
        if (l.contains("b")) Ia.envoyer(Donnees.nom());
        l.add("b");
        if (l.contains("b")) Ia.envoyer(Donnees.nom()); // 401
    }
    void builder_is_short() {
        StringBuilder b = new StringBuilder("ab");
        b.append('c');
        if (b.length() > 3) Ia.envoyer(Donnees.nom());
        if (b.length() == 3) Ia.envoyer(Donnees.nom()); // 401
    }
    void string_buffer_is_empty() {
        StringBuffer b = new StringBuffer();
        if (b.length() > 0) Ia.envoyer(Donnees.nom());
        b.append(Donnees.propre());
        if (b.length() > 0) Ia.envoyer(Donnees.nom()); // 401
    }
    void thread_started() {
        Thread t = new Thread(() -> Ia.envoyer(Donnees.nom())); // 401
        t.start();
    }
    static boolean initialise;
    void static_flag_set_and_asked() {
        initialise = true;
        if (!initialise) Ia.envoyer(Donnees.nom());
        if (initialise) Ia.envoyer(Donnees.nom()); // 401
    }
    void assert_off(int n) {
        if (n < 0) throw new IllegalArgumentException();
        if (n < 0) Ia.envoyer(Donnees.nom());
        if (n >= 0) Ia.envoyer(Donnees.nom()); // 401
    }

    // --- a way that is never taken, within what an answer decides by two tests
    void within_either() { boolean yes = Ia.noter("y") > 0.5, no = false; if (yes || no) { if (no) { return; } } Decisions.refuser("x"); }
    void within_either_taken() { boolean yes = Ia.noter("y") > 0.5, no = true; if (yes || !no) { if (no) { return; } } Decisions.refuser("x"); } // 501
    void within_two_of_one() { boolean yes = Ia.noter("y") > 0.5, no = false; if (yes || no) { if (no || no) { return; } } Decisions.refuser("x"); }
    void within_either_thrown() { boolean yes = Ia.noter("y") > 0.5, no = false; if (yes || no) { if (no) { throw new IllegalStateException(); } } Decisions.refuser("x"); }
    void within_either_unknown(boolean c) { boolean yes = Ia.noter("y") > 0.5, no = false; if (yes || no) { if (c) { return; } } Decisions.refuser("x"); } // 501
}
