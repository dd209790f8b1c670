package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** A person is asked about what lies in each element: one yes speaks of one of them, as where they are the answers themselves. */
class PartsAsked {
    record Avis(String question, String texte) {}
    private static List<Avis> all(List<String> questions) {
        List<Avis> all = new ArrayList<>();
        for (String question : questions) all.add(new Avis(question, Ia.demander(question)));
        return all;
    }
    private static Map<String, String> byQuestion(List<String> questions) {
        Map<String, String> all = new HashMap<>();
        for (String question : questions) all.put(question, Ia.demander(question));
        return all;
    }
    void each(List<String> questions) {
        List<Avis> all = all(questions);
        if (all.stream().allMatch(a -> Agent.valide(a.texte()))) for (Avis a : all) Decisions.delivrer(a.texte());
    }
    void each_as_a_whole(List<String> questions) {
        List<Avis> all = all(questions);
        if (all.stream().allMatch(a -> Agent.valide(a))) for (Avis a : all) Decisions.delivrer(a.texte());
    }
    void none_is_refused(List<String> questions) {
        List<Avis> all = all(questions);
        if (all.stream().noneMatch(a -> !Agent.valide(a.texte()))) all.forEach(a -> Decisions.delivrer(a.texte()));
    }
    void each_of_those_that_are_left(List<String> questions) {
        List<Avis> some = all(questions).stream().filter(a -> a.texte().length() > 3).toList();
        if (some.stream().allMatch(a -> Agent.valide(a.texte()))) for (Avis a : some) Decisions.delivrer(a.texte());
    }
    void each_once_it_is_read(List<String> questions) {
        List<Avis> all = all(questions);
        if (all.stream().map(Avis::texte).allMatch(t -> Agent.valide(t))) for (Avis a : all) Decisions.delivrer(a.texte());
    }
    void each_in_a_loop(List<String> questions) {
        List<Avis> all = all(questions);
        for (Avis a : all) if (!Agent.valide(a.texte())) return;
        for (Avis a : all) Decisions.delivrer(a.texte());
    }
    void those_that_are_kept(List<String> questions) {
        all(questions).stream().filter(a -> Agent.valide(a.texte())).forEach(a -> Decisions.delivrer(a.texte()));
    }
    void those_that_are_not_taken_out(List<String> questions) {
        List<Avis> all = all(questions);
        all.removeIf(a -> !Agent.valide(a.texte()));
        for (Avis a : all) Decisions.delivrer(a.texte());
    }
    void none_that_is_refused_is_counted(List<String> questions) {
        List<Avis> all = all(questions);
        if (all.stream().filter(a -> !Agent.valide(a.texte())).count() == 0) for (Avis a : all) Decisions.delivrer(a.texte());
    }
    void one(List<String> questions) {
        List<Avis> all = all(questions);
        if (all.stream().anyMatch(a -> Agent.valide(a.texte()))) for (Avis a : all) Decisions.delivrer(a.texte()); // 501
    }
    void one_as_a_whole(List<String> questions) {
        List<Avis> all = all(questions);
        if (all.stream().anyMatch(a -> Agent.valide(a))) for (Avis a : all) Decisions.delivrer(a.texte()); // 501
    }
    void one_of_those_that_are_left(List<String> questions) {
        List<Avis> some = all(questions).stream().filter(a -> a.texte().length() > 3).toList();
        if (some.stream().anyMatch(a -> Agent.valide(a.texte()))) for (Avis a : some) Decisions.delivrer(a.texte()); // 501
    }
    void not_all_are_refused(List<String> questions) {
        List<Avis> all = all(questions);
        if (!all.stream().allMatch(a -> !Agent.valide(a.texte()))) for (Avis a : all) Decisions.delivrer(a.texte()); // 501
    }
    void one_that_is_approved_is_counted(List<String> questions) {
        List<Avis> all = all(questions);
        if (all.stream().filter(a -> Agent.valide(a.texte())).count() > 0) for (Avis a : all) Decisions.delivrer(a.texte()); // 501
    }
    /** The question is no answer. */
    void each_question(List<String> questions) {
        List<Avis> all = all(questions);
        if (all.stream().allMatch(a -> Agent.valide(a.question()))) for (Avis a : all) Decisions.delivrer(a.texte()); // 501
    }

    // Entries
    void each_entry(List<String> questions) {
        Map<String, String> all = byQuestion(questions);
        if (all.entrySet().stream().allMatch(e -> Agent.valide(e.getValue()))) all.values().forEach(t -> Decisions.delivrer(t));
    }
    void no_entry_is_refused(List<String> questions) {
        Map<String, String> all = byQuestion(questions);
        if (all.entrySet().stream().noneMatch(e -> !Agent.valide(e.getValue()))) all.forEach((q, t) -> Decisions.delivrer(t));
    }
    void each_value(List<String> questions) {
        Map<String, String> all = byQuestion(questions);
        if (all.values().stream().allMatch(t -> Agent.valide(t))) all.forEach((q, t) -> Decisions.delivrer(t));
    }
    void one_entry(List<String> questions) {
        Map<String, String> all = byQuestion(questions);
        if (all.entrySet().stream().anyMatch(e -> Agent.valide(e.getValue()))) all.values().forEach(t -> Decisions.delivrer(t)); // 501
    }
    void one_value(List<String> questions) {
        Map<String, String> all = byQuestion(questions);
        if (all.values().stream().anyMatch(t -> Agent.valide(t))) all.forEach((q, t) -> Decisions.delivrer(t)); // 501
    }
    void each_key(List<String> questions) {
        Map<String, String> all = byQuestion(questions);
        if (all.entrySet().stream().allMatch(e -> Agent.valide(e.getKey()))) all.values().forEach(t -> Decisions.delivrer(t)); // 501
    }

