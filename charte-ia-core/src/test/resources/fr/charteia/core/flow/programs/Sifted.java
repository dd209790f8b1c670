package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** What an AI let through, and what is done with it: by loops, sizes and questions, whatever the decision is given. */
class Sifted {
    static class Dossier { String texte; String id; }

    static boolean retenu(Dossier d) { return Ia.demander("bon ? " + d.texte).contains("OUI"); }

    void loop_over_a_list(List<Dossier> l) {
        for (Dossier d : l.stream().filter(x -> retenu(x)).toList()) {
            Decisions.delivrer("titre"); // 501
        }
    }
    void loop_over_a_list_by_rule(List<Dossier> l) {
        System.out.println(Ia.demander("?"));
        for (Dossier d : l.stream().filter(x -> x.texte.isEmpty()).toList()) {
            Decisions.delivrer("titre");
        }
    }
    void loop_over_a_collected_list(List<Dossier> l) {
        List<Dossier> bons = l.stream().filter(x -> retenu(x)).collect(Collectors.toList());
        for (Dossier d : bons) {
            Decisions.delivrer("titre"); // 501
        }
    }
    void loop_over_a_set(List<Dossier> l) {
        Set<Dossier> bons = l.stream().filter(x -> retenu(x)).collect(Collectors.toSet());
        for (Dossier d : bons) {
            Decisions.delivrer("titre"); // 501
        }
    }
    void loop_over_a_mapped_list(List<Dossier> l) {
        for (String id : l.stream().filter(x -> retenu(x)).map(x -> x.id).toList()) {
            Decisions.delivrer("titre"); // 501
        }
    }
    void loop_over_an_array(List<Dossier> l) {
        for (Dossier d : l.stream().filter(x -> retenu(x)).toArray(Dossier[]::new)) {
            Decisions.delivrer("titre"); // 501
        }
    }
    void loop_over_an_iterator(List<Dossier> l) {
        for (Iterator<Dossier> it = l.stream().filter(x -> retenu(x)).iterator(); it.hasNext(); it.next()) {
            Decisions.delivrer("titre"); // 501
        }
    }
    void is_empty(List<Dossier> l) {
        if (l.stream().filter(x -> retenu(x)).toList().isEmpty()) {
            Decisions.refuser("titre"); // 501
        }
    }
    void size(List<Dossier> l) {
        if (l.stream().filter(x -> retenu(x)).toList().size() > 2) {
            Decisions.delivrer("titre"); // 501
        }
    }
    void count(List<Dossier> l) {
        if (l.stream().filter(x -> retenu(x)).count() > 2) {
            Decisions.delivrer("titre"); // 501
        }
    }
    void found(List<Dossier> l) {
        if (l.stream().filter(x -> retenu(x)).findFirst().isPresent()) {
            Decisions.delivrer("titre"); // 501
        }
    }
    void gathered_by_hand(List<Dossier> l) {
        List<Dossier> bons = new ArrayList<>();
        for (Dossier d : l) {
            if (retenu(d)) {
                bons.add(d);
            }
        }
        for (Dossier d : bons) {
            Decisions.delivrer("titre"); // 501
        }
    }
    void gathered_by_hand_by_rule(List<Dossier> l) {
        List<Dossier> bons = new ArrayList<>();
        for (Dossier d : l) {
            System.out.println(retenu(d));
            if (d.texte.isEmpty()) {
                bons.add(d);
            }
        }
        for (Dossier d : bons) {
            Decisions.delivrer("titre");
        }
    }
    void removed_by_hand(List<Dossier> l) {
        List<Dossier> bons = new ArrayList<>(l);
        bons.removeIf(d -> !retenu(d));
        for (Dossier d : bons) {
            Decisions.delivrer("titre"); // 501
        }
    }
    void filtered_in_a_helper(List<Dossier> l) {
        for (Dossier d : bons(l)) {
            Decisions.delivrer("titre"); // 501
        }
    }
    static List<Dossier> bons(List<Dossier> l) { return l.stream().filter(Sifted::retenu).toList(); }

    void partitioned(List<Dossier> l) {
        Map<Boolean, List<Dossier>> parts = l.stream().collect(Collectors.partitioningBy(x -> retenu(x)));
        for (Dossier d : parts.get(false)) {
            Decisions.refuser("titre"); // 501
        }
    }
    void other_list_meanwhile(List<Dossier> l, List<Dossier> autres) {
        List<Dossier> bons = l.stream().filter(x -> retenu(x)).toList();
        System.out.println(bons.size());
        for (Dossier d : autres) {
            Decisions.delivrer("titre");
        }
    }
    void told_to_a_person(List<Dossier> l) {
        for (Dossier d : l.stream().filter(x -> retenu(x)).toList()) {
            System.out.println(d.id);
        }
    }
    void gathered_in_a_map(List<Dossier> l) {
        Map<String, Dossier> bons = new HashMap<>();
        for (Dossier d : l) {
            if (retenu(d)) {
                bons.put(d.id, d);
            }
        }
        for (Map.Entry<String, Dossier> e : bons.entrySet()) {
            Decisions.delivrer("titre"); // 501
        }
    }
    void polled_from_a_queue(List<Dossier> l) {
        Deque<Dossier> bons = new ArrayDeque<>();
        for (Dossier d : l) {
            if (retenu(d)) {
                bons.add(d);
            }
        }
        while (!bons.isEmpty()) {
            bons.poll();
            Decisions.delivrer("titre"); // 501
        }
    }
    void several_steps_of_a_stream(List<Dossier> l) {
        for (String id : l.stream().filter(x -> retenu(x)).map(x -> x.id).sorted().distinct().limit(10).toList()) {
            Decisions.delivrer("titre"); // 501
        }
    }
    void what_each_holds_is_chosen_and_not_how_many(List<Dossier> l) {
        List<String> notes = new ArrayList<>();
        for (Dossier d : l) {
            notes.add(retenu(d) ? "A" : "B");
        }
        for (String n : notes) {
            Decisions.delivrer("titre");
        }
    }
    void mapped_and_not_filtered(List<Dossier> l) {
        for (String n : l.stream().map(x -> retenu(x) ? "A" : "B").toList()) {
            Decisions.delivrer("titre");
        }
    }
    void answers_and_not_which(List<Dossier> l) {
        for (String n : l.stream().map(x -> Ia.demander(x.texte)).collect(Collectors.toList())) {
            Decisions.delivrer("titre");
        }
    }
    void seen_by_a_person(List<Dossier> l) {
        List<Dossier> bons = l.stream().filter(x -> retenu(x)).toList();
        if (Agent.valide(bons)) {
            for (Dossier d : bons) {
                Decisions.delivrer("titre");
            }
        }
    }
    void filtered_by_a_collector(List<Dossier> l) {
        for (Dossier d : l.stream().collect(Collectors.filtering(x -> retenu(x), Collectors.toList()))) {
            Decisions.delivrer("titre"); // 501
        }
    }
    void stays_outside_the_loop(List<Dossier> l) {
        for (Dossier d : l.stream().filter(x -> retenu(x)).toList()) {
            System.out.println(d.id);
        }
        Decisions.delivrer("titre");
    }
    void left_for_another(List<Dossier> l) {
        List<Dossier> bons = new ArrayList<>();
        l.forEach(d -> { if (retenu(d)) bons.add(d); });
        for (Dossier d : bons) {
            Decisions.delivrer("titre"); // 501
        }
    }
}
