package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** How many different answers a set has is up to which of them are alike; whether it has any is not, until some are taken out. */
class AlikeOrNot {
    record Avis(String sur, String mot) {}
    private static boolean vide(Set<String> s) { return s.isEmpty(); }
    private static void mettre(Set<String> s, String x) { s.add(x); }

    void any(List<String> l, String d) { Set<String> m = new HashSet<>(); for (String p : l) m.add(Ia.demander(p)); if (m.isEmpty()) Decisions.delivrer(d); }
    void any_by_how_many(List<String> l, String d) { Set<String> m = new HashSet<>(); for (String p : l) m.add(Ia.demander(p)); if (m.size() > 0) Decisions.delivrer(d); }
    void any_by_one_at_least(List<String> l, String d) { Set<String> m = new HashSet<>(); for (String p : l) m.add(Ia.demander(p)); int n = m.size(); if (n >= 1) Decisions.delivrer(d); }
    void all_alike(List<String> l, String d) { Set<String> m = new HashSet<>(); for (String p : l) m.add(Ia.demander(p)); if (m.size() == 1) Decisions.delivrer(d); } // 501
    void more_than_one(List<String> l, String d) { Set<String> m = new HashSet<>(); for (String p : l) m.add(Ia.demander(p)); if (m.size() - 1 > 0) Decisions.delivrer(d); } // 501
    void one_or_the_other(List<String> l, String d) { Set<String> m = new HashSet<>(); for (String p : l) { if (Ia.demander(p).equals("oui")) m.add("o"); else m.add("n"); } if (m.isEmpty()) Decisions.delivrer(d); }
    void one_or_none(List<String> l, String d) { Set<String> m = new HashSet<>(); for (String p : l) { if (Ia.demander(p).equals("oui")) m.add("o"); } if (m.isEmpty()) Decisions.delivrer(d); } // 501
    void some_of_them(List<String> l, String d) { Set<String> m = new HashSet<>(); for (String p : l) { String r = Ia.demander(p); if (r.startsWith("x")) m.add(r); } if (m.isEmpty()) Decisions.delivrer(d); } // 501
    void truths_alike(List<String> l, String d) { Set<Boolean> m = new HashSet<>(); for (String p : l) m.add(Ia.demander(p).equals("oui")); if (m.size() == 1) Decisions.delivrer(d); } // 501
    void by_a_helper_that_adds(List<String> l, String d) { Set<String> m = new HashSet<>(); for (String p : l) mettre(m, Ia.demander(p)); if (m.isEmpty()) Decisions.delivrer(d); }
    void by_a_helper_that_adds_alike(List<String> l, String d) { Set<String> m = new HashSet<>(); for (String p : l) mettre(m, Ia.demander(p)); if (m.size() == 1) Decisions.delivrer(d); } // 501
    void by_a_helper_that_asks(String d) { Set<String> m = new HashSet<>(); if (Ia.demander(d).equals("oui")) m.add("x"); if (vide(m)) Decisions.delivrer(d); } // 501
    void seven_one_by_one(String d) { Set<String> m = new HashSet<>(); m.add(Ia.demander("1")); m.add(Ia.demander("2")); m.add(Ia.demander("3")); m.add(Ia.demander("4")); m.add(Ia.demander("5")); m.add(Ia.demander("6")); m.add(Ia.demander("7")); if (m.isEmpty()) Decisions.delivrer(d); }
    void into_a_set_that_is_passed(Set<String> m, String d) { m.add(Ia.demander(d)); if (m.isEmpty()) Decisions.delivrer(d); }
    void how_many_in_a_set_that_is_passed(Set<String> m, String d) { m.add(Ia.demander(d)); if (m.size() > 3) Decisions.delivrer(d); } // 501

    // Once some are taken out, whether any is left is up to how many were alike
    void one_removed(List<String> l, String d) { Set<String> m = new HashSet<>(); for (String p : l) m.add(Ia.demander(p)); m.remove("x"); if (m.isEmpty()) Decisions.delivrer(d); } // 501
    void what_was_added_removed(String d) { Set<String> m = new HashSet<>(); m.add(Ia.demander(d)); m.add("z"); m.remove("z"); if (m.isEmpty()) Decisions.delivrer(d); } // 501
    void first_removed(List<String> l, String d) { TreeSet<String> m = new TreeSet<>(); for (String p : l) m.add(Ia.demander(p)); m.pollFirst(); if (m.isEmpty()) Decisions.delivrer(d); } // 501
    void removed_by_an_iterator(List<String> l, String d) { Set<String> m = new HashSet<>(); for (String p : l) m.add(Ia.demander(p)); Iterator<String> it = m.iterator(); it.next(); it.remove(); if (m.isEmpty()) Decisions.delivrer(d); } // 501
    void kept_those(List<String> l, String d) { Set<String> m = new HashSet<>(); for (String p : l) m.add(Ia.demander(p)); m.retainAll(List.of("oui")); if (m.isEmpty()) Decisions.delivrer(d); } // 501
    void cleared_if_more_than_one(List<String> l, String d) { Set<String> m = new TreeSet<>(); for (String p : l) m.add(Ia.demander(p)); if (m.size() > 1) m.clear(); if (m.isEmpty()) Decisions.delivrer(d); } // 501
    void first_of_a_copy_removed(List<String> l, String d) { Set<String> m = new HashSet<>(); for (String p : l) m.add(Ia.demander(p)); List<String> k = new ArrayList<>(m); k.remove(0); if (k.isEmpty()) Decisions.delivrer(d); } // 501
    void put_elsewhere_if_more_than_one(List<String> l, String d) { Set<String> m = new HashSet<>(); for (String p : l) m.add(Ia.demander(p)); List<String> k = new ArrayList<>(); if (m.size() > 1) k.add("x"); if (k.isEmpty()) Decisions.delivrer(d); } // 501
    void one_for_each(List<String> l, String d) { Set<String> m = new HashSet<>(); for (String p : l) m.add(Ia.demander(p)); List<String> k = new ArrayList<>(); for (String s : m) k.add("x"); if (k.size() > 1) Decisions.delivrer(d); } // 501
    void counted_on(List<String> l, String d) { Set<String> m = new HashSet<>(); for (String p : l) m.add(Ia.demander(p)); int n = m.size(); for (int i = 1; i < n; i++) Decisions.delivrer(d); } // 501
    void another_behind_the_first(List<String> l, String d) { Set<String> m = new LinkedHashSet<>(); for (String p : l) m.add(Ia.demander(p)); Iterator<String> it = m.iterator(); it.next(); if (it.hasNext()) Decisions.delivrer(d); } // 501

    // What is alike as its contents are
    void records_alike(String d) { Set<Avis> m = new HashSet<>(); m.add(new Avis("x", Ia.demander(d))); m.add(new Avis("x", "oui")); if (m.size() > 1) Decisions.delivrer(d); } // 501
    void any_record(List<String> l, String d) { Set<Avis> m = new HashSet<>(); for (String p : l) m.add(new Avis(p, Ia.demander(p))); if (m.isEmpty()) Decisions.delivrer(d); }
    void lists_alike(String d) { Set<List<String>> m = new HashSet<>(); m.add(List.of(Ia.demander(d))); m.add(List.of("oui")); if (m.size() > 1) Decisions.delivrer(d); } // 501
    void what_the_ai_said_many_of(String d) { Set<String> m = new TreeSet<>(); Arrays.stream(Ia.demander("x").split(",")).filter(x -> x.length() > 3).forEach(m::add); if (m.isEmpty()) Decisions.delivrer(d); } // 501
}
