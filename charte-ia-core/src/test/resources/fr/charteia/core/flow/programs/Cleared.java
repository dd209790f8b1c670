package programs;

import api.*;
import java.util.*;

/** Of an object that is personal data as a whole, a field that is overwritten holds none any more. */
class Cleared {
    @Personnel static class Person { String name; String mail; void clear() { name = null; mail = null; } void clearName() { name = "X"; } String text() { return name + mail; } public String toString() { return name + "/" + mail; } }
    void cleared(Person p) { p.name = null; p.mail = null; Ia.envoyer(p.text()); }
    void cleared_one(Person p) { p.name = null; Ia.envoyer(p.text()); } // 401
    void cleared_one_read(Person p) { p.name = "X"; Ia.envoyer(p.name); }
    void other_read(Person p) { p.name = "X"; Ia.envoyer(p.mail); } // 401
    void by_itself(Person p) { p.clear(); Ia.envoyer(p.text()); }
    void by_itself_printed(Person p) { p.clear(); Ia.envoyer("" + p); } // KNOWN: invents 401, what an object is as a whole is said of its text
    void by_itself_one(Person p) { p.clearName(); Ia.envoyer(p.text()); } // 401
    void perhaps(Person p, boolean b) { if (b) p.name = "X"; Ia.envoyer(p.name); } // 401
    void either(Person p, boolean b) { if (b) p.name = "X"; else p.name = "Y"; Ia.envoyer(p.name); }
    void with_data(Person p, Person q) { p.name = q.mail; Ia.envoyer(p.name); } // 401
    void put_back(Person p) { String n = p.name; p.name = "X"; p.name = n; Ia.envoyer(p.name); } // 401
    void too_late(Person p) { Ia.envoyer(p.name); p.name = "X"; } // 401
    void of_another(Person p, Person q) { q.name = "X"; Ia.envoyer(p.name); } // 401
    void in_a_list(List<Person> l) { for (Person p : l) { p.name = "X"; p.mail = "Y"; Ia.envoyer(p.text()); } }
    void in_a_list_one(List<Person> l) { for (Person p : l) { p.name = "X"; Ia.envoyer(p.text()); } } // 401
    void all_of_a_list(List<Person> l) { l.get(0).name = "X"; Ia.envoyer(l.get(1).name); } // 401
    private void hide(Person p) { p.name = "X"; }
    void by_a_helper(Person p) { hide(p); Ia.envoyer(p.name); }
    void by_a_helper_other(Person p) { hide(p); Ia.envoyer(p.mail); } // 401
    void copied(Person p) { Person q = new Person(); q.name = "X"; q.mail = p.mail; Ia.envoyer(q.text()); } // 401
    void copied_clean(Person p) { Person q = new Person(); q.name = "X"; q.mail = "Y"; Ia.envoyer(q.text()); }
    void parameter(@Personnel String name) { name = "X"; Ia.envoyer(name); }
    private static void run(Runnable r) { r.run(); }
    private static void send(Person p) { Ia.envoyer(p.name); }
    private static void sendText(Person p) { Ia.envoyer(p.text()); }
    private static void sendMail(Person p) { Ia.envoyer(p.mail); } // 401
    private static void hideAll(Person p) { p.name = "X"; p.mail = null; }
    void before_a_helper(Person p) { p.name = "X"; send(p); }
    void all_before_a_helper(Person p) { p.name = null; p.mail = ""; sendText(p); }
    void another_before_a_helper(Person p) { p.name = "X"; sendMail(p); }
    void before_a_function(Person p) { p.name = "X"; run(() -> Ia.envoyer(p.name)); }
    void another_before_a_function(Person p) { p.name = "X"; run(() -> Ia.envoyer(p.mail)); } // 401
    void before_a_function_of_a_library(Person p) { hideAll(p); Optional.of(1).ifPresent(x -> Ia.envoyer(p.text())); }
    void by_a_helper_before_a_function(Person p) { hideAll(p); run(() -> Ia.envoyer(p.text())); }
    void in_a_function(Person p) { run(() -> hideAll(p)); Ia.envoyer(p.text()); }
    void in_a_function_in_a_list(List<Person> l) { for (Person p : l) { p.name = "X"; run(() -> Ia.envoyer(p.name)); } }
    void after_a_function(Person p) { run(() -> Ia.envoyer(p.name)); p.name = "X"; } // 401
    void on_one_way_before_a_function(Person p, boolean b) { if (b) p.name = "X"; run(() -> Ia.envoyer(p.name)); } // 401
    void passed_before_a_function(Person p, String b) { p.name = b; run(() -> Ia.envoyer(p.name)); } // KNOWN: invents 401, who is passed a person is told of a field only that it has a constant now
}
