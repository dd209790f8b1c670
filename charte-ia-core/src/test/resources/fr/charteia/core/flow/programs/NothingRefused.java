package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.stream.*;

/** Nothing is left of what a person refuses among all that an AI has answered: they have approved each. */
class NothingRefused {
    interface Agent {
        @DecisionHumaine(role = "agent") boolean accepte(String answer);
    }
    private Agent agent;
    private static List<String> all(List<String> qs) { return qs.stream().map(Ia::demander).toList(); }
    void none_left(List<String> qs) { List<String> rs = all(qs); if (rs.stream().filter(r -> !agent.accepte(r)).toList().isEmpty()) for (String r : rs) Decisions.delivrer(r); }
    void none_accepted(List<String> qs) { List<String> rs = all(qs); if (rs.stream().filter(r -> agent.accepte(r)).toList().isEmpty()) for (String r : rs) Decisions.delivrer(r); } // 501
    void some_left(List<String> qs) { List<String> rs = all(qs); if (!rs.stream().filter(r -> !agent.accepte(r)).toList().isEmpty()) for (String r : rs) Decisions.delivrer(r); } // 501
    void left_early(List<String> qs) { List<String> rs = all(qs), no = rs.stream().filter(r -> !agent.accepte(r)).toList(); if (!no.isEmpty()) return; rs.forEach(Decisions::delivrer); }
    void collected(List<String> qs) { List<String> rs = all(qs); if (rs.stream().filter(r -> !agent.accepte(r)).collect(Collectors.toList()).isEmpty()) for (String r : rs) Decisions.delivrer(r); }
    void counted(List<String> qs) { List<String> rs = all(qs); if (rs.stream().filter(r -> !agent.accepte(r)).count() == 0) for (String r : rs) Decisions.delivrer(r); }
    void counted_otherwise(List<String> qs) { List<String> rs = all(qs); if (rs.stream().filter(r -> !agent.accepte(r)).count() != 0) for (String r : rs) Decisions.delivrer(r); } // 501
    void counted_as_one(List<String> qs) { List<String> rs = all(qs); if (rs.stream().filter(r -> !agent.accepte(r)).count() == 1) for (String r : rs) Decisions.delivrer(r); } // 501
    void no_first(List<String> qs) { List<String> rs = all(qs); if (rs.stream().filter(r -> !agent.accepte(r)).findFirst().isEmpty()) rs.forEach(Decisions::delivrer); }
    void made_of_each(List<String> qs) { List<String> rs = all(qs); if (rs.stream().map(r -> r + "!").filter(r -> !agent.accepte(r)).toList().isEmpty()) for (String r : rs) Decisions.delivrer(r); }
    void others(List<String> qs) { List<String> rs = all(qs), os = all(qs); if (rs.stream().filter(r -> !agent.accepte(r)).toList().isEmpty()) for (String r : os) Decisions.delivrer(r); } // 501
    void of_the_first(List<String> qs) { List<String> rs = all(qs); if (rs.stream().limit(1).filter(r -> !agent.accepte(r)).toList().isEmpty()) for (String r : rs) Decisions.delivrer(r); } // 501
    void of_the_longer(List<String> qs) { List<String> rs = all(qs); if (rs.stream().filter(r -> r.length() > 3).filter(r -> !agent.accepte(r)).toList().isEmpty()) for (String r : rs) Decisions.delivrer(r); } // 501
    void of_the_longer_perhaps(List<String> qs, boolean some) {
        List<String> rs = all(qs);
        Stream<String> s = rs.stream();
        if (some) s = s.filter(r -> r.length() > 2);
        if (s.filter(r -> !agent.accepte(r)).toList().isEmpty()) rs.forEach(Decisions::delivrer); // 501
    }
    void no_longer_one(List<String> qs) { List<String> rs = all(qs); if (rs.stream().filter(r -> !agent.accepte(r)).filter(r -> r.length() > 3).toList().isEmpty()) for (String r : rs) Decisions.delivrer(r); } // 501
    void until_one_is_accepted(List<String> qs) { List<String> rs = all(qs); if (rs.stream().takeWhile(r -> !agent.accepte(r)).toList().isEmpty()) for (String r : rs) Decisions.delivrer(r); } // 501
    void of_two(String q) { List<String> rs = List.of(Ia.demander(q), Ia.demander("b")); if (rs.stream().filter(r -> !agent.accepte(r)).toList().isEmpty()) for (String r : rs) Decisions.delivrer(r); }
    void of_two_but_the_first(String q) { List<String> rs = List.of(Ia.demander(q), Ia.demander("b")); if (rs.stream().skip(1).filter(r -> !agent.accepte(r)).toList().isEmpty()) for (String r : rs) Decisions.delivrer(r); } // 501
    void of_two_as_long_as(String q) { List<String> rs = List.of(Ia.demander(q), Ia.demander("b")); if (rs.stream().takeWhile(r -> !agent.accepte(r)).toList().isEmpty()) for (String r : rs) Decisions.delivrer(r); } // 501
    void of_two_asked_twice(String q) { List<String> rs = List.of(Ia.demander(q), Ia.demander("b")); if (rs.stream().filter(r -> agent.accepte(r)).filter(r -> !agent.accepte(r)).toList().isEmpty()) for (String r : rs) Decisions.delivrer(r); } // 501
    void of_one(String q) { String a = Ia.demander(q); if (Stream.of(a).filter(x -> !agent.accepte(x)).findAny().isEmpty()) Decisions.delivrer(a); }
    void of_one_some(String q) { String a = Ia.demander(q); if (Stream.of(a).filter(x -> !agent.accepte(x)).findAny().isPresent()) Decisions.delivrer(a); } // 501
    void optional(String q) { String a = Ia.demander(q); if (Optional.of(a).filter(x -> !agent.accepte(x)).isEmpty()) Decisions.delivrer(a); }
    void optional_accepted(String q) { String a = Ia.demander(q); if (Optional.of(a).filter(x -> agent.accepte(x)).isEmpty()) Decisions.delivrer(a); } // 501
    void optional_of_the_longer(String q) { String a = Ia.demander(q); if (Optional.of(a).filter(x -> x.length() > 3).filter(x -> !agent.accepte(x)).isEmpty()) Decisions.delivrer(a); } // 501
    private List<String> reasons(String a) { return agent.accepte(a) ? List.of() : List.of("non"); }
    private List<String> gathered(String a) { List<String> l = new ArrayList<>(); if (!agent.accepte(a)) l.add("non"); return l; }
    private List<String> agreements(String a) { List<String> l = new ArrayList<>(); if (agent.accepte(a)) l.add("oui"); return l; }
    void throws_each(String q) { String a = Ia.demander(q); for (String m : reasons(a)) throw new IllegalStateException(m); Decisions.delivrer(a); }
    void throws_each_gathered(String q) { String a = Ia.demander(q); for (String m : gathered(a)) throw new IllegalStateException(m); Decisions.delivrer(a); }
    void tells_each(String q) { String a = Ia.demander(q); for (String m : gathered(a)) System.out.println(m); Decisions.delivrer(a); } // 501
    void throws_some(String q) { String a = Ia.demander(q); for (String m : gathered(a)) if (m.length() > 4) throw new IllegalStateException(m); Decisions.delivrer(a); } // 501
    void throws_each_agreement(String q) { String a = Ia.demander(q); for (String m : agreements(a)) throw new IllegalStateException(m); Decisions.delivrer(a); } // 501
    void throws_behind_the_first(String q) { String a = Ia.demander(q); Iterator<String> i = gathered(a).iterator(); if (i.hasNext()) i.next(); if (i.hasNext()) throw new IllegalStateException(); Decisions.delivrer(a); } // 501
}
