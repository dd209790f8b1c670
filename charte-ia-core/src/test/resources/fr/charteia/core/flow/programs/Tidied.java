package programs;
import api.*;
import java.io.*;
/** What a {@code finally}, a lock or the closing of a resource throws on is what was thrown, and nothing else. */
class Tidied {
    static class Refus extends RuntimeException { final String s; Refus(String s) { this.s = s; } }
    static void log() { System.out.println(); }
    static void rien() { }
    static void lever(String s) { throw new Refus(s); }
    static void verifier(String s) throws IOException { if (s.startsWith("o")) throw new IOException("vide"); }
    interface Pas { void go(); }
    void nothing_of_ours_is_thrown() { try { try { rien(); } finally { log(); } } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void thrown_by_a_helper() { try { try { lever("x"); } finally { log(); } } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void carried_by_what_is_thrown() { try { try { lever(Donnees.nom()); } finally { log(); } } catch (Refus e) { Ia.envoyer(e.s); } } // 401
    void unseen_code_may_throw_anything_of_the_jdk(Inconnu i) { try { try { i.toString(); } finally { log(); } } catch (RuntimeException e) { Ia.envoyer(Donnees.nom()); } } // 401
    void another_is_caught_around_it(String d) throws IOException { try { try { verifier(Ia.demander("?")); } finally { log(); } } catch (RuntimeException x) { log(); } Decisions.delivrer(d); } // 501
    void caught_around_it(String d) { try { try { verifier(Ia.demander("?")); } finally { log(); } } catch (IOException e) { log(); } Decisions.delivrer(d); }
    @SuppressWarnings("finally") void whatever_is_thrown_is_lost(String d) { try { verifier(Ia.demander("?")); } catch (RuntimeException e) { log(); } finally { log(); return; } }
    void unseen_code_may_throw_ours(Pas p) { try { try { p.go(); } finally { log(); } } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void unseen_code_may_throw_ours_without_a_finally(Pas p) { try { p.go(); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    static void nettoye() { try { rien(); } finally { log(); } }
    void tidied_in_a_helper() { try { nettoye(); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void a_resource_of_the_jdk() throws Exception { try (StringReader r = new StringReader("x")) { r.read(); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void thrown_while_a_resource_is_open() throws Exception { try (StringReader r = new StringReader("x")) { lever("x"); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void caught_in_a_lock() { synchronized (this) { try { rien(); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } }
    void caught_around_a_lock() { try { synchronized (this) { rien(); } } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }

    // what decided that something fails decides where that is caught at last, not what is done on the way
    static void controler(String s) { try { if (Ia.demander(s).equals("non")) throw new Refus(s); } finally { log(); } }
    static int lire(String s) { try { return Integer.parseInt(Ia.demander(s)); } finally { log(); } }
    static int partager(String s) { try { return 10 / Ia.demander(s).length(); } finally { log(); } }
    static void sous_verrou(Object v, String s) { synchronized (v) { Integer.parseInt(Ia.demander(s)); } }
    void refused_by_a_helper_that_tidies(String d) { try { controler(d); } catch (Refus e) { Decisions.refuser(d); } } // 501
    void granted_by_a_helper_that_tidies(String d) { try { controler(d); } catch (Refus e) { return; } Decisions.delivrer(d); } // 501
    void granted_either_way(String d) { try { controler(d); } catch (Refus e) { log(); } Decisions.delivrer(d); }
    void read_by_a_helper_that_tidies(String d) { try { lire(d); } catch (NumberFormatException e) { Decisions.refuser(d); } } // 501
    void read_and_granted(String d) { try { lire(d); Decisions.delivrer(d); } catch (NumberFormatException e) { log(); } } // 501
    void read_and_granted_either_way(String d) { try { lire(d); } catch (NumberFormatException e) { log(); } Decisions.delivrer(d); }
    void read_where_another_is_caught(String d) { try { lire(d); Decisions.delivrer(d); } catch (ArithmeticException e) { log(); } }
    void divided_by_a_helper_that_tidies(String d) { try { partager(d); } catch (ArithmeticException e) { Decisions.refuser(d); } } // 501
    void read_under_a_lock(Object v, String d) { try { sous_verrou(v, d); } catch (NumberFormatException e) { Decisions.refuser(d); } } // 501
    static int lire_et_decider(String s, String d) { try { return Integer.parseInt(s); } finally { Decisions.refuser(d); } }
    void decided_on_the_way(String d) { try { lire_et_decider(Ia.demander("?"), d); } catch (NumberFormatException e) { log(); } }
    static int lire_deux_fois(String s) { try { return lire(s); } finally { log(); } }
    void read_by_two_that_tidy(String d) { try { lire_deux_fois(d); } catch (NumberFormatException e) { Decisions.refuser(d); } } // 501

    // that an answer led to what failed is told of whoever catches it at last
    static void ecrire(String t) throws IOException { try (Writer w = new FileWriter("journal")) { w.write(t); } }
    void written_on_an_answer(String d) { if (Ia.demander("?").equals("non")) { try { try { ecrire(d); } finally { log(); } } catch (IOException e) { Decisions.refuser(d); } } } // 501
    void written_on_an_answer_under_a_lock(Object v, String d) { if (Ia.demander("?").equals("non")) { try { synchronized (v) { ecrire(d); } } catch (IOException e) { Decisions.refuser(d); } } } // 501
    void written_on_an_answer_within(String d) { try { if (Ia.demander("?").equals("non")) { try { ecrire(d); } finally { log(); } } } catch (IOException e) { Decisions.refuser(d); } } // 501
    void written_unless_an_answer_leaves(String d) { for (String s : d.split(",")) { if (Ia.demander(s).contains("x")) continue; try { try { ecrire(s); } finally { log(); } } catch (IOException e) { Decisions.refuser(s); } } } // 501
    void written_whatever_was_answered(String d) { System.out.println(Ia.demander("?")); try { try { ecrire(d); } finally { log(); } } catch (IOException e) { Decisions.refuser(d); } }
    void written_on_an_answer_and_refused_either_way(String d) { if (Ia.demander("?").equals("non")) { try { try { ecrire(d); } finally { log(); } } catch (IOException e) { log(); } } Decisions.refuser(d); }
    void written_on_an_answer_and_tidied_where_it_is_caught(String d) { if (Ia.demander("?").equals("non")) { try { ecrire(d); } catch (IOException e) { try { Decisions.refuser(d); } finally { log(); } } } } // 501
    void written_on_an_answer_and_refused_further_down(String d, boolean b) { if (Ia.demander("?").equals("non")) { try { ecrire(d); } catch (IOException e) { log(); if (b) log(); Decisions.refuser(d); } } } // 501
    void written_on_an_answer_or_left(String d, boolean b) { if (Ia.demander("?").equals("non")) { try { ecrire(d); return; } catch (IOException e) { log(); if (b) log(); } } Decisions.refuser(d); } // 501
    void written_on_an_answer_and_told(String d, boolean b) { if (Ia.demander("?").equals("non")) { try { ecrire(d); } catch (IOException e) { log(); if (b) log(); } } Decisions.refuser(d); }
    void written_in_any_case_or_left(String d, boolean b) { System.out.println(Ia.demander("?")); try { ecrire(d); return; } catch (IOException e) { log(); if (b) log(); } Decisions.refuser(d); }

    // what is thrown on and no handler around it takes leaves the method: what comes after these handlers says that nothing was thrown
    static void manquer(String s) throws IOException { throw new IOException(s); }
    void another_is_caught_around_what_failed(String d) throws IOException { try { if (Ia.demander("?").startsWith("o")) { try { manquer("vide"); } finally { log(); } } } catch (RuntimeException e) { log(); } Decisions.delivrer(d); } // 501
    void another_is_caught_whatever_was_answered(String d, boolean b) throws IOException { System.out.println(Ia.demander("?")); try { if (b) { try { manquer("vide"); } finally { log(); } } } catch (RuntimeException e) { log(); } Decisions.delivrer(d); }
    void all_is_caught_around_what_failed(String d) { try { if (Ia.demander("?").startsWith("o")) { try { manquer("vide"); } finally { log(); } } } catch (IOException e) { log(); } Decisions.delivrer(d); }
}