    // Arrays
    void each_of_an_array(List<String> questions) {
        String[] all = all(questions).stream().map(Avis::texte).toArray(String[]::new);
        if (Arrays.stream(all).allMatch(t -> Agent.valide(t))) for (String t : all) Decisions.delivrer(t);
    }
    void each_of_what_is_made_of_an_array(List<String> questions) {
        String[] all = all(questions).stream().map(Avis::texte).toArray(String[]::new);
        if (Stream.of(all).noneMatch(t -> !Agent.valide(t))) for (String t : all) Decisions.delivrer(t);
    }
    void each_number_of_an_array(List<String> questions) {
        double[] all = questions.stream().mapToDouble(q -> Ia.noter(q)).toArray();
        if (Arrays.stream(all).allMatch(n -> Agent.valide(n))) for (double n : all) Decisions.delivrer(n);
    }
    void each_part_of_an_answer() {
        String[] all = Ia.demander("avis ?").split(",");
        if (Arrays.stream(all).allMatch(t -> Agent.valide(t))) for (String t : all) Decisions.delivrer(t);
    }
    void each_of_an_array_is_shown(List<String> questions) {
        String[] all = all(questions).stream().map(Avis::texte).toArray(String[]::new);
        Arrays.stream(all).forEach(t -> Agent.confirme(t));
        for (String t : all) Decisions.delivrer(t);
    }
    void one_of_an_array(List<String> questions) {
        String[] all = all(questions).stream().map(Avis::texte).toArray(String[]::new);
        if (Arrays.stream(all).anyMatch(t -> Agent.valide(t))) for (String t : all) Decisions.delivrer(t); // 501
    }
    void each_that_is_kept_of_an_array(List<String> questions) {
        String[] all = all(questions).stream().map(Avis::texte).toArray(String[]::new);
        if (Arrays.stream(all).filter(t -> t.length() > 2).allMatch(t -> Agent.valide(t))) for (String t : all) Decisions.delivrer(t); // 501
    }
    void the_first_of_an_array(List<String> questions) {
        String[] all = all(questions).stream().map(Avis::texte).toArray(String[]::new);
        if (Stream.of(all).limit(2).allMatch(t -> Agent.valide(t))) for (String t : all) Decisions.delivrer(t); // 501
    }
    void one_number_of_an_array(List<String> questions) {
        double[] all = questions.stream().mapToDouble(q -> Ia.noter(q)).toArray();
        if (Arrays.stream(all).anyMatch(n -> Agent.valide(n))) for (double n : all) Decisions.delivrer(n); // 501
    }
    void a_part_of_an_array(List<String> questions) {
        String[] all = all(questions).stream().map(Avis::texte).toArray(String[]::new);
        if (Arrays.stream(all, 0, 2).allMatch(t -> Agent.valide(t))) for (String t : all) Decisions.delivrer(t); // KNOWN: misses 501, who says yes to one of several that one call of the AI gave says so of all
    }

    // One answer beside the elements
    void one_of_them_says_yes(List<String> persons) {
        String text = Ia.demander("avis ?");
        if (persons.stream().anyMatch(p -> Agent.valide(text))) Decisions.delivrer(text);
    }
    void one_of_them_says_yes_to_a_part(List<String> persons) {
        Avis avis = new Avis("avis ?", Ia.demander("avis ?"));
        if (persons.stream().anyMatch(p -> Agent.valide(avis.texte()))) Decisions.delivrer(avis.texte());
    }
    void it_is_all_that_there_is() {
        Avis avis = new Avis("avis ?", Ia.demander("avis ?"));
        if (List.of(avis).stream().anyMatch(a -> Agent.valide(a.texte()))) Decisions.delivrer(avis.texte());
    }
    void it_lies_in_each_of_them(List<String> persons) {
        String text = Ia.demander("avis ?");
        List<Avis> all = new ArrayList<>();
        for (String person : persons) all.add(new Avis(person, text));
        if (all.stream().anyMatch(a -> Agent.valide(a.texte()))) Decisions.delivrer(text); // KNOWN: invents 501, that the same answer lies in each of several is not told
    }

    // One that may lie among them
    void one_that_lies_there() {
        List<Avis> all = new ArrayList<>();
        Avis avis = new Avis("avis ?", Ia.demander("avis ?"));
        all.add(avis);
        for (Avis a : all) Agent.confirme(a);
        Decisions.delivrer(avis.texte());
    }
    void one_that_may_lie_there(boolean there) {
        List<Avis> all = new ArrayList<>();
        Avis avis = new Avis("avis ?", Ia.demander("avis ?"));
        if (there) all.add(avis);
        for (Avis a : all) if (!Agent.valide(a)) return;
        Decisions.delivrer(avis.texte()); // 501
    }
    void one_that_may_lie_there_and_is_shown(boolean there) {
        List<Avis> all = new ArrayList<>();
        Avis avis = new Avis("avis ?", Ia.demander("avis ?"));
        if (there) all.add(avis);
        all.forEach(a -> Agent.confirme(a));
        Decisions.delivrer(avis.texte()); // KNOWN: misses 501, that an object may not lie among those that a person was asked about is told in loops
    }
    void one_that_may_lie_there_and_is_asked_for(boolean there) {
        List<Avis> all = new ArrayList<>();
        Avis avis = new Avis("avis ?", Ia.demander("avis ?"));
        if (there) all.add(avis);
        if (all.stream().allMatch(a -> Agent.valide(a))) Decisions.delivrer(avis.texte()); // KNOWN: misses 501, that an object may not lie among those that a person was asked about is told in loops
    }
}
