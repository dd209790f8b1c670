package programs;

import api.*;
import java.util.*;

/** What runs where a method has thrown: another of its class in its place. */
class Secours {
    static class AvisNegatif extends RuntimeException {}
    static boolean non() { return Ia.demander("?").equals("non"); }
    static class TellsWhatItWasPassed { @Greffe.Secours("autre") void lire(String n) { System.out.println(Integer.parseInt(n)); } void autre(String n, Throwable t) { Ia.envoyer(n); } void aller() { lire(Donnees.nom()); } } // 401
    static class TellsWhatItThrew { @Greffe.Secours("autre") void lire(String n) { throw new IllegalStateException(Donnees.nom()); } void autre(String n, Exception e) { Ia.envoyer(e.getMessage()); } void aller() { lire("x"); } } // 401
    static class TellsNothing { @Greffe.Secours("autre") void lire(String n) { throw new IllegalStateException(Donnees.nom()); } void autre(Exception e) { Ia.envoyer("x"); } void aller() { lire(Donnees.nom()); } }
    static class OfAnotherName { @Greffe.Secours("autre") void lire(String n) { throw new IllegalStateException(); } void autres(String n, Exception e) { Ia.envoyer(n); } void aller() { lire(Donnees.nom()); autres("x", null); } }
    static class OfOtherTypes { @Greffe.Secours("autre") void lire(String n) { throw new IllegalStateException(); } void autre(Integer n, Exception e) { Ia.envoyer(n); } void aller() { lire(Donnees.nom()); } }
    static class Decides { @Greffe.Secours("autre") void juger(String d) { if (non()) throw new AvisNegatif(); } void autre(String d, AvisNegatif e) { Decisions.refuser(d); } void aller() { juger("d"); } } // 501
    static class DecidesWhateverTheAnswer { @Greffe.Secours("autre") void juger(String d) { non(); throw new AvisNegatif(); } void autre(String d, AvisNegatif e) { Decisions.refuser(d); } void aller() { juger("d"); } }
    static class DecidesOfSomethingElse { @Greffe.Secours("autre") void juger(String d) { System.out.println(non()); if (d.isEmpty()) throw new AvisNegatif(); } void autre(String d, AvisNegatif e) { Decisions.refuser(d); } void aller() { juger("d"); } }
    static class GivesSomethingElse { @Greffe.Secours("autre") String avis(String d) { throw new IllegalStateException(); } String autre(String d, Exception e) { return Ia.demander(d); } void aller() { if (avis("d").equals("non")) Decisions.refuser("d"); } } // 501
    static class GivesAConstant { @Greffe.Secours("autre") String avis(String d) { return Donnees.propre(); } String autre(String d, Exception e) { Ia.demander(d); return "non"; } void aller() { if (avis("d").equals("non")) Decisions.refuser("d"); } }
    static class ByAnAnnotation { @Greffe.Secours void juger(String d) { if (non()) throw new AvisNegatif(); } @Greffe.Recours void recours(AvisNegatif e, String d) { Decisions.refuser(d); } void aller() { juger("d"); } } // 501
    static class ByAnAnnotationOfAnotherType { @Greffe.Secours void juger(String d) { if (non()) throw new AvisNegatif(); } @Greffe.Recours String recours(AvisNegatif e, String d) { Decisions.refuser(d); return d; } void aller() { juger("d"); } }
}
