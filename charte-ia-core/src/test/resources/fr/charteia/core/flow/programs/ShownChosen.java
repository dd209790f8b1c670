package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** Who is shown what an answer chose has seen what it chose, and the answer itself where that tells it; who is shown some has not seen all. */
class ShownChosen {
    static class Fichier {
        String nom;
    }

    static List<String> proposer() {
        return new ArrayList<>(List.of(Ia.demander("x").split(",")));
    }

    void chosen_text() {
        String said = Ia.demander("x"), also = Ia.demander("y"), other = "b";
        Agent.confirme(also.equals("d") ? said : other);
        Decisions.refuser(also); // 501
    }

    void chosen_text_then_the_same_choice() {
        String said = Ia.demander("x"), also = Ia.demander("y"), other = "b";
        Agent.confirme(also.equals("d") ? said : other);
        Decisions.refuser(other);
        if (also.equals("d")) {
            Decisions.refuser(other);
        }
    }

    void chosen_text_itself() {
        String said = Ia.demander("x"), also = Ia.demander("y"), other = "b";
        String shown = also.equals("d") ? said : other;
        Agent.confirme(shown);
        Decisions.refuser(shown);
    }

    void filtered_all_decided() {
        List<String> all = proposer();
        List<String> few = all.stream().filter(s -> s.length() < 100).toList();
        Agent.confirme(few);
        Decisions.refuser(all.get(0)); // 501
    }

    void filtered_those_decided() {
        List<String> all = proposer();
        List<String> few = all.stream().filter(s -> s.length() < 100).toList();
        Agent.confirme(few);
        for (String s : few) {
            Decisions.refuser(s);
        }
        Decisions.refuser(few.get(0));
        few.forEach(Decisions::refuser);
    }

    void one_or_nothing() {
        String said = Ia.demander("x");
        Agent.confirme(Optional.of(said).filter(s -> s.equals("d")).orElse("rien"));
        Decisions.refuser(said); // 501
    }

    void filtered_of_two() {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Agent.confirme(Stream.of(also, said).filter(s -> s.equals("d")).toList());
        Decisions.refuser(said); // 501
    }

    void taken_while_of_two() {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Agent.confirme(Stream.of(also, said).takeWhile(s -> s.equals("d")).toList());
        Decisions.refuser(said); // 501
    }

    void told_by_constants() {
        String said = Ia.demander("x");
        Agent.confirme(said.contains("refus") ? "Refus" : "Accord");
        Decisions.refuser(said); // 501
    }

    void told_where_there_is_none() {
        String said = Ia.demander("x");
        Agent.confirme(said.isBlank() ? "aucun avis" : said);
        Decisions.refuser(said);
    }

    void chosen_object(Fichier a, Fichier b) {
        String said = Ia.demander("x");
        Fichier d = said.equals("a") ? a : b;
        Agent.confirme(d);
        Decisions.refuser(d);
        Decisions.refuser(said); // 501
    }

    void chosen_letter(String une, String autre) {
        String said = Ia.demander("x");
        String lettre = said.equals("a") ? "Refus : " + une : "Accord : " + autre;
        Agent.confirme(lettre);
        if (said.equals("a")) {
            Decisions.refuser(une);
        } else {
            Decisions.refuser(autre);
        }
    }

    void added_in_a_loop() {
        List<String> all = proposer();
        List<String> few = new ArrayList<>();
        for (String s : all) {
            if (s.length() < 100) {
                few.add(s);
            }
        }
        Agent.confirme(few);
        for (String s : all) {
            Decisions.refuser(s); // 501
        }
    }

    void removed_those_left_decided() {
        List<String> all = proposer();
        all.removeIf(s -> s.length() > 100);
        Agent.confirme(all);
        for (String s : all) {
            Decisions.refuser(s);
        }
    }

    void part_those_decided() {
        List<String> all = proposer();
        List<String> few = all.subList(0, 3);
        Agent.confirme(few);
        for (String s : few) {
            Decisions.refuser(s);
        }
    }

    void first_few_all_decided() {
        List<String> all = proposer();
        Agent.confirme(all.stream().limit(3).toList());
        for (String s : all) {
            Decisions.refuser(s); // 501
        }
    }

    void stream_all_decided() {
        List<String> all = proposer();
        Stream<String> few = all.stream().filter(s -> s.length() < 100);
        Agent.confirme(few);
        Decisions.refuser(all.get(0)); // 501
    }

