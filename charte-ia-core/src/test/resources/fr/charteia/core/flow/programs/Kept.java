package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.stream.*;

/** A person who is shown several things and gives back those that they keep, or the names of these. */
class Kept {
    record Prop(String id, String avis) {}
    record Vue(String id, String avis) { Vue(Prop p) { this(p.id(), p.avis()); } }
    interface Instructeur {
        @DecisionHumaine Set<String> coche(Object props);
        @DecisionHumaine List<Prop> garde(List<Prop> props);
        @DecisionHumaine Set<Prop> retient(Collection<Prop> props);
        @DecisionHumaine Prop revoit(Prop prop);
        @DecisionHumaine Prop parmi(List<Prop> props);
        @DecisionHumaine String nomme(Object props);
        @DecisionHumaine Map<String, Boolean> cases(Object props);
        @DecisionHumaine <T> List<T> trie(List<T> choses);
    }
    Instructeur agent;
    List<Prop> props(List<String> ds) { List<Prop> l = new ArrayList<>(); for (String d : ds) l.add(new Prop(d, Ia.demander(d))); return l; }
    Map<String, Prop> parNom(List<String> ds) { Map<String, Prop> m = new HashMap<>(); for (String d : ds) m.put(d, new Prop(d, Ia.demander(d))); return m; }

    // By name
    void ticked(List<String> ds) { List<Prop> l = props(ds); Set<String> c = agent.coche(l); for (Prop p : l) if (c.contains(p.id())) Decisions.refuser(p.avis()); }
    void ticked_else_skipped(List<String> ds) { List<Prop> l = props(ds); Set<String> c = agent.coche(l); for (Prop p : l) { if (!c.contains(p.id())) continue; Decisions.refuser(p.avis()); } }
    void ticked_of_what_is_shown(List<String> ds) {
        List<Prop> l = props(ds);
        Set<String> c = agent.coche(l.stream().map(Vue::new).toList());
        l.stream().filter(p -> c.contains(p.id())).forEach(p -> Decisions.refuser(p.avis()));
    }
    void ticked_one(String d) { String a = Ia.demander(d); if (agent.coche(a).contains(d)) Decisions.refuser(a); }
    void ticked_or_not(List<String> ds) { List<Prop> l = props(ds); Set<String> c = agent.coche(l); for (Prop p : l) { if (c.contains(p.id())) System.out.println(p.id()); Decisions.refuser(p.avis()); } } // 501
    void ticked_ignored(List<String> ds) { List<Prop> l = props(ds); Set<String> c = agent.coche(l); for (Prop p : l) Decisions.refuser(p.avis()); } // 501
    void not_ticked(List<String> ds) { List<Prop> l = props(ds); Set<String> c = agent.coche(l); for (Prop p : l) if (!c.contains(p.id())) Decisions.refuser(p.avis()); } // 501
    void ticked_something_else(List<String> ds) { List<Prop> l = props(ds); Set<String> c = agent.coche(ds); for (Prop p : l) if (c.contains(p.id())) Decisions.refuser(p.avis()); } // 501
    void ticked_any(List<String> ds) { List<Prop> l = props(ds); Set<String> c = agent.coche(l); if (c.isEmpty()) return; for (Prop p : l) Decisions.refuser(p.avis()); } // 501
    void a_list_of_the_code(List<String> ds, Set<String> c) { List<Prop> l = props(ds); agent.coche(l); for (Prop p : l) if (c.contains(p.id())) Decisions.refuser(p.avis()); } // 501
    void ticked_and_more(List<String> ds) { List<Prop> l = props(ds); Set<String> c = new HashSet<>(agent.coche(l)); c.addAll(ds); for (Prop p : l) if (c.contains(p.id())) Decisions.refuser(p.avis()); } // 501
    void in_a_helper(List<Prop> l, Set<String> c) { for (Prop p : l) if (c.contains(p.id())) Decisions.refuser(p.avis()); }
    void by_a_helper(List<String> ds) { List<Prop> l = props(ds); in_a_helper(l, agent.coche(l)); }
    void in_another_helper(List<Prop> l, Set<String> c) { for (Prop p : l) if (c.contains(p.id())) Decisions.refuser(p.avis()); } // 501
    void by_another_helper(List<String> ds) { List<Prop> l = props(ds); in_another_helper(l, agent.coche("Dossiers ?")); }
    void under_a_name(List<String> ds) { Map<String, Prop> m = parNom(ds); Decisions.refuser(m.get(agent.nomme(m)).avis()); }
    void under_a_name_of_something_else(List<String> ds) { Map<String, Prop> m = parNom(ds); Decisions.refuser(m.get(agent.nomme(ds)).avis()); } // 501
    void text_under_a_name(List<String> ds) { Map<String, String> m = new HashMap<>(); for (String d : ds) m.put(d, Ia.demander(d)); String k = agent.nomme(m); Decisions.refuser(m.get(k)); }
    void other_than_named(List<String> ds) { Map<String, Prop> m = parNom(ds); String k = agent.nomme(m); for (String d : ds) Decisions.refuser(m.get(d).avis()); } // 501
    void boxes(List<String> ds) { Map<String, Prop> m = parNom(ds); agent.cases(m.values()).forEach((n, ok) -> { if (ok) Decisions.refuser(m.get(n).avis()); }); }
    void boxes_or_not(List<String> ds) { Map<String, Prop> m = parNom(ds); agent.cases(m.values()).forEach((n, ok) -> { if (!ok) Decisions.refuser(m.get(n).avis()); }); } // 501
    void boxed(List<String> ds) { Map<String, Prop> m = parNom(ds); Map<String, Boolean> c = agent.cases(m.values()); for (String n : m.keySet()) if (c.getOrDefault(n, false)) Decisions.refuser(m.get(n).avis()); }

