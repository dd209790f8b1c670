package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** Reasons that are joined to one text: where it is empty, there was none, unless a reason may be empty itself. */
class ReasonsJoined {
    private static List<String> refus(String a) { List<String> l = new ArrayList<>(); if (!Agent.valide(a)) l.add("refus"); if (a.length() > 99) l.add("long"); return l; }
    void joined_here() { String a = Ia.demander("x"); List<String> l = new ArrayList<>(); if (!Agent.valide(a)) l.add("refus"); String s = String.join(", ", l); if (s.isEmpty()) Decisions.delivrer(a); }
    void joined_reasons_of_a_helper() { String a = Ia.demander("x"); String s = String.join(", ", refus(a)); if (s.isEmpty()) Decisions.delivrer(a); }
    void thrown_where_there_are_some() { String a = Ia.demander("x"); String s = String.join(", ", refus(a)); if (!s.isEmpty()) throw new IllegalStateException(s); Decisions.delivrer(a); }
    void the_other_way_round() { String a = Ia.demander("x"); String s = String.join(", ", refus(a)); if (!s.isEmpty()) Decisions.delivrer(a); } // 501
    void by_their_length() { String a = Ia.demander("x"); if (String.join("", refus(a)).length() == 0) Decisions.delivrer(a); }
    void by_a_length_above_0() { String a = Ia.demander("x"); String s = String.join(", ", refus(a)); if (s.length() > 0) throw new IllegalStateException(); Decisions.delivrer(a); }
    void by_another_length() { String a = Ia.demander("x"); if (String.join("", refus(a)).length() < 5) Decisions.delivrer(a); } // 501
    void equal_to_nothing() { String a = Ia.demander("x"); if (String.join("", refus(a)).equals("")) Decisions.delivrer(a); }
    void nothing_that_is_equal() { String a = Ia.demander("x"); if ("".equals(String.join("", refus(a)))) Decisions.delivrer(a); }
    private static String nullOr(String a) { String e = String.join("; ", refus(a)); return e.isEmpty() ? null : e; }
    void null_where_there_are_none() { String a = Ia.demander("x"); if (nullOr(a) == null) Decisions.delivrer(a); }
    void null_the_other_way_round() { String a = Ia.demander("x"); if (nullOr(a) != null) Decisions.delivrer(a); } // 501
    private static void controler(String a) { String e = String.join(", ", refus(a)); if (!e.isBlank()) throw new IllegalArgumentException(e); }
    void thrown_by_a_helper() { String a = Ia.demander("x"); controler(a); Decisions.delivrer(a); }
    record Bilan(String motifs) {}
    void in_a_record() { String a = Ia.demander("x"); Bilan b = new Bilan(String.join(",", refus(a))); if (b.motifs().isEmpty()) Decisions.delivrer(a); }
    void of_another_answer() { String a = Ia.demander("x"), b = Ia.demander("y"); if (String.join(",", refus(a)).isEmpty()) Decisions.delivrer(b); } // 501
    void empty_reason() { String a = Ia.demander("x"); List<String> l = new ArrayList<>(); if (!Agent.valide(a)) l.add(""); if (String.join(",", l).isEmpty()) Decisions.delivrer(a); } // 501
    void reason_that_may_be_empty(String x) { String a = Ia.demander("x"); List<String> l = new ArrayList<>(); if (!Agent.valide(a)) l.add(x); if (String.join(",", l).isEmpty()) Decisions.delivrer(a); } // 501
    private static String motif(String a) { return Agent.valide(a) ? "" : "refus"; }
    void reason_that_may_not_be_asked_for(boolean c) { String a = Ia.demander("x"); List<String> l = new ArrayList<>(); if (c) l.add(motif(a)); if (String.join(",", l).isEmpty()) Decisions.delivrer(a); } // 501
    void good_reasons() { String a = Ia.demander("x"); List<String> l = new ArrayList<>(); if (Agent.valide(a)) l.add("ok"); if (String.join(",", l).isEmpty()) Decisions.delivrer(a); } // 501

    private static String collectes(String a) { return refus(a).stream().collect(Collectors.joining(", ")); }
    void collected_by_a_helper() { String a = Ia.demander("x"); if (collectes(a).isEmpty()) Decisions.delivrer(a); }
    void collected_lines() { String a = Ia.demander("x"); String s = refus(a).stream().map(r -> "- " + r).collect(Collectors.joining("\n")); if (s.isBlank()) Decisions.delivrer(a); }
    void collected_lines_the_other_way_round() { String a = Ia.demander("x"); String s = refus(a).stream().map(r -> "- " + r).collect(Collectors.joining("\n")); if (!s.isBlank()) Decisions.delivrer(a); } // 501
    void collected_in_brackets() { String a = Ia.demander("x"); String s = refus(a).stream().collect(Collectors.joining(",", "[", "]")); if (s.length() < 9) Decisions.delivrer(a); } // 501
    void reduced() { String a = Ia.demander("x"); Optional<String> e = refus(a).stream().reduce((p, q) -> p + ", " + q); if (e.isEmpty()) Decisions.delivrer(a); }
    void reduced_the_other_way_round() { String a = Ia.demander("x"); Optional<String> e = refus(a).stream().reduce((p, q) -> p + ", " + q); if (e.isPresent()) Decisions.delivrer(a); } // 501

