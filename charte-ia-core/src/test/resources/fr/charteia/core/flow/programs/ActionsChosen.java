package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** What is done is a function, or an object of one of several classes, that a person's answer has chosen; it is run afterwards. */
class ActionsChosen {
    static class Loan { String advice; }
    enum Answer { YES, NO, LATER }
    interface Banker {
        @DecisionHumaine(role = "banquier") boolean accepts(Object loan);
        @DecisionHumaine(role = "banquier") String answers(Object loan);
        @DecisionHumaine(role = "banquier") Answer says(Object loan);
        @DecisionHumaine(role = "banquier") int picks(Object loans);
    }
    private Banker banker;
    private ExecutorService pool;
    static Loan advised(String w) { Loan l = new Loan(); l.advice = Ia.demander(w); return l; }

    void by_a_condition(String w) { Loan l = advised(w); Runnable r = banker.accepts(l) ? () -> Decisions.delivrer(l) : () -> Decisions.refuser(l); r.run(); }
    void by_an_if(String w) { Loan l = advised(w); Runnable r; if (banker.accepts(l)) r = () -> Decisions.delivrer(l); else r = () -> Decisions.refuser(l); r.run(); }
    void by_a_default(String w) { Loan l = advised(w); Consumer<Loan> c = x -> Decisions.refuser(x); if (banker.accepts(l)) c = x -> Decisions.delivrer(x); c.accept(l); }
    void called_at_once(String w) { Loan l = advised(w); (banker.accepts(l) ? (Consumer<Loan>) x -> Decisions.delivrer(x) : (Consumer<Loan>) x -> Decisions.refuser(x)).accept(l); }
    void by_a_switch(String w) { Loan l = advised(w); Consumer<Loan> c = switch (banker.says(l)) { case YES -> x -> Decisions.delivrer(x); case NO -> x -> Decisions.refuser(x); default -> x -> {}; }; c.accept(l); }
    void by_a_switch_on_texts(String w) { Loan l = advised(w); String s = banker.answers(l); Runnable r = switch (s) { case "yes" -> () -> Decisions.delivrer(l); case "no" -> () -> Decisions.refuser(l); default -> () -> System.out.println(s); }; r.run(); }
    static Consumer<Loan> action(boolean ok) { return ok ? x -> Decisions.delivrer(x) : x -> Decisions.refuser(x); }
    void by_a_helper(String w) { Loan l = advised(w); action(banker.accepts(l)).accept(l); }
    static void grant(Loan l) { Decisions.delivrer(l); }
    static void refuse(Loan l) { Decisions.refuser(l); }
    void by_references(String w) { Loan l = advised(w); Consumer<Loan> c = banker.accepts(l) ? ActionsChosen::grant : ActionsChosen::refuse; c.accept(l); }
    void run_later(String w) { Loan l = advised(w); Runnable r = banker.accepts(l) ? () -> Decisions.delivrer(l) : () -> Decisions.refuser(l); pool.execute(r); }
    void followed_by_another(String w) { Loan l = advised(w); Consumer<Loan> c = banker.accepts(l) ? x -> Decisions.delivrer(x) : x -> Decisions.refuser(x); c.andThen(x -> System.out.println(x)).accept(l); }
    void of_the_answer(String w) { String a = Ia.demander(w); Runnable r = banker.accepts(a) ? () -> Decisions.delivrer(a) : () -> {}; r.run(); }

