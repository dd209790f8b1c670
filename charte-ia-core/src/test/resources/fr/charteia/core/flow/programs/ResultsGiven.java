package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** A person's yes is handed on in an object: a record's component, a field, a status, a reason or none, an exception, a sealed result. */
class ResultsGiven {
    enum Verdict { OK, NO }
    record Decision(Verdict verdict, String text) { boolean granted() { return verdict == Verdict.OK; } }
    static void keep(String d) { System.out.println(d); }
    static void apply(Decision x) { if (x.verdict() == Verdict.OK) Decisions.delivrer(x.text()); }
    void record_to_a_helper(String q) { String d = Ia.demander(q); apply(new Decision(Agent.valide(d) ? Verdict.OK : Verdict.NO, d)); }
    static void apply2(Decision x) { if (x.verdict() == Verdict.OK) Decisions.delivrer(x.text()); } // 501
    void record_to_a_helper_turned(String q) { String d = Ia.demander(q); apply2(new Decision(Agent.valide(d) ? Verdict.NO : Verdict.OK, d)); }
    static void apply3(Decision x) { switch (x.verdict()) { case OK -> Decisions.delivrer(x.text()); case NO -> keep(x.text()); } }
    void record_to_a_switch(String q) { String d = Ia.demander(q); apply3(new Decision(Agent.valide(d) ? Verdict.OK : Verdict.NO, d)); }
    static void apply4(Decision x) { if (x.granted()) Decisions.delivrer(x.text()); }
    void record_asked_by_its_method(String q) { String d = Ia.demander(q); apply4(new Decision(Agent.valide(d) ? Verdict.OK : Verdict.NO, d)); }
    static void apply5(Decision x) { if (!x.granted()) Decisions.delivrer(x.text()); } // 501
    void record_asked_by_its_method_turned(String q) { String d = Ia.demander(q); apply5(new Decision(Agent.valide(d) ? Verdict.OK : Verdict.NO, d)); }
    static void apply6(Decision x) { if (x.verdict() == Verdict.OK) Decisions.delivrer(x.text()); } // 501
    void record_of_another(String q) { String d = Ia.demander(q), e = Ia.demander("x"); apply6(new Decision(Agent.valide(e) ? Verdict.OK : Verdict.NO, d)); }
    static void apply7(Decision x) { if (x.verdict() == Verdict.OK) Decisions.delivrer(x.text()); } // 501
    void record_with_a_constant(String q) { String d = Ia.demander(q); Agent.valide(d); apply7(new Decision(Verdict.OK, d)); }
    static Decision decide(String d) { return new Decision(Agent.valide(d) ? Verdict.OK : Verdict.NO, d); }
    void record_given(String q) { Decision x = decide(Ia.demander(q)); if (x.verdict() == Verdict.OK) Decisions.delivrer(x.text()); }
    void record_given_turned(String q) { Decision x = decide(Ia.demander(q)); if (x.verdict() == Verdict.NO) Decisions.delivrer(x.text()); } // 501
    void record_given_by_either_way(String q) { String d = Ia.demander(q); Decision x = Agent.valide(d) ? new Decision(Verdict.OK, d) : new Decision(Verdict.NO, d); if (x.verdict() == Verdict.OK) Decisions.delivrer(x.text()); }
    void record_given_by_either_way_turned(String q) { String d = Ia.demander(q); Decision x = Agent.valide(d) ? new Decision(Verdict.NO, d) : new Decision(Verdict.OK, d); if (x.verdict() == Verdict.OK) Decisions.delivrer(x.text()); } // 501
    static void apply8(Decision x) { if (x.verdict() == Verdict.OK) Decisions.delivrer(x.text()); }
    void record_made_on_either_way_to_a_helper(String q) { String d = Ia.demander(q); apply8(Agent.valide(d) ? new Decision(Verdict.OK, d) : new Decision(Verdict.NO, d)); }
    static void apply9(Decision x) { if (x.verdict() == Verdict.OK) Decisions.delivrer(x.text()); } // 501
    void record_made_on_either_way_to_a_helper_turned(String q) { String d = Ia.demander(q); apply9(Agent.valide(d) ? new Decision(Verdict.NO, d) : new Decision(Verdict.OK, d)); }
    void record_to_a_consumer(String q) { String d = Ia.demander(q); Consumer<Decision> f = x -> { if (x.verdict() == Verdict.OK) Decisions.delivrer(x.text()); }; f.accept(new Decision(Agent.valide(d) ? Verdict.OK : Verdict.NO, d)); }
    void record_through_an_optional(String q) { String d = Ia.demander(q); Optional.of(decide(d)).filter(Decision::granted).map(Decision::text).ifPresent(Decisions::delivrer); }
    void record_through_an_optional_turned(String q) { String d = Ia.demander(q); Optional.of(decide(d)).filter(x -> !x.granted()).map(Decision::text).ifPresent(Decisions::delivrer); } // 501
    // a DTO
    static class Dto { private String verdict; private String text; private int code; String getVerdict() { return verdict; } void setVerdict(String v) { verdict = v; } String getText() { return text; } void setText(String t) { text = t; } int getCode() { return code; } void setCode(int c) { code = c; } }
    static void take(Dto x) { if ("OUI".equals(x.getVerdict())) Decisions.delivrer(x.getText()); }
    void dto_to_a_helper(String q) { String d = Ia.demander(q); Dto x = new Dto(); x.setText(d); x.setVerdict(Agent.valide(d) ? "OUI" : "NON"); take(x); }
    static void take2(Dto x) { if ("OUI".equals(x.getVerdict())) Decisions.delivrer(x.getText()); } // 501
    void dto_to_a_helper_turned(String q) { String d = Ia.demander(q); Dto x = new Dto(); x.setText(d); x.setVerdict(Agent.valide(d) ? "NON" : "OUI"); take2(x); }
    static void take3(Dto x) { if (x.getCode() == 200) Decisions.delivrer(x.getText()); }
    void dto_with_a_code(String q) { String d = Ia.demander(q); Dto x = new Dto(); x.setText(d); x.setCode(Agent.valide(d) ? 200 : 403); take3(x); }
    static void take4(Dto x) { if (x.getCode() == 200) Decisions.delivrer(x.getText()); } // 501
    void dto_with_a_code_of_another(String q) { String d = Ia.demander(q); Dto x = new Dto(); x.setText(d); x.setCode(Agent.valide("x" + q) ? 200 : 403); take4(x); }
    static void take5(Dto x) { switch (x.getVerdict()) { case "OUI" -> Decisions.delivrer(x.getText()); case "NON" -> keep(x.getText()); default -> throw new IllegalStateException(); } }
    void dto_to_a_switch(String q) { String d = Ia.demander(q); Dto x = new Dto(); x.setText(d); if (Agent.valide(d)) x.setVerdict("OUI"); else x.setVerdict("NON"); take5(x); }
    static void take6(Dto x) { if (x.getVerdict() != null) Decisions.delivrer(x.getText()); }
    void dto_with_a_mark_or_none(String q) { String d = Ia.demander(q); Dto x = new Dto(); x.setText(d); if (Agent.valide(d)) x.setVerdict("OUI"); take6(x); }
    static void take7(Dto x) { if (x.getVerdict() == null) Decisions.delivrer(x.getText()); } // 501
    void dto_without_a_mark(String q) { String d = Ia.demander(q); Dto x = new Dto(); x.setText(d); if (Agent.valide(d)) x.setVerdict("OUI"); take7(x); }
    // a status
    enum Status { NEW, VALID, REFUSED }
    static class File { String text; Status status = Status.NEW; void setStatus(Status s) { status = s; } boolean isValid() { return status == Status.VALID; } boolean isRefused() { return status == Status.REFUSED; } Status getStatus() { return status; } }
    void status(String q) { File f = new File(); f.text = Ia.demander(q); f.setStatus(Agent.valide(f.text) ? Status.VALID : Status.REFUSED); if (f.isValid()) Decisions.delivrer(f.text); }
    void status_turned(String q) { File f = new File(); f.text = Ia.demander(q); f.setStatus(Agent.valide(f.text) ? Status.VALID : Status.REFUSED); if (f.isRefused()) Decisions.delivrer(f.text); } // 501
    void status_of_the_whole(String q) { File f = new File(); f.text = Ia.demander(q); f.setStatus(Agent.valide(f) ? Status.VALID : Status.REFUSED); if (f.isValid()) Decisions.delivrer(f); }
    void status_unless_refused(String q) { File f = new File(); f.text = Ia.demander(q); f.setStatus(Agent.valide(f.text) ? Status.VALID : Status.REFUSED); if (f.isRefused()) return; Decisions.delivrer(f.text); }
    static void close(File f) { if (f.isValid()) Decisions.delivrer(f.text); }
    void status_to_a_helper(String q) { File f = new File(); f.text = Ia.demander(q); f.setStatus(Agent.valide(f.text) ? Status.VALID : Status.REFUSED); close(f); }
    static void close2(File f) { if (f.isValid()) Decisions.delivrer(f.text); } // 501
    void status_to_a_helper_turned(String q) { File f = new File(); f.text = Ia.demander(q); f.setStatus(Agent.valide(f.text) ? Status.REFUSED : Status.VALID); close2(f); }
    static void rule(File f) { f.setStatus(Agent.valide(f.text) ? Status.VALID : Status.REFUSED); }
    static void close3(File f) { switch (f.getStatus()) { case VALID -> Decisions.delivrer(f.text); case REFUSED -> keep(f.text); default -> { } } }
    void status_ruled_by_a_helper(String q) { File f = new File(); f.text = Ia.demander(q); rule(f); close3(f); }
    static void close4(File f) { if (f.status != Status.NEW) Decisions.delivrer(f.text); } // 501
    void status_that_is_not_new(String q) { File f = new File(); f.text = Ia.demander(q); rule(f); close4(f); }
    void status_set_anew(String q) { File f = new File(); f.text = Ia.demander(q); rule(f); f.setStatus(Status.VALID); if (f.isValid()) Decisions.delivrer(f.text); } // 501
    // a reason or none
    void no_reason(String q) { String d = Ia.demander(q); Optional<String> no = Agent.valide(d) ? Optional.empty() : Optional.of("x"); if (no.isEmpty()) Decisions.delivrer(d); }
    void a_reason(String q) { String d = Ia.demander(q); Optional<String> no = Agent.valide(d) ? Optional.empty() : Optional.of("x"); if (no.isPresent()) Decisions.delivrer(d); } // 501
    static Optional<String> why(String d) { return Agent.valide(d) ? Optional.empty() : Optional.of("x"); }
    void no_reason_of_a_helper(String q) { String d = Ia.demander(q); if (why(d).isEmpty()) Decisions.delivrer(d); }
    void reason_or_else(String q) { String d = Ia.demander(q); why(d).ifPresentOrElse(r -> keep(r), () -> Decisions.delivrer(d)); }
    void reason_or_else_turned(String q) { String d = Ia.demander(q); why(d).ifPresentOrElse(r -> Decisions.delivrer(d), () -> keep(d)); } // 501
    static void without(Optional<String> no, String d) { if (no.isEmpty()) Decisions.delivrer(d); }
    void no_reason_to_a_helper(String q) { String d = Ia.demander(q); without(why(d), d); }
    static void without2(Optional<String> no, String d) { if (no.isPresent()) Decisions.delivrer(d); } // 501
    void reason_to_a_helper(String q) { String d = Ia.demander(q); without2(why(d), d); }
    static void without3(String reason, String d) { if (reason == null) Decisions.delivrer(d); }
    void null_reason_to_a_helper(String q) { String d = Ia.demander(q); without3(Agent.valide(d) ? null : "x", d); }
    static void without4(String reason, String d) { if (reason.isEmpty()) Decisions.delivrer(d); }
    void empty_reason_to_a_helper(String q) { String d = Ia.demander(q); without4(Agent.valide(d) ? "" : "x", d); }
    static void without5(String reason, String d) { if (reason.isEmpty()) Decisions.delivrer(d); } // 501
    void empty_reason_to_a_helper_turned(String q) { String d = Ia.demander(q); without5(Agent.valide(d) ? "x" : "", d); }
    static void without6(List<String> errors, String d) { if (errors.isEmpty()) Decisions.delivrer(d); }
    void errors_to_a_helper(String q) { String d = Ia.demander(q); List<String> e = new ArrayList<>(); if (!Agent.valide(d)) e.add("x"); without6(e, d); }
    static void without7(List<String> errors, String d) { if (errors.isEmpty()) Decisions.delivrer(d); } // 501
    void errors_to_a_helper_turned(String q) { String d = Ia.demander(q); List<String> e = new ArrayList<>(); if (Agent.valide(d)) e.add("x"); without7(e, d); }
    static void without8(List<String> errors, String d) { if (errors.size() > 0) throw new IllegalStateException(); Decisions.delivrer(d); }
    void list_of_errors_or_none(String q) { String d = Ia.demander(q); without8(Agent.valide(d) ? List.of() : List.of("x"), d); }
    void errors_to_a_consumer(String q) { String d = Ia.demander(q); Consumer<List<String>> f = e -> { if (e.isEmpty()) Decisions.delivrer(d); }; f.accept(Agent.valide(d) ? List.of() : List.of("x")); }
    void reason_captured(String q) { String d = Ia.demander(q); String no = Agent.valide(d) ? null : "x"; Runnable r = () -> { if (no == null) Decisions.delivrer(d); }; r.run(); }
    // exceptions
    static class Refused extends Exception { }
    static void ask(String d) throws Refused { if (!Agent.valide(d)) throw new Refused(); }
    void thrown(String q) { String d = Ia.demander(q); try { ask(d); Decisions.delivrer(d); } catch (Refused e) { keep(d); } }
    void thrown_turned(String q) { String d = Ia.demander(q); try { ask(d); } catch (Refused e) { Decisions.delivrer(d); } } // 501
    void given_as_an_exception(String q) { String d = Ia.demander(q); Exception e = Agent.valide(d) ? null : new Refused(); if (e == null) Decisions.delivrer(d); }
    void exception_of_a_class(String q) { String d = Ia.demander(q); Exception e = Agent.valide(d) ? new IllegalStateException() : new Refused(); if (!(e instanceof Refused)) Decisions.delivrer(d); }
    // sealed results
    sealed interface R permits Ok, No { default boolean isOk() { return this instanceof Ok; } <T> T fold(Function<String, T> ok, Supplier<T> no); }
    record Ok(String text) implements R { public <T> T fold(Function<String, T> ok, Supplier<T> no) { return ok.apply(text); } }
    record No() implements R { public <T> T fold(Function<String, T> ok, Supplier<T> no) { return no.get(); } }
    void sealed(String q) { String d = Ia.demander(q); R r = Agent.valide(d) ? new Ok(d) : new No(); if (r instanceof Ok ok) Decisions.delivrer(ok.text()); }
    void sealed_turned(String q) { String d = Ia.demander(q); R r = Agent.valide(d) ? new No() : new Ok(d); if (r instanceof Ok ok) Decisions.delivrer(ok.text()); } // 501
    static R judge(String d) { return Agent.valide(d) ? new Ok(d) : new No(); }
    void sealed_of_a_helper(String q) { if (judge(Ia.demander(q)) instanceof Ok ok) Decisions.delivrer(ok.text()); }
    void sealed_not_no(String q) { String d = Ia.demander(q); R r = judge(d); if (!(r instanceof No)) Decisions.delivrer(d); }
    void sealed_no(String q) { String d = Ia.demander(q); R r = judge(d); if (r instanceof No) Decisions.delivrer(d); } // 501
    static void settle(R r) { if (r instanceof Ok ok) Decisions.delivrer(ok.text()); }
    void sealed_to_a_helper(String q) { String d = Ia.demander(q); settle(judge(d)); }
    static void settle2(R r, String d) { if (r instanceof Ok) Decisions.delivrer(d); }
    void sealed_to_a_helper_beside(String q) { String d = Ia.demander(q); settle2(judge(d), d); }
    static void settle3(R r, String d) { if (r instanceof No) Decisions.delivrer(d); } // 501
    void sealed_no_to_a_helper(String q) { String d = Ia.demander(q); settle3(judge(d), d); }
    void sealed_asked(String q) { String d = Ia.demander(q); if (judge(d).isOk()) Decisions.delivrer(d); }
    void sealed_asked_turned(String q) { String d = Ia.demander(q); if (!judge(d).isOk()) Decisions.delivrer(d); } // 501
    void folded(String q) { String d = Ia.demander(q); judge(d).fold(t -> { Decisions.delivrer(t); return 1; }, () -> 0); }
    void folded_turned(String q) { String d = Ia.demander(q); judge(d).fold(t -> 1, () -> { Decisions.delivrer(d); return 0; }); } // 501
    void folded_to_a_truth(String q) { String d = Ia.demander(q); if (judge(d).fold(t -> true, () -> false)) Decisions.delivrer(d); }
    static void settle4(R r, String d) { if (r.isOk()) Decisions.delivrer(d); }
    void sealed_asked_in_a_helper(String q) { String d = Ia.demander(q); settle4(judge(d), d); }
    void sealed_to_a_consumer(String q) { String d = Ia.demander(q); Consumer<R> f = r -> { if (r instanceof Ok) Decisions.delivrer(d); }; f.accept(judge(d)); }
    // visitors
    interface V { void ok(String t); void no(); }
    interface Node { void accept(V v); }
    record Yes(String t) implements Node { public void accept(V v) { v.ok(t); } }
    record Nay() implements Node { public void accept(V v) { v.no(); } }
    static class Doing implements V { public void ok(String t) { Decisions.delivrer(t); } public void no() { keep("no"); } }
    void visited(String q) { String d = Ia.demander(q); Node n = Agent.valide(d) ? new Yes(d) : new Nay(); n.accept(new Doing()); }
    static class Doing2 implements V { public void ok(String t) { Decisions.delivrer(t); } public void no() { keep("no"); } } // 501
    void visited_turned(String q) { String d = Ia.demander(q); Node n = Agent.valide(d) ? new Nay() : new Yes(d); n.accept(new Doing2()); }
    // objects that hold it for later
    static class Ticket { final String d; final String said; Ticket(String d, String said) { this.d = d; this.said = said; } void run() { if (said.equals("oui")) Decisions.delivrer(d); } }
    void held_in_a_ticket(String q) { String d = Ia.demander(q); new Ticket(d, Agent.valide(d) ? "oui" : "non").run(); }
    static class Ticket2 { final String d; final String said; Ticket2(String d, String said) { this.d = d; this.said = said; } void run() { if (said.equals("oui")) Decisions.delivrer(d); } } // 501
    void held_in_a_ticket_turned(String q) { String d = Ia.demander(q); new Ticket2(d, Agent.valide(d) ? "non" : "oui").run(); }
    void in_a_map(String q) { String d = Ia.demander(q); Map<String, String> m = new HashMap<>(); m.put("verdict", Agent.valide(d) ? "oui" : "non"); if ("oui".equals(m.get("verdict"))) Decisions.delivrer(d); }
    void in_a_map_turned(String q) { String d = Ia.demander(q); Map<String, String> m = new HashMap<>(); m.put("verdict", Agent.valide(d) ? "non" : "oui"); if ("oui".equals(m.get("verdict"))) Decisions.delivrer(d); } // 501
    static void read(Map<String, String> m, String d) { if ("oui".equals(m.get("verdict"))) Decisions.delivrer(d); }
    void in_a_map_to_a_helper(String q) { String d = Ia.demander(q); read(Map.of("verdict", Agent.valide(d) ? "oui" : "non"), d); }
    void in_a_list(String q) { String d = Ia.demander(q); List<String> l = List.of(Agent.valide(d) ? "oui" : "non"); if (l.get(0).equals("oui")) Decisions.delivrer(d); }
    void in_a_list_contains(String q) { String d = Ia.demander(q); List<String> l = List.of(Agent.valide(d) ? "oui" : "non"); if (l.contains("oui")) Decisions.delivrer(d); }
    void in_an_array(String q) { String d = Ia.demander(q); String[] said = {"non"}; if (Agent.valide(d)) said[0] = "oui"; if (said[0].equals("oui")) Decisions.delivrer(d); }
    void in_an_array_turned(String q) { String d = Ia.demander(q); String[] said = {"oui"}; if (Agent.valide(d)) said[0] = "non"; if (said[0].equals("oui")) Decisions.delivrer(d); } // 501
    void in_a_reference(String q) { String d = Ia.demander(q); java.util.concurrent.atomic.AtomicReference<String> said = new java.util.concurrent.atomic.AtomicReference<>("non"); if (Agent.valide(d)) said.set("oui"); if (said.get().equals("oui")) Decisions.delivrer(d); }
}
