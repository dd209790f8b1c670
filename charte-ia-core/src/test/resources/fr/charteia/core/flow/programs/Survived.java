package programs;

import api.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;

/**
 * What runs only because a call before did not fail on an answer, until something runs in any case: on one of several ways, in loops, in a
 * {@code try} within another; and what a test before has ruled out.
 */
class Survived {
    static class RefusException extends RuntimeException { RefusException(String m) { super(m); } }
    static void verifie(String a) { if (a.contains("non")) throw new RefusException("non"); }
    void ifInTry(String id, boolean b) { String a = Ia.demander("?"); try { if (b) verifie(a); Decisions.delivrer(id); } catch (RefusException e) { System.out.println(e); } } // 501
    void ifInTryLib(String id, boolean b) { String a = Ia.demander("?"); try { if (b) Integer.parseInt(a); Decisions.delivrer(id); } catch (NumberFormatException e) { System.out.println(e); } } // 501
    void ifInTryOut(String id, boolean b) { String a = Ia.demander("?"); try { if (b) verifie(a); } catch (RefusException e) { System.out.println(e); } Decisions.delivrer(id); }
    void ifInTryReturn(String id, boolean b) { String a = Ia.demander("?"); try { if (b) verifie(a); } catch (RefusException e) { return; } Decisions.delivrer(id); } // 501
    void tryInIf(String id, boolean b) { String a = Ia.demander("?"); if (b) { try { verifie(a); return; } catch (RefusException e) { System.out.println(e); } } Decisions.delivrer(id); } // 501
    void tryInIf2(String id, boolean b) { String a = Ia.demander("?"); if (b) { try { verifie(a); } catch (RefusException e) { return; } } Decisions.delivrer(id); } // 501
    void tryInIf3(String id, boolean b) { String a = Ia.demander("?"); if (b) { try { verifie(a); } catch (RefusException e) { System.out.println(e); } } Decisions.delivrer(id); }
    void tryInIfLib(String id, boolean b) { String a = Ia.demander("?"); if (b) { try { Integer.parseInt(a); } catch (NumberFormatException e) { return; } } Decisions.delivrer(id); } // 501
    void tryInIfLib2(String id, boolean b) { String a = Ia.demander("?"); if (b) { try { Integer.parseInt(a); return; } catch (NumberFormatException e) { } } Decisions.delivrer(id); } // 501
    void bothWays(String id, boolean b) { String a = Ia.demander("?"); try { if (b) { verifie(a); System.out.println(1); } else { verifie(a); System.out.println(2); } } catch (RefusException e) { System.out.println(e); } Decisions.delivrer(id); }
    void bothWaysLabel(String id, boolean b) { String a = Ia.demander("?"); x: { try { if (b) { verifie(a); System.out.println(1); break x; } verifie(a); } catch (RefusException e) { System.out.println(e); } System.out.println(3); } Decisions.delivrer(id); }
    void twoTries(String id) { String a = Ia.demander("?"); try { verifie(a); } catch (RefusException e) { return; } try { verifie(id); } catch (RefusException e) { System.out.println(e); } Decisions.delivrer(id); } // 501
    void twoTries2(String id) { String a = Ia.demander("?"); try { verifie(a); } catch (RefusException e) { System.out.println(e); } try { verifie(a + "x"); } catch (RefusException e) { System.out.println(e); } Decisions.delivrer(id); }
    void twoTries3(String id) { String a = Ia.demander("?"); try { verifie(a); } catch (RefusException e) { System.out.println(e); } try { verifie(a + "x"); } catch (RefusException e) { return; } Decisions.delivrer(id); } // 501
    void twoTries4(String id) { String a = Ia.demander("?"); try { verifie(a); } catch (RefusException e) { return; } try { verifie(a + "x"); } catch (RefusException e) { System.out.println(e); } Decisions.delivrer(id); } // 501
    void nested(String id) { String a = Ia.demander("?"); try { try { verifie(a); } catch (IllegalStateException e) { System.out.println(e); } Decisions.delivrer(id); } catch (RefusException e) { System.out.println(e); } } // 501
    void nested2(String id) { String a = Ia.demander("?"); try { try { verifie(a); } catch (RefusException e) { System.out.println(e); } Decisions.delivrer(id); } catch (IllegalStateException e) { System.out.println(e); } }
    void nestedFin(String id) { String a = Ia.demander("?"); try { try { verifie(a); } finally { System.out.println("x"); } Decisions.delivrer(id); } catch (RefusException e) { System.out.println(e); } } // 501
    void nestedFinOut(String id) { String a = Ia.demander("?"); try { try { verifie(a); } finally { System.out.println("x"); } } catch (RefusException e) { System.out.println(e); } Decisions.delivrer(id); }
    void loopRetry(String id) { for (int i = 0; i < 3; i++) { try { String a = Ia.demander("?"); verifie(a); break; } catch (RefusException e) { System.out.println(e); } } Decisions.delivrer(id); }
    void loopRetryReturn(String id) { for (int i = 0; i < 3; i++) { try { String a = Ia.demander("?"); verifie(a); return; } catch (RefusException e) { System.out.println(e); } } Decisions.delivrer(id); } // 501
    void whileRetry(String id) { while (true) { try { verifie(Ia.demander("?")); break; } catch (RefusException e) { System.out.println(e); } } Decisions.delivrer(id); }
    void loopCount(List<String> l, String id) { int n = 0; try { for (String s : l) { verifie(Ia.demander(s)); n++; } } catch (RefusException e) { System.out.println(e); } if (n > 3) Decisions.delivrer(id); } // 501
    void loopCountAll(List<String> l, String id) { int n = 0; for (String s : l) { try { verifie(Ia.demander(s)); } catch (RefusException e) { System.out.println(e); } n++; } if (n > 3) Decisions.delivrer(id); }
    void loopLast(List<String> l) { String d = ""; try { for (String s : l) { verifie(Ia.demander(s)); d = s; } } catch (RefusException e) { System.out.println(e); } Decisions.delivrer(d); } // 501
    void loopSome(List<String> l, boolean b, String id) { try { for (String s : l) { if (b) verifie(Ia.demander(s)); } Decisions.delivrer(id); } catch (RefusException e) { System.out.println(e); } } // 501
    void loopAdd(List<String> l) { List<String> ok = new ArrayList<>(); for (String s : l) { try { verifie(Ia.demander(s)); } catch (RefusException e) { System.out.println(e); } ok.add(s); } for (String s : ok) Decisions.delivrer(s); }
    void loopAddLib(List<String> l) { List<String> ok = new ArrayList<>(); for (String s : l) { try { Integer.parseInt(Ia.demander(s)); } catch (NumberFormatException e) { System.out.println(e); } ok.add(s); } for (String s : ok) Decisions.delivrer(s); }
    void loopAddNoTry(List<String> l) { List<String> ok = new ArrayList<>(); for (String s : l) { if (Ia.demander(s).contains("non")) { System.out.println(s); } ok.add(s); } for (String s : ok) Decisions.delivrer(s); }
    void loopAddSize(List<String> l) { List<String> ok = new ArrayList<>(); for (String s : l) { try { verifie(Ia.demander(s)); } catch (RefusException e) { System.out.println(e); } ok.add(s); } if (ok.size() > 2) Decisions.delivrer("d"); }
    void loopDecideInside(List<String> l) { for (String s : l) { try { Decisions.delivrer(s); verifie(Ia.demander(s)); } catch (RefusException e) { System.out.println(e); } } }
    void loopDecideInside2(List<String> l) { for (String s : l) { try { Decisions.delivrer(s); verifie(Ia.demander(s)); } catch (RefusException e) { return; } } } // 501
    void loopDecideInside3(List<String> l) { for (String s : l) { Decisions.delivrer(s); verifie(Ia.demander(s)); } } // 501
    void loopDecideInside4(List<String> l) { for (String s : l) { Decisions.delivrer(s); if (Ia.demander(s).contains("non")) return; } } // 501
    void loopOuter(List<String> l) { for (String s : l) { try { for (String t : l) { verifie(Ia.demander(t)); } Decisions.delivrer(s); } catch (RefusException e) { System.out.println(e); } } } // 501
    void loopOuterAfter(List<String> l) { for (String s : l) { try { for (String t : l) { verifie(Ia.demander(t)); } } catch (RefusException e) { System.out.println(e); } Decisions.delivrer(s); } }
    void loopOuterLabel(List<String> l) { o: for (String s : l) { for (String t : l) { try { verifie(Ia.demander(t)); } catch (RefusException e) { continue o; } } Decisions.delivrer(s); } } // 501
    void loopBreakFlag(List<String> l) { boolean ok = true; for (String t : l) { try { verifie(Ia.demander(t)); } catch (RefusException e) { ok = false; break; } } if (ok) Decisions.delivrer("d"); } // 501
    void streamCatch(List<String> l) { l.forEach(s -> { try { verifie(Ia.demander(s)); } catch (RefusException e) { return; } Decisions.delivrer(s); }); } // 501
    void libLoop(List<String> l) { for (String s : l) { try { Integer.parseInt(Ia.demander(s)); } catch (NumberFormatException e) { return; } System.out.println(s); } Decisions.delivrer("d"); } // 501
    void libLoop2(List<String> l) { try { for (String s : l) { Integer.parseInt(Ia.demander(s)); } Decisions.delivrer("d"); } catch (NumberFormatException e) { System.out.println(e); } } // 501
    void libLoop3(List<String> l) { try { for (String s : l) { Integer.parseInt(Ia.demander(s)); } } catch (NumberFormatException e) { System.out.println(e); } Decisions.delivrer("d"); }
    void human(List<String> l) { for (String s : l) { String a = Ia.demander(s); try { verifie(a); } catch (RefusException e) { continue; } if (Agent.valide(a)) Decisions.delivrer(s); } }
    void switchTry(String id, int k) { String a = Ia.demander("?"); try { switch (k) { case 1: verifie(a); break; case 2: verifie(id); break; default: System.out.println(k); } Decisions.delivrer(id); } catch (RefusException e) { System.out.println(e); } } // 501
    void ternaryTry(String id, boolean k) { String a = Ia.demander("?"); int n; try { n = k ? Integer.parseInt(a) : 0; Decisions.delivrer(id); } catch (NumberFormatException e) { n = 1; } System.out.println(n); } // 501
    void ternaryTryOut(String id, boolean k) { String a = Ia.demander("?"); int n; try { n = k ? Integer.parseInt(a) : 0; } catch (NumberFormatException e) { n = 1; } System.out.println(n); Decisions.delivrer(id); }
    void catchThenMore(String id, boolean b) { String a = Ia.demander("?"); try { verifie(a); } catch (RefusException e) { if (b) return; } Decisions.delivrer(id); } // 501
    void okThenMore(String id, boolean b) { String a = Ia.demander("?"); try { verifie(a); if (b) return; } catch (RefusException e) { System.out.println(e); } Decisions.delivrer(id); } // 501
    static void ecrire(String t) throws IOException { try (Writer w = new FileWriter("journal")) { w.write(t); } }

