package programs;

import api.*;
import java.util.*;

/** Loops with bounds that are known, and their nearest neighbours with bounds that are not. */
class Loops {
    void filled_then_one_read() {
        String[] t = new String[3];
        for (int i = 0; i < 3; i++) t[i] = "rien";
        t[1] = Donnees.nom();
        Ia.envoyer(t[2]);
        Ia.envoyer(t[1]); // 401
    }
    void filled_up_to_length() {
        String[] t = new String[4];
        for (int i = 0; i < t.length; i++) t[i] = i == 2 ? Donnees.nom() : "rien";
        Ia.envoyer(t[1]);
        Ia.envoyer(t[2]); // 401
    }
    void cleared_backwards() {
        String[] t = {Donnees.nom(), Donnees.nom()};
        for (int i = t.length - 1; i >= 0; i--) t[i] = "rien";
        Ia.envoyer(t[0]);
    }
    void not_all_cleared() {
        String[] t = {Donnees.nom(), Donnees.nom()};
        for (int i = t.length - 1; i > 0; i--) t[i] = "rien";
        Ia.envoyer(t[1]);
        Ia.envoyer(t[0]); // 401
    }
    void while_with_counter() {
        String s = "rien";
        int i = 0;
        while (i < 2) {
            if (i == 1) s = Donnees.nom();
            i++;
        }
        Ia.envoyer(s); // 401
    }
    void while_with_counter_overwritten() {
        String s = "rien";
        int i = 0;
        while (i < 2) {
            s = i == 0 ? Donnees.nom() : "rien";
            i++;
        }
        Ia.envoyer(s);
    }
    void step_of_two() {
        String[] t = new String[4];
        for (int i = 0; i < 4; i += 2) t[i] = Donnees.nom();
        Ia.envoyer(t[1]);
        Ia.envoyer(t[2]); // 401
    }
    void nested_counters() {
        String[][] t = new String[2][2];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                t[i][j] = i == 1 && j == 0 ? Donnees.nom() : "rien";
            }
        }
        Ia.envoyer(t[0][0]);
        Ia.envoyer(t[1][0]); // 401
    }
    void one_round_with_break() {
        String s = Donnees.nom();
        while (true) {
            s = "rien";
            break;
        }
        Ia.envoyer(s);
    }
    void left_at_a_constant_round() {
        String s = "rien";
        for (int i = 0; i < 5; i++) {
            if (i == 1) break;
            if (i == 3) s = Donnees.nom();
        }
        Ia.envoyer(s);
    }
    void long_loop_is_taken_for_any() {
        String[] t = new String[1000];
        for (int i = 0; i < 1000; i++) t[i] = Donnees.nom();
        Ia.envoyer(t[7]); // 401
    }
    void unknown_bound() {
        String s = Donnees.nom();
        for (int i = 0; i < Donnees.nombre(); i++) s = "rien";
        Ia.envoyer(s); // 401
    }
    void for_each_over_constants() {
        String s = Donnees.nom();
        for (String x : new String[] {"a", "b"}) s = x;
        Ia.envoyer(s);
    }
    void for_each_last_is_clean() {
        String s = "";
        for (String x : new String[] {Donnees.nom(), "b"}) s = x;
        Ia.envoyer(s);
    }
    void for_each_last_is_not() {
        String s = "";
        for (String x : new String[] {"b", Donnees.nom()}) s = x;
        Ia.envoyer(s); // 401
    }
    void flag_left_by_loop() {
        boolean vu = false;
        for (int i = 0; i < 3; i++) vu = true;
        if (!vu) Ia.envoyer(Donnees.nom());
    }
    void list_by_index() {
        List<String> l = new ArrayList<>();
        l.add(Donnees.nom());
        l.add("b");
        String s = "";
        for (int i = 0; i < l.size(); i++) s = l.get(i);
        Ia.envoyer(s);
    }
    void list_by_index_sum() {
        List<String> l = new ArrayList<>();
        l.add(Donnees.nom());
        l.add("b");
        String s = "";
        for (int i = 0; i < l.size(); i++) s += l.get(i);
        Ia.envoyer(s); // 401
    }
    void decided_in_a_round() {
        boolean refus = false;
        for (int i = 0; i < 3; i++) {
            if (Ia.demander("q" + i).equals("non")) refus = true;
        }
        if (refus) Decisions.refuser("d"); // 501
    }
    void counted_answers() {
        int non = 0;
        for (int i = 0; i < 3; i++) {
            if (Ia.demander("q" + i).equals("non")) non++;
        }
        if (non >= 2) Decisions.refuser("d"); // 501
    }
    void after_the_counted_answers() {
        int non = 0;
        for (int i = 0; i < 3; i++) {
            if (Ia.demander("q" + i).equals("non")) non++;
        }
        Decisions.refuser("d");
    }
    void left_early_decides_the_rank() {
        int i = 0;
        for (; i < 3; i++) {
            if (Ia.demander("q" + i).equals("non")) break;
        }
        if (i < 3) Decisions.refuser("d"); // 501
    }
    void shifted_each_round() {
        String a = "x", b = "x", c = Donnees.nom();
        for (int i = 0; i < 2; i++) {
            a = b;
            b = c;
            c = "x";
        }
        Ia.envoyer(c);
        Ia.envoyer(b);
        Ia.envoyer(a); // 401
    }
    void made_in_each_round() {
        StringBuilder[] t = new StringBuilder[2];
        for (int i = 0; i < 2; i++) t[i] = new StringBuilder();
        t[0].append(Donnees.nom());
        Ia.envoyer(t[1].toString());
        Ia.envoyer(t[0].toString()); // 401
    }
    void filled_by_callee(String[] t, String v) {
        for (int i = 0; i < t.length; i++) t[i] = v;
    }
    void filled_by_a_callee_with_a_loop() {
        String[] t = {Donnees.nom()};
        filled_by_callee(t, "rien");
        Ia.envoyer(t[0]);
    }
    void filled_by_a_callee_with_data() {
        String[] t = {"a", "b"};
        filled_by_callee(t, Donnees.nom());
        Ia.envoyer(t[1]); // 401
    }
    void do_while_counts() {
        int i = 0;
        String s = Donnees.nom();
        do { s = i == 1 ? "rien" : Donnees.nom(); i++; } while (i < 2);
        Ia.envoyer(s);
    }
    void multiplied_counter() {
        String s = "rien";
        for (int i = 1; i < 16; i *= 2) if (i == 3) s = Donnees.nom();
        Ia.envoyer(s);
    }
    void multiplied_counter_met() {
        String s = "rien";
        for (int i = 1; i < 16; i *= 2) if (i == 4) s = Donnees.nom();
        Ia.envoyer(s); // 401
    }
    /** So many objects that those of a round are dropped at times, and at others not. */
    void many_objects_in_each_round(List<Object> l, Object[] t) {
        List<StringBuilder> kept = new ArrayList<>();
        kept.add(new StringBuilder("a"));
        kept.add(new StringBuilder("b"));
        kept.add(new StringBuilder("c"));
        Map<String, List<String>> m = Map.of("a", new ArrayList<>(), "b", new ArrayList<>(), "c", new ArrayList<>());
        Map<String, List<String>> n = Map.of("a", new ArrayList<>(), "b", new ArrayList<>(), "c", new ArrayList<>());
        StringBuilder b = new StringBuilder();
        StringBuilder c = new StringBuilder();
        for (Object o : l) {
            try {
                List<String> x = new ArrayList<>(List.of(o.toString()));
                List<String> y = new ArrayList<>(List.of(t[0].toString()));
                Map<String, List<String>> z = new HashMap<>(Map.of("x", x, "y", y));
                Optional<String> first = x.stream().filter(s -> !s.isEmpty()).findFirst();
                Optional<String> second = y.stream().filter(s -> !s.isEmpty()).findFirst();
                Iterator<List<String>> it = z.values().iterator();
                b.append(first.get()).append(second.get()).append(it.next());
                c.append(Donnees.nom());
            } catch (RuntimeException e) {
                kept.add(new StringBuilder(e.getMessage()));
            }
            m.get("a").add(Donnees.propre());
        }
        Ia.envoyer(b.toString() + kept + m + n);
        Ia.envoyer(c.toString()); // 401
    }
    void found_in_some_round() {
        boolean found = false;
        String who = "";
        for (int i = 0; i < Donnees.nombre(); i++) {
            if (Donnees.choix()) {
                found = true;
                who = Donnees.nom();
            }
        }
        if (!found) Ia.envoyer(who);
        if (found) Ia.envoyer(who); // 401
    }
    void kind_of_what_was_found() {
        String kind = "none";
        String who = "";
        for (int i = 0; i < Donnees.nombre(); i++) {
            if (Donnees.choix()) {
                kind = "name";
                who = Donnees.nom();
            } else {
                kind = "letter";
                who = "y";
            }
        }
        if (kind.equals("none")) Ia.envoyer(who);
        if (kind.equals("letter")) Ia.envoyer(who);
        if (kind.equals("name")) Ia.envoyer(who); // 401
    }
    void found_by_a_constant_that_has_a_name() {
        final int none = 0, some = 1;
        int found = none;
        String who = "";
        for (int i = 0; i < Donnees.nombre(); i++) {
            if (Donnees.choix()) {
                who = Donnees.nom();
                found = some;
            }
        }
        if (found == none) Ia.envoyer(who);
        if (found == some) Ia.envoyer(who); // 401
    }
    void found_by_what_is_computed() {
        boolean found = false;
        String who = "";
        for (int i = 0; i < Donnees.nombre(); i++) {
            if (Donnees.choix()) {
                found = Donnees.choix();
                who = Donnees.nom();
            }
        }
        if (!found) Ia.envoyer(who); // 401
    }
}
