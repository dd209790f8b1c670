package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** A person is asked about each of those that are left once some were kept or taken out: that is all of these, and no more. */
class LeftThenAsked {
    private static List<String> all(List<String> questions) {
        List<String> all = new ArrayList<>();
        for (String question : questions) all.add(Ia.demander(question));
        return all;
    }
    private static List<String> some(List<String> questions) {
        return all(questions).stream().filter(a -> a.length() > 3).toList();
    }
    void each_of_those_collected(List<String> questions) {
        List<String> some = all(questions).stream().filter(a -> a.length() > 3).collect(Collectors.toList());
        if (some.stream().allMatch(a -> Agent.valide(a))) some.forEach(a -> Decisions.delivrer(a));
    }
    void each_of_those_that_a_helper_keeps(List<String> questions) {
        List<String> some = some(questions);
        if (some.stream().allMatch(a -> Agent.valide(a))) for (String a : some) Decisions.delivrer(a);
    }
    void each_of_those_that_something_else_keeps(List<String> questions, int limit) {
        List<String> some = all(questions).stream().filter(a -> limit > 3).toList();
        if (some.stream().allMatch(a -> Agent.valide(a))) for (String a : some) Decisions.delivrer(a);
    }
    void each_once_others_are_removed(List<String> questions) {
        List<String> some = all(questions);
        some.removeIf(a -> a.length() < 4);
        if (some.stream().allMatch(a -> Agent.valide(a))) for (String a : some) Decisions.delivrer(a);
    }
    void each_once_they_are_trimmed(List<String> questions) {
        List<String> some = all(questions).stream().map(String::trim).filter(a -> !a.isEmpty()).toList();
        if (some.stream().allMatch(a -> Agent.valide(a))) for (String a : some) Decisions.delivrer(a);
    }
    void each_in_a_loop(List<String> questions) {
        List<String> some = new ArrayList<>();
        for (String a : all(questions)) if (a.length() > 3) some.add(a);
        for (String a : some) if (!Agent.valide(a)) return;
        for (String a : some) Decisions.delivrer(a);
    }
    void none_is_refused(List<String> questions) {
        List<String> some = some(questions);
        if (some.stream().noneMatch(a -> !Agent.valide(a))) for (String a : some) Decisions.delivrer(a);
    }
    void not_one_is_refused(List<String> questions) {
        List<String> some = some(questions);
        if (!some.stream().anyMatch(a -> !Agent.valide(a))) for (String a : some) Decisions.delivrer(a);
    }
    void none_that_is_refused_is_counted(List<String> questions) {
        List<String> some = some(questions);
        if (some.stream().filter(a -> !Agent.valide(a)).count() == 0) for (String a : some) Decisions.delivrer(a);
    }
    void the_first_once_each_is_approved(List<String> questions) {
        List<String> some = some(questions);
        if (some.stream().allMatch(a -> Agent.valide(a))) Decisions.delivrer(some.get(0));
    }
    void those_that_are_not_taken_out(List<String> questions) {
        List<String> some = new ArrayList<>(some(questions));
        some.removeIf(a -> !Agent.valide(a));
        for (String a : some) Decisions.delivrer(a);
    }
    /** One yes speaks of one. */
    void one_is_approved(List<String> questions) {
        List<String> some = some(questions);
        if (some.stream().anyMatch(a -> Agent.valide(a))) for (String a : some) Decisions.delivrer(a); // 501
    }
    void not_all_are_refused(List<String> questions) {
        List<String> some = some(questions);
        if (!some.stream().allMatch(a -> !Agent.valide(a))) for (String a : some) Decisions.delivrer(a); // 501
    }
    void one_that_is_approved_is_counted(List<String> questions) {
        List<String> some = some(questions);
        if (some.stream().filter(a -> Agent.valide(a)).count() > 0) for (String a : some) Decisions.delivrer(a); // 501
    }
    /** Those that were kept are not all that there were. */
    void all_once_each_that_is_kept_is_approved(List<String> questions) {
        List<String> all = all(questions);
        if (all.stream().filter(a -> a.length() > 3).allMatch(a -> Agent.valide(a))) {
            for (String a : all) Decisions.delivrer(a); // 501
        }
    }
    void all_once_each_of_a_list_of_those_kept_is_approved(List<String> questions) {
        List<String> all = all(questions);
        List<String> some = all.stream().filter(a -> a.length() > 3).toList();
        if (some.stream().allMatch(a -> Agent.valide(a))) for (String a : all) Decisions.delivrer(a); // 501
    }
    void all_once_none_that_is_kept_is_refused(List<String> questions) {
        List<String> all = all(questions);
        if (all.stream().filter(a -> a.length() > 3).noneMatch(a -> !Agent.valide(a))) {
            for (String a : all) Decisions.delivrer(a); // 501
        }
    }
    void all_once_each_that_is_kept_was_shown(List<String> questions) {
        List<String> all = all(questions);
        all.stream().filter(a -> a.length() > 3).forEach(a -> Agent.confirme(a));
        for (String a : all) Decisions.delivrer(a); // 501
    }
    void all_once_the_first_few_are_approved(List<String> questions) {
        List<String> all = all(questions);
        if (all.stream().limit(3).allMatch(a -> Agent.valide(a))) for (String a : all) Decisions.delivrer(a); // 501
    }
    void all_once_all_but_the_first_are_approved(List<String> questions) {
        List<String> all = all(questions);
        if (all.stream().skip(1).allMatch(a -> Agent.valide(a))) for (String a : all) Decisions.delivrer(a); // 501
    }
    void all_once_those_up_to_one_are_approved(List<String> questions) {
        List<String> all = all(questions);
        if (all.stream().takeWhile(a -> a.length() > 3).allMatch(a -> Agent.valide(a))) {
            for (String a : all) Decisions.delivrer(a); // 501
        }
    }

