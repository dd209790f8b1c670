package programs;

import api.*;
import java.util.*;

/** What is thrown past those who tidy up, for the reasons for which it was thrown first. */
class ThrownOn {
    static class Mineur extends RuntimeException { Mineur(String m) { super(m); } }
    static class Defavorable extends RuntimeException { Defavorable(String m) { super(m); } }
    static class Autre extends RuntimeException { Autre(String m, Throwable c) { super(m, c); } }
    record Dossier(int age, String texte) {}
    private static void tracer(String s) { System.out.println(s); }
    private static void majeur(Dossier d) { if (d.age() < 18) throw new Mineur("m"); }
    private static void toujours(Dossier d) { throw new Mineur("m"); }
    private static void juger(Dossier d) { if (d.age() < 18) throw new Mineur("m"); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); }

    // a call that an answer led to, under a finally
    private static void appelSelon(Dossier d) { try { if (Ia.demander(d.texte()).equals("non")) majeur(d); } finally { tracer("f"); } }
    void call_by_answer(Dossier d) { try { appelSelon(d); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    private static void appelSelonSans(Dossier d) { if (Ia.demander(d.texte()).equals("non")) majeur(d); }
    void call_by_answer_alone(Dossier d) { try { appelSelonSans(d); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    private static void appelToujours(Dossier d) { try { if (Ia.demander(d.texte()).equals("non")) toujours(d); } finally { tracer("f"); } }
    void call_that_always_throws(Dossier d) { try { appelToujours(d); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    private static void appelEtPropre(Dossier d) { try { if (Ia.demander(d.texte()).equals("non")) majeur(d); if (d.texte().isEmpty()) throw new IllegalStateException("vide"); } finally { tracer("f"); } }
    void call_by_answer_and_own(Dossier d) { try { appelEtPropre(d); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    private static void appelToujoursEtPropre(Dossier d) { try { if (d.texte().isEmpty()) throw new IllegalStateException("vide"); if (Ia.demander(d.texte()).equals("non")) toujours(d); } finally { tracer("f"); } }
    void always_and_own(Dossier d) { try { appelToujoursEtPropre(d); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    void always_and_own_the_other(Dossier d) { try { appelToujoursEtPropre(d); } catch (IllegalStateException e) { Decisions.refuser(d); } }
    private static void memeClasse(Dossier d) { try { if (d.age() < 18) throw new Mineur("a"); if (Ia.demander(d.texte()).equals("non")) throw new Mineur("b"); } finally { tracer("f"); } }
    void one_class(Dossier d) { try { memeClasse(d); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    private static void propreEtAppel(Dossier d) { try { if (d.age() < 18) throw new Mineur("a"); juger(d); } finally { tracer("f"); } }
    void own_and_call(Dossier d) { try { propreEtAppel(d); } catch (Mineur e) { Decisions.refuser(d); } }
    void own_and_call_that(Dossier d) { try { propreEtAppel(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static void apresReponse(Dossier d) { try { if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); if (d.age() < 18) throw new Mineur("a"); } finally { tracer("f"); } }
    void thrown_after_it(Dossier d) { try { apresReponse(d); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    private static void enveloppe(Dossier d) { try { juger(d); } catch (Defavorable e) { throw new Autre("x", e); } finally { tracer("f"); } }
    void wrapped(Dossier d) { try { enveloppe(d); } catch (Autre e) { Decisions.refuser(d); } } // 501
    void wrapped_the_other(Dossier d) { try { enveloppe(d); } catch (Mineur e) { Decisions.refuser(d); } }
    private static void dansBoucle(List<Dossier> l) { for (Dossier d : l) { try { if (d.age() < 18) throw new Mineur("a"); System.out.println(Ia.demander(d.texte())); } finally { tracer("f"); } } }
    void in_a_loop(List<Dossier> l) { try { dansBoucle(l); } catch (Mineur e) { Decisions.refuser("d"); } }
    private static void dansBoucleSelon(List<Dossier> l) { for (Dossier d : l) { try { if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("a"); } finally { tracer("f"); } } }
    void in_a_loop_that(List<Dossier> l) { try { dansBoucleSelon(l); } catch (Defavorable e) { Decisions.refuser("d"); } } // 501
    private static void deBranche(Dossier d) { boolean bon = false; try { if (d.age() < 18) throw new Mineur("m"); bon = Ia.demander(d.texte()).equals("oui"); } finally { if (!bon) tracer("non"); } }
    void branch_in_finally(Dossier d) { try { deBranche(d); } catch (Mineur e) { Decisions.refuser(d); } }
    private static void autreDansFinally(Dossier d) { boolean bon = false; try { if (d.age() < 18) throw new Mineur("m"); bon = Ia.demander(d.texte()).equals("oui"); } finally { if (!bon) throw new Defavorable("non"); } }
    void thrown_in_finally(Dossier d) { try { autreDansFinally(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static void decideDansFinally(Dossier d) { boolean bon = false; try { if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("m"); bon = true; } finally { if (!bon) Decisions.refuser(d); } } // 501
    void decided_in_finally(Dossier d) { decideDansFinally(d); }
    private static void decideToujours(Dossier d) { try { if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("m"); } finally { Decisions.refuser(d); } }
    void decided_anyway(Dossier d) { decideToujours(d); }
    private static void valide(Dossier d) { try { String a = Ia.demander(d.texte()); Agent.confirme(a); if (a.equals("non")) throw new Defavorable("m"); } finally { tracer("f"); } }
    void approved(Dossier d) { try { valide(d); } catch (Defavorable e) { Decisions.refuser(d); } }
    private static void nonValide(Dossier d) { try { String a = Ia.demander(d.texte()); if (a.equals("non")) throw new Defavorable("m"); Agent.confirme(a); } finally { tracer("f"); } }
    void not_approved(Dossier d) { try { nonValide(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void goes_on(Dossier d) { nonValide(d); Decisions.delivrer(d); }
    private static void pasValideDuTout(Dossier d) { try { if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("m"); } finally { tracer("f"); } }
    void goes_on_unless_thrown(Dossier d) { pasValideDuTout(d); Decisions.delivrer(d); } // 501
    private static void choisi(Dossier d) { RuntimeException r = Ia.demander(d.texte()).equals("non") ? new Defavorable("x") : new Mineur("y"); try { throw r; } finally { tracer("f"); } }
    void chosen(Dossier d) { try { choisi(d); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    private static void passe(Dossier d, RuntimeException r) { try { if (Ia.demander(d.texte()).equals("non")) throw r; } finally { tracer("f"); } }
    void passed(Dossier d) { try { passe(d, new Mineur("x")); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    private static void garde(Dossier d) { if (Ia.demander(d.texte()).equals("non")) { try { if (d.age() < 18) throw new Mineur("x"); } finally { tracer("f"); } } }
    void guarded_before(Dossier d) { try { garde(d); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    private static void gardeAppel(Dossier d) { if (Ia.demander(d.texte()).equals("non")) { try { majeur(d); } finally { tracer("f"); } } }
    void guarded_call(Dossier d) { try { gardeAppel(d); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    private static void deuxAppels(Dossier d) { if (Ia.demander(d.texte()).equals("non")) { try { try { majeur(d); } finally { tracer("f"); } } finally { tracer("g"); } } }
    void guarded_call_twice(Dossier d) { try { deuxAppels(d); } catch (Mineur e) { Decisions.refuser(d); } } // 501
}
