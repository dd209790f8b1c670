package programs;

import api.*;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.*;

/** What is made of an object as a tree that is looked into and changed: each property lies under its name. */
class DocumentTrees {
    private final Json json = new Json();
    static class Address { String street = Donnees.nom(); String country; }
    static class Card { String name = Donnees.nom(); String reason; @Ecarte String number = Donnees.nom(); Address address; List<Address> others; Card(String reason) { this.reason = reason; } }
    record Line(@Personnel String name, String reason) { }
    static class Renamed { @Colonne("full_name") String name = Donnees.nom(); String reason; }
    static class Base { String reason; }
    static class Further extends Base { String name = Donnees.nom(); }
    @Personnel static class Person { String initials; int age; }

    void removed() { Map<String, Object> m = json.arbre(new Line(Donnees.nom(), "x")); m.remove("name"); Ia.envoyer(m.toString()); }
    void other_removed() { Map<String, Object> m = json.arbre(new Line(Donnees.nom(), "x")); m.remove("reason"); Ia.envoyer(m.toString()); } // 401
    void whole() { Ia.envoyer(json.arbre(new Line(Donnees.nom(), "x")).toString()); } // 401
    void written_whole() { Ia.envoyer(json.ecrire(json.arbre(new Line(Donnees.nom(), "x")))); } // 401
    void looked_into(Line l) { Ia.envoyer("" + json.arbre(l).get("reason")); }
    void looked_into_for_data(Line l) { Ia.envoyer("" + json.arbre(l).get("name")); } // 401
    void looked_into_by_any_key(Line l, String key) { Ia.envoyer("" + json.arbre(l).get(key)); } // 401
    void keys(Line l) { Ia.envoyer("" + json.arbre(l).keySet()); }
    void replaced(Line l) { Map<String, Object> m = json.arbre(l); m.put("name", "X"); Ia.envoyer(json.ecrire(m)); }
    void replaced_by_data(Line l) { Map<String, Object> m = json.arbre(l); m.put("name", "X"); m.put("reason", Donnees.nom()); Ia.envoyer(json.ecrire(m)); } // 401
    void left_out() { Map<String, Object> m = json.arbre(new Card("x")); m.remove("name"); Ia.envoyer("" + m.get("number") + m.get("reason")); }
    void part_of_a_part() { Card c = new Card("x"); c.address = new Address(); Ia.envoyer("" + json.arbre(c).get("address")); } // 401
    void part_removed() { Card c = new Card("x"); c.address = new Address(); Map<String, Object> m = json.arbre(c); m.keySet().removeAll(Set.of("name", "address")); Ia.envoyer("" + m); }
    void parts_in_a_list() { Card c = new Card("x"); c.others = List.of(new Address()); Map<String, Object> m = json.arbre(c); m.remove("name"); Ia.envoyer("" + m); } // 401
    void renamed_removed_by_its_name() { Ia.envoyer("" + json.arbre(new Renamed()).get("full_name")); } // 401
    void renamed_and_another() { Ia.envoyer("" + json.arbre(new Renamed()).get("reason")); }
    void of_a_class_below(Base b) { Ia.envoyer("" + json.arbre(b)); } // 401
    void below() { of_a_class_below(new Further()); }
    void below_and_removed() { Map<String, Object> m = json.arbre(new Further()); m.remove("name"); Ia.envoyer("" + m); }
    void data_as_a_whole_of_which_nothing_is_left(Person p) { Map<String, Object> m = json.arbre(p); m.remove("initials"); m.remove("age"); Ia.envoyer("" + m); }
    void data_as_a_whole_of_which_some_is_left(Person p) { Map<String, Object> m = json.arbre(p); m.remove("initials"); Ia.envoyer("" + m); } // 401
    void data_as_a_whole_looked_into(Person p) { Ia.envoyer("" + json.arbre(p).get("age")); } // 401
    void data_as_a_whole_replaced(Person p) { Map<String, Object> m = json.arbre(p); m.put("initials", "X"); m.put("age", "0"); Ia.envoyer("" + m); }
    void data_as_a_whole_whose_names_are_told(Person p) { Ia.envoyer("" + json.arbre(p).keySet()); }
    void data_made_as_a_whole() { Person p = new Person(); p.initials = "X"; Map<String, Object> m = json.arbre(p); m.remove("age"); m.remove("initials"); Ia.envoyer("" + m); }
    void each_of_a_list(List<Line> l) { for (Line line : l) { Map<String, Object> m = json.arbre(line); m.remove("name"); Ia.envoyer("" + m); } }
    void each_of_a_list_but_another_name(List<Line> l) { for (Line line : l) { Map<String, Object> m = json.arbre(line); m.remove("reason"); Ia.envoyer("" + m); } } // 401
    void each_person_of_a_list(List<Person> l) { List<Object> all = new ArrayList<>(); for (Person p : l) { Map<String, Object> m = json.arbre(p); m.keySet().removeAll(Set.of("initials", "age")); all.add(m); } Ia.envoyer("" + all); }
    void each_person_of_a_list_in_part(List<Person> l) { List<Object> all = new ArrayList<>(); for (Person p : l) { Map<String, Object> m = json.arbre(p); m.remove("initials"); all.add(m); } Ia.envoyer("" + all); } // 401
    void of_which_an_answer_chooses(List<Line> l) { Map<String, Object> m = json.arbre(l.get(Integer.parseInt(Ia.demander("which?")))); m.remove("name"); Decisions.refuser("" + m); } // 501
    void of_which_an_answer_chooses_none(List<Line> l) { System.out.println(Ia.demander("which?")); Map<String, Object> m = json.arbre(l.get(0)); m.remove("name"); Decisions.refuser("" + m); }
    void a_list(List<Line> l) { Ia.envoyer("" + json.arbre(l)); } // 401
    void a_map() { Map<String, Object> m = new HashMap<>(); m.put("a", Donnees.nom()); Ia.envoyer("" + json.arbre(m)); } // 401
    void put_into_another(Line l) { Map<String, Object> all = new HashMap<>(); Map<String, Object> m = json.arbre(l); m.remove("name"); all.put("line", m); Ia.envoyer(json.ecrire(all)); }
    void answered() { if ("NO".equals(json.arbre(new Line(Ia.demander("x"), "y")).get("name"))) Decisions.refuser("z"); } // 501
    void beside_what_is_answered() { if ("NO".equals(json.arbre(new Line(Ia.demander("x"), "y")).get("reason"))) Decisions.refuser("z"); }

