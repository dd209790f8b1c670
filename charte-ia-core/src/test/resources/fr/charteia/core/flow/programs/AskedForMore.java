package programs;

import api.*;
import java.util.*;

/** What a helper asks of what it is passed, whether there is any or more, says to its caller whether there is, and no more than that. */
class AskedForMore {
    static void ask(List<String> l) { if (l.iterator().hasNext()) System.out.println(); }
    static void each(List<String> l) { for (String x : l) { System.out.println(x); } }
    static boolean has(List<String> l, String s) { for (String x : l) { if (x.equals(s)) { return true; } } return false; }
    static void eachOf(Set<String> l) { for (String x : l) { System.out.println(x); } }
    static boolean some(Collection<String> l) { return l.iterator().hasNext(); }
    static boolean none(Collection<String> l) { return !l.iterator().hasNext(); }
    static boolean more(Collection<String> l) { Iterator<String> i = l.iterator(); i.next(); return i.hasNext(); }
    static void require(Collection<String> l) { if (!l.iterator().hasNext()) throw new IllegalArgumentException("none"); }
    static void forbid(Collection<String> l) { if (l.iterator().hasNext()) throw new IllegalArgumentException("some"); }
    private static List<String> left() { List<String> l = new ArrayList<>(); l.retainAll(List.of("a")); return l; }

    void asked() { List<String> l = left(); ask(l); if (!l.isEmpty()) return; Decisions.refuser(Ia.demander("x")); } // 501
    void asked_and_some() { List<String> l = left(); ask(l); if (l.isEmpty()) return; Decisions.refuser(Ia.demander("x")); } // 501
    void walked() { List<String> l = left(); each(l); if (l.size() > 0) return; Decisions.refuser(Ia.demander("x")); } // 501
    void walked_and_some() { List<String> l = left(); each(l); if (l.size() == 0) return; Decisions.refuser(Ia.demander("x")); } // 501
    void walked_twice() { List<String> l = left(); has(l, "c"); if (has(l, "d")) return; Decisions.refuser(Ia.demander("x")); } // 501
    void of_a_set() { Set<String> l = new HashSet<>(); l.removeIf(x -> x.equals("b")); eachOf(l); if (l.isEmpty()) Decisions.refuser(Ia.demander("x")); } // 501
    void of_what_is_passed(List<String> l) { ask(l); if (l.isEmpty()) Decisions.refuser(Ia.demander("x")); } // 501
    void of_what_is_passed_otherwise(List<String> l) { ask(l); if (!l.isEmpty()) Decisions.refuser(Ia.demander("x")); } // 501
    void where_there_is_one(List<String> l) { String s = "a"; if (some(l)) { s = Ia.demander("x"); } if (!l.isEmpty()) Decisions.refuser(s); } // 501
    void where_there_is_none(List<String> l) { String s = "a"; if (none(l)) { s = Ia.demander("x"); } if (l.isEmpty()) Decisions.refuser(s); } // 501
    void required(List<String> l) { require(l); if (!l.isEmpty()) Decisions.refuser(Ia.demander("x")); } // 501
    void required_but_none(List<String> l) { require(l); if (l.isEmpty()) Decisions.refuser(Ia.demander("x")); }
    void forbidden(List<String> l) { forbid(l); if (l.isEmpty()) Decisions.refuser(Ia.demander("x")); } // 501
    void of_the_second(List<String> l) { if (more(l)) System.out.println(); if (!l.isEmpty()) Decisions.refuser(Ia.demander("x")); } // 501
    void no_second(List<String> l) { if (!more(l)) Decisions.refuser(Ia.demander("x")); } // 501
    void no_second_but_a_first(List<String> l) { if (!more(l) && !l.isEmpty()) Decisions.refuser(Ia.demander("x")); } // 501

    static boolean oui(Set<String> jury, String avis) { for (String j : jury) { if (!Agent.valide(avis)) return false; } return true; }
    void a_jury_that_is_required(Set<String> jury) { String avis = Ia.demander("x"); require(jury); if (oui(jury, avis)) Decisions.refuser(avis); }
    void a_jury_that_is_forbidden(Set<String> jury) { String avis = Ia.demander("x"); forbid(jury); if (oui(jury, avis)) Decisions.refuser(avis); } // 501
    void a_jury_that_is_some(Set<String> jury) { String avis = Ia.demander("x"); if (some(jury) && oui(jury, avis)) Decisions.refuser(avis); }
    void a_jury_that_is_none(Set<String> jury) { String avis = Ia.demander("x"); if (none(jury) && oui(jury, avis)) Decisions.refuser(avis); } // 501
    void a_jury_that_was_asked(Set<String> jury) { String avis = Ia.demander("x"); eachOf(jury); if (oui(jury, avis)) Decisions.refuser(avis); } // 501
}
