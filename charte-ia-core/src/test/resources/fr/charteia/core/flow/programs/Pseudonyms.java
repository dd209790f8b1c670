package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;

/** Methods that give pseudonyms: these stand for the data, whatever they are made of. */
class Pseudonyms {
    static class Table {
        private final Map<String, String> known = new ConcurrentHashMap<>();
        String ofTable(String name) { return known.computeIfAbsent(name, n -> UUID.randomUUID().toString()); }
        String ofHash(String name) { return "P" + Integer.toHexString(name.hashCode()); }
        int number(String name) { return name.hashCode(); }
        String ofTwo(String name, String salt) { return "P" + Objects.hash(name, salt); }
        Line line(Line l) { return new Line("P" + l.name.hashCode(), l.reason); }
    }
    static class Line { final String name, reason; Line(String name, String reason) { this.name = name; this.reason = reason; } }
    private final Table table = new Table();
    void from_a_table() { Ia.envoyer(table.ofTable(Donnees.nom())); } // 407
    void hashed() { Ia.envoyer("case " + table.ofHash(Donnees.nom())); } // 407
    void as_a_number() { Ia.envoyer("case " + table.number(Donnees.nom())); } // 407
    void one_of_two() { Ia.envoyer(table.ofTwo("x", Donnees.nom())); } // 407
    void of_no_data() { Ia.envoyer(table.ofHash("x")); }
    void beside_the_data() { Ia.envoyer(table.ofHash(Donnees.nom()) + Donnees.nom()); } // 401 407
    void reason_of_a_line() { Ia.envoyer(table.line(new Line(Donnees.nom(), "x")).reason); }
    void not_sent() { String n = Donnees.nom(); System.out.println(table.ofHash(n)); Ia.envoyer("x"); }
    void length() { Ia.envoyer("" + table.ofHash(Donnees.nom()).length()); }
}
