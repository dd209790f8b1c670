package programs;

import api.*;

/** What only sets a field does not fail: nobody finds what was there before, whatever else fails. */
class SetForSure {
    static class Tampon implements AutoCloseable { private String s = ""; void poser(String t) { s = t; } void vider() { s = ""; } void verifier(String t) { s = t.trim(); } public void close() {
        Ia.envoyer(s); } } // 401
    void emptied_before_it_is_closed() { Vide.essai(); }
    static class Vide implements AutoCloseable { private String s = ""; void poser(String t) { s = t; } void vider() { s = ""; } public void close() { Ia.envoyer(s); }
        static void essai() { try (Vide v = new Vide()) { v.poser(Donnees.nom()); v.vider(); } } }
    void set_anew_before_it_is_closed() { Autre.essai(); }
    static class Autre implements AutoCloseable { private String s = ""; void poser(String t) { s = t; } public void close() { Ia.envoyer(s); }
        static void essai() { try (Autre v = new Autre()) { v.poser(Donnees.nom()); v.poser("y"); } } }
    void something_fails_in_between() { try (Tampon t = new Tampon()) { t.poser(Donnees.nom()); Integer.parseInt(Donnees.propre()); t.poser("y"); } }
    static class Boite { String s = ""; void poser(String t) { s = t; } void vider() { s = ""; } void couper(String t) { s = t.substring(3); } static void vider(Boite b) { b.s = ""; } }
    void emptied_in_the_end() { Boite b = new Boite(); try { b.poser(Donnees.nom()); b.vider(); } finally { Ia.envoyer(b.s); } }
    void parsed_in_between() { Boite b = new Boite(); try { b.poser(Donnees.nom()); Integer.parseInt(Donnees.propre()); b.vider(); } finally { Ia.envoyer(b.s); } } // 401
    void set_to_what_may_fail() { Boite b = new Boite(); try { b.poser(Donnees.nom()); b.couper(Donnees.propre()); } finally { Ia.envoyer(b.s); } } // 401
    static class Stricte extends Boite { @Override void vider() { if (Donnees.choix()) throw new IllegalStateException(); s = ""; } }
    void emptied_by_one_that_throws() { Boite b = new Stricte(); try { b.poser(Donnees.nom()); b.vider(); } finally { Ia.envoyer(b.s); } } // 401
    void emptied_by_either() { Boite b = Donnees.choix() ? new Boite() : new Stricte(); try { b.poser(Donnees.nom()); b.vider(); } finally { Ia.envoyer(b.s); } } // 401
    void what_is_not_there() { Boite b = new Boite(), c = Donnees.choix() ? new Boite() : null; try { b.poser(Donnees.nom()); c.vider(); b.vider(); } finally { Ia.envoyer(b.s); } } // 401
    void caught_in_between() { Boite b = new Boite(); try { b.poser(Donnees.nom()); Integer.parseInt(Donnees.propre()); b.vider(); } catch (NumberFormatException e) { Ia.envoyer(b.s); } } // 401
}
