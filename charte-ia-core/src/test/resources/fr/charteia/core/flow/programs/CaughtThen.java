package programs;

import api.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;

/** What becomes of a fault that an answer raised below: a flag, a list, another exception, a {@code finally}, another round, a future. */
class CaughtThen {
    static class RefusException extends RuntimeException { final int code; RefusException(String m) { super(m); code = 1; } RefusException(String m, Throwable c) { super(m, c); code = 2; } RefusException(int n) { code = n; } int getCode() { return code; } }
    static class Grave extends RefusException { Grave(String m) { super(m); } }
    static class Verifie extends Exception { Verifie(String m) { super(m); } Verifie(Throwable t) { super(t); } }
    static void verifie(String a) { if (a.contains("non")) throw new RefusException("non"); }
    static void deux(String a) { verifie(a); System.out.println("ok"); }
    static void traduit(String a) throws Verifie { try { verifie(a); } catch (RefusException e) { throw new Verifie(e); } }
    static void enveloppe(String a) { try { traduit(a); } catch (Verifie e) { throw new IllegalStateException(e); } }
    // flag
    void flag(String id) { boolean refus = false; try { verifie(Ia.demander("?")); } catch (RefusException e) { refus = true; } if (refus) Decisions.refuser(id); } // 501
    void flagNot(String id) { boolean ok = true; try { deux(Ia.demander("?")); } catch (RefusException e) { ok = false; } if (ok) Decisions.refuser(id); } // 501
    boolean enCours;
    void flagField(String id) { enCours = false; try { deux(Ia.demander("?")); } catch (RefusException e) { enCours = true; } if (enCours) Decisions.refuser(id); } // 501
    void flagInTry(String id) { boolean ok = false; try { deux(Ia.demander("?")); ok = true; } catch (RefusException e) { } if (ok) Decisions.refuser(id); } // 501
    void flagAtomic(String id) { AtomicBoolean ok = new AtomicBoolean(); try { deux(Ia.demander("?")); ok.set(true); } catch (RefusException e) { } if (ok.get()) Decisions.refuser(id); } // 501
    void text(String id) { String s; try { deux(Ia.demander("?")); s = "ok"; } catch (RefusException e) { s = "ko"; } if (s.equals("ko")) Decisions.refuser(id); } // 501
    void err(String id) { Exception x = null; try { deux(Ia.demander("?")); } catch (RefusException e) { x = e; } if (x != null) Decisions.refuser(id); } // 501
    void errList(String id) { List<String> x = new ArrayList<>(); try { deux(Ia.demander("?")); } catch (RefusException e) { x.add(e.getMessage()); } if (!x.isEmpty()) Decisions.refuser(id); } // 501
    void errCount(List<String> l) { int n = 0; for (String s : l) { try { deux(Ia.demander(s)); } catch (RefusException e) { n++; } } if (n > 3) Decisions.refuser("d"); } // 501
    void code(String id) { try { if (true) leve(Ia.demander("?")); } catch (RefusException e) { if (e.getCode() > 3) Decisions.refuser(id); } } // 501
    static void leve(String a) { throw new RefusException(a.length()); }
    void leveAlways(String id) { try { leve(Ia.demander("?")); } catch (RefusException e) { Decisions.refuser(id); } }
    void levePassed(String id) { try { leve(Ia.demander("?")); } catch (RefusException e) { Decisions.refuser(e.code); } } // 501
    void flagOther(String id, String z) { System.out.println(Ia.demander("?")); boolean refus = false; try { verifie(z); } catch (RefusException e) { refus = true; } if (refus) Decisions.refuser(id); }
    void flagUnused(String id) { boolean refus = false; try { verifie(Ia.demander("?")); } catch (RefusException e) { refus = true; } System.out.println(refus); Decisions.refuser(id); }
    // caller of caller
    static void milieu(String a) { deux(a); }
    static void haut(String a) { milieu(a); }
    void callers(String id) { try { haut(Ia.demander("?")); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    static void decideInside(String a, String id) { deux(a); Decisions.delivrer(id); } // 501
    void decideInsideC(String id) { try { decideInside(Ia.demander("?"), id); } catch (RefusException e) { Decisions.refuser(id); } } // 501
    static void instruire(String id) { String a = Ia.demander("?"); verifie(a); Decisions.delivrer(id); } // 501
    void instruireC(String id) { try { instruire(id); } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void instruireAll(List<String> l) { for (String id : l) { try { instruire(id); } catch (RefusException e) { Decisions.refuser(id); } } } // 501
    // rethrow
    void traduite(String id) { try { traduit(Ia.demander("?")); Decisions.delivrer(id); // 501
    } catch (Verifie e) { Decisions.refuser(id); } } // 501
    void enveloppee(String id) { try { enveloppe(Ia.demander("?")); Decisions.delivrer(id); // 501
    } catch (IllegalStateException e) { Decisions.refuser(id); } } // 501
    void enveloppeeCause(String id) { try { enveloppe(Ia.demander("?")); } catch (IllegalStateException e) { if (e.getCause() instanceof Verifie) Decisions.refuser(id); } } // 501
    void avalee(String id) { try { avale(Ia.demander("?")); Decisions.delivrer(id);
    } catch (IllegalStateException e) { Decisions.refuser(id); } }
    static void avale(String a) { try { verifie(a); } catch (RefusException e) { System.out.println(e); } }
    void rethrowHere(String id) { try { try { verifie(Ia.demander("?")); } catch (RefusException e) { throw new IllegalStateException(e); } Decisions.delivrer(id); // 501
    } catch (IllegalStateException e) { Decisions.refuser(id); } } // 501
    void rethrowOut(String id) { try { verifie(Ia.demander("?")); } catch (RefusException e) { throw new IllegalStateException(e); } Decisions.delivrer(id); } // 501
    void rethrowRefuse(String id) { try { verifie(Ia.demander("?")); } catch (RefusException e) { Decisions.refuser(id); throw e; } } // 501
    @SuppressWarnings("unchecked") static <E extends Exception> void sneaky(Exception e) throws E { throw (E) e; }
    void sneak(String id) { try { if (Ia.demander("?").equals("non")) CaughtThen.<RuntimeException>sneaky(new IOException()); Decisions.delivrer(id); // 501
    } catch (Exception e) { Decisions.refuser(id); } } // 501
    // finally
    void fin(String id) { try { verifie(Ia.demander("?")); Decisions.delivrer(id); } catch (RefusException e) { System.out.println(e); } finally { System.out.println("fin"); } } // 501
    void fin2(String id) { try { verifie(Ia.demander("?")); } catch (RefusException e) { System.out.println(e); } finally { System.out.println("fin"); } Decisions.delivrer(id); }
    void fin3(String id) { try { verifie(Ia.demander("?")); } catch (RefusException e) { Decisions.refuser(id); } finally { System.out.println("fin"); } } // 501
    void fin4(String id) { try { verifie(Ia.demander("?")); } finally { System.out.println("fin"); } Decisions.delivrer(id); } // 501
    void finOk(String id) { boolean ok = false; try { verifie(Ia.demander("?")); ok = true; } finally { if (ok) Decisions.delivrer(id); } } // 501
    void finKo(String id) { boolean ok = false; try { verifie(Ia.demander("?")); ok = true; } finally { if (!ok) Decisions.refuser(id); } } // 501
    boolean finRet(String id) { boolean ok = false; try { verifie(Ia.demander("?")); ok = true; } finally { return ok; } }
    void finRetC(String id) { if (finRet(id)) Decisions.delivrer(id); } // 501
    // multicatch
    void multi(String id) { try { verifie(Ia.demander("?")); Decisions.delivrer(id); // 501
    } catch (RefusException | IllegalStateException e) { Decisions.refuser(id); } } // 501
    void multi3(String id, String z) { try { Integer.parseInt(z); verifie(Ia.demander("?")); } catch (RefusException e) { System.out.println(e); } catch (NumberFormatException e) { Decisions.refuser(id); } }
    void multi4(String id, String z) { try { Integer.parseInt(z); verifie(Ia.demander("?")); } catch (RefusException e) { Decisions.refuser(id); } catch (NumberFormatException e) { } } // 501
    // loops
    void loop(List<String> l) { for (String id : l) { try { verifie(Ia.demander(id)); } catch (RefusException e) { continue; } Decisions.delivrer(id); } } // 501
    void loop2(List<String> l) { for (String id : l) { try { verifie(Ia.demander(id)); } catch (RefusException e) { System.out.println(id); } Decisions.delivrer(id); } }
    void loop3(List<String> l) { for (String id : l) { try { verifie(Ia.demander(id)); } catch (RefusException e) { break; } System.out.println(id); } Decisions.delivrer("d"); }
    void loop4(List<String> l) { for (String id : l) { try { verifie(Ia.demander(id)); } catch (RefusException e) { return; } System.out.println(id); } Decisions.delivrer("d"); } // 501
    void loop5(List<String> l) { try { for (String id : l) { verifie(Ia.demander(id)); } Decisions.delivrer("d"); // 501
    } catch (RefusException e) { Decisions.refuser("d"); } } // 501
    void loop6() { int n = 0; while (n < 3) { try { verifie(Ia.demander("?")); break; } catch (RefusException e) { n++; } } if (n == 3) Decisions.refuser("d"); } // 501
    void loop7() { int n = 0; while (n < 3) { try { verifie(Ia.demander("?")); Decisions.delivrer("d"); // 501
    return; } catch (RefusException e) { n++; } } Decisions.refuser("d"); } // 501
    void loop8(List<String> l) { List<String> ok = new ArrayList<>(); for (String id : l) { try { verifie(Ia.demander(id)); ok.add(id); } catch (RefusException e) { System.out.println(id); } } for (String id : ok) Decisions.delivrer(id); } // 501
    void loop9(List<String> l) { List<String> ko = new ArrayList<>(); for (String id : l) { try { verifie(Ia.demander(id)); } catch (RefusException e) { ko.add(id); } } for (String id : ko) Decisions.refuser(id); } // 501
    void loop10(List<String> l) { List<String> ok = new ArrayList<>(); for (String id : l) { try { verifie(Ia.demander(id)); } catch (RefusException e) { System.out.println(id); } ok.add(id); } for (String id : ok) Decisions.delivrer(id); }
    // filter
    static boolean valable(String a) { try { deux(a); } catch (RefusException e) { return false; } return true; }
    // value
    static int valeur(String a) { try { return Integer.parseInt(a); } catch (NumberFormatException e) { return -1; } }
    void val(String id) { if (valeur(Ia.demander("?")) < 0) Decisions.refuser(id); } // 501
    static String statut(String a) { try { verifie(a); return "ACCORD"; } catch (RefusException e) { return "REFUS"; } }
    void val2(String id) { switch (statut(Ia.demander("?"))) { case "ACCORD": Decisions.delivrer(id); // 501
    break; default: Decisions.refuser(id); } } // 501
    void val3(String id) { Decisions.refuser(statut(Ia.demander("?"))); } // 501
    sealed interface Res permits Ok, Ko {} record Ok(String s) implements Res {} record Ko(Exception e) implements Res {}
    static Res res(String a) { try { verifie(a); return new Ok("x"); } catch (RefusException e) { return new Ko(e); } }
    void val4(String id) { if (res(Ia.demander("?")) instanceof Ok) Decisions.delivrer(id); } // 501
    // interface / bean
    interface Regle { void applique(String s); }
    static class Stricte implements Regle { public void applique(String s) { if (s.equals("non")) throw new RefusException(s); } }
    static class Molle implements Regle { public void applique(String s) { System.out.println(s); } }
    void regle(Regle r, String id) { try { r.applique(Ia.demander("?")); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void molle(String id) { Regle r = new Molle(); try { r.applique(Ia.demander("?")); Decisions.delivrer(id);
    } catch (RefusException e) { Decisions.refuser(id); } }
    void regles(String id) { List<Regle> l = List.of(new Stricte(), new Molle()); String a = Ia.demander("?"); try { for (Regle r : l) r.applique(a); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void reglesStream(String id) { List<Regle> l = List.of(new Stricte(), new Molle()); String a = Ia.demander("?"); try { l.forEach(r -> r.applique(a)); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    // executors
    void future(String id) throws Exception { String a = Ia.demander("?"); ExecutorService x = Executors.newCachedThreadPool(); try { x.submit(() -> verifie(a)).get(); Decisions.delivrer(id); // 501
    } catch (ExecutionException e) { Decisions.refuser(id); } } // 501
    void cf(String id) { String a = Ia.demander("?"); try { CompletableFuture.runAsync(() -> verifie(a)).join(); Decisions.delivrer(id); // 501
    } catch (CompletionException e) { Decisions.refuser(id); } } // 501
    void cfEx(String id) { String a = Ia.demander("?"); CompletableFuture.runAsync(() -> verifie(a)).exceptionally(e -> { Decisions.refuser(id); return null; }); } // 501
    void cfThen(String id) { String a = Ia.demander("?"); CompletableFuture.runAsync(() -> verifie(a)).thenRun(() -> Decisions.delivrer(id)); } // 501
    void cfWhen(String id) { String a = Ia.demander("?"); CompletableFuture.runAsync(() -> verifie(a)).whenComplete((v, e) -> { if (e != null) Decisions.refuser(id); }); } // 501
    void cfWhenAny(String id) { String a = Ia.demander("?"); CompletableFuture.runAsync(() -> verifie(a)).whenComplete((v, e) -> { Decisions.refuser(id); }); }
    void cfHandle(String id) { String a = Ia.demander("?"); boolean ok = CompletableFuture.runAsync(() -> verifie(a)).handle((v, e) -> e == null).join(); if (ok) Decisions.delivrer(id); } // 501
    // static init / assert
    // switch expression that throws
    static int rang(String a) { return switch (a) { case "A" -> 1; case "B" -> 2; default -> throw new RefusException(a); }; }
    void rangs(String id) { try { System.out.println(rang(Ia.demander("?"))); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    // try in the helper, throw of null
    static String ouNul(String a) { return a.equals("non") ? null : "x"; }
    static int longueur(String a) { return ouNul(a).length(); }
    // which exception
    static void chacune(String a) { if (a.equals("a")) throw new Grave("x"); throw new RefusException("y"); }
    void which(String id) { try { chacune(Ia.demander("?")); } catch (Grave e) { Decisions.refuser(id); } catch (RefusException e) { System.out.println(e); } } // 501
    void which3(String id) { try { chacune(Ia.demander("?")); } catch (RefusException e) { if (e instanceof Grave) Decisions.refuser(id); } } // 501
    void which4(String id) { try { chacune(Ia.demander("?")); } catch (Grave e) { System.out.println(e); } catch (RefusException e) { Decisions.refuser(id); } } // 501
}
