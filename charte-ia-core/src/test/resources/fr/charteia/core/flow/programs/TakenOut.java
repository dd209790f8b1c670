package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** What a person did not approve is taken out where it lies, one by one, and what is left is decided on. */
class TakenOut {
    private static List<String> answers(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) l.add(Ia.demander(d)); return l; }
    private static Map<String, String> byName(List<String> ds) { Map<String, String> m = new HashMap<>(); for (String d : ds) m.put(d, Ia.demander(d)); return m; }

    // By an iterator
    void refused(List<String> ds) { List<String> l = answers(ds); Iterator<String> i = l.iterator(); while (i.hasNext()) if (!Agent.valide(i.next())) i.remove(); for (String d : l) Decisions.delivrer(d); }
    void refused_by_a_for(List<String> ds) { List<String> l = answers(ds); for (Iterator<String> i = l.iterator(); i.hasNext(); ) { String d = i.next(); if (!Agent.valide(d)) { i.remove(); } } l.forEach(Decisions::delivrer); }
    void refused_and_told(List<String> ds) { List<String> l = answers(ds); for (Iterator<String> i = l.iterator(); i.hasNext(); ) { String d = i.next(); if (!Agent.valide(d)) { i.remove(); System.out.println("non"); } else { System.out.println(d); } System.out.println("x"); } for (String d : l) Decisions.delivrer(d); }
    void refused_in_a_helper(List<String> ds) { List<String> l = answers(ds); sort(l); for (String d : l) Decisions.delivrer(d); }
    private static void sort(List<String> l) { for (Iterator<String> i = l.iterator(); i.hasNext(); ) if (!Agent.valide(i.next())) i.remove(); }
    void refused_among_values(List<String> ds) { Map<String, String> m = byName(ds); for (Iterator<String> i = m.values().iterator(); i.hasNext(); ) if (!Agent.valide(i.next())) i.remove(); for (String v : m.values()) Decisions.delivrer(v); }
    void refused_among_entries(List<String> ds) { Map<String, String> m = byName(ds); for (Iterator<Map.Entry<String, String>> i = m.entrySet().iterator(); i.hasNext(); ) if (!Agent.valide(i.next().getValue())) i.remove(); for (Map.Entry<String, String> e : m.entrySet()) Decisions.delivrer(e.getValue()); }
    void blank_or_approved(List<String> ds) { List<String> l = answers(ds); for (Iterator<String> i = l.iterator(); i.hasNext(); ) { String d = i.next(); if (d.isEmpty()) { i.remove(); continue; } if (!Agent.valide(d)) return; } for (String d : l) Decisions.delivrer(d); }
    void approved(List<String> ds) { List<String> l = answers(ds); Iterator<String> i = l.iterator(); while (i.hasNext()) if (Agent.valide(i.next())) i.remove(); for (String d : l) Decisions.delivrer(d); } // 501
    void approved_then_told(List<String> ds) { List<String> l = answers(ds); for (Iterator<String> i = l.iterator(); i.hasNext(); ) { String d = i.next(); if (Agent.valide(d)) { i.remove(); } System.out.println("x"); } for (String d : l) Decisions.delivrer(d); } // 501
    void some_refused(List<String> ds) { List<String> l = answers(ds); for (Iterator<String> i = l.iterator(); i.hasNext(); ) { String d = i.next(); if (d.length() > 3 && !Agent.valide(d)) i.remove(); } for (String d : l) Decisions.delivrer(d); } // 501
    void first_refused(List<String> ds) { List<String> l = answers(ds); for (Iterator<String> i = l.iterator(); i.hasNext(); ) { String d = i.next(); if (!Agent.valide(d)) { i.remove(); break; } } for (String d : l) Decisions.delivrer(d); } // 501
    void refused_and_others_added(List<String> ds) { List<String> l = answers(ds); for (Iterator<String> i = l.iterator(); i.hasNext(); ) if (!Agent.valide(i.next())) i.remove(); l.add(Ia.demander("z")); for (String d : l) Decisions.delivrer(d); } // 501
    void refused_are_decided(List<String> ds) { List<String> l = answers(ds), non = new ArrayList<>(); for (Iterator<String> i = l.iterator(); i.hasNext(); ) { String d = i.next(); if (!Agent.valide(d)) { i.remove(); non.add(d); } } for (String d : non) Decisions.delivrer(d); } // 501
    void refused_is_decided(List<String> ds) { List<String> l = answers(ds); for (Iterator<String> i = l.iterator(); i.hasNext(); ) { String d = i.next(); if (!Agent.valide(d)) { i.remove(); Decisions.delivrer(d); } } } // 501
    void out_of_another_list(List<String> ds) { List<String> l = answers(ds), m = new ArrayList<>(ds); Iterator<String> j = m.iterator(); for (Iterator<String> i = l.iterator(); i.hasNext(); ) { String d = i.next(); j.next(); if (!Agent.valide(d)) j.remove(); } for (String d : l) Decisions.delivrer(d); } // 501
    void keys_asked_about(List<String> ds) { Map<String, String> m = byName(ds); for (Iterator<String> i = m.keySet().iterator(); i.hasNext(); ) if (!Agent.valide(i.next())) i.remove(); for (String v : m.values()) Decisions.delivrer(v); } // 501

    // By a condition on what a map shows
    void values(List<String> ds) { Map<String, String> m = byName(ds); m.values().removeIf(d -> !Agent.valide(d)); for (String d : m.values()) Decisions.delivrer(d); }
    void values_each(List<String> ds) { Map<String, String> m = byName(ds); m.values().removeIf(d -> !Agent.valide(d)); m.forEach((k, d) -> Decisions.delivrer(d)); }
    void entries(List<String> ds) { Map<String, String> m = byName(ds); m.entrySet().removeIf(e -> !Agent.valide(e.getValue())); for (Map.Entry<String, String> e : m.entrySet()) Decisions.delivrer(e.getValue()); }
    void entries_values(List<String> ds) { Map<String, String> m = byName(ds); m.entrySet().removeIf(e -> !Agent.valide(e.getValue())); m.values().forEach(Decisions::delivrer); }
    void keys(List<String> ds) { Map<String, String> m = new HashMap<>(); for (String d : ds) m.put(Ia.demander(d), d); m.keySet().removeIf(d -> !Agent.valide(d)); for (String d : m.keySet()) Decisions.delivrer(d); }
    void values_that_were_approved(List<String> ds) { Map<String, String> m = byName(ds); m.values().removeIf(d -> Agent.valide(d)); for (String d : m.values()) Decisions.delivrer(d); } // 501
    void values_that_are_empty(List<String> ds) { Map<String, String> m = byName(ds); m.values().removeIf(d -> d.isEmpty()); for (String d : m.values()) Decisions.delivrer(d); } // 501
    void entries_that_were_approved(List<String> ds) { Map<String, String> m = byName(ds); m.entrySet().removeIf(e -> Agent.valide(e.getValue())); m.values().forEach(Decisions::delivrer); } // 501
    void entries_by_their_keys(List<String> ds) { Map<String, String> m = byName(ds); m.entrySet().removeIf(e -> !Agent.valide(e.getKey())); m.values().forEach(Decisions::delivrer); } // 501
    void values_by_their_keys(List<String> ds) { Map<String, String> m = byName(ds); m.keySet().removeIf(d -> !Agent.valide(d)); for (String d : m.values()) Decisions.delivrer(d); } // 501
    void keys_of_values(List<String> ds) { Map<String, String> m = new HashMap<>(); for (String d : ds) m.put(Ia.demander(d), Ia.demander("b")); m.values().removeIf(d -> !Agent.valide(d)); for (String d : m.keySet()) Decisions.delivrer(d); } // 501
    private static String ask(String d) { return Ia.demander(d); }
    void keys_of_entries_that_say_alike(List<String> ds) { Map<String, String> m = new HashMap<>(); for (String d : ds) m.put(ask(d), ask("b")); m.entrySet().removeIf(e -> !Agent.valide(e.getValue())); for (String d : m.keySet()) Decisions.delivrer(d); } // 501
}