    void first_of_filtered() {
        List<String> all = proposer();
        Optional<String> few = all.stream().filter(s -> s.length() < 100).findFirst();
        Agent.confirme(few);
        Decisions.refuser(all.get(0)); // 501
    }

    void set_of_filtered() {
        List<String> all = proposer();
        Set<String> few = all.stream().filter(s -> s.length() < 100).collect(Collectors.toSet());
        Agent.confirme(few);
        Decisions.refuser(all.get(0)); // 501
    }

    void one_of_filtered() {
        List<String> all = proposer();
        List<String> few = all.stream().filter(s -> s.length() < 100).toList();
        Agent.confirme(few.get(0));
        Decisions.refuser(all.get(0)); // 501
    }

    void filtered_of_listed() {
        List<String> all = new ArrayList<>(List.of(Ia.demander("x"), "a"));
        List<String> few = all.stream().filter(s -> s.length() < 100).toList();
        Agent.confirme(few);
        Decisions.refuser(all.get(0)); // 501
    }

    void map_of_taken() {
        String said = Ia.demander("x"), also = Ia.demander("y"), other = "b";
        Agent.confirme(Stream.of(also, said).takeWhile(v -> v.equals(other)).collect(Collectors.toMap(v -> v + "a", v -> v + "u")).toString());
        Decisions.refuser(said); // 501
    }

    void map_of_taken_with_another() {
        String said = Ia.demander("x"), also = Ia.demander("y"), other = "b";
        Agent.confirme(Stream.of(also, said).takeWhile(v -> v.equals(other)).collect(Collectors.toMap(v -> "a", v -> v + also)));
        Decisions.refuser(said); // 501
    }

    void set_of_taken() {
        String said = Ia.demander("x"), also = Ia.demander("y"), other = "b";
        Agent.confirme(Stream.of(also, said).takeWhile(v -> v.equals(other)).collect(Collectors.toSet()).toString());
        Decisions.refuser(said); // 501
    }

    void groups_of_taken() {
        String said = Ia.demander("x"), also = Ia.demander("y"), other = "b";
        Agent.confirme(Stream.of(also, said).takeWhile(v -> v.equals(other)).collect(Collectors.groupingBy(v -> v + "a")).toString());
        Decisions.refuser(said); // 501
    }

    void joined_of_filtered() {
        String said = Ia.demander("x"), also = Ia.demander("y"), other = "b";
        Agent.confirme(Stream.of(also, said).filter(v -> v.equals(other)).collect(Collectors.joining(",")));
        Decisions.refuser(said); // 501
    }

    void count_collected() {
        String said = Ia.demander("x"), also = Ia.demander("y"), other = "b";
        Agent.confirme(Stream.of(also, said).filter(v -> v.equals(other)).map(s -> s + "a").collect(Collectors.counting()));
        Decisions.refuser(said); // 501
    }

    void removed_from_a_map() {
        String said = Ia.demander("x"), also = Ia.demander("y"), other = "b";
        Map<String, String> m = new HashMap<>(Map.of("a", said, "b", also));
        m.values().removeIf(s -> s.equals(other));
        Agent.confirme(m);
        Decisions.refuser(said); // 501
        Decisions.refuser(m.get("a"));
    }

    void filtering_collector() {
        String said = Ia.demander("x"), also = Ia.demander("y"), other = "b";
        Agent.confirme(Stream.of(also, said).collect(Collectors.filtering(v -> v.equals(other), Collectors.toList())));
        Decisions.refuser(said); // 501
    }

    void count() {
        String said = Ia.demander("x"), also = Ia.demander("y"), other = "b";
        Agent.confirme(Stream.of(also, said).filter(v -> v.equals(other)).count() + " réponses");
        Decisions.refuser(said); // 501
    }

    void dropped() {
        String said = Ia.demander("x"), also = Ia.demander("y"), other = "b";
        Agent.confirme(Stream.of(also, said).dropWhile(v -> v.equals(other)).toList());
        Decisions.refuser(said); // 501
    }

    void first_sorted() {
        String said = Ia.demander("x"), also = Ia.demander("y"), other = "b";
        Agent.confirme(Stream.of(also, said).filter(v -> v.equals(other)).map(s -> s + "a").sorted().findFirst().orElse("rien"));
        Decisions.refuser(said); // 501
    }

    void reduced() {
        String said = Ia.demander("x"), also = Ia.demander("y"), other = "b";
        Agent.confirme(Stream.of(also, said).filter(v -> v.equals(other)).map(s -> s + "a").reduce("", (x, y) -> x + y));
        Decisions.refuser(said); // 501
    }
}
