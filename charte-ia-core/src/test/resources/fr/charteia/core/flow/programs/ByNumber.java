package programs;

import api.*;
import java.util.*;

/** What a person chooses by its number among what they were shown, and what they do not. */
class ByNumber {
    private static List<String> proposed() { return List.of(Ia.demander("a"), Ia.demander("b")); }

    void of_a_list() {
        List<String> l = proposed();
        Decisions.delivrer(l.get(Agent.repond(l)));
    }

    void counted_from_one() {
        List<String> l = proposed();
        int n = Agent.repond(l);
        Decisions.delivrer(l.get(n - 1));
    }

    void counted_down() {
        List<String> l = proposed();
        int n = Agent.repond(l);
        n--;
        Decisions.delivrer(l.get(n));
    }

    void of_an_array() {
        String[] l = {Ia.demander("a"), Ia.demander("b")};
        int n = Agent.repond(l);
        Decisions.delivrer(l[n]);
        Decisions.delivrer(l[n - 1]);
    }

    void within_one_answer(String question) {
        List<String> l = Arrays.asList(Ia.demander(question).split(","));
        int n = Agent.repond(l);
        if (n < 0) {
            return;
        }
        Decisions.delivrer(l.get(n));
    }

    private static int choose(List<String> l) { return Agent.repond(l); }

    void by_a_helper() {
        List<String> l = proposed();
        Decisions.delivrer(l.get(choose(l)));
    }

    void asked_whether_it_is_the_second(String d) {
        String s = Ia.demander(d);
        if (Agent.repond(s) + 1 == 2) Decisions.delivrer(s);
    }

    void another_one() {
        List<String> l = proposed();
        int n = Agent.repond(l);
        Decisions.delivrer(l.get(0)); // 501
        Decisions.delivrer(l.get(n));
    }

    void of_another_list() {
        List<String> l = proposed();
        List<String> others = List.of(Ia.demander("c"), Ia.demander("d"));
        Decisions.delivrer(others.get(Agent.repond(l))); // 501
    }

    void asked_about_something_else() {
        List<String> l = proposed();
        Decisions.delivrer(l.get(Agent.repond("combien ?"))); // 501
    }

    void by_another_number() {
        List<String> l = proposed();
        int n = Agent.repond(l);
        Decisions.delivrer(l.get(Ia.demander("n").length() + n)); // 501
    }

    void whatever_was_said() {
        List<String> l = proposed();
        Decisions.delivrer(l.get(Agent.repond(l) * 0)); // 501
    }

    void within_its_bounds() {
        List<String> l = new ArrayList<>();
        for (int i = 0; i < 3; i++) l.add(Ia.demander("a" + i));
        int n = Agent.repond(l);
        if (n >= 0 && n < l.size()) Decisions.delivrer(l.get(n)); // KNOWN: invents 501, how many a list has that a step without a body was shown is not told
    }
}