    // what a test before has ruled out
    void arrays(String id) { String[] p = Ia.demander("?").split(","); try { for (String s : p) System.out.println(s); } catch (RuntimeException e) { return; } Decisions.delivrer(id); }
    void arraysIn(String id) { try { for (String s : Ia.demander("?").split(",")) System.out.println(s); Decisions.delivrer(id); } catch (RuntimeException e) { System.out.println(e); } }
    void arraysInEx(String id) { try { for (String s : Ia.demander("?").split(",")) System.out.println(s); Decisions.delivrer(id); } catch (Exception e) { System.out.println(e); } }
    void guarded(String id) { try { String[] p = Ia.demander("?").split(","); if (p.length > 1) System.out.println(p[1]); Decisions.delivrer(id); } catch (Exception e) { System.out.println(e); } }
    void lists(String id, List<String> q) { List<String> l = new ArrayList<>(); for (String s : q) if (Ia.demander(s).equals("oui")) l.add(s); try { for (int i = 0; i < l.size(); i++) System.out.println(l.get(i)); Decisions.delivrer(id); } catch (Exception e) { System.out.println(e); } }
    void listsEach(String id, List<String> q) { List<String> l = new ArrayList<>(); for (String s : q) if (Ia.demander(s).equals("oui")) l.add(s); try { for (String s : l) System.out.println(s); Decisions.delivrer(id); } catch (Exception e) { System.out.println(e); } }
    void listsWhile(String id, List<String> q) { List<String> l = new ArrayList<>(); for (String s : q) if (Ia.demander(s).equals("oui")) l.add(s); try { Iterator<String> i = l.iterator(); while (i.hasNext()) System.out.println(i.next()); Decisions.delivrer(id); } catch (Exception e) { System.out.println(e); } }
    void substr(String id) { try { String a = Ia.demander("?"); int k = a.indexOf(':'); String v = k < 0 ? a : a.substring(k); System.out.println(v); Decisions.delivrer(id); } catch (Exception e) { System.out.println(e); } }
    void json(String id) { try { Map<String, String> m = new HashMap<>(); for (String s : Ia.demander("?").split(",")) { String[] kv = s.split("="); if (kv.length == 2) m.put(kv[0], kv[1]); } System.out.println(m); Decisions.delivrer(id); } catch (Exception e) { System.out.println(e); } }
    void parseSome(String id, boolean b) { try { String a = Ia.demander("?"); if (b) System.out.println(Integer.parseInt(a)); Decisions.delivrer(id); } catch (Exception e) { System.out.println(e); } } // 501
    void opt(String id) { try { Optional<String> o = Optional.of(Ia.demander("?")).filter(s -> s.equals("x")); if (o.isPresent()) System.out.println(o.get()); Decisions.delivrer(id); } catch (Exception e) { System.out.println(e); } }
    void logOnly(String id) { try { System.out.println(Ia.demander("?")); } catch (Exception e) { System.out.println(e); return; } Decisions.delivrer(id); }
    static void log(String a) { if (a == null) throw new IllegalArgumentException(); System.out.println(a); }
    void nullOnly(String id) { try { log(Ia.demander("?")); } catch (Exception e) { System.out.println(e); return; } Decisions.delivrer(id); }
    static void blank(String a) { if (a == null || a.isBlank()) throw new IllegalArgumentException(); System.out.println(a); }
    void blankOnly(String id, boolean b) { try { if (b) blank(Ia.demander("?")); } catch (Exception e) { System.out.println(e); return; } Decisions.delivrer(id); }

