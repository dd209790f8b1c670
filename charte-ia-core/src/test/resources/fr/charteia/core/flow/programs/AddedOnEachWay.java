package programs;

import api.*;
import java.util.*;

/** What ways put into a container of which nobody knows what it had: that one has put in something else than the other is seen in it. */
class AddedOnEachWay {
    static class Box { String v; }
    private List<String> field = new ArrayList<>();
    void to_a1(List<String> l) { boolean yes = Ia.noter("a") > 0.5; if (yes) l.add("a"); Decisions.refuser(l); } // 501
    void to_a2(List<String> l) { boolean yes = Ia.noter("a") > 0.5; if (yes) l.add("a"); else l.add("b"); Decisions.refuser(l); } // 501
    void to_a3(Box l) { boolean yes = Ia.noter("a") > 0.5; if (yes) l.v = "a"; else l.v = "b"; Decisions.refuser(l); } // 501
    void to_a4(Map<String, String> l) { boolean yes = Ia.noter("a") > 0.5; if (yes) l.put("k", "a"); else l.put("k", "b"); Decisions.refuser(l); } // 501
    void to_a5(Map<String, String> l, String k) { boolean yes = Ia.noter("a") > 0.5; if (yes) l.put(k, "a"); else l.put(k, "b"); Decisions.refuser(l); } // 501
    void to_a6(Set<String> l) { boolean yes = Ia.noter("a") > 0.5; if (yes) l.add("a"); else l.add("b"); Decisions.refuser(l); } // 501
    void to_a7(StringBuilder l) { boolean yes = Ia.noter("a") > 0.5; if (yes) l.append("a"); else l.append("b"); Decisions.refuser(l.toString()); } // 501
    void to_a8(List<String> l) { boolean yes = Ia.noter("a") > 0.5; l.add(yes ? "a" : "b"); Decisions.refuser(l); } // 501
    void to_a9(List<String> l, String x, String y) { boolean yes = Ia.noter("a") > 0.5; if (yes) l.add(x); else l.add(y); Decisions.refuser(l); } // 501
    void to_b1(String[] l, int i) { boolean yes = Ia.noter("a") > 0.5; if (yes) l[i] = "a"; else l[i] = "b"; Decisions.refuser(l); } // 501
    void to_b2(Deque<String> l) { boolean yes = Ia.noter("a") > 0.5; if (yes) l.push("a"); else l.push("b"); Decisions.refuser(l.peek()); } // 501
    void to_b3(List<String> n) { List<String> l = new ArrayList<>(n); boolean yes = Ia.noter("a") > 0.5; if (yes) l.add("a"); else l.add("b"); Decisions.refuser(l); } // 501
    void to_b4(List<String> n) { List<String> l = new ArrayList<>(n); boolean yes = Ia.noter("a") > 0.5; if (yes) l.add("a"); else l.add("b"); Decisions.refuser(l.get(l.size() - 1)); } // 501
    void to_b5(List<String> n) { List<String> l = new ArrayList<>(n); for (String s : n) { if (Ia.demander(s).equals("oui")) l.add("a"); else l.add("b"); } Decisions.refuser(l); } // 501
    void to_b6(List<String> n) { List<String> l = new ArrayList<>(); for (String s : n) { if (Ia.demander(s).equals("oui")) l.add("a"); else l.add("b"); } Decisions.refuser(l); } // 501
    void to_b7(List<String> n) { StringBuilder l = new StringBuilder(); for (String s : n) { if (Ia.demander(s).equals("oui")) l.append("a"); else l.append("b"); } Decisions.refuser(l.toString()); } // 501
    void to_b8(List<String> n) { Map<String, String> l = new HashMap<>(); for (String s : n) { if (Ia.demander(s).equals("oui")) l.put(s, "a"); else l.put(s, "b"); } Decisions.refuser(l); } // 501
    void to_b9(List<String> n) { List<String> ok = new ArrayList<>(), ko = new ArrayList<>(); for (String s : n) { if (Ia.demander(s).equals("oui")) ok.add(s); else ko.add(s); } for (String s : ok) Decisions.delivrer(s); } // 501
    void to_c1() { boolean yes = Ia.noter("a") > 0.5; if (yes) field.add("a"); else field.add("b"); Decisions.refuser(field); } // 501
    void to_c2() { boolean yes = Ia.noter("a") > 0.5; if (yes) field.add("a"); Decisions.refuser(field); } // 501
    static void fill2(List<String> l, boolean b) { if (b) l.add("a"); else l.add("b"); }
    static void fill3(List<String> l, boolean b) { if (b) l.add("a"); else l.add("b"); l.add("c"); }
    static List<String> two(boolean b) { List<String> l = new ArrayList<>(); if (b) l.add("a"); else l.add("b"); return l; }
    static List<String> of(boolean b) { return b ? List.of("a") : List.of("b"); }
    void by_a_helper_a0() { boolean yes = Ia.noter("a") > 0.5; List<String> l = new ArrayList<>(); fill2(l, yes); Decisions.refuser(l); } // 501
    void by_a_helper_a4(List<String> l) { boolean yes = Ia.noter("a") > 0.5; fill2(l, yes); Decisions.refuser(l); } // 501
    void by_a_helper_a6(List<String> l) { boolean yes = Ia.noter("a") > 0.5; l.add("b"); Decisions.refuser(l); }
    void the_same_to_each(List<String> l) { boolean yes = Ia.noter("a") > 0.5; if (yes) l.add("b"); else l.add("b"); Decisions.refuser(l); }
    void the_same_to_a_copy(List<String> n) { List<String> l = new ArrayList<>(n); boolean yes = Ia.noter("a") > 0.5; if (yes) l.add("b"); else l.add("b"); Decisions.refuser(l); }
    void chosen_by_others(List<String> l, boolean yes) { String a = Ia.demander("x"); if (yes) l.add("a"); else l.add("b"); Decisions.refuser(l); System.out.println(a); }
}