    // In loops
    void no_one_is_refused_in_a_flag(List<String> questions) {
        List<String> all = all(questions);
        boolean yes = true;
        for (String a : all) if (!Agent.valide(a)) yes = false;
        if (yes) for (String a : all) Decisions.delivrer(a);
    }
    void all_are_refused_but_some(List<String> questions) {
        List<String> all = all(questions);
        List<String> refused = new ArrayList<>();
        for (String a : all) if (!Agent.valide(a)) refused.add(a);
        if (refused.isEmpty()) for (String a : all) Decisions.delivrer(a);
    }
    void each_in_a_flag_of_all(List<String> questions) {
        List<String> all = all(questions);
        boolean yes = true;
        for (String a : all) yes &= Agent.valide(a);
        if (yes) for (String a : all) Decisions.delivrer(a); // KNOWN: invents 501, that a person said yes to each is not told by one flag for all answers
    }
    void none_that_is_refused_is_counted_in_a_loop(List<String> questions) {
        List<String> all = all(questions);
        int refused = 0;
        for (String a : all) if (!Agent.valide(a)) refused++;
        if (refused == 0) for (String a : all) Decisions.delivrer(a); // KNOWN: invents 501, that a person said yes to each is not told by how many they refused
    }
    void one_is_approved_in_a_flag(List<String> questions) {
        List<String> all = all(questions);
        boolean yes = false;
        for (String a : all) if (Agent.valide(a)) yes = true;
        if (yes) for (String a : all) Decisions.delivrer(a); // 501
    }
    void one_is_approved_and_put_aside(List<String> questions) {
        List<String> all = all(questions);
        List<String> approved = new ArrayList<>();
        for (String a : all) if (Agent.valide(a)) approved.add(a);
        if (!approved.isEmpty()) for (String a : all) Decisions.delivrer(a); // KNOWN: misses 501, who says yes to one of several that one call of the AI gave says so of all
    }
    void the_next_one(List<String> questions) {
        List<String> all = all(questions);
        for (int i = 0; i + 1 < all.size(); i++) {
            if (Agent.valide(all.get(i))) Decisions.delivrer(all.get(i + 1)); // KNOWN: misses 501, who says yes to one of several that one call of the AI gave says so of all
        }
    }
}