    /** Trees of Jackson, of which several properties are taken out at once, or kept. */
    static class Claim { @Personnel String email; String reason; String amount; }
    private final ObjectMapper mapper = new ObjectMapper();
    private ObjectNode tree(Claim c) { return mapper.valueToTree(c); }
    void kept(Claim c) { ObjectNode n = mapper.valueToTree(c); n.retain("reason", "amount"); Ia.envoyer(n.toString()); }
    void kept_with_data(Claim c) { ObjectNode n = mapper.valueToTree(c); n.retain("reason", "email"); Ia.envoyer(n.toString()); } // 401
    void kept_from_a_list(Claim c) { ObjectNode n = mapper.valueToTree(c); n.retain(List.of("reason", "amount")); Ia.envoyer(n.toString()); }
    void kept_from_a_list_with_data(Claim c) { ObjectNode n = mapper.valueToTree(c); n.retain(List.of("email", "amount")); Ia.envoyer(n.toString()); } // 401
    void kept_by_any_names(Claim c, String[] names) { ObjectNode n = mapper.valueToTree(c); n.retain(names); Ia.envoyer(n.toString()); } // 401
    void kept_and_handed_on(Claim c) { ObjectNode n = mapper.valueToTree(c); Ia.envoyer(n.retain(Set.of("reason")).toString()); }
    void several_removed(Claim c) { ObjectNode n = mapper.valueToTree(c); n.remove(List.of("email", "amount")); Ia.envoyer(n.toString()); }
    void several_others_removed(Claim c) { ObjectNode n = mapper.valueToTree(c); n.remove(List.of("reason", "amount")); Ia.envoyer(n.toString()); } // 401
    void without_several(Claim c) { Ia.envoyer(tree(c).without(List.of("email")).toString()); }
    void without_several_others(Claim c) { Ia.envoyer(tree(c).without(List.of("reason")).toString()); } // 401
}
