package programs;

import api.*;
import com.fasterxml.jackson.databind.*;
import java.util.*;
import java.util.stream.*;

/** Lists in which an interface of an AI wraps each answer, and those that are what it answered. */
class Envelopes {
    record Message(String content) {}
    record Choice(Message message) {}
    record Answer(List<Choice> choices, String error) {}
    private static Answer answer() { return Ia.remplir("x", Answer.class); }
    void no_choice(String d) { Answer a = answer(); if (a.choices().isEmpty()) throw new IllegalStateException("none"); System.out.println(a.choices().get(0)); Decisions.refuser(d); }
    void nothing_or_no_choice(String d) { Answer a = answer(); if (a == null || a.choices() == null || a.choices().isEmpty()) throw new IllegalStateException("none"); Decisions.refuser(d); }
    void no_choice_in_a_variable(String d) { List<Choice> l = answer().choices(); if (l == null || l.size() == 0) return; Decisions.refuser(d); }
    void fewer_than_one(String d) { if (answer().choices().size() < 1) throw new IllegalStateException("none"); Decisions.refuser(d); }
    void decided_where_there_is_none(String d) { if (answer().choices().isEmpty()) Decisions.refuser(d); }
    void an_error(String d) { Answer a = answer(); if (a.error() != null) throw new IllegalStateException("error"); Decisions.refuser(d); }
    private static String first(Answer a) { if (a.choices().isEmpty()) throw new IllegalStateException("none"); return a.choices().get(0).message().content(); }
    void none_by_a_helper(String d) { System.out.println(first(answer())); Decisions.refuser(d); }
    private static boolean none(Answer a) { return a == null || a.choices().isEmpty(); }
    void asked_by_a_helper(String d) { if (none(answer())) return; Decisions.refuser(d); }
    void asked_by_a_function(String d) { Optional.ofNullable(answer()).filter(a -> !a.choices().isEmpty()).orElseThrow(); Decisions.refuser(d); }
    void no_choice_and_what_it_says(String d) { Answer a = answer(); if (a.choices().isEmpty()) throw new IllegalStateException("none"); if (a.choices().get(0).message().content().equals("NON")) Decisions.refuser(d); } // 501
    void no_choice_or_what_it_says(String d) { Answer a = answer(); if (a.choices().isEmpty() || first(a).equals("NON")) Decisions.refuser(d); } // 501
    void what_the_helper_gives(String d) { if (first(answer()).equals("NON")) Decisions.refuser(d); } // 501
    void handed_on(String d) { Answer a = answer(); if (a.choices().isEmpty()) return; Decisions.refuser(a.choices().get(0).message().content()); } // 501
    void those_that_say_so(String d) { if (answer().choices().stream().filter(c -> c.message().content().equals("NON")).toList().isEmpty()) Decisions.delivrer(d); } // 501
    void put_into_another(String d) { List<String> l = new ArrayList<>(); for (Choice c : answer().choices()) if (c.message().content().equals("NON")) l.add("x"); if (l.isEmpty()) Decisions.delivrer(d); } // 501
    void those_that_are_left(String d) { Answer a = answer(); a.choices().removeIf(c -> c.message().content().equals("NON")); if (a.choices().isEmpty()) Decisions.refuser(d); } // KNOWN: misses 501, that some were taken out of what wraps answers
    // With getters, in fields, in an array.
    static class Delta { String text; }
    static class Part { Delta delta; Delta getDelta() { return delta; } }
    static class Parts { List<Part> choices; Part[] outputs; List<Part> getChoices() { return choices; } }
    void in_a_field(String d) { Parts p = Ia.remplir("x", Parts.class); if (p.choices.isEmpty()) throw new IllegalStateException("none"); Decisions.refuser(d); }
    void by_a_getter(String d) { Parts p = Ia.remplir("x", Parts.class); if (p.getChoices().isEmpty()) throw new IllegalStateException("none"); Decisions.refuser(d); }
    record Texts(Delta[] outputs) {}
    void in_an_array(String d) { Texts t = Ia.remplir("x", Texts.class); if (t.outputs().length == 0) throw new IllegalStateException("none"); Decisions.refuser(d); }
    void in_an_array_of_others(String d) { Parts p = Ia.remplir("x", Parts.class); if (p.outputs.length == 0) Decisions.refuser(d); } // 501
    // Two steps down.
    record Piece(String text) {}
    record Content(List<Piece> parts) {}
    record Candidate(Content content) {}
    record Generated(List<Candidate> candidates) {}
    void no_candidate_of_an_answer(String d) { Generated g = Ia.remplir("x", Generated.class); if (g.candidates().isEmpty()) throw new IllegalStateException("none"); Decisions.refuser(d); }
    void no_part_of_it(String d) { Generated g = Ia.remplir("x", Generated.class); if (g.candidates().get(0).content().parts().isEmpty()) Decisions.refuser(d); } // 501
    // What an AI was asked for may be called the same.
    record Person(String name, String content) {}
    record Shortlist(List<Person> candidates, List<String> choices, List<String> objections) {}
    private static Shortlist shortlist() { return Ia.remplir("x", Shortlist.class); }
    void no_candidate_for_a_job(String d) { if (shortlist().candidates().isEmpty()) Decisions.refuser(d); } // 501
    void no_candidate_is_thrown(String d) { if (shortlist().candidates().isEmpty()) throw new IllegalStateException("none"); Decisions.refuser(d); } // 501
    void no_choice_of_its_own(String d) { if (shortlist().choices().isEmpty()) Decisions.refuser(d); } // 501
    void no_objection(String d) { if (shortlist().objections().isEmpty()) Decisions.delivrer(d); } // 501
    void objections_are_thrown(String d) { if (!shortlist().objections().isEmpty()) throw new IllegalStateException("objections"); Decisions.delivrer(d); } // 501
    void no_objection_in_an_array(ObjectMapper json, String d) throws Exception { if (json.readValue(Ia.demander("x"), String[].class).length == 0) Decisions.delivrer(d); } // 501
    // In documents.
    private static JsonNode tree(ObjectMapper json) throws Exception { return json.readTree(Ia.demander("x")); }
    void no_choice_under_a_key(ObjectMapper json, String d) throws Exception { JsonNode n = tree(json); if (n.path("choices").isEmpty()) throw new IllegalStateException("none"); System.out.println(n.at("/choices/0/message/content")); Decisions.refuser(d); }
    void no_number_of_choices(ObjectMapper json, String d) throws Exception { JsonNode c = tree(json).get("choices"); if (c == null || !c.isArray() || c.size() == 0) throw new IllegalStateException("none"); Decisions.refuser(d); }
    void no_choice_by_a_pointer(ObjectMapper json, String d) throws Exception { if (tree(json).at("/choices").isEmpty()) throw new IllegalStateException("none"); Decisions.refuser(d); }
    void no_choice_in_a_map(ObjectMapper json, String d) throws Exception { Map<?, ?> m = json.readValue(Ia.demander("x"), Map.class); List<?> l = (List<?>) m.get("choices"); if (l.isEmpty()) throw new IllegalStateException("none"); Decisions.refuser(d); }
    void no_candidate_with_its_parts(ObjectMapper json, String d) throws Exception { JsonNode c = tree(json).path("candidates"); if (c.isEmpty()) throw new IllegalStateException("none"); System.out.println(c.get(0).path("content").path("parts").get(0)); Decisions.refuser(d); }
    void no_candidate_with_its_parts_by_a_pointer(ObjectMapper json, String d) throws Exception { JsonNode n = tree(json); if (n.path("candidates").isEmpty()) throw new IllegalStateException("none"); System.out.println(n.at("/candidates/0/content/parts/0/text")); Decisions.refuser(d); }
    void no_candidate_of_which_no_part_is_read(ObjectMapper json, String d) throws Exception { if (tree(json).path("candidates").isEmpty()) throw new IllegalStateException("none"); Decisions.refuser(d); } // KNOWN: invents 501, that the candidates are answers
    void no_candidate_under_a_key(ObjectMapper json, String d) throws Exception { JsonNode c = tree(json).path("candidates"); if (c.isEmpty()) Decisions.refuser(d); else System.out.println(c.get(0).path("name")); } // 501
    void no_anomaly_under_a_key(ObjectMapper json, String d) throws Exception { if (tree(json).path("anomalies").size() == 0) Decisions.delivrer(d); } // 501
    void no_choice_and_what_is_under_it(ObjectMapper json, String d) throws Exception { JsonNode c = tree(json).path("choices"); if (c.isEmpty()) throw new IllegalStateException("none"); if (c.get(0).path("message").asText().equals("NON")) Decisions.refuser(d); } // 501
    void what_is_under_a_choice_is_empty(ObjectMapper json, String d) throws Exception { if (tree(json).path("choices").path(0).path("objections").isEmpty()) Decisions.delivrer(d); } // 501
    private static JsonNode under(JsonNode n, String key) { return n.path(key); }
    void a_key_that_is_passed(ObjectMapper json, String d) throws Exception { if (under(tree(json), "anomalies").isEmpty()) Decisions.delivrer(d); } // 501
}