    void about_another(String w) { Loan l = advised(w), m = advised("x"); Runnable r = banker.accepts(m) ? () -> Decisions.delivrer(l) : () -> Decisions.refuser(l); r.run(); } // 501
    void by_the_ai(String w) { Loan l = advised(w); banker.accepts(l); Runnable r = l.advice.startsWith("o") ? () -> Decisions.delivrer(l) : () -> Decisions.refuser(l); r.run(); } // 501
    void only_their_no(String w) { Loan l = advised(w); Runnable r = banker.accepts(l) ? () -> {} : () -> Decisions.refuser(l); r.run(); } // 501
    void only_their_no_later(String w) { Loan l = advised(w); Runnable r = banker.accepts(l) ? () -> {} : () -> Decisions.refuser(l); pool.execute(r); } // 501
    void turned_round(String w) { Loan l = advised(w); Runnable r = !banker.accepts(l) ? () -> Decisions.delivrer(l) : () -> {}; r.run(); } // 501
    void on_one_way_only(String w) { Loan l = advised(w); boolean ok = w.isEmpty() || banker.accepts(l); Runnable r = ok ? () -> Decisions.delivrer(l) : () -> Decisions.refuser(l); r.run(); } // 501
    void answered_anew(String w) { Loan l = advised(w); Runnable r = banker.accepts(l) ? () -> Decisions.delivrer(l) : () -> Decisions.refuser(l); l.advice = Ia.demander("z"); r.run(); } // 501
    void the_refused_answer(String w) { String a = Ia.demander(w); Runnable r = banker.accepts(a) ? () -> {} : () -> Decisions.delivrer(a); r.run(); } // 501
    void or_by_the_ai(String w) { Loan l = advised(w); boolean sure = l.advice.equals("o"); Runnable r = sure ? () -> Decisions.delivrer(l) : banker.accepts(l) ? () -> Decisions.delivrer(l) : () -> Decisions.refuser(l); r.run(); } // 501

    // --- objects of ours
    interface Act { void on(Loan l); }
    record Grant() implements Act { public void on(Loan l) { Decisions.delivrer(l); } }
    record Refuse() implements Act { public void on(Loan l) { Decisions.refuser(l); } }
    void objects(String w) { Loan l = advised(w); Act a = banker.accepts(l) ? new Grant() : new Refuse(); a.on(l); }
    record Give() implements Act { public void on(Loan l) { Decisions.delivrer(l); } }
    record Deny() implements Act { public void on(Loan l) { Decisions.refuser(l); } }
    static Act act(boolean ok) { return ok ? new Give() : new Deny(); }
    void objects_of_a_helper(String w) { Loan l = advised(w); act(banker.accepts(l)).on(l); }
    record Open() implements Act { public void on(Loan l) { Decisions.delivrer(l); } } // 501
    record Shut() implements Act { public void on(Loan l) { Decisions.refuser(l); } } // 501
    void objects_by_the_ai(String w) { Loan l = advised(w); banker.accepts(l); Act a = l.advice.equals("o") ? new Open() : new Shut(); a.on(l); }
    record Pay() implements Act { public void on(Loan l) { Decisions.delivrer(l); } } // 501
    record Keep() implements Act { public void on(Loan l) { Decisions.refuser(l); } } // 501
    void objects_about_another(String w) { Loan l = advised(w), m = advised("x"); Act a = banker.accepts(m) ? new Pay() : new Keep(); a.on(l); }
    record Say(String what) implements Act { public void on(Loan l) { if (what.equals("no")) Decisions.refuser(l); } } // 501
    void objects_that_only_refuse(String w) { Loan l = advised(w); Act a = banker.accepts(l) ? new Say("yes") : new Say("no"); a.on(l); }

