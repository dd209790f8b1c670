package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** A person's no as an exception or an early end, and what is done where it is caught. */
class RefusLeves {
    static class Refus extends RuntimeException { final String texte; Refus(String t) { super(t); texte = t; } }
    static class RefusDit extends Exception {}
    static void exige(String a) { if (!Agent.valide(a)) throw new Refus(a); }
    static void exigeDit(String a) throws RefusDit { if (!Agent.valide(a)) throw new RefusDit(); }
    static void exigePeutEtre(String a, boolean b) { if (b && !Agent.valide(a)) throw new Refus(a); }
    static String relu(String a) { if (Agent.valide(a)) return a; throw new Refus("non"); }
    void exigee(String t) { String a = Ia.demander(t); exige(a); Decisions.refuser(a); }
    void exigeePeutEtre(String t, boolean b) { String a = Ia.demander(t); exigePeutEtre(a, b); Decisions.refuser(a); } // 501
    void dansEssai(String t) { String a = Ia.demander(t); try { exige(a); Decisions.refuser(a); } catch (Refus e) { System.out.println("non"); } }
    void apresEssai(String t) { String a = Ia.demander(t); try { exige(a); } catch (Refus e) { System.out.println("non"); } Decisions.refuser(a); } // 501
    void apresEssaiRetour(String t) { String a = Ia.demander(t); try { exige(a); } catch (Refus e) { return; } Decisions.refuser(a); }
    void apresEssaiRelance(String t) { String a = Ia.demander(t); try { exige(a); } catch (Refus e) { throw new IllegalStateException(e); } Decisions.refuser(a); }
    void decideDansCatch(String t) { String a = Ia.demander(t); try { exige(a); } catch (Refus e) { Decisions.refuser(a); } } // 501
    void decideTexteDuRefus(String t) { String a = Ia.demander(t); try { exige(a); } catch (Refus e) { Decisions.refuser(e.texte); } } // 501
    void ditDansEssai(String t) { String a = Ia.demander(t); try { exigeDit(a); Decisions.refuser(a); } catch (RefusDit e) { System.out.println("non"); } }
    void ditAvale(String t) { String a = Ia.demander(t); try { exigeDit(a); } catch (RefusDit e) { } Decisions.refuser(a); } // 501
    void enfin(String t) { String a = Ia.demander(t); try { exige(a); } finally { Decisions.refuser(a); } } // 501
    void drapeau(String t) { String a = Ia.demander(t); boolean ok = false; try { exige(a); ok = true; } catch (Refus e) { System.out.println("non"); } if (ok) Decisions.refuser(a); }
    void drapeauNon(String t) { String a = Ia.demander(t); boolean ok = false; try { exige(a); ok = true; } catch (Refus e) { System.out.println("non"); } if (!ok) Decisions.refuser(a); } // 501
    void drapeauAvant(String t) { String a = Ia.demander(t); boolean ok = false; try { ok = true; exige(a); } catch (Refus e) { System.out.println("non"); } if (ok) Decisions.refuser(a); } // 501
    void drapeauFaux(String t) { String a = Ia.demander(t); boolean ok = true; try { exige(a); } catch (Refus e) { ok = false; } if (ok) Decisions.refuser(a); }
    void valeur(String t) { String a = Ia.demander(t); Decisions.refuser(relu(a)); }
    void valeurSinon(String t) { String a = Ia.demander(t); String r; try { r = relu(a); } catch (Refus e) { r = a; } Decisions.refuser(r); } // 501
    void valeurSinonNul(String t) { String a = Ia.demander(t); String r = null; try { r = relu(a); } catch (Refus e) { System.out.println("non"); } if (r != null) Decisions.refuser(r); }
    void valeurSinonNulA(String t) { String a = Ia.demander(t); String r = null; try { r = relu(a); } catch (Refus e) { System.out.println("non"); } if (r != null) Decisions.refuser(a); }
    static boolean passe(String a) { try { exige(a); return true; } catch (Refus e) { return false; } }
    static boolean passeMal(String a) { try { exige(a); return true; } catch (Refus e) { return true; } }
    void parAide(String t) { String a = Ia.demander(t); if (passe(a)) Decisions.refuser(a); }
    void parAideNon(String t) { String a = Ia.demander(t); if (!passe(a)) Decisions.refuser(a); } // 501
    void parAideMal(String t) { String a = Ia.demander(t); if (passeMal(a)) Decisions.refuser(a); } // 501
    static Optional<Exception> erreur(String a) { try { exige(a); return Optional.empty(); } catch (Refus e) { return Optional.of(e); } }
    void parErreurLa(String t) { String a = Ia.demander(t); if (erreur(a).isPresent()) Decisions.refuser(a); } // 501
    void exigeChacun(List<String> ts) { for (String t : ts) { String a = Ia.demander(t); try { exige(a); } catch (Refus e) { continue; } Decisions.refuser(a); } }
    void exigeChacunNon(List<String> ts) { for (String t : ts) { String a = Ia.demander(t); try { exige(a); } catch (Refus e) { Decisions.refuser(a); continue; } System.out.println(a); } } // 501
    void avecControle(String t, Runnable controle) { String a = Ia.demander(t); sous(() -> exige(a)); Decisions.refuser(a); }
    static void sous(Runnable r) { r.run(); }
    void avale(String t) { String a = Ia.demander(t); avaleur(() -> exige(a)); Decisions.refuser(a); } // 501
    static void avaleur(Runnable r) { try { r.run(); } catch (RuntimeException e) { System.out.println(e); } }
    void affirme(String t) { String a = Ia.demander(t); Objects.requireNonNull(Agent.valide(a) ? a : null); Decisions.refuser(a); }
    void ressaie(String t) { String a = Ia.demander(t); for (int i = 0; i < 3; i++) { try { exige(a); Decisions.refuser(a); return; } catch (Refus e) { a = Ia.demander(t + i); } } }
    void ressaieEtDecide(String t) { String a = Ia.demander(t); for (int i = 0; i < 3; i++) { try { exige(a); break; } catch (Refus e) { a = Ia.demander(t + i); } } Decisions.refuser(a); } // 501
}
