package programs;

import api.*;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.*;
import java.util.*;
import java.util.stream.Stream;

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
    void counted() { String r = Ia.demander("x"); if (r.length() == 0) throw new IllegalStateException("vide"); Decisions.refuser("d"); }
    void counted_the_other_way() { String r = Ia.demander("x"); if (r != null && r.length() > 0) Decisions.refuser("d"); }
    void counted_below_one() { String r = Ia.demander("x"); if (r.length() < 1) throw new IllegalStateException("vide"); Decisions.refuser("d"); }
    void counted_up_to_two() { String r = Ia.demander("x"); if (r.length() < 2) Decisions.refuser("d"); } // 501
    void counted_by_a_helper() { String r = Ia.demander("x"); if (isNone(r)) throw new IllegalStateException("vide"); Decisions.refuser("d"); }
    private static boolean isNone(String s) { return s == null || s.length() == 0; }
    void one_letter_counted() { String r = Ia.demander("x"); if (r.length() == 1) Decisions.refuser("d"); } // 501
    void counted_and_then_what_it_says() { String r = Ia.demander("x"); if (r.length() == 0) throw new IllegalStateException("vide"); if (r.equals("NON")) Decisions.refuser("d"); } // 501
    void a_part_counted(ObjectMapper json) throws Exception { Reponse r = json.readValue(Ia.demander("x"), Reponse.class); if (r.motif().length() == 0) Decisions.delivrer("d"); } // 501
    // Whether a member is there, and of which kind, is asked before it is read.
    private static JsonNode tree(ObjectMapper json) throws Exception { return json.readTree(Ia.demander("x")); }
    void no_member(ObjectMapper json) throws Exception { JsonNode n = tree(json); if (!n.has("score")) throw new IllegalStateException("score"); Decisions.refuser("d"); }
    void no_member_or_null(ObjectMapper json, int max) throws Exception { JsonNode n = tree(json); if (!n.hasNonNull("score")) return; if (max > 3) Decisions.refuser("d"); }
    void member_is_null(ObjectMapper json) throws Exception { JsonNode n = tree(json).get("score"); if (n == null || n.isNull()) throw new IllegalStateException("score"); Decisions.refuser("d"); }
    void member_is_missing(ObjectMapper json) throws Exception { JsonNode n = tree(json).path("score"); if (n.isMissingNode()) throw new IllegalStateException("score"); Decisions.refuser("d"); }
    void member_of_another_kind(ObjectMapper json) throws Exception { JsonNode n = tree(json).path("score"); if (!n.isNumber() && !n.isTextual()) throw new IllegalStateException("score"); Decisions.refuser("d"); }
    private static int score(JsonNode n) { if (!n.hasNonNull("score") || !n.get("score").isNumber()) throw new IllegalStateException("score"); return n.get("score").asInt(); }
    void member_checked_by_a_helper(ObjectMapper json) throws Exception { int score = score(tree(json)); System.out.println(score); Decisions.refuser("d"); }
    void member_checked_by_a_helper_and_asked(ObjectMapper json) throws Exception { if (score(tree(json)) < 5) Decisions.refuser("d"); } // 501
    void no_member_or_low(ObjectMapper json) throws Exception { JsonNode n = tree(json); if (!n.has("score") || n.get("score").asInt() < 5) throw new IllegalStateException("score"); Decisions.delivrer("d"); } // 501
    void member_that_is_true(ObjectMapper json) throws Exception { JsonNode n = tree(json).path("favorable"); if (!n.isBoolean() || !n.asBoolean()) return; Decisions.delivrer("d"); } // 501
    void member_that_is_passed(ObjectMapper json) throws Exception { JsonNode n = tree(json); if (n.has("motif")) Decisions.refuser(n.get("motif").asText()); } // 501
    void member_that_is_empty(ObjectMapper json) throws Exception { if (tree(json).path("objections").isEmpty()) Decisions.delivrer("d"); } // 501
    // Nor does it say more once a stream goes on with what is there.
    void there_and_streamed() { String r = Stream.of("x", "y").flatMap(q -> Optional.ofNullable(Ia.demander(q)).stream()).findFirst().orElseThrow(); System.out.println(r); Decisions.refuser("d"); }
    void there_and_streamed_alone() { String r = Optional.ofNullable(Ia.demander("x")).stream().findFirst().orElseThrow(); System.out.println(r); Decisions.refuser("d"); }
    void filtered_and_streamed() { Optional.ofNullable(Ia.demander("x")).filter(s -> s.startsWith("OUI")).stream().findFirst().orElseThrow(); Decisions.delivrer("d"); } // 501
    void filtered_and_streamed_each() { Stream.of("x", "y").flatMap(q -> Optional.of(Ia.demander(q)).filter(s -> s.startsWith("OUI")).stream()).forEach(s -> Decisions.delivrer("d")); } // 501
}
