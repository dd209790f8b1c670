package programs;

import api.*;
import java.util.*;

/** Walks from the end of a queue to its start. */
class Backwards {
    void last_first() { Deque<String> d = new ArrayDeque<>(List.of("a", Donnees.nom())); Ia.envoyer(d.descendingIterator().next()); } // 401
    void not_the_first() { Deque<String> d = new ArrayDeque<>(); d.add(Donnees.nom()); d.add("x"); Ia.envoyer(d.descendingIterator().next()); }
    void then_the_first() { Deque<String> d = new ArrayDeque<>(); d.add(Donnees.nom()); d.add("x"); Iterator<String> i = d.descendingIterator(); i.next(); Ia.envoyer(i.next()); } // 401
    void of_a_list() { LinkedList<String> d = new LinkedList<>(List.of(Donnees.nom(), "x", "y")); Iterator<String> i = d.descendingIterator(); Ia.envoyer(i.next()); Ia.envoyer(i.next()); }
    void all() { Deque<String> d = new ArrayDeque<>(List.of(Donnees.nom(), "x")); for (Iterator<String> i = d.descendingIterator(); i.hasNext(); ) Ia.envoyer(i.next()); } // 401
    void all_but_the_first() { Deque<String> d = new ArrayDeque<>(List.of(Donnees.nom(), "x")); Iterator<String> i = d.descendingIterator(); i.next(); i.remove(); Ia.envoyer(d.peekLast()); } // 401
    void the_last_taken_out() { Deque<String> d = new ArrayDeque<>(List.of("x", Donnees.nom())); Iterator<String> i = d.descendingIterator(); i.next(); i.remove(); Ia.envoyer(d); }
    void of_an_unknown_number(List<String> l) { Deque<String> d = new ArrayDeque<>(l); d.add(Donnees.nom()); Ia.envoyer(d.descendingIterator().next()); } // 401
    void of_an_unknown_number_first(List<String> l) { Deque<String> d = new ArrayDeque<>(); for (String s : l) d.add(Donnees.nom()); Ia.envoyer(d.descendingIterator().next()); } // 401
    void of_none() { Deque<String> d = new ArrayDeque<>(); if (d.descendingIterator().hasNext()) Ia.envoyer(Donnees.nom()); }
    void of_one() { Deque<String> d = new ArrayDeque<>(); d.add("a"); if (d.descendingIterator().hasNext()) Ia.envoyer(Donnees.nom()); } // 401
    void after_one() { Deque<String> d = new ArrayDeque<>(); d.add("a"); Iterator<String> i = d.descendingIterator(); i.next(); if (i.hasNext()) Ia.envoyer(Donnees.nom()); }
    void where_it_says_so() { Deque<String> d = new ArrayDeque<>(); if (Ia.demander("q").equals("oui")) d.add("a"); if (d.descendingIterator().hasNext()) Decisions.refuser("d"); } // 501
    void each_where_it_says_so(List<String> l) { Deque<String> d = new ArrayDeque<>(); for (String s : l) if (Ia.noter(s) > 0.5) d.add(s); for (Iterator<String> i = d.descendingIterator(); i.hasNext(); ) Decisions.refuser(i.next()); } // 501
    void of_a_set() { NavigableSet<String> s = new TreeSet<>(List.of("a", Donnees.nom())); Ia.envoyer(s.descendingIterator().next()); } // 401
    void a_list_of_answers_shown(List<String> l) { Deque<String> d = new ArrayDeque<>(); for (String s : l) d.add(Ia.demander(s)); for (Iterator<String> i = d.descendingIterator(); i.hasNext(); ) { String a = i.next(); if (Agent.valide(a)) Decisions.refuser(a); } }
    void a_list_of_answers_not_shown(List<String> l) { Deque<String> d = new ArrayDeque<>(); for (String s : l) d.add(Ia.demander(s)); for (Iterator<String> i = d.descendingIterator(); i.hasNext(); ) { String a = i.next(); if (Agent.valide("x")) Decisions.refuser(a); } } // 501
}
