package programs;

import api.*;
import java.util.*;

/** A person is asked about some of several answers, in a loop, and all are decided on. */
class AskedOfSome {
    void lines_that_begin_so() {
        String[] tous = Ia.demander("x").split(",");
        for (String a : tous) if (a.startsWith("n")) Agent.confirme(a);
        for (String a : tous) Decisions.refuser(a); // 501
    }
    void lines_if_asked_for(boolean c) {
        String[] tous = Ia.demander("x").split(",");
        for (String a : tous) if (c) Agent.confirme(a);
        for (String a : tous) Decisions.refuser(a); // 501
    }
    void one_that_begins_so() {
        String a = Ia.demander("x");
        if (a.startsWith("n")) Agent.confirme(a);
        Decisions.refuser(a); // 501
    }
    void lines_of_a_list(List<String> l) {
        String[] tous = Ia.demander("x").split(",");
        for (String a : tous) if (l.contains("n")) Agent.confirme(a);
        for (String a : tous) Decisions.refuser(a); // 501
    }
    void elements_that_begin_so() {
        List<String> tous = new ArrayList<>(List.of(Ia.demander("x").split(",")));
        for (String a : tous) if (a.startsWith("n")) Agent.confirme(a);
        for (String a : tous) Decisions.refuser(a); // 501
    }
    void lines_or_printed() {
        String[] tous = Ia.demander("x").split(",");
        for (String a : tous) { if (a.startsWith("n")) { Agent.confirme(a); } else { System.out.println(a); } }
        for (String a : tous) Decisions.refuser(a); // 501
    }
    void long_lines() {
        String[] tous = Ia.demander("x").split(",");
        for (String a : tous) if (a.length() > 3) Agent.confirme(a);
        for (String a : tous) Decisions.refuser(a); // 501
    }

    void each_line() {
        String[] tous = Ia.demander("x").split(",");
        for (String a : tous) Agent.confirme(a);
        for (String a : tous) Decisions.refuser(a);
    }

    void each_line_that_is_decided_on() {
        for (String a : Ia.demander("x").split(",")) {
            if (a.startsWith("n")) {
                Agent.confirme(a);
                Decisions.refuser(a);
            }
        }
    }
}
