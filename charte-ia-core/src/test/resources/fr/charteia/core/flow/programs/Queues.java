package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;

/** Queues, deques, stacks and vectors: who comes out first. */
class Queues {
    void array_deque_as_queue() {
        ArrayDeque<String> d = new ArrayDeque<>();
        d.offer("a");
        d.offer(Donnees.nom());
        Ia.envoyer(d.poll());
        Ia.envoyer(d.poll()); // 401
    }
    void array_deque_as_stack() {
        ArrayDeque<String> d = new ArrayDeque<>();
        d.push("a");
        d.push(Donnees.nom());
        Ia.envoyer(d.pop()); // 401
        Ia.envoyer(d.pop());
    }
    void deque_in_the_middle() {
        Deque<String> d = new LinkedList<>();
        d.addFirst("b");
        d.addFirst(Donnees.nom());
        d.addLast("c");
        d.pollFirst();
        Ia.envoyer(d.pollFirst());
        Ia.envoyer(d.pollLast());
    }
    void deque_emptied_then_polled() {
        Deque<String> d = new ArrayDeque<>(List.of(Donnees.nom()));
        d.poll();
        Ia.envoyer(d.poll());
    }
    void queue_drained_in_a_loop() {
        Queue<String> q = new ArrayDeque<>(List.of("a", "b"));
        while (!q.isEmpty()) Ia.envoyer(q.remove());
        q.add(Donnees.nom());
        Ia.envoyer(q.peek()); // 401
    }
    void queue_of_data_drained() {
        Queue<String> q = new LinkedList<>();
        q.add(Donnees.nom());
        String s;
        while ((s = q.poll()) != null) Ia.envoyer(s); // 401
    }
    void priority_queue() {
        PriorityQueue<String> q = new PriorityQueue<>(Comparator.reverseOrder());
        q.add("a");
        q.add(Donnees.nom());
        Ia.envoyer(q.peek()); // 401
        Ia.envoyer(q.comparator());
    }
    void priority_queue_emptied() {
        PriorityQueue<String> q = new PriorityQueue<>();
        q.add(Donnees.nom());
        q.clear();
        q.add("a");
        Ia.envoyer(q.poll());
    }
    void stack_searched_is_no_data() {
        Stack<String> s = new Stack<>();
        s.push(Donnees.nom());
        Ia.envoyer(s.search("a"));
        Ia.envoyer(s.peek()); // 401
    }
    void stack_push_gives_its_argument() {
        Stack<String> s = new Stack<>();
        s.push(Donnees.nom());
        Ia.envoyer(s.push("a"));
    }
    void stack_by_index() {
        Stack<String> s = new Stack<>();
        s.push("a");
        s.push(Donnees.nom());
        Ia.envoyer(s.get(0));
        Ia.envoyer(s.elementAt(1)); // 401
        Ia.envoyer(s.firstElement());
    }
    void vector_elements() {
        Vector<String> v = new Vector<>();
        v.addElement("a");
        v.addElement(Donnees.nom());
        Enumeration<String> e = v.elements();
        Ia.envoyer(e.nextElement());
        Ia.envoyer(e.nextElement()); // 401
    }
    void vector_set_element() {
        Vector<String> v = new Vector<>(List.of(Donnees.nom(), "b"));
        v.setElementAt("a", 0);
        Ia.envoyer(v.get(0));
        v.insertElementAt(Donnees.nom(), 1);
        Ia.envoyer(v.get(1)); // 401
        Ia.envoyer(v.get(2));
    }
    void vector_copied_into() {
        Vector<String> v = new Vector<>(List.of(Donnees.nom()));
        String[] t = new String[1];
        v.copyInto(t);
        Ia.envoyer(t[0]); // 401
    }
    void linked_list_by_both_ends() {
        LinkedList<String> l = new LinkedList<>();
        l.add("a");
        l.add(Donnees.nom());
        l.add("c");
        Ia.envoyer(l.getFirst());
        Ia.envoyer(l.getLast());
        Ia.envoyer(l.get(1)); // 401
        Ia.envoyer(l.removeLast());
        Ia.envoyer(l.removeLast()); // 401
        Ia.envoyer(l.peek());
    }
    void linked_list_removed_by_value() {
        LinkedList<String> l = new LinkedList<>(List.of("a", Donnees.nom()));
        l.removeFirstOccurrence("a");
        Ia.envoyer(l.getFirst()); // 401
    }
    void blocking_queue() throws InterruptedException {
        BlockingQueue<String> q = new LinkedBlockingQueue<>();
        q.put(Donnees.nom());
        Ia.envoyer(q.take()); // 401
        Ia.envoyer(q.remainingCapacity());
    }
    void blocking_queue_drained() {
        BlockingQueue<String> q = new ArrayBlockingQueue<>(2);
        q.offer(Donnees.nom());
        List<String> l = new ArrayList<>();
        q.drainTo(l);
        Ia.envoyer(l.get(0)); // 401
    }
    void blocking_queue_of_clean() throws InterruptedException {
        BlockingQueue<String> q = new LinkedBlockingQueue<>();
        q.put("a");
        Ia.envoyer(q.poll(1, TimeUnit.SECONDS));
    }
    void concurrent_queue_shows_later() {
        Queue<String> q = new ConcurrentLinkedQueue<>();
        q.add("a");
        Iterator<String> it = q.iterator();
        q.add(Donnees.nom());
        it.next();
        Ia.envoyer(it.next()); // 401
    }
    void copy_on_write_does_not_show_later() {
        List<String> l = new CopyOnWriteArrayList<>(List.of("a"));
        Iterator<String> it = l.iterator();
        l.add(Donnees.nom());
        Ia.envoyer(it.next());
    }
    void copy_on_write_positions() {
        List<String> l = new CopyOnWriteArrayList<>();
        l.add("a");
        l.add(Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
    }
    void descending() {
        Deque<String> d = new ArrayDeque<>(List.of("a", Donnees.nom()));
        Iterator<String> it = d.descendingIterator();
        Ia.envoyer(it.next()); // 401
    }
    void deque_streamed() {
        Deque<String> d = new ArrayDeque<>(List.of("a", Donnees.nom()));
        d.stream().skip(1).forEach(Ia::envoyer); // 401
    }
    void deque_walked() {
        Deque<String> d = new ArrayDeque<>();
        d.add("a");
        for (String s : d) Ia.envoyer(s);
        d.add(Donnees.nom());
        for (String s : d) Ia.envoyer(s); // 401
    }
    void delayed_by_two_queues() {
        Queue<String> a = new ArrayDeque<>();
        Queue<String> b = new ArrayDeque<>();
        a.add(Donnees.nom());
        b.add("b");
        b.add(a.poll());
        Ia.envoyer(b.poll());
        Ia.envoyer(b.poll()); // 401
    }
    void exchanged_between_threads() throws Exception {
        SynchronousQueue<String> q = new SynchronousQueue<>();
        new Thread(() -> q.offer(Donnees.nom())).start();
        Ia.envoyer(q.take()); // 401
    }
    void ring_of_our_own() {
        Anneau a = new Anneau();
        a.mettre(Donnees.nom());
        Ia.envoyer(a.prendre()); // 401
        Ia.envoyer(new Anneau().prendre());
    }
    static class Anneau {
        private final String[] cases = new String[4];
        private int debut, fin;
        void mettre(String s) { cases[fin++ % 4] = s; }
        String prendre() { return cases[debut++ % 4]; }
    }

    // Of what is empty, nothing comes.
    void polled_empty() { Deque<String> p = new ArrayDeque<>(); if (p.poll() != null) Ia.envoyer(Donnees.nom()); }
    void polled_empty_as_a_queue() { Queue<String> p = new LinkedList<>(); if (p.poll() != null) Ia.envoyer(Donnees.nom()); }
    void peeked_empty() { Deque<String> p = new ArrayDeque<>(); if (p.peekLast() != null) Ia.envoyer(Donnees.nom()); }
    void polled_twice_of_one() { Deque<String> p = new ArrayDeque<>(); p.add("x"); p.poll(); if (p.poll() != null) Ia.envoyer(Donnees.nom()); }
    void polled_of_one() { Deque<String> p = new ArrayDeque<>(); p.add("x"); if (p.poll() != null) Ia.envoyer(Donnees.nom()); } // 401
    void polled_nothing_of_one() { Deque<String> p = new ArrayDeque<>(); p.add("x"); if (p.poll() == null) Ia.envoyer(Donnees.nom()); }
    void first_of_an_empty_map() { TreeMap<String, String> p = new TreeMap<>(); if (p.firstEntry() != null) Ia.envoyer(Donnees.nom()); }
    void first_of_an_empty_set() { TreeSet<String> p = new TreeSet<>(); if (p.pollFirst() != null) Ia.envoyer(Donnees.nom()); }
    void polled_of_what_was_passed(Deque<String> p) { if (p.poll() != null) Ia.envoyer(Donnees.nom()); } // 401
    void polled_of_what_was_cleared(Deque<String> p) { p.clear(); if (p.poll() != null) Ia.envoyer(Donnees.nom()); }
    void polled_as_an_answer_cleared(String d) { Deque<String> p = new ArrayDeque<>(List.of("x")); if (Ia.demander(d).equals("oui")) p.clear(); if (p.poll() == null) Decisions.delivrer(d); } // 501
    static class Bassin {
        final Deque<StringBuilder> libres = new ArrayDeque<>();
        StringBuilder prendre() { StringBuilder b = libres.poll(); return b == null ? new StringBuilder() : b; }
        void rendre(StringBuilder b) { libres.push(b); }
        void rendreVide(StringBuilder b) { b.setLength(0); libres.push(b); }
    }
    void pool_of_what_is_wiped() { Bassin p = new Bassin(); StringBuilder b = p.prendre(); b.append(Donnees.nom()); p.rendreVide(b); Ia.envoyer(p.prendre().append("x").toString()); }
    void pool_of_what_is_not() { Bassin p = new Bassin(); StringBuilder b = p.prendre(); b.append(Donnees.nom()); p.rendre(b); Ia.envoyer(p.prendre().append("x").toString()); } // 401
    // a queue of which only its own class knows who is the first, where that class is known to whoever passes it
    static class Attente { private final Queue<String> q = new ArrayDeque<>(); void ajouter(String s) { q.add(s); } void offrir(String s) { q.offer(s); } String prendre() { return q.poll(); } String voir() { return q.peek(); } }
    static class Triee { private final Queue<String> q = new PriorityQueue<>(); void ajouter(String s) { q.add(s); } String prendre() { return q.poll(); } }
    void first_of_a_queue_in_a_field() { Attente a = new Attente(); a.ajouter("x"); a.ajouter(Donnees.nom()); Ia.envoyer(a.prendre());
        Ia.envoyer(a.prendre()); } // 401
    void first_of_a_queue_in_a_field_alone() { Attente a = new Attente(); a.ajouter("x"); a.offrir(Donnees.nom()); Ia.envoyer(a.voir()); Ia.envoyer(a.prendre()); }
    void first_of_a_queue_in_a_field_after_one() { Attente a = new Attente(); a.offrir(Donnees.nom()); a.prendre(); a.offrir("x"); Ia.envoyer(a.voir()); }
    void first_of_another_queue_in_a_field() { Attente a = new Attente(), b = new Attente(); a.ajouter(Donnees.nom()); b.ajouter("x"); Ia.envoyer(b.voir());
        Ia.envoyer(a.voir()); } // 401
    void first_of_a_sorted_queue_in_a_field() { Triee a = new Triee(); a.ajouter("x"); a.ajouter(Donnees.nom()); Ia.envoyer(a.prendre()); } // 401
    private static void ajouterA(Collection<String> c, String s) { c.add(s); }
    private static void mettreEnFile(Queue<String> q, String s) { q.offer(s); }
    private static void ecarter(Queue<String> q) { q.remove(); }
    void added_to_a_list_as_a_collection() { List<String> l = new ArrayList<>(); ajouterA(l, "x"); ajouterA(l, Donnees.nom()); Ia.envoyer(l.get(0)); }
    void second_added_to_a_list_as_a_collection() { List<String> l = new ArrayList<>(); ajouterA(l, "x"); ajouterA(l, Donnees.nom()); Ia.envoyer(l.get(1)); } // 401
    void added_to_a_set_as_a_collection() { Set<String> l = new HashSet<>(); ajouterA(l, "x"); ajouterA(l, Donnees.nom()); Ia.envoyer(l.iterator().next()); } // 401
    void added_to_a_list_as_a_collection_and_removed() { List<String> l = new ArrayList<>(); ajouterA(l, Donnees.nom()); l.remove(0); l.add("x"); Ia.envoyer(l.get(0)); }
    void queued_by_a_helper() { Queue<String> q = new LinkedList<>(); mettreEnFile(q, "x"); mettreEnFile(q, Donnees.nom()); Ia.envoyer(q.peek()); q.poll();
        Ia.envoyer(q.peek()); } // 401
    void put_aside_by_a_helper() { Queue<String> q = new LinkedList<>(); mettreEnFile(q, Donnees.nom()); ecarter(q); mettreEnFile(q, "x"); Ia.envoyer(q.peek()); }
    void queued_in_a_sorted_one_by_a_helper() { Queue<String> q = new PriorityQueue<>(); mettreEnFile(q, "x"); mettreEnFile(q, Donnees.nom()); Ia.envoyer(q.peek()); } // 401
}