    // --- tables that a class keeps
    private static final Map<Boolean, Consumer<Loan>> TABLE = Map.of(true, ActionsChosen::granted, false, ActionsChosen::refused);
    static void granted(Loan l) { Decisions.delivrer(l); }
    static void refused(Loan l) { Decisions.refuser(l); }
    void by_a_table(String w) { Loan l = advised(w); TABLE.get(banker.accepts(l)).accept(l); }
    private static final Map<Answer, Consumer<Loan>> ANSWERS = new EnumMap<>(Answer.class);
    static { ANSWERS.put(Answer.YES, ActionsChosen::yes); ANSWERS.put(Answer.NO, ActionsChosen::no); }
    static void yes(Loan l) { Decisions.delivrer(l); }
    static void no(Loan l) { Decisions.refuser(l); }
    void by_a_table_of_constants(String w) { Loan l = advised(w); ANSWERS.get(banker.says(l)).accept(l); }
    private static final Map<Boolean, Consumer<Loan>> GUESSED = Map.of(true, ActionsChosen::guessed, false, ActionsChosen::unguessed);
    static void guessed(Loan l) { Decisions.delivrer(l); } // 501
    static void unguessed(Loan l) { Decisions.refuser(l); } // 501
    void by_a_table_and_the_ai(String w) { Loan l = advised(w); banker.accepts(l); GUESSED.get(l.advice.equals("o")).accept(l); }
    private static final Map<Boolean, Consumer<Loan>> HALF = Map.of(true, l -> {}, false, ActionsChosen::onlyRefused);
    static void onlyRefused(Loan l) { Decisions.refuser(l); } // 501
    void by_a_table_that_only_refuses(String w) { Loan l = advised(w); HALF.get(banker.accepts(l)).accept(l); }
    void by_a_table_of_texts(String w) { Loan l = advised(w); String s = Map.of(true, "OK", false, "KO").get(banker.accepts(l)); if (s.equals("OK")) Decisions.delivrer(l); else Decisions.refuser(l); }
    void by_the_text_of_their_no(String w) { Loan l = advised(w); String s = Map.of(true, "OK", false, "KO").get(banker.accepts(l)); if (s.equals("KO")) Decisions.delivrer(l); } // 501

    // --- one of a list, by a helper
    static <T> T pick(List<T> l, int i) { return l.get(i); }
    static <T> T first(List<T> l, int i) { return l.get(0); }
    static String cell(String[] l, int i) { return l[i]; }
    void picked(String w) { List<String> l = List.of(Ia.demander(w), Ia.demander(w + "?")); Decisions.delivrer(pick(l, banker.picks(l))); }
    void picked_as_people_count(String w) { List<String> l = List.of(Ia.demander(w).split(",")); Decisions.delivrer(pick(l, banker.picks(l) - 1)); }
    void picked_of_an_array(String w) { String[] l = Ia.demander(w).split(","); Decisions.delivrer(cell(l, banker.picks(l))); }
    void picked_object(String w) { List<Loan> l = List.of(advised(w), advised(w + "?")); Decisions.delivrer(pick(l, banker.picks(l))); }
    void picked_object_here(String w) { List<Loan> l = List.of(advised(w), advised(w + "?")); Decisions.delivrer(l.get(banker.picks(l))); }
    void picked_of_a_stream(List<String> ws) { List<Loan> l = ws.stream().map(ActionsChosen::advised).toList(); Decisions.delivrer(pick(l, banker.picks(l))); }
    void picked_object_of_others(String w) { List<Loan> l = List.of(advised(w), advised(w + "?")), m = List.of(advised(w + "!"), advised(w + "!!")); Decisions.delivrer(pick(l, banker.picks(m))); } // 501
    void picked_object_and_another(String w) { Loan a = advised(w); List<Loan> l = List.of(advised(w + "!"), advised(w + "?")); System.out.println(pick(l, banker.picks(l))); Decisions.delivrer(a); } // 501
    void picked_whatever_they_say(String w) { List<String> l = List.of(Ia.demander(w).split(",")); Decisions.delivrer(first(l, banker.picks(l))); } // 501
    void picked_without_asking(String w) { List<String> l = List.of(Ia.demander(w).split(",")); banker.picks(l); Decisions.delivrer(pick(l, l.size() - 1)); } // 501
    void picked_of_others(String w) { List<String> l = List.of(Ia.demander(w).split(",")), m = List.of(Ia.demander(w + "?").split(",")); Decisions.delivrer(pick(l, banker.picks(m))); } // 501
    void picked_unseen(String w) { List<Loan> l = List.of(advised(w), advised(w + "?")); Decisions.delivrer(pick(l, banker.picks(w))); } // 501
}
