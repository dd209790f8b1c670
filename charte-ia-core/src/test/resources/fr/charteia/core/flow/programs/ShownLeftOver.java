package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** What is left of several, which a person is shown: what was left out they have not seen. */
class ShownLeftOver {
    void part(boolean c) {
        String said = Ia.demander("x");
        Agent.confirme(Stream.of(said).collect(Collectors.partitioningBy(v -> c)).get(false).toString());
        Decisions.refuser(said); // 501
    }
    void part_decided(boolean c) {
        String said = Ia.demander("x");
        String shown = Stream.of(said).collect(Collectors.partitioningBy(v -> c)).get(false).toString();
        Agent.confirme(shown);
        Decisions.refuser(shown);
    }
    void part_by_itself() {
        String said = Ia.demander("x");
        Agent.confirme(Stream.of(said).collect(Collectors.partitioningBy(v -> v.isBlank())).get(false).toString());
        Decisions.refuser(said);
    }
    void filtered(boolean c) {
        String said = Ia.demander("x");
        Agent.confirme(Stream.of(said).filter(v -> c).toList());
        Decisions.refuser(said); // 501
    }
    void filtered_each(boolean c) {
        String said = Ia.demander("x");
        List<String> left = Stream.of(said, "b").filter(v -> c).toList();
        if (Agent.valide(left)) for (String one : left) Decisions.refuser(one);
    }
    void filtered_one_by_one(boolean c) {
        String said = Ia.demander("x");
        for (String one : Stream.of(said, "b").filter(v -> c).toList()) if (Agent.valide(one)) Decisions.refuser(one);
    }
    void filtered_by_itself() {
        String said = Ia.demander("x");
        Agent.confirme(Stream.of(said.split(",")).filter(v -> !v.isBlank()).toList());
        Decisions.refuser(said);
    }
    void filtered_and_all(boolean c) {
        String said = Ia.demander("x");
        Agent.confirme(Stream.of(said).filter(v -> c).toList() + said);
        Decisions.refuser(said);
    }
    void filtered_by_nothing() {
        String said = Ia.demander("x");
        Agent.confirme(Stream.of(said).filter(v -> true).toList());
        Decisions.refuser(said);
    }
    void filtered_joined(boolean c) {
        String said = Ia.demander("x");
        Agent.confirme(Stream.of(said).filter(v -> c).collect(Collectors.joining(",")));
        Decisions.refuser(said); // 501
    }
    void filtered_first(boolean c) {
        String said = Ia.demander("x");
        Agent.confirme(Stream.of(said, "c").filter(v -> c).findFirst().orElse("none"));
        Decisions.refuser(said); // 501
    }
    void filtered_first_decided(boolean c) {
        String said = Ia.demander("x");
        Optional<String> first = Stream.of(said, "c").filter(v -> c).findFirst();
        if (first.isPresent() && Agent.valide(first.get())) Decisions.refuser(first.get());
    }
    void taken_while(boolean c) {
        String said = Ia.demander("x");
        Agent.confirme(Stream.of(said).takeWhile(v -> c).toList());
        Decisions.refuser(said); // 501
    }
    void mapped(boolean c) {
        String said = Ia.demander("x");
        Agent.confirme(Stream.of(said).filter(v -> c).map(v -> "Avis " + v).toList());
        Decisions.refuser(said); // 501
    }
    void removed_if(boolean c) {
        String said = Ia.demander("x");
        List<String> all = new ArrayList<>(List.of(said, "b"));
        all.removeIf(v -> c);
        Agent.confirme(all);
        Decisions.refuser(said); // 501
    }
    void removed_if_decided(boolean c) {
        String said = Ia.demander("x");
        List<String> all = new ArrayList<>(List.of(said, "b"));
        all.removeIf(v -> c);
        Agent.confirme(all);
        for (String one : all) Decisions.refuser(one);
    }
    void removed_blank() {
        String said = Ia.demander("x");
        List<String> all = new ArrayList<>(List.of(said.split(",")));
        all.removeIf(String::isBlank);
        Agent.confirme(all);
        Decisions.refuser(said);
    }
    void optional(boolean c) {
        String said = Ia.demander("x");
        Agent.confirme(Optional.of(said).filter(v -> c).orElse("none"));
        Decisions.refuser(said); // 501
    }
    void optional_decided(boolean c) {
        String said = Ia.demander("x");
        Optional<String> some = Optional.of(said).filter(v -> c);
        Agent.confirme(some.orElse("none"));
        some.ifPresent(Decisions::refuser);
    }
    void optional_asked(boolean c) {
        String said = Ia.demander("x");
        Optional.of(said).filter(v -> c).ifPresent(v -> { if (Agent.valide(v)) Decisions.refuser(v); });
    }
    void optional_asked_all(boolean c) {
        String said = Ia.demander("x");
        Optional.of(said).filter(v -> c).ifPresent(v -> { if (Agent.valide(v)) Decisions.refuser(said); });
    }
    void left_by_a_person() {
        String said = Ia.demander("x");
        Stream.of(said.split(",")).filter(Agent::valide).forEach(Decisions::refuser);
    }
    void left_by_a_person_of_some(boolean c) {
        String said = Ia.demander("x");
        Stream.of(said.split(",")).filter(v -> c).filter(Agent::valide).forEach(Decisions::refuser);
    }
}
