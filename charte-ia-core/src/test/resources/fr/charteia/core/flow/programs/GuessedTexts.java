package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** Texts that code which is not seen makes of objects of ours that it is given, and puts into something. */
class GuessedTexts {
    static class Person { final String name; Person(String name) { this.name = name; } }
    interface Service { Optional<String> words(Person p); List<String> list(Person p); String one(Person p); Map<String, String> map(Person p); Map<String, List<Integer>> numbers(Person p); Optional<Case> file(Person p); Optional<String> nothing(String s); Optional<Boolean> agrees(Person p); }
    static class Case { String title; }
    private final Service service;
    GuessedTexts(Service service) { this.service = service; }
    private static Person person() { return new Person(Donnees.nom()); }
    void or_else() { Ia.envoyer(service.words(person()).orElse("")); } // 401
    void got() { Ia.envoyer(service.words(person()).get()); } // 401
    void in_a_variable() { String s = service.words(person()).get(); Ia.envoyer("x" + s); } // 401
    void first_of_a_list() { Ia.envoyer(service.list(person()).get(0)); } // 401
    void each_of_a_list() { for (String s : service.list(person())) Ia.envoyer(s.trim()); } // 401
    void alone() { Ia.envoyer(service.one(person())); } // 401
    void under_a_key() { Ia.envoyer(service.map(person()).get("x")); } // 401
    void where_there_is_one() { service.words(person()).ifPresent(Ia::envoyer); } // 401
    void trimmed() { service.words(person()).map(String::trim).ifPresent(Ia::envoyer); } // 401
    void joined() { Ia.envoyer(service.list(person()).stream().collect(Collectors.joining())); } // 401
    void decides() { String a = Ia.demander("x"); if (service.words(new Person(a)).get().equals("no")) Decisions.refuser("x"); } // 501
    void decides_by_being_there() { String a = Ia.demander("x"); if (service.list(new Person(a)).contains("no")) Decisions.refuser("x"); } // 501
    void numbers() { Ia.envoyer("x" + service.numbers(person()).get("x").get(0)); } // 401
    void of_no_data() { Ia.envoyer(service.words(new Person("x")).get()); }
    void field_of_an_object() { Ia.envoyer(service.file(person()).get().title); }
    void given_something_else() { Person p = person(); Ia.envoyer(service.nothing("x").get() + p.hashCode()); }
    void not_asked_for() { Optional<String> o = service.words(person()); Ia.envoyer("x"); System.out.println(o); }
    void how_many() { Ia.envoyer("" + service.list(person()).size()); }

    /** A constant of an enum, or several, that unseen code finds by what it is given: there is nothing of that in them, but what an AI has answered has decided. */
    enum Level { LOW, HIGH }
    interface Levels { Level of(String s); Optional<Level> find(Object o); List<Level> all(Object o); Map<Level, String> words(Object o); }
    private Levels levels;
    void constant() { Ia.envoyer("level " + levels.of(Donnees.nom())); }
    void constant_in_an_optional() { Ia.envoyer("level " + levels.find(Donnees.nom()).orElse(Level.LOW)); }
    void constant_by_its_name() { levels.find(Donnees.nom()).map(Level::name).ifPresent(Ia::envoyer); }
    void constants_in_a_list() { Ia.envoyer("levels " + levels.all(Donnees.nom())); }
    void texts_by_constants() { Ia.envoyer("levels " + levels.words(Donnees.nom())); } // 401
    void constant_decides() { if (levels.of(Ia.demander("x")) == Level.LOW) Decisions.refuser("x"); } // 501
    void constant_in_an_optional_decides() { if (levels.find(Ia.demander("x")).orElse(Level.HIGH) == Level.LOW) Decisions.refuser("x"); } // 501
    void filtered_constant_decides() { levels.find(Ia.demander("x")).filter(l -> l == Level.LOW).ifPresent(l -> Decisions.refuser("x")); } // 501
    void each_constant_decides() { for (Level l : levels.all(Ia.demander("x"))) if (l == Level.LOW) Decisions.refuser("x"); } // 501
    void constant_of_nothing_decides() { levels.of(Ia.demander("x")); if (levels.of("x") == Level.LOW) Decisions.refuser("x"); }
}
