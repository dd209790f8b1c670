package programs;

import api.*;

/** A check that throws, tried to learn what it finds: where it finds nothing, it does not throw, as nothing else in it does. */
class Tried {
    static void exiger(boolean t) { if (!t) throw new IllegalStateException(); }
    static boolean estVrai(boolean t) { try { exiger(t); return true; } catch (IllegalStateException e) { return false; } }
    static boolean estVraiApres(boolean t) { boolean ok = false; try { exiger(t); ok = true; } catch (RuntimeException e) { } return ok; }
    static String choisi(boolean t) { try { exiger(t); return "x"; } catch (Exception e) { return Donnees.nom(); } }
    void answered_by_a_constant() { if (estVrai("Abc".equalsIgnoreCase("ABC"))) Ia.envoyer("x"); else Ia.envoyer(Donnees.nom()); }
    void answered_no_by_a_constant() { if (estVrai("Abc".equals("ABC"))) Ia.envoyer("x"); else Ia.envoyer(Donnees.nom()); } // 401
    void answered_afterwards() { if (estVraiApres("ab".length() == 2)) Ia.envoyer("x"); else Ia.envoyer(Donnees.nom()); }
    void answered_no_afterwards() { if (estVraiApres("ab".length() == 3)) Ia.envoyer("x"); else Ia.envoyer(Donnees.nom()); } // 401
    void chosen() { Ia.envoyer(choisi(true)); }
    void chosen_otherwise() { Ia.envoyer(choisi(false)); } // 401

    static void borner(int n) { if (n > 3) throw new IllegalArgumentException("trop : " + n); }
    static String borne(int n) { try { borner(n); return "peu"; } catch (IllegalArgumentException e) { return Donnees.nom(); } }
    void within_bounds() { Ia.envoyer(borne(2)); }
    void beyond_bounds() { Ia.envoyer(borne(4)); } // 401

    static void permis(String mode) { if (!mode.equals("lecture")) throw new IllegalArgumentException(mode); }
    static String dans(String mode) { try { permis(mode); return "x"; } catch (IllegalArgumentException e) { return Donnees.nom(); } }
    void in_a_mode() { Ia.envoyer(dans("lecture")); }
    void in_another_mode() { Ia.envoyer(dans("ecriture")); } // 401
    static void lire(String nombre) { Integer.parseInt(nombre); }
    static String lu(String nombre) { try { lire(nombre); return "x"; } catch (IllegalArgumentException e) { return Donnees.nom(); } }
    void what_the_jdk_throws_of_a_text(String nombre) { Ia.envoyer(lu(nombre)); } // 401

    static class Porte {
        private final boolean ouverte;
        Porte(boolean ouverte) { this.ouverte = ouverte; }
        private void exiger() { if (!ouverte) throw new IllegalStateException(); }
        String passer() { try { exiger(); return "x"; } catch (Exception e) { return Donnees.nom(); } }
        void traverser() { throw new IllegalStateException(); }
    }
    void on_itself() { Ia.envoyer(new Porte(true).passer()); }
    void on_itself_closed() { Ia.envoyer(new Porte(false).passer()); } // 401
    static String par(Porte p) { try { p.exiger(); return "x"; } catch (Exception e) { return Donnees.nom(); } }
    void on_another_that_may_be_nothing() { Ia.envoyer(par(null)); } // 401

    static void exigerDehors(boolean t) { if (!t) throw new IllegalStateException(); Ia.demander("x"); }
    static String dehors(boolean t) { try { exigerDehors(t); return "x"; } catch (IllegalStateException e) { return Donnees.nom(); } }
    void what_code_that_is_not_seen_may_throw() { Ia.envoyer(dehors(true)); } // 401
    static void exigerEnvers(boolean t) { try { Ia.demander("x"); } catch (Exception e) { exiger(t); } }
    static String envers(boolean t) { try { exigerEnvers(t); return "x"; } catch (IllegalStateException e) { return Donnees.nom(); } }
    void what_such_code_throws_is_caught_within() { Ia.envoyer(envers(true)); }
    void thrown_where_it_is_caught_within() { Ia.envoyer(envers(false)); } // 401
    static void exigerEnfin(boolean t) { try { Ia.demander("x"); } finally { exiger(t); } }
    static String enfin(boolean t) { try { exigerEnfin(t); return "x"; } catch (IllegalStateException e) { return Donnees.nom(); } }
    void what_is_only_tidied_up_goes_on() { Ia.envoyer(enfin(true)); } // 401

    static String prefixe(String c) { return new StringBuilder().append("a.").append(c).toString(); }
    record Cle(String v) { }
    static String cle(String c) { Cle n = new Cle(new StringBuilder("a.").append(c).toString()); return n.v(); }
    static String chiffre(String c) { return new StringBuilder("a.").append(Integer.parseInt(c)).toString(); }
    static String long_(String c) { return new StringBuilder(c).append("a.").toString(); }
    void built() { String s = "x"; try { s = prefixe(s); } catch (RuntimeException e) { s = Donnees.nom(); } Ia.envoyer(s); }
    void built_here(String p) { String s = "x"; try { s = new StringBuilder().append("a.").append(p).toString(); } catch (RuntimeException e) { s = Donnees.nom(); } Ia.envoyer(s); }
    void put_together_here(String p) { String s = "x"; try { s = "a" + p; } catch (RuntimeException e) { s = Donnees.nom(); } Ia.envoyer(s); }
    void built_in_a_record() { String s = "x"; try { s = cle(s); } catch (IllegalArgumentException e) { s = Donnees.nom(); } Ia.envoyer(s); }
    void built_of_a_number(String p) { String s = "x"; try { s = chiffre(p); } catch (IllegalArgumentException e) { s = Donnees.nom(); } Ia.envoyer(s); } // 401
    void built_of_a_text_that_may_be_null(String p) { String s = "x"; try { s = long_(p); } catch (NullPointerException e) { s = Donnees.nom(); } Ia.envoyer(s); } // 401
    void built_here_of_a_cut_text(String p) { String s = "x"; try { s = "a" + p.substring(2); } catch (RuntimeException e) { s = Donnees.nom(); } Ia.envoyer(s); } // 401
    void put_together_of_what_prints_itself(Object p) { String s = "x"; try { s = "a" + p; } catch (RuntimeException e) { s = Donnees.nom(); } Ia.envoyer(s); } // 401
}