    // a handler only runs where what it guards does
    void inBranch(String id) { String a = Ia.demander("?"); try { if (a.equals("oui")) ecrire(id); } catch (IOException e) { Decisions.refuser(id); } } // 501
    void beforeBranch(String id) { String a = Ia.demander("?"); try { ecrire("x"); if (a.equals("oui")) ecrire(id); } catch (IOException e) { Decisions.refuser(id); } }
    void bothBranches(String id) { String a = Ia.demander("?"); try { if (a.equals("oui")) ecrire(id); else ecrire("x"); } catch (IOException e) { Decisions.refuser(id); } }
    void thenAfter(String id) { String a = Ia.demander("?"); try { if (a.equals("oui")) ecrire(id); } catch (IOException e) { System.out.println(e); } Decisions.refuser(id); }
    void flagAfter(String id) { String a = Ia.demander("?"); boolean ok = true; try { if (a.equals("oui")) ecrire(id); } catch (IOException e) { ok = false; } if (ok) Decisions.refuser(id); } // 501
    void flagAfterAll(String id) { String a = Ia.demander("?"); boolean ok = true; try { if (a.equals("oui")) System.out.println(a); ecrire(id); } catch (IOException e) { ok = false; } if (ok) Decisions.refuser(id); }
    void inLoop(List<String> l) { for (String s : l) { String a = Ia.demander(s); if (a.contains("x")) continue; try { ecrire(s); } catch (IOException e) { Decisions.refuser(s); } } } // 501
    void inLoopAll(List<String> l) { for (String s : l) { String a = Ia.demander(s); if (a.contains("x")) System.out.println(a); try { ecrire(s); } catch (IOException e) { Decisions.refuser(s); } } }
    void beforeVerified(String id, String z) { String a = Ia.demander("?"); try { ecrire(z); verifie(a); } catch (RefusException e) { System.out.println(e); } catch (IOException e) { Decisions.refuser(id); } }
    void returnedInHandler(String id) { String a = Ia.demander("?"); try { if (a.equals("oui")) ecrire(id); } catch (IOException e) { return; } Decisions.refuser(id); }
    void asked_more_in_the_handler(String id) { String a = Ia.demander("?"); if (a.equals("oui")) { try { ecrire(id); } catch (IOException e) { if (id.isEmpty()) Decisions.refuser(id); } } } // 501
    void human(String id) { String a = Ia.demander("?"); if (Agent.valide(a) && a.equals("oui")) { try { ecrire(id); } catch (IOException e) { Decisions.refuser(id); } } }
    void elseBranch(String id) { String a = Ia.demander("?"); if (a.equals("oui")) { try { ecrire(id); } catch (IOException e) { System.out.println(e); } } else System.out.println(id); Decisions.refuser(id); }
    void finallyInBranch(String id) throws IOException { String a = Ia.demander("?"); if (a.equals("oui")) { try { ecrire(id); } finally { System.out.println(id); } } Decisions.refuser(id); }
    void sizes(String id, List<String> l) { List<String> ok = new ArrayList<>(); for (String s : l) if (Ia.demander(s).equals("oui")) ok.add(s); for (String s : ok) { try { ecrire(s); } catch (IOException e) { System.out.println(e); } } Decisions.refuser(id); }
}
