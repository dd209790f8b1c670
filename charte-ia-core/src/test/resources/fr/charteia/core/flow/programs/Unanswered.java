package programs;

import api.*;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.*;

/** Whether an AI has answered at all, and what it has answered. */
class Unanswered {
    void none_or_blank(int n) { String r = Ia.demander("x"); if (r == null || r.isBlank()) throw new IllegalStateException(); if (n > 3) Decisions.refuser("d"); }
    void empty_and_left(int n) { String r = Ia.demander("x"); if (r.isEmpty()) return; if (n > 3) Decisions.refuser("d"); }
    void blank_once_trimmed() { String r = Ia.demander("x"); if (r.trim().isEmpty()) throw new IllegalStateException("vide"); System.out.println(r); Decisions.refuser("d"); }
    void no_text() { String r = Ia.demander("x"); if (r.equals("")) throw new IllegalStateException("vide"); Decisions.refuser("d"); }
    void no_text_the_other_way_round() { String r = Ia.demander("x"); if ("".equals(r.strip())) throw new IllegalStateException("vide"); Decisions.refuser("d"); }
    void filtered_if_blank() { String r = Optional.ofNullable(Ia.demander("x")).filter(s -> !s.isBlank()).orElseThrow(); System.out.println(r); Decisions.refuser("d"); }
    private static boolean empty(String s) { return s == null || s.isBlank(); }
    void by_a_helper(int n) { String r = Ia.demander("x"); if (empty(r)) throw new IllegalStateException(); if (n > 3) Decisions.refuser("d"); }
    private static String some(String s) { if (s.isBlank()) throw new IllegalStateException(); return s; }
    void by_a_check() { System.out.println(some(Ia.demander("x"))); Decisions.refuser("d"); }
    void decided_where_it_did_not_answer(String d) { if (Ia.demander("x").isBlank()) Decisions.refuser(d); }
    void asked_again() { String r = Ia.demander("x"); while (r.isBlank()) r = Ia.demander("x"); Decisions.refuser("d"); }
    void blank_and_then_what_it_says(int n) { String r = Ia.demander("x"); if (r.isBlank()) throw new IllegalStateException(); if (r.equals("NON")) Decisions.refuser("d"); } // 501
    void blank_or_what_it_says(int n) { String r = Ia.demander("x"); if (r.isBlank() || r.equals("NON")) Decisions.refuser("d"); } // 501
    void another_text() { String r = Ia.demander("x"); if (r.equals("rien")) throw new IllegalStateException("vide"); Decisions.refuser("d"); } // 501
    void handed_on(int n) { String r = Ia.demander("x"); if (r.isBlank()) return; Decisions.refuser(r); } // 501
    void too_long() { String r = Ia.demander("x"); if (r.length() > 1000) throw new IllegalStateException("long"); Decisions.refuser("d"); } // 501
    record Reponse(@JsonProperty("motif") String motif) {}
    void a_part_that_is_empty(ObjectMapper json) throws Exception { Reponse r = json.readValue(Ia.demander("x"), Reponse.class); if (r.motif().isBlank()) Decisions.delivrer("d"); else Decisions.refuser("d"); } // 501
    void no_elements() { List<String> l = new ArrayList<>(); for (String s : Ia.demander("x").split(",")) if (s.startsWith("!")) l.add(s); if (l.isEmpty()) Decisions.delivrer("d"); } // 501
    void counted() { String r = Ia.demander("x"); if (r.length() == 0) throw new IllegalStateException("vide"); Decisions.refuser("d"); } // KNOWN: invents 501, that a length of 0 is no text at all
}
