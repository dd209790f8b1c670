package programs;

import api.*;
import java.util.*;

/** Of several answers a person is shown one, wherever it stands: they have not seen the others; in a loop they see each. */
class ShownOneOf {
    record Ranked(String name, int rank) {}
    static Ranked biggest(List<Ranked> all) {
        Ranked best = all.get(0);
        for (Ranked one : all) { if (one.rank() > best.rank()) { best = one; } }
        return best;
    }
    static Ranked one(boolean c, Ranked a, Ranked b) { return c ? a : b; }

    void biggest() {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Agent.confirme(biggest(List.of(new Ranked(said, 1), new Ranked(also, 2))).name());
        Decisions.refuser(said); // 501
    }
    void one_or_other(boolean c) {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Agent.confirme(one(c, new Ranked(said, 1), new Ranked(also, 2)).name());
        Decisions.refuser(said); // 501
    }
    void one_object_or_other(boolean c) {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Agent.confirme(one(c, new Ranked(said, 1), new Ranked(also, 2)));
        Decisions.refuser(said); // 501
    }
    void biggest_object() {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Agent.confirme(biggest(List.of(new Ranked(said, 1), new Ranked(also, 2))));
        Decisions.refuser(said); // 501
    }
    void max_of_objects() {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Agent.confirme(Collections.max(List.of(new Ranked(said, 1), new Ranked(also, 2)), Comparator.comparingInt(Ranked::rank)).name());
        Decisions.refuser(said); // 501
    }
    void max_of_a_stream() {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Agent.confirme(List.of(new Ranked(said, 1), new Ranked(also, 2)).stream().max(Comparator.comparingInt(Ranked::rank)).get().name());
        Decisions.refuser(said); // 501
    }
    void max_of_texts() {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Agent.confirme(Collections.max(List.of(said, also)));
        Decisions.refuser(said); // KNOWN: misses 501, one of several that are not told apart where they stand is taken for all
    }
    void element_somewhere(int i) {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Agent.confirme(List.of(said, also).get(i));
        Decisions.refuser(said); // 501
    }
    void cell_somewhere(int i) {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Agent.confirme(new String[] {said, also}[i]);
        Decisions.refuser(said); // 501
    }
    void under_some_key(String k) {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Agent.confirme(Map.of("a", said, "b", also).get(k));
        Decisions.refuser(said); // 501
    }
    void each() {
        String said = Ia.demander("x"), also = Ia.demander("y");
        for (String s : List.of(said, also)) Agent.confirme(s);
        Decisions.refuser(said);
    }
    void each_cell() {
        String said = Ia.demander("x"), also = Ia.demander("y");
        String[] both = {said, also};
        for (int i = 0; i < both.length; i++) Agent.confirme(both[i]);
        Decisions.refuser(said);
    }
    void the_other_one() {
        String said = Ia.demander("x"), also = Ia.demander("y");
        List<String> l = new ArrayList<>();
        l.add(said);
        l.add(also);
        Agent.confirme(l.get(0));
        Decisions.refuser(also); // 501
    }
    void first_of_a_passed_list(List<String> l) {
        String said = Ia.demander("x");
        l.add(said);
        Agent.confirme(l.get(0));
        Decisions.refuser(said); // KNOWN: misses 501, one of several that are not told apart where they stand is taken for all
    }
    void the_one_that_was_shown(int i) {
        String said = Ia.demander("x"), also = Ia.demander("y");
        String s = List.of(said, also).get(i);
        Agent.confirme(s);
        Decisions.refuser(s);
    }
    void each_by_an_iterator() {
        String said = Ia.demander("x"), also = Ia.demander("y");
        List<String> l = new LinkedList<>(List.of(said, also));
        Iterator<String> it = l.iterator();
        while (it.hasNext()) Agent.confirme(it.next());
        Decisions.refuser(said);
    }
    void each_polled() {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Queue<String> l = new LinkedList<>(List.of(said, also));
        while (!l.isEmpty()) Agent.confirme(l.poll());
        Decisions.refuser(said);
    }
    void under_each_key() {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Map<String, String> m = new HashMap<>(Map.of("a", said, "b", also));
        for (String k : m.keySet()) Agent.confirme(m.get(k));
        Decisions.refuser(said); // KNOWN: invents 501, that what lies under each key is asked about is not told of all of a map
    }
    void each_in_a_function() {
        String said = Ia.demander("x"), also = Ia.demander("y");
        List<String> l = List.of(said, also);
        l.forEach(Agent::confirme);
        Decisions.refuser(said);
    }
    void first_of_shuffled(Random r) {
        String said = Ia.demander("x"), also = Ia.demander("y");
        List<String> l = new ArrayList<>(List.of(said, also));
        Collections.shuffle(l);
        Agent.confirme(l.get(0));
        Decisions.refuser(said); // KNOWN: misses 501, one of several that are not told apart where they stand is taken for all
    }

    void in_one_of_two_cells(boolean c) {
        String said = Ia.demander("x"), also = Ia.demander("y");
        String[] both = {said, also};
        Agent.confirme(both[c ? 0 : 1]);
        Decisions.refuser(said); // 501
    }

    void the_cell_that_was_shown(int i) {
        String said = Ia.demander("x"), also = Ia.demander("y");
        String[] both = {said, also};
        Agent.confirme(both[i]);
        Decisions.refuser(both[i]);
    }

    void each_by_its_place() {
        String said = Ia.demander("x"), also = Ia.demander("y");
        List<String> both = List.of(said, also);
        java.util.stream.IntStream.range(0, both.size()).forEach(i -> Agent.confirme(both.get(i)));
        Decisions.refuser(said);
    }

    void under_a_known_key() {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Map<String, String> both = Map.of("a", said, "b", also);
        Agent.confirme(both.get("a"));
        Decisions.refuser(said);
        Decisions.refuser(also); // 501
    }

    void of_one_only(int i) {
        String said = Ia.demander("x");
        List<String> one = List.of(said);
        Agent.confirme(one.get(i));
        Decisions.refuser(said);
    }
}