    private static String assembles(String a) { StringJoiner s = new StringJoiner(", "); if (!Agent.valide(a)) s.add("refus"); return s.toString(); }
    void by_a_joiner_in_a_helper() { String a = Ia.demander("x"); if (assembles(a).isEmpty()) Decisions.delivrer(a); }
    void by_a_joiner() { String a = Ia.demander("x"); StringJoiner s = new StringJoiner(", "); if (!Agent.valide(a)) s.add("refus"); if (s.length() == 0) Decisions.delivrer(a); }
    void by_a_joiner_of_several(boolean c) { String a = Ia.demander("x"); StringJoiner s = new StringJoiner(","); if (c) s.add("c"); if (!Agent.valide(a)) s.add("refus"); if (s.length() == 0) Decisions.delivrer(a); }
    void by_the_text_of_a_joiner() { String a = Ia.demander("x"); StringJoiner s = new StringJoiner(", "); if (!Agent.valide(a)) s.add("refus"); if (s.toString().isEmpty()) Decisions.delivrer(a); }
    void by_a_joiner_that_has_some() { String a = Ia.demander("x"); StringJoiner s = new StringJoiner(", "); if (!Agent.valide(a)) s.add("refus"); if (s.length() > 0) throw new IllegalStateException(s.toString()); Decisions.delivrer(a); }
    void by_a_joiner_the_other_way_round() { String a = Ia.demander("x"); StringJoiner s = new StringJoiner(", "); if (!Agent.valide(a)) s.add("refus"); if (s.length() > 0) Decisions.delivrer(a); } // 501
    void by_a_joiner_of_any_length() { String a = Ia.demander("x"); StringJoiner s = new StringJoiner(","); if (!Agent.valide(a)) s.add("refus"); if (s.length() >= 0) Decisions.delivrer(a); } // 501
    void by_a_joiner_that_is_short() { String a = Ia.demander("x"); StringJoiner s = new StringJoiner(","); if (!Agent.valide(a)) s.add("refus"); if (s.length() < 9) Decisions.delivrer(a); } // 501
    void by_a_joiner_of_what_may_be_empty(String x) { String a = Ia.demander("x"); StringJoiner s = new StringJoiner(","); if (!Agent.valide(a)) s.add(x); if (s.length() == 0) Decisions.delivrer(a); } // 501

    /** What a joiner holds. */
    void data_joined() { StringJoiner l = new StringJoiner(","); l.add("a").add(Donnees.nom()); Ia.envoyer(l.toString()); } // 401
    void nothing_joined() { StringJoiner l = new StringJoiner(","); l.add("a"); Ia.envoyer(l.toString()); }
    void data_between() { StringJoiner l = new StringJoiner(Donnees.nom()); l.add("a").add("b"); Ia.envoyer(l.toString()); } // 401
    void data_around() { StringJoiner l = new StringJoiner(",", "[", Donnees.nom()); Ia.envoyer("" + l); } // 401
    void data_where_there_is_none() { StringJoiner l = new StringJoiner(","); l.setEmptyValue(Donnees.nom()); Ia.envoyer(l.toString()); } // 401
    void data_merged() { StringJoiner l = new StringJoiner(","), m = new StringJoiner(","); m.add(Donnees.nom()); l.merge(m); Ia.envoyer(l.toString()); } // 401
    void how_long_the_data_is() { StringJoiner l = new StringJoiner(","); l.add(Donnees.nom()); Ia.envoyer("" + l.length()); }
    void how_long_an_answer_is() { StringJoiner l = new StringJoiner(","); l.add(Ia.demander("x")); if (l.length() > 10) Decisions.delivrer("d"); } // 501
    void added_by_an_answer() { StringJoiner l = new StringJoiner(","); if (Ia.demander("x").equals("a")) l.add("b"); Decisions.delivrer(l.toString()); } // 501
    void asked_by_an_answer() { StringJoiner l = new StringJoiner(","); if (Ia.demander("x").equals("a")) l.add("b"); if (l.length() > 0) Decisions.delivrer("d"); } // 501
    void in_a_loop(List<String> x) { StringJoiner l = new StringJoiner(","); for (String s : x) l.add(s); l.add(Donnees.nom()); Ia.envoyer(l.toString()); } // 401
    private static String rempli(StringJoiner j) { j.add(Donnees.nom()); return j.toString(); }
    void in_a_helper() { Ia.envoyer(rempli(new StringJoiner(","))); } // 401
}
