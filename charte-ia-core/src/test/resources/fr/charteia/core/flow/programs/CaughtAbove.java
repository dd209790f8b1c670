package programs;

import api.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;

/** A fault that a helper, a constructor, a function or the library raises because of an answer, and whoever calls it catches. */
class CaughtAbove {
    static class RefusException extends RuntimeException { final int code; RefusException(String m) { super(m); code = 1; } RefusException(String m, Throwable c) { super(m, c); code = 2; } RefusException(int n) { code = n; } }
    static class Grave extends RefusException { Grave(String m) { super(m); } }
    static class Verifie extends Exception { Verifie(String m) { super(m); } }
    static class Controle { static void verifie(String a) { if (a.contains("non")) throw new RefusException("non"); } static void deux(String a) { verifie(a); System.out.println("ok"); } static void trois(String a) { deux(a); } static void dit(String a) throws Verifie { if (a.contains("non")) throw new Verifie("non"); } static void ditDeux(String a) throws Verifie { dit(a); } void deLInstance(String a) { if (!a.startsWith("oui")) throw new Grave(a); } static void rejette(String m) { throw new RefusException(m); } static RefusException faite(String m) { return new RefusException(m); } static void parRejet(String a) { if (a.contains("non")) rejette("x"); } static void parFaite(String a) { if (a.contains("non")) throw faite("x"); } static <T> T exige(T v, Predicate<T> p) { if (!p.test(v)) throw new RefusException("x"); return v; } static void exigeVrai(boolean b, String m) { if (!b) throw new RefusException(m); } static void exigeVrai(boolean b, Supplier<? extends RuntimeException> s) { if (!b) throw s.get(); } }
    record Note(int n) { Note { if (n < 10) throw new IllegalArgumentException("bas"); } }
    static class Accord { final String t; Accord(String t) { if (!t.equals("oui")) throw new RefusException(t); this.t = t; } }
    enum Avis { OUI, NON; static Avis de(String s) { for (Avis a : values()) if (a.name().equals(s)) return a; throw new IllegalArgumentException(s); } }
    // both ways
    void both(String id) { String a = Ia.demander("?"); try { Controle.verifie(a); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void both2(String id) { String a = Ia.demander("?"); try { Controle.deux(a); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void both3(String id) { String a = Ia.demander("?"); try { Controle.trois(a); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void checked(String id) { String a = Ia.demander("?"); try { Controle.ditDeux(a); Decisions.delivrer(id); // 501
    } catch (Verifie e) { Decisions.refuser(id); } } // 501
    void instance(String id) { try { new Controle().deLInstance(Ia.demander("?")); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void rejet(String id) { try { Controle.parRejet(Ia.demander("?")); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void faite(String id) { try { Controle.parFaite(Ia.demander("?")); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void exige(String id) { try { Controle.exige(Ia.demander("?"), s -> s.equals("oui")); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void exigeVrai(String id) { try { Controle.exigeVrai(Ia.demander("?").equals("oui"), "x"); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void exigeVraiSup(String id) { try { Controle.exigeVrai(Ia.demander("?").equals("oui"), () -> new RefusException("x")); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void rec(String id) { try { new Note((int) Ia.noter("?")); Decisions.delivrer(id); // 501
    } catch (IllegalArgumentException e) { Decisions.refuser(id); } } // 501
    void ctor(String id) { try { new Accord(Ia.demander("?")); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void ownValueOf(String id) { try { Avis.de(Ia.demander("?")); Decisions.delivrer(id); // 501
    } catch (IllegalArgumentException e) { Decisions.refuser(id); } } // 501
    void enumUpper(String id) { try { Avis.valueOf(Ia.demander("?").trim().toUpperCase()); Decisions.delivrer(id); // 501
    } catch (IllegalArgumentException e) { Decisions.refuser(id); } } // 501
    void enumStatic(String id) { try { Enum.valueOf(Avis.class, Ia.demander("?")); Decisions.delivrer(id); // 501
    } catch (IllegalArgumentException e) { Decisions.refuser(id); } } // 501
    void lambda(String id) { Consumer<String> c = s -> { if (s.equals("non")) throw new RefusException("x"); }; try { c.accept(Ia.demander("?")); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void mref(String id) { Consumer<String> c = Controle::verifie; try { c.accept(Ia.demander("?")); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void foreach(List<String> l, String id) { try { l.forEach(s -> Controle.verifie(Ia.demander(s))); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void stream(List<String> l, String id) { try { l.stream().map(Ia::demander).map(s -> { Controle.verifie(s); return s; }).toList(); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void optional(String id) { try { Optional.of(Ia.demander("?")).ifPresent(Controle::verifie); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void runner(String id) { String a = Ia.demander("?"); try { faire(() -> Controle.verifie(a)); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    static void faire(Runnable r) { System.out.println("avant"); r.run(); }
    static <T> T donner(Supplier<T> s) { return s.get(); }
    void supplied(String id) { String a = Ia.demander("?"); try { donner(() -> Integer.parseInt(a)); Decisions.delivrer(id); // 501
    } catch (NumberFormatException e) { Decisions.refuser(id); } } // 501
    static <T> Optional<T> tenter(Callable<T> c) { try { return Optional.of(c.call()); } catch (Exception e) { return Optional.empty(); } }
    void tentee(String id) { String a = Ia.demander("?"); if (tenter(() -> Integer.parseInt(a)).isPresent()) Decisions.delivrer(id); } // 501
    void tenteeOrElse(String id) { String a = Ia.demander("?"); int n = tenter(() -> Integer.parseInt(a)).orElse(0); if (n > 3) Decisions.delivrer(id); } // 501
    static boolean passe(Runnable r) { try { r.run(); return true; } catch (RuntimeException e) { return false; } }
    void passee(String id) { String a = Ia.demander("?"); if (passe(() -> Controle.verifie(a))) Decisions.delivrer(id); } // 501
    void passeeAutre(String id, String z) { String a = Ia.demander("?"); System.out.println(a); if (passe(() -> Controle.verifie(z))) Decisions.delivrer(id); }
    static void ouSinon(Runnable r, Runnable sinon) { try { r.run(); } catch (RefusException e) { sinon.run(); } }
    void ouSinon(String id) { String a = Ia.demander("?"); ouSinon(() -> Controle.verifie(a), () -> Decisions.refuser(id)); } // 501
    void ouSinonAutre(String id, String z) { String a = Ia.demander("?"); System.out.println(a); ouSinon(() -> Controle.verifie(z), () -> Decisions.refuser(id)); }
    // requireNonNull on what an answer chose
    static final Map<String, String> T = Map.of("a", "b");
    void requis(String id) { try { Objects.requireNonNull(T.get(Ia.demander("?"))); Decisions.delivrer(id); // 501
    } catch (NullPointerException e) { Decisions.refuser(id); } } // 501
    static String chercher(String c) { String v = T.get(c); if (v == null) throw new NoSuchElementException(c); return v; }
    void cherchee(String id) { try { chercher(Ia.demander("?")); Decisions.delivrer(id); // 501
    } catch (NoSuchElementException e) { Decisions.refuser(id); } } // 501
    static String chercherOpt(String c) { return Optional.ofNullable(T.get(c)).orElseThrow(() -> new RefusException(c)); }
    void chercheeOpt(String id) { try { chercherOpt(Ia.demander("?")); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    // ask by itself
    static void demandeEtVerifie(String q) { if (Ia.demander(q).contains("non")) throw new RefusException("x"); }
    void asks(String id) { try { demandeEtVerifie(id); Decisions.delivrer(id); // 501
    } catch (RefusException e) { Decisions.refuser(id); } } // 501
    void asksAfter(String id) { demandeEtVerifie(id); Decisions.delivrer(id); } // 501
    void asksJoin(String id) { try { demandeEtVerifie(id); } catch (RefusException e) { System.out.println("x"); } Decisions.delivrer(id); }
    void asksReturn(String id) { try { demandeEtVerifie(id); } catch (RefusException e) { System.out.println("x"); return; } Decisions.delivrer(id); } // 501
    void another(String id, String z) { Ia.demander("?"); try { Controle.verifie(z); Decisions.delivrer(id);
    } catch (RefusException e) { Decisions.refuser(id); } }
    void another3(String id, String z) { System.out.println(Ia.demander("?")); try { Controle.trois(z); Decisions.delivrer(id);
    } catch (RefusException e) { Decisions.refuser(id); } }
    void human(String id) { String a = Ia.demander("?"); if (!Agent.valide(a)) return; try { Controle.verifie(a); Decisions.delivrer(id); } catch (RefusException e) { Decisions.refuser(id); } }
    void humanInCatch(String id) { String a = Ia.demander("?"); try { Controle.verifie(a); } catch (RefusException e) { if (Agent.valide(a)) Decisions.refuser(id); } }
    void humanInCatchNot(String id) { String a = Ia.demander("?"); try { Controle.verifie(a); } catch (RefusException e) { Agent.valide("z"); Decisions.refuser(id); } } // 501
}
