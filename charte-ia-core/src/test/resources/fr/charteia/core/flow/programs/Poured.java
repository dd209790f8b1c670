package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;

/** Queues that are poured into lists: how many are taken, and which stay. */
class Poured {
    private static BlockingQueue<String> file(String... s) { return new LinkedBlockingQueue<>(List.of(s)); }
    void one() { BlockingQueue<String> q = new LinkedBlockingQueue<>(List.of("x", Donnees.nom())); List<String> l = new ArrayList<>(); q.drainTo(l, 1); Ia.envoyer(l); }
    void one_left() { BlockingQueue<String> q = new LinkedBlockingQueue<>(List.of("x", Donnees.nom())); List<String> l = new ArrayList<>(); q.drainTo(l, 1); Ia.envoyer(q.peek()); } // 401
    void two() { BlockingQueue<String> q = new LinkedBlockingQueue<>(List.of("x", Donnees.nom())); List<String> l = new ArrayList<>(); q.drainTo(l, 2); Ia.envoyer(l); } // 401
    void all_first() { BlockingQueue<String> q = new LinkedBlockingQueue<>(List.of("x", Donnees.nom())); List<String> l = new ArrayList<>(); q.drainTo(l); Ia.envoyer(l.get(0)); Ia.envoyer(q); }
    void all_second() { BlockingQueue<String> q = new LinkedBlockingQueue<>(List.of("x", Donnees.nom())); List<String> l = new ArrayList<>(); q.drainTo(l); Ia.envoyer(l.get(1)); } // 401
    void behind_what_was_there() { BlockingQueue<String> q = new ArrayBlockingQueue<>(3); q.add(Donnees.nom()); List<String> l = new ArrayList<>(List.of("x")); q.drainTo(l); Ia.envoyer(l.get(0)); }
    void behind_what_was_there_second() { BlockingQueue<String> q = new ArrayBlockingQueue<>(3); q.add(Donnees.nom()); List<String> l = new ArrayList<>(List.of("x")); q.drainTo(l); Ia.envoyer(l.get(1)); } // 401
    void some(int n) { BlockingQueue<String> q = new LinkedBlockingQueue<>(List.of("x", Donnees.nom())); List<String> l = new ArrayList<>(); q.drainTo(l, n); Ia.envoyer(l); } // 401
    void some_left(int n) { BlockingQueue<String> q = new LinkedBlockingQueue<>(List.of("x", Donnees.nom())); List<String> l = new ArrayList<>(); q.drainTo(l, n); Ia.envoyer(q); } // 401
    void by_rank() { BlockingQueue<String> q = new PriorityBlockingQueue<>(); q.add("x"); q.add(Donnees.nom()); List<String> l = new ArrayList<>(); q.drainTo(l, 1); Ia.envoyer(l); } // 401
    void into_a_set() { BlockingQueue<String> q = new LinkedBlockingQueue<>(List.of("x", Donnees.nom())); Set<String> l = new HashSet<>(); q.drainTo(l); Ia.envoyer(l); } // 401
    void how_many() { BlockingQueue<String> q = new LinkedBlockingQueue<>(List.of("x", "y")); if (q.drainTo(new ArrayList<>()) != 2) Ia.envoyer(Donnees.nom()); }
    void where_it_says_so() { BlockingQueue<String> q = new LinkedBlockingQueue<>(); if (Ia.demander("q").equals("oui")) q.add("a"); if (q.drainTo(new ArrayList<>()) > 0) Decisions.refuser("d"); } // 501
    void each_where_it_says_so() { BlockingQueue<String> q = new LinkedBlockingQueue<>(); if (Ia.demander("q").equals("oui")) q.add("a"); List<String> l = new ArrayList<>(); q.drainTo(l); for (String s : l) Decisions.refuser(s); } // 501
    void in_any_case() { BlockingQueue<String> q = new LinkedBlockingQueue<>(); q.add(Ia.demander("q")); List<String> l = new ArrayList<>(); q.drainTo(l); if (!l.isEmpty()) Decisions.refuser("d"); }
    void of_what_is_passed(BlockingQueue<String> q) { q.add(Donnees.nom()); List<String> l = new ArrayList<>(); q.drainTo(l); Ia.envoyer(l); } // 401
}
