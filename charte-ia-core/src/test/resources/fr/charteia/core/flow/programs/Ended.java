package programs;

import api.*;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** What follows a call that may never come back: a helper that only throws, one that ends the program. */
class Ended {
    private static String avis() { return Ia.demander("?"); }
    private static void echouer() { throw new IllegalStateException("refus"); }
    private static <T> T lever(String pourquoi) throws IOException { throw new IOException(pourquoi); }
    private static void finir() { System.exit(2); }
    private static void exiger(String s) { if (s.startsWith("o")) System.exit(2); }
    private static void exigerAutrement(String s) { if (s.startsWith("o")) finir(); }
    private static void tracer(String s) { System.out.println(s); }
    void unless_a_helper_throws(String d) { if (avis().startsWith("o")) echouer(); Decisions.delivrer(d); } // 501
    void whatever_a_helper_throws(String d) { if (d.startsWith("o")) echouer(); avis(); Decisions.delivrer(d); }
    void a_helper_prints(String d) { if (avis().startsWith("o")) tracer("vide"); Decisions.delivrer(d); }
    void a_helper_gives_nothing_but_an_exception(String d) throws IOException { String s = avis().startsWith("o") ? lever("vide") : "x"; Decisions.delivrer(d + s); } // 501
    void decided_before_it_throws(String d) { Decisions.delivrer(d); if (avis().startsWith("o")) echouer(); }
    void caught_and_all_goes_on(String d) { try { if (avis().startsWith("o")) echouer(); } catch (IllegalStateException e) { tracer("vide"); } Decisions.delivrer(d); }
    void caught_as_another(String d) throws IOException { try { if (avis().startsWith("o")) lever("vide"); } catch (RuntimeException e) { tracer("vide"); } Decisions.delivrer(d); } // 501
    void caught_and_refused(String d) { try { if (avis().startsWith("o")) echouer(); } catch (IllegalStateException e) { Decisions.refuser(d); } } // 501
    void caught_and_left(String d) { try { if (avis().startsWith("o")) echouer(); } catch (IllegalStateException e) { return; } Decisions.delivrer(d); } // 501
    void unless_it_exits(String d) { if (avis().startsWith("o")) System.exit(1); Decisions.delivrer(d); } // 501
    void unless_it_halts(String d) { if (avis().startsWith("o")) Runtime.getRuntime().halt(1); Decisions.delivrer(d); } // 501
    void whatever_exits(String d) { if (d.startsWith("o")) System.exit(1); avis(); Decisions.delivrer(d); }
    void exits_or_prints(String d) { if (avis().startsWith("o")) { System.exit(1); } else { tracer("plein"); } Decisions.delivrer(d); } // 501
    void exits_afterwards(String d) { Decisions.delivrer(d); if (avis().startsWith("o")) System.exit(1); }
    void unless_a_helper_exits(String d) { if (avis().startsWith("o")) finir(); Decisions.delivrer(d); } // 501
    void unless_a_check_exits(String d) { exiger(avis()); Decisions.delivrer(d); } // 501
    void unless_a_check_in_a_check_exits(String d) { exigerAutrement(avis()); Decisions.delivrer(d); } // 501
    void a_check_of_something_else_exits(String d) { exiger(d); avis(); Decisions.delivrer(d); }
    void nobody_catches_the_end(String d) { try { exiger(avis()); } catch (RuntimeException e) { tracer("jamais"); } Decisions.delivrer(d); } // 501
    void nobody_catches_the_end_at_all(String d) { try { exiger(avis()); } catch (Throwable e) { tracer("jamais"); } Decisions.delivrer(d); } // 501
    void nothing_is_done_after_the_end(String d) { finir(); Ia.envoyer(Donnees.nom() + d); }
    void a_person_decides_or_it_ends(String d) { String s = avis(); if (!Agent.valide(s)) finir(); Decisions.delivrer(d + s); }
    void a_person_decides_or_it_throws(String d) { String s = avis(); if (!Agent.valide(s)) echouer(); Decisions.delivrer(d + s); }
    void in_a_loop(Iterable<String> tous) { for (String d : tous) { if (avis().startsWith("o")) echouer(); Decisions.delivrer(d); } } // 501
    void in_a_switch(String d) { switch (avis()) { case "oui" -> tracer("oui"); case "non" -> echouer(); default -> tracer("peut-être"); } Decisions.delivrer(d); } // 501
    // a check that throws, on some way, or beside a handler for something else
    private static void verifier(String s) throws IOException { if (s.startsWith("o")) throw new IOException("vide"); }
    void checked_on_some_way(String d) throws IOException { if (d.startsWith("o")) verifier(avis()); Decisions.delivrer(d); } // 501
    void checked_in_a_loop(String d) throws IOException { for (int i = 0; i < d.length(); i++) verifier(avis()); Decisions.delivrer(d); } // 501
    void checked_after_the_decision_of_each_round(String d) throws IOException { for (int i = 0; i < d.length(); i++) { Decisions.delivrer(d); verifier(avis()); } } // 501
    void checked_after_all(String d) throws IOException { Decisions.delivrer(d); for (int i = 0; i < d.length(); i++) verifier(avis()); }
    void something_else_checked_on_some_way(String d) throws IOException { avis(); if (d.length() > 3) verifier(d); Decisions.delivrer(d); }
    void something_else_is_caught(String d) throws IOException { try { verifier(avis()); } catch (RuntimeException e) { tracer("x"); } Decisions.delivrer(d); } // 501
    void checked_on_some_way_and_caught(String d) { try { if (d.startsWith("o")) verifier(avis()); } catch (IOException e) { tracer("x"); } Decisions.delivrer(d); }
    void checked_on_some_way_and_thrown_as_another(String d) { try { if (d.startsWith("o")) verifier(avis()); } catch (IOException e) { throw new IllegalStateException(e); } Decisions.delivrer(d); } // 501
    void checked_on_some_way_and_all_caught(String d) { try { if (d.startsWith("o")) verifier(avis()); } catch (Throwable e) { tracer("x"); } Decisions.delivrer(d); }
    void checked_on_some_way_and_tidied_up(String d) throws IOException { try { if (d.startsWith("o")) verifier(avis()); } finally { tracer("x"); } Decisions.delivrer(d); } // 501
    void there_is_an_answer(String d) { String s = avis(); if (s == null) echouer(); Decisions.delivrer(d); }
    // a helper or a function that may throw, called because of an answer
    private static void exiger(boolean ok) { if (!ok) throw new IllegalStateException(); }
    private static void exigerSi(boolean non, boolean ok) { if (non) exiger(ok); }
    private static void aucun(List<String> motifs) { motifs.stream().findFirst().ifPresent(m -> { throw new IllegalStateException(m); }); }
    private static void ecrire(Writer w, String s) { try { w.write(s); } catch (IOException e) { throw new UncheckedIOException(e); } }
    void asked_on_an_answer(String d, boolean ok) { if (avis().startsWith("o")) exiger(ok); Decisions.delivrer(d); } // 501
    void asked_whatever_is_answered(String d, boolean ok) { exiger(ok); avis(); Decisions.delivrer(d); }
    void asked_on_something_else(String d, boolean ok) { if (d.startsWith("o")) exiger(ok); if (avis().startsWith("o")) tracer(d); Decisions.delivrer(d); }
    void asked_on_an_answer_by_a_helper(String d, boolean ok) { exigerSi(avis().startsWith("o"), ok); Decisions.delivrer(d); } // 501
    void asked_on_something_else_by_a_helper(String d, boolean ok) { exigerSi(d.startsWith("o"), ok); avis(); Decisions.delivrer(d); }
    void asked_on_an_answer_and_caught(String d, boolean ok) { try { if (avis().startsWith("o")) exiger(ok); } catch (IllegalStateException e) { tracer(d); } Decisions.delivrer(d); }
    void asked_and_caught_on_an_answer(String d, boolean ok) { if (avis().startsWith("o")) { try { exiger(ok); } catch (IllegalStateException e) { tracer(d); } } Decisions.delivrer(d); }
    void asked_on_an_answer_afterwards(String d, boolean ok) { Decisions.delivrer(d); if (avis().startsWith("o")) exiger(ok); }
    void asked_on_an_answer_for_each(List<String> tous, boolean ok) { for (String d : tous) { if (avis().startsWith("o")) exiger(ok); Decisions.delivrer(d); } } // 501
    void asked_on_an_answer_and_tidied_up(String d, boolean ok) { try { if (avis().startsWith("o")) exiger(ok); } finally { tracer(d); } Decisions.delivrer(d); } // 501
    void asked_for_what_is_so_on_an_answer(String d) { if (avis().startsWith("o")) exiger(true); Decisions.delivrer(d); }
    void asked_on_both_ways(String d, boolean ok) { if (avis().startsWith("o")) exiger(ok); else exiger(ok); Decisions.delivrer(d); }
    void a_person_decided_before_it_is_asked(String d, boolean ok) { String s = avis(); if (!Agent.valide(s)) return; if (s.startsWith("o")) exiger(ok); Decisions.delivrer(d + s); }
    void written_on_an_answer(String d, Writer w) { if (avis().startsWith("o")) ecrire(w, d); Decisions.delivrer(d); }
    void thrown_for_each_on_an_answer(String d, List<String> l) { if (avis().startsWith("o")) l.forEach(m -> { throw new IllegalStateException(m); }); Decisions.delivrer(d); } // 501
    void traced_for_each_on_an_answer(String d, List<String> l) { if (avis().startsWith("o")) l.forEach(m -> tracer(m)); Decisions.delivrer(d); }
    void thrown_where_one_was_answered(String d) { List<String> l = List.of(avis().split(",")); l.stream().findFirst().ifPresent(m -> { throw new IllegalStateException(m); }); Decisions.delivrer(d); } // 501
    void thrown_where_there_is_one(String d) { List<String> l = List.of(d.split(",")); l.stream().findFirst().ifPresent(m -> { throw new IllegalStateException(m); }); avis(); Decisions.delivrer(d); }
    void thrown_by_a_helper_where_one_was_answered(String d) { aucun(List.of(avis().split(","))); Decisions.delivrer(d); } // 501
    void thrown_by_a_helper_where_there_is_one(String d) { aucun(List.of(d.split(","))); avis(); Decisions.delivrer(d); }
}