    // Themselves
    void kept(List<String> ds) { for (Prop p : agent.garde(props(ds))) Decisions.refuser(p.avis()); }
    void kept_each(List<String> ds) { agent.garde(props(ds)).forEach(p -> Decisions.refuser(p.avis())); }
    void kept_first(List<String> ds) { Decisions.refuser(agent.garde(props(ds)).get(0)); }
    void kept_and_ignored(List<String> ds) { List<Prop> l = props(ds); List<Prop> g = agent.garde(l); for (Prop p : l) Decisions.refuser(p.avis()); } // 501
    void revised(String d) { Decisions.refuser(agent.revoit(new Prop(d, Ia.demander(d)))); }
    void revised_field(String d) { Decisions.refuser(agent.revoit(new Prop(d, Ia.demander(d))).avis()); }
    void revised_and_ignored(String d) { Prop p = new Prop(d, Ia.demander(d)); Prop r = agent.revoit(p); Decisions.refuser(p); } // 501
    void one_of_them(List<String> ds) { Decisions.refuser(agent.parmi(props(ds))); }
    void kept_is_asked(List<String> ds) { List<Prop> l = props(ds); Set<Prop> s = agent.retient(l); for (Prop p : l) if (s.contains(p)) Decisions.refuser(p.avis()); }
    void kept_is_asked_not(List<String> ds) { List<Prop> l = props(ds); Set<Prop> s = agent.retient(l); for (Prop p : l) if (!s.contains(p)) Decisions.refuser(p.avis()); } // 501
    void kept_lets_through(List<String> ds) { List<Prop> l = props(ds); Set<Prop> s = agent.retient(l); l.stream().filter(s::contains).forEach(p -> Decisions.refuser(p.avis())); }
    void kept_with_what_the_ai_says_next(List<String> ds) { for (Prop p : agent.garde(props(ds))) Decisions.refuser(Ia.demander(p.id())); } // 501
    void sorted_of_whatever(List<String> ds) { for (Prop p : agent.trie(props(ds))) Decisions.refuser(p.avis()); }
    void sorted_of_whatever_each(List<String> ds) { agent.trie(props(ds)).forEach(p -> Decisions.refuser(p)); }
    void sorted_texts(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) l.add(Ia.demander(d)); for (String s : agent.trie(l)) Decisions.refuser(s); }
    void sorted_and_ignored(List<String> ds) { List<Prop> l = props(ds); agent.trie(l); for (Prop p : l) Decisions.refuser(p.avis()); } // 501
}
