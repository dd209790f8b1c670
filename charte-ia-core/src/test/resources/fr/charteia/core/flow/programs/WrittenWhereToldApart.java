package programs;

import api.*;
import java.util.*;

/** What a helper writes where it is told something that ways to the call are told apart by: what decided between the ways is seen in what it has written. */
class WrittenWhereToldApart {
    static class Box { String v = "z"; }
    static List<String> someHere(boolean b) { List<String> l = new ArrayList<>(); if (b) { l.add("a"); } return l; }
    static Box boxHere(boolean b) { Box l = new Box(); if (b) { l.v = "a"; } return l; }
    static String strHere(boolean b) { String l = "z"; if (b) { l = "a"; } return l; }
    static String str2Here(boolean b) { return boxHere(b).v; }
    static String[] arrHere(boolean b) { String[] l = new String[1]; if (b) { l[0] = "a"; } return l; }
    void here_a1() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; Decisions.refuser(someHere(yes)); if (t) System.out.println(); } // 501
    void here_a2() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; Decisions.refuser(boxHere(yes)); if (t) System.out.println(); } // 501
    void here_a3() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; Decisions.refuser(boxHere(yes).v); if (t) System.out.println(); } // 501
    void here_a4() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; Decisions.refuser(strHere(yes)); if (t) System.out.println(); } // 501
    void here_a5() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; Decisions.refuser(str2Here(yes)); if (t) System.out.println(); } // 501
    void here_a6() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; Decisions.refuser(arrHere(yes)); if (t) System.out.println(); } // 501
    void here_a7() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; Decisions.refuser(someHere(t)); if (t) System.out.println(); } // 501
    void here_a8() { boolean yes = Ia.noter("a") > 0.5; boolean t = yes; Decisions.refuser(someHere(t)); if (t) System.out.println(); } // 501
    void here_a9() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = someHere(yes); Decisions.refuser(l); if (t) System.out.println(); } // 501
    void here_b1() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = someHere(yes); Decisions.refuser(l.toString()); if (t) System.out.println(); } // 501
    void here_b2() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = someHere(yes); Decisions.refuser(l.size()); if (t) System.out.println(); } // 501
    void here_b3() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = someHere(yes); for (String s : l) Decisions.refuser("x"); if (t) System.out.println(); } // 501
    void here_b4() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = someHere(yes); Decisions.refuser(l.isEmpty()); if (t) System.out.println(); } // 501
    void here_b5() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(); if (yes) l.add("a"); Decisions.refuser(l); if (t) System.out.println(); } // 501
    static void fillHere(List<String> l, boolean b) { if (b) l.add("a"); }
    void here_b6() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(); fillHere(l, yes); Decisions.refuser(l); if (t) System.out.println(); } // 501
    static void markHere(Box l, boolean b) { if (b) l.v = "b"; }
    void here_b7() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; Box l = new Box(); markHere(l, yes); Decisions.refuser(l); if (t) System.out.println(); } // 501
    void here_b8() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; Box l = new Box(); markHere(l, yes); Decisions.refuser(l.v); if (t) System.out.println(); } // 501
    static void fillThere(List<String> l, boolean b) { if (b) l.add("a"); }
    static void fill0There(List<String> l, boolean b) { if (b) l.add("a"); l.add("b"); }
    static void fill2There(List<String> l, boolean b) { if (b) l.add("a"); else l.add("b"); }
    static void fill3There(Set<String> l, boolean b) { if (b) l.add("a"); }
    static void fill4There(Map<String, String> l, boolean b) { if (b) l.put("a", "c"); }
    static void fill5There(StringBuilder l, boolean b) { if (b) l.append("a"); }
    static void fill6There(List<String> l, boolean b) { if (b) l.clear(); }
    static void fill7There(String[] l, boolean b) { if (b) l[0] = "a"; }
    static void fill8There(List<String> l, boolean b) { if (b) l.set(0, "a"); }
    void there_a1() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(); fillThere(l, yes); Decisions.refuser(l); if (t) System.out.println(); } // 501
    void there_a2() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(); fill0There(l, yes); Decisions.refuser(l); if (t) System.out.println(); } // 501
    void there_a3() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(); fill2There(l, yes); Decisions.refuser(l); if (t) System.out.println(); } // 501
    void there_a4() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; Set<String> l = new HashSet<>(); fill3There(l, yes); Decisions.refuser(l); if (t) System.out.println(); } // 501
    void there_a5() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; Map<String, String> l = new HashMap<>(); fill4There(l, yes); Decisions.refuser(l); if (t) System.out.println(); } // 501
    void there_a6() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; StringBuilder l = new StringBuilder(); fill5There(l, yes); Decisions.refuser(l.toString()); if (t) System.out.println(); } // 501
    void there_a7() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(List.of("z")); fill6There(l, yes); Decisions.refuser(l); if (t) System.out.println(); } // KNOWN: misses 501, that a helper has emptied what it is passed on one of the ways that are told apart is not told of what is left on the other
    void there_a8() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; String[] l = {"z"}; fill7There(l, yes); Decisions.refuser(l); if (t) System.out.println(); } // 501
    void there_a9() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(List.of("z")); fill8There(l, yes); Decisions.refuser(l); if (t) System.out.println(); } // 501
    void there_b1() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(); fillThere(l, yes); Decisions.refuser(l.toString()); if (t) System.out.println(); } // 501
    void there_b2() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(); fillThere(l, yes); Decisions.refuser(l.size()); if (t) System.out.println(); } // 501
    void there_b3() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(); fillThere(l, yes); if (l.isEmpty()) Decisions.refuser("x"); if (t) System.out.println(); } // 501
    void there_b4() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(); if (yes) l.add("a"); Decisions.refuser(l); if (t) System.out.println(); } // 501
    void there_b7() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(); fill0There(l, t); Decisions.refuser(l); if (t) System.out.println(); } // 501
    static void fillThen(List<String> l, boolean b) { if (b) l.add("a"); }
    static void fill2Then(List<String> l, boolean b) { if (b) l.add("a"); }
    void then_b1() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(); fillThen(l, yes); Decisions.refuser(l.get(0)); if (t) System.out.println(); } // 501
    void then_b2() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(); fillThen(l, yes); for (String s : l) Decisions.refuser("a"); if (t) System.out.println(); } // 501
    void then_b3() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(); fillThen(l, yes); for (String s : l) Decisions.refuser(s); if (t) System.out.println(); } // 501
    void then_b4() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(); fillThen(l, yes); Decisions.refuser(String.join(",", l)); if (t) System.out.println(); } // 501
    void then_b5() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(); fillThen(l, yes); Decisions.refuser(l.contains("a")); if (t) System.out.println(); } // 501
    void then_b6(List<String> l) { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; fillThen(l, yes); Decisions.refuser(l); if (t) System.out.println(); } // 501
    void then_b9() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(); fillThen(l, yes); Decisions.refuser(new ArrayList<>(l)); if (t) System.out.println(); } // 501
    static void fill2Else(List<String> l, boolean b) { if (b) l.add("a"); else l.add("b"); }
    static void fill3Else(List<String> l, boolean b) { if (b) l.add("a"); else l.add("b"); l.add("c"); }
    static List<String> twoElse(boolean b) { List<String> l = new ArrayList<>(); if (b) l.add("a"); else l.add("b"); return l; }
    static List<String> ofElse(boolean b) { return b ? List.of("a") : List.of("b"); }
    void else_a1() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; List<String> l = new ArrayList<>(); fill3Else(l, yes); Decisions.refuser(l); if (t) System.out.println(); } // 501
    void else_a2() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; Decisions.refuser(twoElse(yes)); if (t) System.out.println(); } // 501
    void else_a3() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; Decisions.refuser(ofElse(yes)); if (t) System.out.println(); } // 501
    static List<String> some(boolean b, String s, String t) { List<String> l = new ArrayList<>(); if (b) { l.add(s); } l.add(t); return l; }
    void asked_again_later() { boolean c0 = true; String said = "a", other = "b"; boolean yes = Ia.noter("a") > 0.5; yes |= yes && c0; Decisions.refuser(some(yes, said, other)); System.out.println(!c0 ? other : said); } // 501
    void of_another() { boolean yes = Ia.noter("a") > 0.5; boolean no = Donnees.choix(); boolean t = false; if (yes) t = true; Decisions.refuser(some(no, "a", "b")); if (t) System.out.println(); }
    void always() { boolean yes = Ia.noter("a") > 0.5; boolean t = false; if (yes) t = true; Decisions.refuser(some(true, "a", "b")); if (t) System.out.println(); }
}
